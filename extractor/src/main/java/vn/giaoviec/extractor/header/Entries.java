package vn.giaoviec.extractor.header;

import java.util.regex.Pattern;

/** Entries of the lists in a letterhead and a closing. */
final class Entries {
  private static final Pattern HEAD = Pattern.compile("^(?:[-+•*–—] ?)++");
  private static final Pattern TAIL = Pattern.compile("[;.,: ]++$");

  private Entries() {}

  /** The entry without its dash and the signs that end it. */
  static String clean(String entry) {
    String open = HEAD.matcher(entry.strip()).replaceFirst("");
    return TAIL.matcher(open).replaceFirst("").strip();
  }

  /** Whether the line begins with a dash or another sign of a list. */
  static boolean isItem(String text) {
    return HEAD.matcher(text).find();
  }
}
