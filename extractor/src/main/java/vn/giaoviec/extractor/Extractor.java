package vn.giaoviec.extractor;

import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.UnreadableException;

/** Reads a file and finds what it says; a placeholder until the stages are joined. Thread-safe. */
public final class Extractor {

  /**
   * What a file says.
   *
   * @param bytes the file's content
   * @param fileName its name without its folder
   * @throws UnreadableException if it can't be read
   */
  public Document extract(byte[] bytes, String fileName) throws UnreadableException {
    throw new UnreadableException(UnreadableException.Reason.EMPTY, fileName);
  }
}
