package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;

/**
 * Columns of marks beside each other, in whose place one column says in words what they show.
 *
 * @param first the first of them
 * @param head the row that names them
 * @param names what it names them, from left to right
 */
record GatheredColumns(int first, int head, List<String> names) {

  /** A sign that a row has what a column is named. */
  static final Pattern MARK = Pattern.compile("[xX✓✔√●■▪*+]{1,3}");

  private static final int HEADER_ROWS = 4;

  /** Reads what columns beside each other are named. */
  interface Names {
    /** The names in a row from a column on; empty where none begin. */
    List<String> of(int row, int from);
  }

  /**
   * The first columns of the header, at least so many, that are named one after another, if nothing
   * but marks stands under them.
   *
   * @param marks what is a mark; without any in the table names aren't looked for
   */
  static Optional<GatheredColumns> find(Grid grid, int few, Names names, Predicate<String> marks) {
    return grid.holds(marks)
        ? find(grid, few, names).filter(columns -> columns.holdOnly(grid, marks))
        : Optional.empty();
  }

  private static Optional<GatheredColumns> find(Grid grid, int few, Names names) {
    for (int row = 0; row < Math.min(HEADER_ROWS, grid.rows()); row++) {
      for (int column = 1; column + few <= grid.columns(); column++) {
        List<String> run = names.of(row, column);
        if (run.size() >= few) {
          return Optional.of(new GatheredColumns(column, row, List.copyOf(run)));
        }
      }
    }
    return Optional.empty();
  }

  /** The column after the last. */
  int end() {
    return first + names.size();
  }

  /** Whether nothing but such texts stands under the names, and some do. */
  private boolean holdOnly(Grid grid, Predicate<String> marks) {
    boolean some = false;
    for (int row = head + 1; row < grid.rows(); row++) {
      for (int column = first; column < end(); column++) {
        String text = own(grid, row, column);
        if (!text.isEmpty() && !marks.test(text)) {
          return false;
        }
        some |= !text.isEmpty();
      }
    }
    return some;
  }

  /** What stands in a cell of these columns; "" under a heading that spans them from the left. */
  String own(Grid grid, int row, int column) {
    return grid.at(row, column)
        .filter(slot -> slot.cell().column() >= first)
        .map(slot -> slot.cell().text().strip())
        .orElse("");
  }

  /**
   * The table with one column in place of these.
   *
   * @param title what the column is headed
   * @param words what the marks of a row show; "" for none
   */
  Block.Table in(Block.Table table, String title, IntFunction<String> words) {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Block.Row row = table.rows().get(i);
      String text = i <= head ? i == head ? title : "" : words.apply(i);
      rows.add(new Block.Row(cells(row, text), row.place()));
    }
    return new Block.Table(rows, table.place());
  }

  private List<Block.Cell> cells(Block.Row row, String text) {
    List<Block.Cell> cells = new ArrayList<>();
    boolean put = false;
    for (Block.Cell cell : row.cells()) {
      int until = cell.column() + cell.columnSpan();
      if (until <= first) {
        cells.add(cell);
      } else if (cell.column() < first) {
        cells.add(moved(cell, cell.column(), Math.max(first + 1, until - names.size() + 1)));
        put = true;
      } else if (cell.column() >= end()) {
        int place = cell.column() - names.size() + 1;
        cells.add(moved(cell, place, place + cell.columnSpan()));
      } else if (!put) {
        cells.add(new Block.Cell(text, first, 1, 1, cell.bold(), cell.place()));
        put = true;
      }
    }
    return cells;
  }

  private static Block.Cell moved(Block.Cell cell, int from, int to) {
    return new Block.Cell(cell.text(), from, to - from, cell.rowSpan(), cell.bold(), cell.place());
  }
}
