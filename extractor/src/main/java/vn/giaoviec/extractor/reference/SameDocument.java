package vn.giaoviec.extractor.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Titles;

/**
 * Whether two mentions mean one document: equal numbers, or numbers of which an OCR has misread a
 * letter of the code.
 */
final class SameDocument {
  private static final Pattern PARTS =
      Pattern.compile("(?<digits>\\d++[ \\d]*)(?<code>\\p{L}[\\p{L}\\d]*+)(?<rest>.*)");

  /** Of a code that an OCR misread at most this share of the letters differs. */
  private static final double MISREAD = 0.35;

  private SameDocument() {}

  static boolean test(Cited a, Cited b) {
    String left = DocumentNumber.key(a.number());
    String right = DocumentNumber.key(b.number());
    if (left.equals(right)) {
      return true;
    }
    Matcher one = PARTS.matcher(left);
    Matcher other = PARTS.matcher(right);
    boolean alike =
        one.matches()
            && other.matches()
            && one.group("digits").strip().equals(other.group("digits").strip())
            && sameKind(one.group("code"), other.group("code"));
    return alike && sameDay(a, b) && isMisreading(one.group("rest"), other.group("rest"));
  }

  /** Two codes of kinds that exist are two documents: 158-TB/TW and 158-KL/TW. */
  private static boolean sameKind(String a, String b) {
    return a.equals(b)
        || (Titles.byCode(a) == null || Titles.byCode(b) == null)
            && distance(a, b) <= 1
            && a.length() > 2;
  }

  private static boolean sameDay(Cited a, Cited b) {
    return a.date() != null && a.date().equals(b.date());
  }

  private static boolean isMisreading(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return distance(a, b) <= Math.max(1, Math.round(MISREAD * longest));
  }

  /** How many letters must be added, dropped or changed (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
