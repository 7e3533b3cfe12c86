package vn.giaoviec.index.search;

/**
 * A name as counting needs it: the key that all ways of writing it share, and one of these ways.
 *
 * @param key the key, see {@link vn.giaoviec.index.analysis.UnitName#key}
 * @param written as a document has it
 */
record Named(String key, String written) {

  private static final char BETWEEN = '\t';

  /** The form in which the index holds it. */
  static String write(String key, String written) {
    return key + BETWEEN + written;
  }

  /** The name that {@link #write} wrote. */
  static Named read(String form) {
    int tab = form.indexOf(BETWEEN);
    return new Named(form.substring(0, tab), form.substring(tab + 1));
  }
}
