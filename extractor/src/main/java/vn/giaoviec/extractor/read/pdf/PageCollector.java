package vn.giaoviec.extractor.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import vn.giaoviec.extractor.layout.SignatureStamp;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.read.ocr.Ocr;
import vn.giaoviec.extractor.text.TextLayer;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyText;

/** Turns painted pages into positioned ones, and tells which of them have no text to be used. */
final class PageCollector implements Consumer<RawPage> {

  /** A picture that covers this share of a page may be a scan of it. */
  private static final float SCAN_COVER = 0.5f;

  /** A scan with fewer letters over it has no text layer, only a stamp or a page number. */
  private static final int MIN_LETTERS = 60;

  /** A picture that covers this share is the page, and a little text over it was added to it. */
  private static final float FULL_COVER = 0.9f;

  private static final int FEW_LETTERS = 200;

  /** Words at the places of other words are layers over layers from this share of words on. */
  private static final double MAX_CONFLICTS = 0.2;

  private static final int MIN_CONFLICTS = 8;

  private final FontStyles fonts = new FontStyles();
  private final List<PositionedPage> pages = new ArrayList<>();
  private final PDDocument document;
  private final List<PagePicture> pictures = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private int count;

  PageCollector(PDDocument document) {
    this.document = document;
  }

  @Override
  public void accept(RawPage page) {
    count++;
    Upright upright = Upright.of(page);
    WordBuilder builder = new WordBuilder(upright, fonts);
    fonts.note(page.glyphs());
    DoubledWords found = DoubledWords.of(inUnicode(builder.words(page.glyphs())));
    List<Word> words = new ArrayList<>(found.words());
    if (page.failed()) {
      warn(Ocr.PAGE_DAMAGED, page.number());
    }
    if (needsOcr(page, found)) {
      pictures.add(PagePicture.of(document, page, isLettered(found)));
      return;
    }
    for (List<TextPosition> note : page.notes()) {
      List<Word> shown = builder.words(note);
      if (!SignatureStamp.isStamp(text(shown))) {
        words.addAll(shown);
      }
    }
    pages.add(positioned(page, upright, words));
  }

  /** Text in an encoding from before Unicode whose font doesn't say so is told by its letters. */
  private static List<Word> inUnicode(List<Word> words) {
    String page = text(words);
    LegacyEncoding encoding = LegacyText.encodingOf(page);
    if (encoding != null) {
      return WordBuilder.decoded(words, encoding);
    }
    if (page.indexOf(Characters.SOFT_HYPHEN) < 0) {
      return words;
    }
    List<Word> visible = new ArrayList<>(words.size());
    for (Word word : words) {
      String text = word.text().replace(String.valueOf(Characters.SOFT_HYPHEN), "");
      if (!text.isEmpty()) {
        visible.add(new Word(text, word.box(), word.baseline(), word.style()));
      }
    }
    return visible;
  }

  private static PositionedPage positioned(RawPage page, Upright upright, List<Word> words) {
    List<Ruling> rulings =
        page.strokes().stream().filter(Upright::straight).map(upright::ruling).toList();
    return new PositionedPage(
        page.number(), upright.pageWidth(), upright.pageHeight(), List.copyOf(words), rulings);
  }

  /** Whether there is a little text over the picture: a number, a day, a name. */
  private static boolean isLettered(DoubledWords found) {
    String text = text(found.words());
    long letters = text.chars().filter(Character::isLetterOrDigit).count();
    return letters > 0 && letters < FEW_LETTERS && !SignatureStamp.isStamp(text);
  }

  private static boolean needsOcr(RawPage page, DoubledWords found) {
    String text = text(found.words());
    boolean scan = page.pictureArea() >= SCAN_COVER * page.area();
    boolean filled = page.pictureArea() >= FULL_COVER * page.area();
    boolean layersOverLayers =
        found.conflicting() >= MIN_CONFLICTS
            && found.conflicting() > MAX_CONFLICTS * found.words().size();
    boolean unreadable = page.unread() >= MIN_LETTERS && page.unread() > 3 * page.glyphs().size();
    return filled && letters(text) < FEW_LETTERS
        || scan && hasNoLayer(text)
        || layersOverLayers
        || unreadable
        || TextLayer.of(text) == TextLayer.GARBLED;
  }

  /** Whether the text over a scan is no text layer, only a stamp or a page number. */
  private static boolean hasNoLayer(String text) {
    long letters = letters(text);
    return letters < MIN_LETTERS || letters < 300 && SignatureStamp.isStamp(text);
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()).append(' '));
    return text.toString();
  }

  private void warn(String code, int page) {
    warnings.add(new Warning(code, "", Place.onPage(page)));
  }

  /** The pages with text, in order. */
  List<PositionedPage> pages() {
    return List.copyOf(pages);
  }

  /** The pages that are pictures, or whose text layer is garbage; in order. */
  List<PagePicture> pictures() {
    return List.copyOf(pictures);
  }

  /** What could not be read. */
  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** How many pages there were, with or without text. */
  int count() {
    return count;
  }
}
