package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Grid;

/**
 * A table of which a copy kept only the words, each cell on a line of its own: its heading, from
 * "TT" on, and then row by row, each from its number on. The heading may still stand between pipes.
 */
final class FallenTable {

  private static final Pattern ORDER = Pattern.compile("(?iu)s?tt|số tt");

  /** The number of a row, alone on its line. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}|[IVX]{1,5}|[A-Z]|\\p{Ll})[.)]?");

  /** What stands below a table. */
  private static final Pattern BELOW =
      Pattern.compile("(?:\\||PHỤ LỤC|Phụ lục|Nơi nhận|TM\\.|KT\\.|TL\\.).*");

  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 9;

  /** A heading's cell is no longer, in chars. */
  private static final int LONGEST_HEADING = 60;

  /** So many whole rows make sure that it is a table. */
  private static final int WHOLE_ROWS = 2;

  /** No row has more cells, with what a page break cut off. */
  private static final int MOST_CELLS = 2 * MOST_COLUMNS;

  private FallenTable() {}

  /** A cell or number with the index of its line. */
  private record Cell(String text, int line) {}

  /** The table that begins at a line; null where none does. */
  static @Nullable TextTable read(List<String> lines, int at) {
    List<Cell> heading = heading(lines, at);
    if (heading.size() < FEWEST_COLUMNS || heading.size() > MOST_COLUMNS) {
      return null;
    }
    List<List<Cell>> rows = new ArrayList<>();
    int end = rows(lines, heading.get(heading.size() - 1).line() + 1, heading.size(), rows);
    long whole = rows.stream().filter(row -> row.size() >= heading.size()).count();
    long groups = rows.stream().filter(row -> row.size() == 2).count();
    return whole < WHOLE_ROWS || whole * 3 < (rows.size() - groups) * 2
        ? null
        : new TextTable(grid(heading, rows), end);
  }

  /** The cells of the heading; empty where none begins. */
  private static List<Cell> heading(List<String> lines, int at) {
    List<Cell> heading = new ArrayList<>();
    String first = lines.get(at).strip();
    int next = at + 1;
    if (PipeTable.begins(lines, at)
        && next < lines.size()
        && PipeTable.separator(lines.get(next))) {
      for (String cell : PipeTable.cells(first)) {
        heading.add(new Cell(cell, next));
      }
      next++;
    } else {
      heading.add(new Cell(first, at));
    }
    if (!ORDER.matcher(heading.get(0).text()).matches()) {
      return List.of();
    }
    while (next < lines.size() && heading.size() <= MOST_COLUMNS) {
      String line = lines.get(next).strip();
      if (NUMBER.matcher(line).matches()) {
        return heading;
      }
      if (line.length() > LONGEST_HEADING || BELOW.matcher(line).matches()) {
        return List.of();
      }
      if (!line.isEmpty()) {
        heading.add(new Cell(line, next));
      }
      next++;
    }
    return List.of();
  }

  /** Reads the rows from a line on; returns the index of the first line after the last. */
  private static int rows(List<String> lines, int from, int columns, List<List<Cell>> rows) {
    int at = from;
    List<Cell> row = new ArrayList<>();
    while (at < lines.size() && row.size() <= MOST_CELLS) {
      String line = lines.get(at).strip();
      if (BELOW.matcher(line).matches()) {
        break;
      }
      boolean opens = NUMBER.matcher(line).matches() && row.size() != 1;
      if (opens) {
        add(row, rows);
        row = new ArrayList<>();
      }
      if (!line.isEmpty()) {
        row.add(new Cell(line, at));
      }
      at++;
    }
    if (row.size() > columns) { // nothing tells where the last row ends but its cells
      row = new ArrayList<>(row.subList(0, columns));
    }
    add(row, rows);
    return rows.isEmpty() ? from : last(rows) + 1;
  }

  private static void add(List<Cell> row, List<List<Cell>> rows) {
    if (row.size() > 1) {
      rows.add(row);
    }
  }

  private static int last(List<List<Cell>> rows) {
    List<Cell> row = rows.get(rows.size() - 1);
    return row.get(row.size() - 1).line();
  }

  private static Grid grid(List<Cell> heading, List<List<Cell>> rows) {
    Grid grid = new Grid(Grid.Ruling.RULED);
    row(grid, heading, heading.size());
    rows.forEach(row -> row(grid, row, heading.size()));
    return grid;
  }

  /** A row; what a page break cut off its cells follows them in their order, but for the number. */
  private static void row(Grid grid, List<Cell> row, int columns) {
    grid.row(Place.onLine(row.get(0).line() + 1));
    for (int c = 0; c < Math.min(columns, row.size()); c++) {
      int rest = columns + c - 1;
      String more = c > 0 && rest < row.size() ? " " + row.get(rest).text() : "";
      int line = row.get(c).line() + 1;
      boolean group = row.size() == 2 && c == 1;
      grid.cell(
          CellLines.ofOneLine(row.get(c).text() + more, line),
          c,
          group ? columns - 1 : 1,
          1,
          Place.onLine(line));
    }
  }
}
