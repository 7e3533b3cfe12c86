package vn.giaoviec.extractor.read.text;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.read.flow.ListMarker;

/** Finds a page's number that stands alone between the two halves of a sentence. */
final class PageNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** Blank lines around a page's end; more part other things. */
  private static final int BLANK = 6;

  /** A line of so many characters is wrapped rather than ended. */
  private static final int FULL = 60;

  private PageNumbers() {}

  /**
   * Whether the line is a number alone, with a sentence that goes on behind it: in small letters,
   * or with a name after a line that was full.
   */
  static boolean cuts(List<String> lines, int at) {
    if (!NUMBER.matcher(lines.get(at).strip()).matches()) {
      return false;
    }
    String before = text(lines, at, -1);
    String after = text(lines, at, 1);
    boolean open = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    boolean full = before.length() >= FULL && before.chars().anyMatch(Character::isLowerCase);
    return open && goesOn(after, full) && after.indexOf(' ') > 0;
  }

  private static boolean goesOn(String after, boolean full) {
    if (after.isEmpty() || ListMarker.begins(after)) {
      return false;
    }
    boolean sentence = after.chars().filter(Character::isLetter).anyMatch(Character::isLowerCase);
    return Character.isLowerCase(after.charAt(0)) || full && sentence;
  }

  /** The next line with text behind at least one blank one; "" where none is near. */
  private static String text(List<String> lines, int at, int step) {
    int i = at + step;
    int blank = 0;
    while (i >= 0 && i < lines.size() && lines.get(i).isBlank() && blank < BLANK) {
      blank++;
      i += step;
    }
    boolean found = i >= 0 && i < lines.size() && blank > 0;
    return found ? lines.get(i).strip() : "";
  }
}
