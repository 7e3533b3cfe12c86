package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Recognises words in pictures. Holds memory outside Java's heap; serves one thread at a time. */
public interface OcrEngine extends AutoCloseable {

  /**
   * The words of a picture.
   *
   * @param picture a picture with upright, straight text
   * @param mode what it shows
   * @return its words in reading order, with places in the picture's pixels; may be empty
   */
  List<RecognisedWord> words(Picture picture, PageMode mode);

  @Override
  void close();
}
