package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.text.Normal;

/**
 * Sorts the two columns of a closing that a text with kept layout sets side by side: recipients on
 * the left, the signature on the right. Each line holds a piece of both; read in order, they would
 * run into each other.
 */
final class SideBySide {
  /** The two columns of a line, which at least so many blanks part. */
  private static final Pattern COLUMNS = Pattern.compile("(?<left>\\s*\\S.*?) {3,}(?<right>\\S.*)");

  private static final Pattern HEAD = Pattern.compile(" *noi nhan ?:.*");
  private static final Pattern FILING = Pattern.compile(" *(?:[-+•*–—] ?)?luu\\b.*");

  /** A line with nothing on the left begins at least so far in. */
  private static final int RIGHT_FROM = 25;

  /** The signature takes at most so many lines, the room for the stamp included. */
  private static final int MOST_LINES = 45;

  private final List<String> left = new ArrayList<>();
  private final List<String> right = new ArrayList<>();
  private boolean filed;

  private SideBySide() {}

  /**
   * The lines with each closing's columns below each other, recipients first.
   *
   * @param lines the lines of a file
   * @return as many lines in the same places; those that are no closing unchanged
   */
  static List<String> sorted(List<String> lines) {
    List<String> sorted = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      SideBySide closing = new SideBySide();
      int end = begins(lines, at) ? closing.take(lines, at) : at;
      if (end > at) {
        sorted.add("");
        sorted.addAll(closing.left);
        sorted.add("");
        sorted.addAll(closing.right);
        at = end;
      } else {
        sorted.add(lines.get(at++));
      }
    }
    return sorted;
  }

  /** The signature begins beside "Nơi nhận:", or beside the first recipient below it. */
  private static boolean begins(List<String> lines, int at) {
    String line = lines.get(at);
    boolean head = line.length() < 300 && HEAD.matcher(Normal.fold(line)).matches();
    return head && (COLUMNS.matcher(line).matches() || at + 1 < lines.size() && item(lines, at));
  }

  private static boolean item(List<String> lines, int head) {
    String below = lines.get(head + 1);
    Matcher columns = COLUMNS.matcher(below);
    return below.length() < 300
        && columns.matches()
        && "-+•".indexOf(below.strip().charAt(0)) >= 0
        && TextLine.isCapitals(columns.group("right"));
  }

  /** Takes the lines of a closing; the index after its last. */
  private int take(List<String> lines, int from) {
    int at = from;
    while (at < Math.min(lines.size(), from + MOST_LINES) && belongs(lines.get(at))) {
      add(lines.get(at));
      at++;
    }
    return at;
  }

  /** Behind the filing line only the right column goes on. */
  private boolean belongs(String line) {
    return line.isBlank() || !filed || line.indexOf(line.strip()) >= RIGHT_FROM;
  }

  private void add(String line) {
    Matcher columns = COLUMNS.matcher(line);
    if (line.isBlank() || line.indexOf(line.strip()) >= RIGHT_FROM) {
      right.add(line.strip());
    } else if (line.length() < 300 && columns.matches()) {
      left.add(columns.group("left"));
      right.add(columns.group("right"));
    } else {
      left.add(line);
    }
    filed |= !left.isEmpty() && FILING.matcher(Normal.fold(left.get(left.size() - 1))).matches();
  }
}
