package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;

/** Tells which rows of a table are its heading, and what that says over a column. */
final class TableHeading {
  /** Deeper headings than these are none. */
  private static final int MAX_HEADING = 6;

  private static final Pattern ORDER =
      Pattern.compile("(?:[IVX]{1,5}|[A-Z]|\\d{1,3}|[-+*]|[a-zđ]\\))[.)]?");
  private static final Pattern YEAR_OR_NUMBER = Pattern.compile("(?:19|20)\\d\\d|\\(\\d{1,2}\\)");
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?<n>[A-Z]|[1-9]\\d?)(?: ?[=/:x*+-] ?.{1,20})?\\)?");

  private TableHeading() {}

  /** How many rows at the top are headings: up to the first row with a figure or a row number. */
  static int rows(Grid grid) {
    int rows = 0;
    while (rows < Math.min(grid.height(), MAX_HEADING) && heading(grid, rows)) {
      rows++;
    }
    return rows;
  }

  private static boolean heading(Grid grid, int row) {
    if (columnNumbers(grid, row)) {
      return true;
    }
    boolean covered = row > 0 && !grid.begins(row, 0) && grid.at(row, 0) != null;
    if (covered) {
      return true;
    }
    List<String> texts = grid.texts(row);
    String first = grid.text(row, 0);
    boolean misread = row == 0 && Numbering.isNoPartOf(first) && Numbering.in(grid, 1);
    boolean order = !misread && ORDER.matcher(first).matches();
    boolean all = row == 0 && !misread;
    boolean figures = texts.stream().skip(all ? 0 : 1).anyMatch(TableHeading::figure);
    return !order && !figures && (row == 0 || texts.size() > 1 || overFigures(grid, row));
  }

  /** Whether a row's words stand over figures only: the lower line of a heading, no group. */
  private static boolean overFigures(Grid grid, int row) {
    return grid.width() > 2 && grid.text(row, 0).isEmpty() && grid.text(row, 1).isEmpty();
  }

  /** Whether a cell is a number that could be a figure: no year and no column number. */
  private static boolean figure(String cell) {
    return CellValue.of(cell).isPresent() && !YEAR_OR_NUMBER.matcher(cell).matches();
  }

  /** Whether a row only numbers the columns: "(1) (2) (3=2/1)", "A B 1 2 3". */
  static boolean columnNumbers(Grid grid, int row) {
    List<String> texts = grid.texts(row);
    int expected = 0;
    for (String text : texts) {
      Matcher matcher = COLUMN_NUMBER.matcher(text);
      if (!matcher.matches()) {
        return false;
      }
      String digits = Character.isDigit(matcher.group("n").charAt(0)) ? matcher.group("n") : "";
      if (!digits.isEmpty() && Integer.parseInt(digits) != ++expected && expected > 1) {
        return false;
      }
    }
    return texts.size() > 2 && expected > 1;
  }

  static List<String> of(Grid grid, int c, int firstRow) {
    List<String> heading = new ArrayList<>();
    Set<Block.Cell> seen = new HashSet<>();
    for (int r = 0; r < firstRow; r++) {
      Block.Cell cell = grid.at(r, c);
      boolean title = cell != null && cell.columnSpan() == grid.width();
      boolean first = cell == null || seen.add(cell);
      if (!title && !columnNumbers(grid, r) && first) {
        String text = grid.text(r, c);
        String shown = text.isEmpty() ? above(grid, r, c, firstRow) : text;
        if (!shown.isEmpty()) {
          heading.add(shown);
        }
      }
    }
    return heading;
  }

  /** What an empty heading cell shares with its left neighbour, as where spans were lost. */
  private static String above(Grid grid, int row, int column, int firstRow) {
    int c = column;
    while (c > 0 && grid.text(row, c).isEmpty() && parted(grid, row, c, firstRow)) {
      c--;
    }
    return parted(grid, row, c, firstRow) ? grid.text(row, c) : "";
  }

  /** Whether a heading cell has another heading below it. */
  private static boolean parted(Grid grid, int row, int column, int firstRow) {
    return row + 1 < firstRow
        && grid.begins(row + 1, column)
        && !grid.text(row + 1, column).isEmpty()
        && !columnNumbers(grid, row + 1);
  }

  /** Whether a row says the heading again, as on each page that the table goes on. */
  static boolean repeats(Grid grid, int row, int firstRow) {
    List<String> texts = grid.texts(row);
    for (int r = 0; r < firstRow && texts.size() > 1; r++) {
      if (grid.texts(r).equals(texts)) {
        return true;
      }
    }
    return false;
  }
}
