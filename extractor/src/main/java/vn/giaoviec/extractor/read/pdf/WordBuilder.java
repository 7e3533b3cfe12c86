package vn.giaoviec.extractor.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;

/** Characters in the order in which a page paints them → words. */
final class WordBuilder {

  /** A wider gap than this share of the font size is a space, whether or not one is painted. */
  private static final float SPACE = 0.17f;

  /** How far a character may reach back over the one before, as a share of the font size. */
  private static final float OVERLAP = 0.5f;

  /** Heights of letters above and below the baseline, as shares of the font size. */
  private static final float ASCENT = 0.75f;

  private static final float DESCENT = 0.22f;

  /** Below this nothing is composed or is composed further, and from here to there. */
  private static final char FIRST_MARK = '\u0300';

  private static final char FIRST_VIETNAMESE = '\u1ea0';
  private static final char LAST_VIETNAMESE = '\u1ef9';

  private final Upright upright;
  private final FontStyles fonts;
  private final List<Word> words = new ArrayList<>();
  private final List<@Nullable LegacyEncoding> encodings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private TextStyle style = new TextStyle(0, false, false);
  private @Nullable LegacyEncoding encoding;
  private float left;
  private float right;
  private float baseline;

  WordBuilder(Upright upright, FontStyles fonts) {
    this.upright = upright;
    this.fonts = fonts;
  }

  /** The words of some characters; those that don't run in the page's direction are left out. */
  List<Word> words(List<TextPosition> glyphs) {
    words.clear();
    encodings.clear();
    for (TextPosition glyph : glyphs) {
      if (upright.isUpright(glyph)) {
        add(glyph);
      }
    }
    flush();
    return decoded();
  }

  /** The words with those in encodings from before Unicode converted, neighbours together. */
  private List<Word> decoded() {
    List<Word> unicode = new ArrayList<>(words.size());
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && encodings.get(to) == encodings.get(from)) {
        to++;
      }
      LegacyEncoding legacy = encodings.get(from);
      List<Word> alike = words.subList(from, to);
      unicode.addAll(legacy == null ? alike : decoded(alike, legacy));
      from = to;
    }
    return unicode;
  }

  /** Words in an encoding from before Unicode, converted. */
  static List<Word> decoded(List<Word> words, LegacyEncoding legacy) {
    List<String> texts = legacy.decode(words.stream().map(Word::text).toList());
    List<Word> unicode = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      unicode.add(new Word(texts.get(i), word.box(), word.baseline(), word.style()));
    }
    return unicode;
  }

  private void add(TextPosition glyph) {
    FontStyles.Look font = fonts.look(glyph.getFont());
    LegacyEncoding legacy = font.encoding();
    String raw = glyph.getUnicode();
    String shown = legacy == null ? Characters.readable(raw) : Characters.western(raw);
    if (shown.isBlank()) {
      if (!shown.isEmpty()) {
        flush();
      }
      return;
    }
    float pageX = glyph.getTextMatrix().getTranslateX();
    float pageY = glyph.getTextMatrix().getTranslateY();
    float x = upright.x(pageX, pageY);
    float y = upright.y(pageX, pageY);
    TextStyle look = style(glyph, font);
    if (!text.isEmpty() && (legacy != encoding || !continues(x, y, look))) {
      flush();
    }
    if (text.isEmpty()) {
      left = x;
      right = x;
      baseline = y;
      style = look;
      encoding = legacy;
    }
    text.append(shown);
    right = Math.max(right, x + glyph.getWidthDirAdj());
  }

  private boolean continues(float x, float y, TextStyle look) {
    float size = Math.max(1, style.size());
    float gap = x - right;
    return look.equals(style)
        && Math.abs(y - baseline) < 0.1f * size
        && gap < SPACE * size
        && gap > -OVERLAP * size;
  }

  /** How a character looks: mostly like the one before. */
  private TextStyle style(TextPosition glyph, FontStyles.Look font) {
    float size = Math.round(glyph.getTextMatrix().getScalingFactorY() * 4) / 4f;
    boolean same =
        size == style.size() && font.bold() == style.bold() && font.italic() == style.italic();
    return same ? style : new TextStyle(size, font.bold(), font.italic());
  }

  /** The text in Unicode's composed form, which Latin and Vietnamese letters of fonts have. */
  private String composed() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && (c < FIRST_VIETNAMESE || c > LAST_VIETNAMESE)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text.toString();
  }

  private void flush() {
    if (!text.isEmpty()) {
      Box box =
          new Box(left, baseline - ASCENT * style.size(), right, baseline + DESCENT * style.size());
      String word = composed();
      encodings.add(encoding);
      words.add(new Word(word, box, baseline, style));
      text.setLength(0);
    }
  }
}
