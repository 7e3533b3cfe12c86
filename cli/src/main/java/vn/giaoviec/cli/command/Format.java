package vn.giaoviec.cli.command;

/** The form of an answer. */
enum Format {
  /** For people. */
  TABLE,
  /** For programs. */
  JSON
}
