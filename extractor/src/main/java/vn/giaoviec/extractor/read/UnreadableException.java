package vn.giaoviec.extractor.read;

/** A file that cannot be read; it costs only itself. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read; the user sees a sentence for each. */
  public enum Reason {
    /** No bytes, or no words. */
    EMPTY,
    /** The content ends early or contradicts itself. */
    BROKEN,
    /** A password is needed. */
    ENCRYPTED,
    /** A kind of file that holds no document text. */
    NOT_A_DOCUMENT,
    /** More bytes or pages than are read. */
    TOO_LARGE,
    /** Only pictures, or a text layer that is garbage; the detail says which pages. */
    NEEDS_OCR,
    /** The file could not be opened at all. */
    NOT_ACCESSIBLE
  }

  private final Reason reason;

  /**
   * A file that cannot be read.
   *
   * @param reason why
   * @param detail what exactly, in a few words; may be empty
   */
  public UnreadableException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
