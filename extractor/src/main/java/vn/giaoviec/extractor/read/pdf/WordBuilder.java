package vn.giaoviec.extractor.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/** Characters in the order in which a page paints them → words. */
final class WordBuilder {

  /** A wider gap than this share of the font size is a space, whether or not one is painted. */
  private static final float SPACE = 0.17f;

  /** How far a character may reach back over the one before, as a share of the font size. */
  private static final float OVERLAP = 0.5f;

  /** Heights of letters above and below the baseline, as shares of the font size. */
  private static final float ASCENT = 0.75f;

  private static final float DESCENT = 0.22f;

  private final Upright upright;
  private final FontStyles fonts;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private TextStyle style = new TextStyle(0, false, false);
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
    for (TextPosition glyph : glyphs) {
      if (upright.isUpright(glyph)) {
        add(glyph);
      }
    }
    flush();
    return List.copyOf(words);
  }

  private void add(TextPosition glyph) {
    String shown = Characters.readable(glyph.getUnicode());
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
    TextStyle look = style(glyph);
    if (!text.isEmpty() && !continues(x, y, look)) {
      flush();
    }
    if (text.isEmpty()) {
      left = x;
      right = x;
      baseline = y;
      style = look;
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

  private TextStyle style(TextPosition glyph) {
    float size = Math.round(glyph.getTextMatrix().getScalingFactorY() * 4) / 4f;
    return new TextStyle(size, fonts.bold(glyph.getFont()), fonts.italic(glyph.getFont()));
  }

  private void flush() {
    if (!text.isEmpty()) {
      Box box =
          new Box(left, baseline - ASCENT * style.size(), right, baseline + DESCENT * style.size());
      String word = Normalizer.normalize(text, Normalizer.Form.NFC);
      words.add(new Word(word, box, baseline, style));
      text.setLength(0);
    }
  }
}
