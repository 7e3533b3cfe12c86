package vn.giaoviec.cli.export;

import java.util.List;

/**
 * A table for spreadsheets.
 *
 * @param name what it is called
 * @param columns its columns, from left to right
 * @param rows its rows from top to bottom, each with a cell for every column; may be walked once
 *     only, and read documents on the way
 */
record Sheet(String name, List<Column> columns, Iterable<List<Cell>> rows) {

  /**
   * A column.
   *
   * @param title its heading
   * @param width how many characters wide it is shown where that can be set
   */
  record Column(String title, int width) {}
}
