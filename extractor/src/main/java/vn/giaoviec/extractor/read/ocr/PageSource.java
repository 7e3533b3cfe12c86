package vn.giaoviec.extractor.read.ocr;

import java.io.IOException;
import vn.giaoviec.extractor.read.ocr.picture.Scan;

/** A page whose picture is made when it is needed, since pictures are large. Thread-safe. */
public interface PageSource {

  /** The page's number in its file, from 1. */
  int number();

  /**
   * The page's picture.
   *
   * @throws IOException if it is damaged
   */
  Scan scan() throws IOException;
}
