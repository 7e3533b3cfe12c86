package vn.giaoviec.extractor.model;

/** Whether an entry was read from running text or from a table's row. */
public enum Origin {
  /** Paragraphs and list items. */
  PROSE,
  /** Rows of a table. */
  TABLE
}
