package vn.giaoviec.cli.export;

/**
 * Keeps spreadsheets from running what a document's text says. A spreadsheet takes a cell that
 * begins with one of a few signs for a formula, which may start programs or send data away (OWASP,
 * "CSV Injection"); an apostrophe before it makes it text.
 */
final class FormulaGuard {

  /** The signs that begin a formula, with their full-width forms. */
  private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /** The text, with an apostrophe before it if a spreadsheet could take it for a formula. */
  static String safe(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  // White space and invisible characters don't count: some programs drop them before they look.
  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && isInvisible(text.charAt(at))) {
      at++;
    }
    boolean sign = at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
    return sign || control;
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
