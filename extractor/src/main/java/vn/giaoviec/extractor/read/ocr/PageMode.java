package vn.giaoviec.extractor.read.ocr;

/** What a picture shows, as far as the caller knows. */
public enum PageMode {
  /** A page with columns, headings, stamps in any arrangement. */
  PAGE,
  /** Lines under each other in one column, such as a table's cell. */
  BLOCK,
  /** One line. */
  LINE
}
