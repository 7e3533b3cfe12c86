package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.giaoviec.extractor.layout.Block;

/**
 * Columns of marks beside each other, in whose place one column says in words what they show.
 *
 * @param first the first of them
 * @param count how many they are
 * @param head the row that names them
 */
record GatheredColumns(int first, int count, int head) {

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
        cells.add(moved(cell, cell.column(), Math.max(first + 1, until - count + 1)));
        put = true;
      } else if (cell.column() >= first + count) {
        int place = cell.column() - count + 1;
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
