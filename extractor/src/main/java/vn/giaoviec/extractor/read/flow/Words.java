package vn.giaoviec.extractor.read.flow;

import java.text.Normalizer;

/** Words as a reader sees them, whatever the file stores. */
public final class Words {

  private Words() {}

  /**
   * The words in Unicode's composed form (NFC), with single spaces between them and none around
   * them, without characters that nobody sees (soft hyphens, zero-width and control characters).
   */
  public static String tidy(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints().filter(c -> !isInvisible(c)).forEach(c -> appendTidy(out, c));
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') {
      out.setLength(end - 1);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void appendTidy(StringBuilder out, int codePoint) {
    if (!isSpace(codePoint)) {
      out.appendCodePoint(codePoint);
    } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Whether a character is white space of any width, a no-break space included. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || (type == Character.CONTROL && !isSpace(codePoint));
  }
}
