package vn.giaoviec.extractor.read;

/** Reads one kind of file; there is one implementation a kind. Thread-safe. */
public interface Reader {

  /** Whether this reader reads files of the media type, such as "application/pdf". */
  boolean reads(String mediaType);

  /**
   * Reads a file.
   *
   * @param input the file's bytes with its media type
   * @return its content in reading order
   * @throws UnreadableException if it is broken, encrypted, without usable text …
   */
  ReadResult read(Input input) throws UnreadableException;
}
