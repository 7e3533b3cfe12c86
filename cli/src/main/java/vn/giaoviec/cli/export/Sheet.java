package vn.giaoviec.cli.export;

import java.util.List;
import java.util.function.Function;
import vn.giaoviec.cli.terminal.Messages;

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

  /**
   * A sheet whose rows are made of some elements while it is written, so that a large answer is
   * never whole in memory.
   *
   * @param name its key in the messages
   * @param keys its columns, each with the key of its heading
   */
  static <T> Sheet of(
      String name, List<Column> keys, List<T> of, Function<T, List<Cell>> row, Messages messages) {
    List<Column> columns =
        keys.stream()
            .map(key -> new Column(messages.text("sheet." + key.title()), key.width()))
            .toList();
    return new Sheet(messages.text(name), columns, Lazy.rows(of, row));
  }
}
