package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import java.util.TreeMap;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/**
 * A page's words with places in points, with the few sizes and weights that a printed page has:
 * what was measured wavers from line to line.
 */
final class TypeFaces {

  /** A size so near to the page's usual one is that one. */
  private static final float SAME = 0.07f;

  /** Strokes so much thicker than the page's usual ones are bold. */
  private static final float BOLD = 1.3f;

  /** Letters so much larger than the page's usual ones are rare, and hardly ever misread. */
  private static final float GIANT = 1.8f;

  private static final float CERTAIN = 80;

  private final float scale;
  private final float usualSize;
  private final float usualStroke;

  private TypeFaces(List<RecognisedWord> words, float scale) {
    this.scale = scale;
    this.usualSize = middle(words, true) * scale;
    this.usualStroke = middle(words, false);
  }

  /**
   * The words in points.
   *
   * @param words as they were recognised, in pixels
   * @param scale the points of a pixel
   */
  static List<Word> words(List<RecognisedWord> words, float scale) {
    TypeFaces faces = new TypeFaces(words, scale);
    return words.stream().filter(word -> !faces.isGiant(word)).map(faces::word).toList();
  }

  /** A drawn line or a seal, in which the engine sees letters as large as no office sets them. */
  private boolean isGiant(RecognisedWord recognised) {
    return recognised.word().size() * scale > GIANT * usualSize
        && recognised.confidence() < CERTAIN;
  }

  /** The size or stroke that half of the letters don't exceed. */
  private static float middle(List<RecognisedWord> words, boolean size) {
    TreeMap<Float, Integer> letters = new TreeMap<>();
    int all = 0;
    for (RecognisedWord word : words) {
      float value = size ? word.word().size() : word.stroke();
      if (value > 0) {
        letters.merge(value, word.word().text().length(), Integer::sum);
        all += word.word().text().length();
      }
    }
    int seen = 0;
    for (var entry : letters.entrySet()) {
      seen += entry.getValue();
      if (2 * seen >= all) {
        return entry.getKey();
      }
    }
    return 0;
  }

  private Word word(RecognisedWord recognised) {
    Word word = recognised.word();
    Box box = word.box();
    Box inPoints =
        new Box(box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
    boolean bold = recognised.stroke() > BOLD * usualStroke;
    TextStyle style = new TextStyle(steady(word.size() * scale), bold, false);
    return new Word(word.text(), inPoints, word.baseline() * scale, style);
  }

  /** To half a point, as type is set. */
  private float steady(float size) {
    float same = Math.abs(size - usualSize) <= SAME * usualSize ? usualSize : size;
    return Math.max(0.5f, Math.round(same * 2) / 2f);
  }
}
