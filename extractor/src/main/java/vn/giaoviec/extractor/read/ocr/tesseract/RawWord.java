package vn.giaoviec.extractor.read.ocr.tesseract;

import vn.giaoviec.extractor.model.Box;

/**
 * A word as Tesseract gives it, places in the picture's pixels.
 *
 * @param text its characters, NFC; not empty, no white space
 * @param box the smallest box around its ink
 * @param baseline the distance of its line's baseline from the upper edge, at the word
 * @param confidence how sure Tesseract is, 0 to 100
 */
record RawWord(String text, Box box, float baseline, float confidence) {

  RawWord lowered(float pixels) {
    return new RawWord(text, box, baseline + pixels, confidence);
  }
}
