package vn.giaoviec.extractor.read.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Characters of a PDF's text as a reader would type them. */
final class Characters {

  /** Nothing in a text in Unicode, a letter in TCVN3. */
  static final char SOFT_HYPHEN = '\u00ad';

  private Characters() {}

  /**
   * Without control and invisible characters except soft hyphens, with symbol fonts' bullets as
   * bullets.
   *
   * @param raw what the PDF says a glyph means; may be null
   * @return what a reader sees; a space for white space, empty where nothing is to be seen
   */
  static String readable(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    if (raw.length() == 1 && plain(raw.charAt(0))) {
      return raw;
    }
    StringBuilder shown = new StringBuilder();
    raw.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /**
   * A glyph of a font from before Unicode, as the Western code page has it: also its soft hyphen,
   * and the letters that a font of symbols has in the private area.
   *
   * @param raw what the PDF says a glyph means; may be null
   */
  static String western(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder();
    for (char c : raw.toCharArray()) {
      char western = c >= 0xf020 && c <= 0xf0ff ? (char) (c - 0xf000) : c;
      boolean space = Character.isWhitespace(western) || Character.isSpaceChar(western);
      shown.append(space ? ' ' : western);
    }
    return shown.toString();
  }

  private static boolean plain(char c) {
    return c >= ' ' && c < 0x7f || c >= 0xc0 && c < 0x2000;
  }

  private static void append(StringBuilder shown, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      shown.append(' ');
    } else if (c >= 0xf020 && c <= 0xf0ff) {
      shown.append(symbol(c - 0xf000));
    } else if (c >= 0xfb00 && c <= 0xfb06) {
      shown.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (Character.getType(c) != Character.CONTROL
        && (Character.getType(c) != Character.FORMAT || c == SOFT_HYPHEN)) {
      shown.appendCodePoint(c);
    }
  }

  /** Symbol and Wingdings keep ASCII's digits and signs in places; their pictures are bullets. */
  private static char symbol(int code) {
    return code == '-' || code == '+' || code == '*' ? (char) code : '•';
  }
}
