package vn.giaoviec.extractor.header;

import java.util.regex.Pattern;

/** Entries of the lists in a letterhead and a closing. */
final class Entries {
  private static final Pattern HEAD = Pattern.compile("^(?:[-+•*–—] ?)++");
  private static final String TAIL = ";.,: ";

  private Entries() {}

  /** The entry without its dash and the signs that end it. */
  static String clean(String entry) {
    String open = HEAD.matcher(entry.strip()).replaceFirst("");
    return withoutTail(open);
  }

  /** The text without the signs that end an entry or a title. */
  static String withoutTail(String text) {
    int end = text.length();
    while (end > 0 && TAIL.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether the line begins with a dash or another sign of a list. */
  static boolean isItem(String text) {
    return HEAD.matcher(text).find();
  }
}
