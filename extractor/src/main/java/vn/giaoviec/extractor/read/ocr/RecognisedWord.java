package vn.giaoviec.extractor.read.ocr;

import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/**
 * A word as an engine recognised it.
 *
 * @param word the word; places and size in the picture's pixels, never bold or italic
 * @param confidence how sure the engine is, 0 to 100
 * @param stroke how thick the letters' strokes are, as a share of the font size: about 0.1 in
 *     regular type, half as much again in bold type; 0 if not known
 */
public record RecognisedWord(Word word, float confidence, float stroke) {

  /** This word in a picture of which the one that was recognised is a part. */
  public RecognisedWord moved(float right, float down) {
    Box box = word.box();
    Box moved =
        new Box(box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
    return with(new Word(word.text(), moved, word.baseline() + down, word.style()));
  }

  /** The same with another text or place. */
  public RecognisedWord with(Word other) {
    return new RecognisedWord(other, confidence, stroke);
  }
}
