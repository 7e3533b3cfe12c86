package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seam between the last row of a page and the first of the next: one row that the page break
 * cut, or two rows, with or without a merged cell that covers both.
 */
final class RowJoin {

  /** Sides of cells nearer than this, in points, are one. */
  private static final float SAME_SIDE = 5f;

  /** From so many filled cells on, an empty one in their column is no habit of the author's. */
  private static final int MANY_CELLS = 6;

  private final TablePart above;
  private final TablePart below;

  /**
   * The seam between two parts.
   *
   * @param below the second part, moved under the first, without repeated header rows
   */
  RowJoin(TablePart above, TablePart below) {
    this.above = above;
    this.below = below;
  }

  TablePart join() {
    boolean cut = isCut();
    int offset = above.rows() - (cut ? 1 : 0);
    List<TableCell> cells = new ArrayList<>(above.cells());
    for (TableCell cell : below.cells()) {
      TableCell upper = cell.row() == 0 ? lastAbove(cell) : null;
      if (upper != null && (cut || isMergedOver(upper, cell))) {
        int end = offset + cell.rowSpan();
        TableCell whole = upper.withRest(cell).withRowSpan(end - upper.row());
        cells.set(cells.indexOf(upper), whole);
      } else {
        cells.add(cell.withRow(cell.row() + offset));
      }
    }
    return new TablePart(below.page(), above.box(), offset + below.rows(), List.copyOf(cells));
  }

  /** The cell in the last row above that stands in the same columns; null if there is none. */
  private @Nullable TableCell lastAbove(TableCell cell) {
    for (TableCell upper : above.cells()) {
      if (upper.row() + upper.rowSpan() == above.rows() && sameColumn(upper, cell)) {
        return upper;
      }
    }
    return null;
  }

  /**
   * A merged cell goes on when its other half is merged too, or is the one empty cell of a column
   * that is filled everywhere else: a merged cell's words stand on one page only.
   */
  private boolean isMergedOver(TableCell upper, TableCell lower) {
    if (upper.isEmpty() == lower.isEmpty()) {
      return false;
    }
    return lower.rowSpan() > 1 || lower.isEmpty() && (upper.rowSpan() > 1 || isFilled(lower));
  }

  /** True if all other cells of the cell's column, and there are several, have words. */
  private boolean isFilled(TableCell empty) {
    int filled = 0;
    for (TablePart part : List.of(above, below)) {
      for (TableCell cell : part.cells()) {
        if (cell != empty && sameColumn(cell, empty)) {
          if (cell.isEmpty()) {
            return false;
          }
          filled++;
        }
      }
    }
    return filled >= MANY_CELLS;
  }

  private static boolean sameColumn(TableCell a, TableCell b) {
    return Math.abs(a.box().left() - b.box().left()) < SAME_SIDE
        && Math.abs(a.box().right() - b.box().right()) < SAME_SIDE;
  }

  /**
   * True if the first row below is the rest of the last row above: it has the same cells and no
   * number of its own where rows have numbers, or words that go on where those above stop.
   */
  private boolean isCut() {
    List<TableCell> rest = below.row(0).stream().filter(cell -> lastAbove(cell) != null).toList();
    if (rest.size() < 2 || rest.size() != below.row(0).size()) {
      return false;
    }
    TableCell number = rest.get(0);
    TableCell numberAbove = lastAbove(number);
    boolean numberedAbove = numberAbove != null && !numberAbove.isEmpty();
    if (number.isEmpty()) {
      return numberedAbove && rowsHaveNumbers() || goesOn(rest);
    }
    return !numberedAbove && goesOn(rest) && flowsSurely(rest);
  }

  /** True if hardly a row of several cells lacks a number, or whatever its first cell holds. */
  private boolean rowsHaveNumbers() {
    int numbered = 0;
    int bare = 0;
    for (TablePart part : List.of(above, below)) {
      for (int i = 1; i < part.rows(); i++) {
        List<TableCell> row = part.row(i);
        if (row.size() > 2 && row.get(0).box().left() < part.box().left() + 5) {
          bare += row.get(0).isEmpty() ? 1 : 0;
          numbered += row.get(0).isEmpty() ? 0 : 1;
        }
      }
    }
    return numbered >= 2 && bare <= numbered / 8;
  }

  /** True if the words of a cell go on below, and no cell begins anew there. */
  private boolean goesOn(List<TableCell> rest) {
    boolean goesOn = false;
    for (TableCell cell : rest) {
      TableCell upper = lastAbove(cell);
      if (upper != null && !cell.isEmpty() && !upper.isEmpty()) {
        if (!flows(upper, cell)) {
          return false;
        }
        goesOn = true;
      }
    }
    return goesOn;
  }

  /** True if the words below may go on those above: not after a full stop with a new beginning. */
  private static boolean flows(TableCell upper, TableCell lower) {
    Line last = upper.lines().get(upper.lines().size() - 1);
    String next = lower.lines().get(0).text();
    boolean ended = LineText.endsSentence(last.text());
    boolean full =
        last.right() + 0.6f * last.size() + lower.lines().get(0).firstWordWidth()
            > upper.box().right() - 6;
    if (LineText.startsLowerCase(next)) {
      return !ended || full || last.text().endsWith(";");
    }
    return full && !ended && !ListMarker.at(next) || continuesList(upper, next);
  }

  /** A further item of a list that is open above. */
  private static boolean continuesList(TableCell upper, String next) {
    return ListMarker.at(next)
        && upper.lines().stream().anyMatch(line -> ListMarker.at(line.text()));
  }

  private boolean flowsSurely(List<TableCell> rest) {
    for (TableCell cell : rest) {
      TableCell upper = lastAbove(cell);
      if (upper != null && !upper.isEmpty() && !cell.isEmpty()) {
        return LineText.startsLowerCase(cell.lines().get(0).text());
      }
    }
    return false;
  }
}
