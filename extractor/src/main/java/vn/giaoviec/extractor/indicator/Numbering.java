package vn.giaoviec.extractor.indicator;

import java.util.regex.Pattern;

/**
 * Tells a first column that numbers the rows by its numbers, which count up, whatever its heading
 * says: a scan's "TT" is often misread.
 */
final class Numbering {

  private static final Pattern NUMBER = Pattern.compile("(?<n>\\d{1,3})[.)]?");

  private static final Pattern FIRST = Pattern.compile("(?:0?1|I|A|a)[.)]?|[-+*]|");

  /** Fewer numbers may follow each other by chance. */
  private static final int LEAST = 3;

  /** Of the steps from one number to the next so many count on, in hundredths. */
  private static final int MOSTLY = 80;

  private Numbering() {}

  /** Whether a first cell begins no numbering: a heading, though a scan's "TT" may read "49". */
  static boolean isNoPartOf(String first) {
    return !FIRST.matcher(first).matches();
  }

  /** Whether the numbers in the first column count from 1, perhaps anew in each group. */
  static boolean in(Grid grid, int firstRow) {
    int before = 0;
    int numbers = 0;
    int steps = 0;
    for (int row = firstRow; row < grid.height(); row++) {
      var matcher = NUMBER.matcher(grid.text(row, 0));
      if (grid.begins(row, 0) && matcher.matches()) {
        int number = Integer.parseInt(matcher.group("n"));
        steps += number == before + 1 || number == 1 ? 1 : 0;
        numbers++;
        before = number;
      }
    }
    return numbers >= LEAST && steps * 100 >= numbers * MOSTLY;
  }
}
