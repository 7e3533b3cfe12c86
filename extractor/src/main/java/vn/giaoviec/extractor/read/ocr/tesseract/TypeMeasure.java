package vn.giaoviec.extractor.read.ocr.tesseract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Measures the baseline and the font size of recognised lines: where the ink of words without
 * descenders ends is the baseline; how high a word's ink stands over it, and which letters the word
 * has, tell the size; the middle of a line's words is the line's. What stands in two columns is
 * measured apart, since an engine takes lines of nearly one height for one.
 */
final class TypeMeasure {

  /** A wider gap, in heights of the line's words, parts columns, which may differ in size. */
  private static final float COLUMN_GAP = 1.5f;

  /** The box that words of digital documents have, as shares of the font size. */
  private static final float ABOVE = 0.75f;

  private static final float BELOW = 0.22f;

  /** By how many pixels blurred rims make letters higher than they are. */
  private static final float BLUR = 1;

  private static final Pattern RAISED_SIGN = Pattern.compile("[0-9]{1,3}\\)?");

  /** How far over the baseline a raised sign stands at least, as a share of the font size. */
  private static final float RAISED = 0.15f;

  private TypeMeasure() {}

  /** The words with sizes; those of a line that tells none get the picture's middle one. */
  static List<RecognisedWord> words(List<List<RawWord>> lines, Picture picture) {
    List<List<RawWord>> pieces = new ArrayList<>();
    lines.forEach(line -> split(line, pieces));
    pieces.replaceAll(TypeMeasure::levelled);
    List<Float> known = new ArrayList<>();
    pieces.forEach(piece -> known.add(size(piece)));
    float usual = middle(known.stream().filter(size -> size > 0).toList());
    List<RecognisedWord> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      float size = known.get(i) > 0 ? known.get(i) : usual > 0 ? usual : boxSize(pieces.get(i));
      pieces.get(i).forEach(word -> words.add(sized(word, size, picture)));
    }
    return words;
  }

  private static void split(List<RawWord> line, List<List<RawWord>> pieces) {
    float height = boxSize(line);
    RawWord before = null;
    for (RawWord word : line) {
      if (before == null || word.box().left() - before.box().right() > COLUMN_GAP * height) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(word);
      before = word;
    }
  }

  /** The piece with its own baseline, if its words tell one that is near the line's. */
  private static List<RawWord> levelled(List<RawWord> piece) {
    List<Float> offsets = new ArrayList<>();
    for (RawWord word : piece) {
      if (LetterHeights.standsOnBaseline(word.text())) {
        offsets.add(word.box().bottom() - word.baseline());
      }
    }
    float offset = middle(offsets);
    return Math.abs(offset) > boxSize(piece)
        ? piece
        : piece.stream().map(word -> word.lowered(offset)).toList();
  }

  private static float size(List<RawWord> piece) {
    List<Float> sizes = new ArrayList<>();
    for (RawWord word : piece) {
      float height = LetterHeights.of(word.text());
      float ink = word.baseline() - word.box().top() - BLUR;
      if (height > 0 && ink > 0) {
        sizes.add(ink / height);
      }
    }
    return middle(sizes);
  }

  /** The middle value; 0 of none. */
  private static float middle(List<Float> values) {
    return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
  }

  private static float boxSize(List<RawWord> piece) {
    return middle(piece.stream().map(word -> word.box().height()).toList());
  }

  private static RecognisedWord sized(RawWord raw, float lineSize, Picture picture) {
    boolean raised = isRaised(raw, lineSize);
    float size = raised ? raw.box().height() / LetterHeights.of("0") : lineSize;
    float baseline = raised ? raw.box().bottom() : raw.baseline();
    Box ink = raw.box();
    Box box = new Box(ink.left(), baseline - ABOVE * size, ink.right(), baseline + BELOW * size);
    Word word = new Word(raw.text(), box, baseline, new TextStyle(size, false, false));
    return new RecognisedWord(word, raw.confidence(), Strokes.width(picture, ink) / size);
  }

  /** True for the sign of a footnote: figures in small type over the baseline. */
  private static boolean isRaised(RawWord raw, float lineSize) {
    return RAISED_SIGN.matcher(raw.text()).matches()
        && raw.box().bottom() < raw.baseline() - RAISED * lineSize;
  }
}
