package vn.giaoviec.extractor.task.prose;

/** Takes off signs that close a document or a list, not a task. */
final class Trim {

  private Trim() {}

  /** The text without a final "./." or ";". */
  static String end(String text) {
    String trimmed = text.strip();
    if (trimmed.endsWith("./.")) {
      return trimmed.substring(0, trimmed.length() - 2);
    }
    return trimmed.endsWith(";") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }
}
