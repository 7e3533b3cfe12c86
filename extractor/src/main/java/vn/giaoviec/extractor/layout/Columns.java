package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text in two columns side by side, as in a letterhead (issuer and number | motto, place and date)
 * or at the end (recipients | signature).
 */
final class Columns {

  /** The gap between two columns is at least this wide, in points. */
  private static final float MIN_GUTTER = 6f;

  /** One row alone makes columns only if its gap is this wide, in points. */
  private static final float WIDE_GUTTER = 30f;

  /** How far below its last line a column goes on, in font sizes: left, and right (signature). */
  private static final float NEAR = 2.2f;

  private static final float SIGNATURE_SPACE = 11f;

  private static final Pattern ADDRESSEES = Pattern.compile("(?iu)kính gửi ?:");

  /** The rows of a page that stand in two columns. */
  private record Run(int from, int to, float gutterLeft, float gutterRight) {

    boolean crossedBy(Line line) {
      return line.left() < gutterRight - 1 && line.right() > gutterLeft + 1;
    }

    boolean isLeft(Line line) {
      return (line.left() + line.right()) / 2 < (gutterLeft + gutterRight) / 2;
    }
  }

  private Columns() {}

  /**
   * The rows of a stretch of a page as text regions in reading order.
   *
   * @param rows lines broken at wide gaps, by baseline
   */
  static List<Region.Text> split(List<List<Line>> rows, TextArea page) {
    List<Region.Text> regions = new ArrayList<>();
    List<Line> plain = new ArrayList<>();
    int row = 0;
    while (row < rows.size()) {
      Run run = runAt(rows, row, page);
      if (run == null) {
        plain.add(Lines.join(rows.get(row)));
        row++;
      } else {
        flush(plain, regions);
        addColumns(rows.subList(run.from, run.to), run, regions);
        row = run.to;
      }
    }
    flush(plain, regions);
    return regions;
  }

  private static void flush(List<Line> plain, List<Region.Text> regions) {
    if (!plain.isEmpty()) {
      regions.add(new Region.Text(List.copyOf(plain), Region.Side.NONE));
      plain.clear();
    }
  }

  private static void addColumns(List<List<Line>> rows, Run run, List<Region.Text> regions) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (List<Line> row : rows) {
      addJoined(left, row.stream().filter(run::isLeft).toList());
      addJoined(right, row.stream().filter(line -> !run.isLeft(line)).toList());
    }
    regions.add(new Region.Text(List.copyOf(left), Region.Side.LEFT));
    regions.add(new Region.Text(List.copyOf(right), Region.Side.RIGHT));
  }

  private static void addJoined(List<Line> column, List<Line> pieces) {
    if (!pieces.isEmpty()) {
      column.add(Lines.join(pieces));
    }
  }

  /** The run of rows in two columns that begins with this row; null if none does. */
  private static @Nullable Run runAt(List<List<Line>> rows, int start, TextArea page) {
    int first = start;
    while (first < rows.size() && first - start < 3 && isRightOnly(rows.get(first), page)) {
      first++;
    }
    if (first >= rows.size() || rows.get(first).size() < 2) {
      return null;
    }
    Run best = null;
    for (int i = 1; i < rows.get(first).size(); i++) {
      float from = rows.get(first).get(i - 1).right();
      float to = rows.get(first).get(i).left();
      if (ListMarker.alone(Lines.join(rows.get(first).subList(0, i)).text())) {
        continue;
      }
      Run run = extend(rows, start, first, from, to, page);
      if (run != null && (best == null || run.to > best.to)) {
        best = run;
      }
    }
    return best;
  }

  /** A line above the first row with two sides may begin the right column: "TM. …". */
  private static boolean isRightOnly(List<Line> row, TextArea page) {
    return row.size() == 1 && row.get(0).left() > page.left() + 0.4f * (page.right() - page.left());
  }

  private static @Nullable Run extend(
      List<List<Line>> rows, int start, int first, float from, float to, TextArea page) {
    Run run = new Run(start, first, from, to);
    int twoSided = 0;
    int lastTwoSided = first;
    for (int i = first; i < rows.size(); i++) {
      Run wider = narrowed(run, rows.get(i), i + 1);
      if (wider == null) {
        break;
      }
      boolean both =
          rows.get(i).stream().anyMatch(wider::isLeft)
              && !rows.get(i).stream().allMatch(wider::isLeft);
      if (!both && !belongs(rows, run, i, page)) {
        break;
      }
      run = wider;
      if (both) {
        twoSided++;
        lastTwoSided = i;
      }
    }
    boolean columns = twoSided >= 2 || twoSided == 1 && to - from >= WIDE_GUTTER;
    if (!columns || !leadsIn(rows, run, first)) {
      return null;
    }
    return twoSided == 1 && run.to == lastTwoSided + 1 && run.from == lastTwoSided && to - from < 60
        ? null
        : run;
  }

  private static boolean leadsIn(List<List<Line>> rows, Run run, int first) {
    for (int i = run.from; i < first; i++) {
      Line line = rows.get(i).get(0);
      Line below = rows.get(i + 1).get(rows.get(i + 1).size() - 1);
      if (run.isLeft(line)
          || run.crossedBy(line)
          || below.baseline() - line.baseline() > NEAR * line.size()) {
        return false;
      }
    }
    return true;
  }

  /** The run with one row more, its gutter as wide as that row leaves it; null if none is left. */
  private static @Nullable Run narrowed(Run run, List<Line> row, int to) {
    float left = run.gutterLeft;
    float right = run.gutterRight;
    for (Line line : row) {
      if (run.isLeft(line)) {
        left = Math.max(left, line.right());
      } else {
        right = Math.min(right, line.left());
      }
    }
    return right - left < MIN_GUTTER ? null : new Run(run.from, to, left, right);
  }

  /** True if a row with one side only goes on with that side's column. */
  private static boolean belongs(List<List<Line>> rows, Run run, int row, TextArea page) {
    Line line = rows.get(row).get(0);
    boolean left = run.isLeft(line);
    if (ADDRESSEES.matcher(line.text()).lookingAt()) {
      return false; // stands below both columns, wherever it begins
    }
    for (int i = row - 1; i >= run.from; i--) {
      for (Line above : rows.get(i)) {
        if (run.isLeft(above) == left) {
          return goesOn(above, line, left) && !isTitle(above, line, page);
        }
      }
    }
    return false;
  }

  /** True if a line stands in the middle of the page rather than of its column. */
  private static boolean isTitle(Line above, Line line, TextArea page) {
    float offCentre = Math.abs(line.centre() - page.middle());
    return offCentre < 12 && offCentre < Math.abs(line.centre() - above.centre()) / 2;
  }

  private static boolean goesOn(Line above, Line line, boolean left) {
    float step = line.baseline() - above.baseline();
    boolean aligned =
        Math.abs(above.left() - line.left()) < 12 || Math.abs(above.centre() - line.centre()) < 25;
    return aligned && step < (left ? NEAR : SIGNATURE_SPACE) * line.size();
  }
}
