package vn.giaoviec.extractor.read;

import java.util.List;
import vn.giaoviec.extractor.read.UnreadableException.Reason;

/** Reads files of all kinds: finds the kind by content and asks its reader. Thread-safe. */
public final class Readers {

  /** The most bytes of a file that are read; scans of long documents stay far below. */
  public static final int MAX_BYTES = 512 << 20;

  /** The most bytes of a text, HTML or Markdown file that are read: some 5,000 pages. */
  public static final int MAX_TEXT_BYTES = 16 << 20;

  private final List<Reader> readers;

  /** Reads what these readers read; the first that reads a kind is asked. */
  public Readers(List<Reader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * Reads a file.
   *
   * @param bytes all of it; not to be changed meanwhile
   * @param fileName its name, which tells Markdown from other text
   * @return its content, at least one block
   * @throws UnreadableException if it cannot be read, whatever the cause
   */
  public ReadResult read(byte[] bytes, String fileName) throws UnreadableException {
    checkSize(bytes);
    try {
      ReadResult result = readDetected(bytes, fileName);
      if (result.blocks().isEmpty()) {
        throw new UnreadableException(Reason.EMPTY, "no words");
      }
      return result;
    } catch (RuntimeException | StackOverflowError e) {
      // The one boundary where a damaged file's effect inside a parser becomes that file's status.
      throw new UnreadableException(Reason.BROKEN, "damaged: " + e.getClass().getSimpleName());
    }
  }

  private static void checkSize(byte[] bytes) throws UnreadableException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableException(Reason.TOO_LARGE, "more than 512 MB");
    }
    if (isBlank(bytes)) {
      throw new UnreadableException(Reason.EMPTY, bytes.length == 0 ? "no bytes" : "no words");
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0 && !Character.isWhitespace(b)) {
        return false;
      }
    }
    return true;
  }

  private ReadResult readDetected(byte[] bytes, String fileName) throws UnreadableException {
    String mediaType = MediaTypes.of(bytes, fileName);
    if (mediaType.startsWith("text/") && bytes.length > MAX_TEXT_BYTES) {
      throw new UnreadableException(Reason.TOO_LARGE, "more than 16 MB of text");
    }
    for (Reader reader : readers) {
      if (reader.reads(mediaType)) {
        return reader.read(new Input(bytes, mediaType));
      }
    }
    throw new UnreadableException(Reason.NOT_A_DOCUMENT, mediaType);
  }
}
