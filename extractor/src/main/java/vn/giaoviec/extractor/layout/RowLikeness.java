package vn.giaoviec.extractor.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Normal;

/**
 * Whether two rows say the same, as far as recognition of scanned pages, which takes one letter for
 * another here and there, leaves it to be told.
 */
final class RowLikeness {

  /** One letter in so many may differ. */
  private static final int LETTERS_A_SLIP = 8;

  /** Longer rows are no header. */
  private static final int LONGEST = 400;

  /** What numbers rows that otherwise may say nearly the same. */
  private static final Pattern NUMBER = Pattern.compile("[IVXLC]{1,5}|\\p{L}");

  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private RowLikeness() {}

  /** True if the rows' cells are the same or differ in a few letters, never in a number. */
  static boolean alike(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.size() != other.size() || one.size() < 3 || !sameNumbers(one, other)) {
      return false;
    }
    String a = Normal.fold(String.join("\n", one));
    String b = Normal.fold(String.join("\n", other));
    int most = Math.min(a.length(), b.length()) / LETTERS_A_SLIP;
    return a.length() <= LONGEST && b.length() <= LONGEST && slips(a, b) <= most;
  }

  private static boolean sameNumbers(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      boolean number =
          NUMBER.matcher(one.get(i)).matches() || NUMBER.matcher(other.get(i)).matches();
      if (number && !one.get(i).equals(other.get(i))
          || !digits(one.get(i)).equals(digits(other.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String digits(String text) {
    return NO_DIGITS.matcher(text).replaceAll(" ").strip();
  }

  /** How many letters have to be changed, added or dropped to make one text the other. */
  private static int slips(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[b.length()];
  }
}
