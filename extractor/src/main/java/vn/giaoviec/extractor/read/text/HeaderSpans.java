package vn.giaoviec.extractor.read.text;

import java.util.List;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Grid;

/**
 * Gives the cells of a header of several rows the spans that plain text loses: a title reaches over
 * the empty cells beside it that have titles below, and down over empty cells.
 */
final class HeaderSpans {

  /** No header has more rows. */
  private static final int MAX_ROWS = 4;

  private final List<List<String>> rows;
  private final int first;

  /** The header whose first row is the first of {@code rows}; {@code first} is its line's index. */
  HeaderSpans(List<List<String>> rows, int first) {
    this.rows = rows.subList(0, headerRows(rows));
    this.first = first;
  }

  /**
   * How many rows the header has: rows below the first belong to it while their first cell is
   * empty.
   */
  private static int headerRows(List<List<String>> rows) {
    int count = Math.min(1, rows.size());
    while (count < Math.min(rows.size(), MAX_ROWS)
        && rows.get(count).get(0).isBlank()
        && titles(rows.get(count))) {
      count++;
    }
    return count;
  }

  private static boolean titles(List<String> row) {
    List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() > 1
        && filled.stream().noneMatch(cell -> cell.matches(".*\\d{2,}.*[%.,].*"));
  }

  int size() {
    return rows.size();
  }

  /** Adds the header's rows to the grid. */
  void addTo(Grid grid) {
    boolean[][] covered = new boolean[rows.size()][width()];
    for (int row = 0; row < rows.size(); row++) {
      grid.row(Place.onLine(first + row + 1));
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!covered[row][column]) {
          int span = span(row, column, covered);
          int depth = span > 1 ? 1 : depth(row, column);
          cover(covered, row, column, span, depth);
          grid.cell(
              CellLines.ofOneLine(rows.get(row).get(column), first + row + 1),
              column,
              span,
              depth,
              Place.onLine(first + row + 1));
        }
      }
    }
  }

  private int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  private int span(int row, int column, boolean[][] covered) {
    int end = column + 1;
    while (!cell(row, column).isBlank()
        && end < rows.get(row).size()
        && cell(row, end).isBlank()
        && !covered[row][end]
        && titledBelow(row, end)) {
      end++;
    }
    return end - column;
  }

  private boolean titledBelow(int row, int column) {
    for (int below = row + 1; below < rows.size(); below++) {
      if (!cell(below, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private int depth(int row, int column) {
    return titledBelow(row, column) ? 1 : rows.size() - row;
  }

  private static void cover(boolean[][] covered, int row, int column, int span, int depth) {
    for (int r = row; r < row + depth; r++) {
      for (int c = column; c < column + span; c++) {
        covered[r][c] = true;
      }
    }
  }

  private String cell(int row, int column) {
    return column < rows.get(row).size() ? rows.get(row).get(column) : "";
  }
}
