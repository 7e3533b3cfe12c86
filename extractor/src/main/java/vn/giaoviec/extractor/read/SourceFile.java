package vn.giaoviec.extractor.read;

/**
 * A file as it came, with the hash that it is known by: the import asks for it before reading, then
 * the document and the library have it, and each hashing costs as much as recognising some pages.
 * Its content is not to be changed.
 */
public final class SourceFile {

  private final byte[] bytes;
  private final String name;
  private final String id;

  private SourceFile(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
    this.id = ContentHash.of(bytes);
  }

  /**
   * A file.
   *
   * @param bytes all of it; not copied, not to be changed
   * @param name its name without its folder
   */
  public static SourceFile of(byte[] bytes, String name) {
    return new SourceFile(bytes, name);
  }

  /** All of it; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Its name without its folder. */
  public String name() {
    return name;
  }

  /** The SHA-256 of its bytes, in lower-case hex. */
  public String id() {
    return id;
  }
}
