package vn.giaoviec.extractor.task.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Corrects what columns mean by what stands in them. */
final class Columns {

  private Columns() {}

  /**
   * Columns whose header slipped sideways: numbers under "Công việc" and the work in the column
   * beside, which has no header.
   */
  static TableHeader checked(Grid grid, TableHeader header) {
    int work = header.column(Column.WORK);
    boolean room = work >= 0 && work + 1 < grid.columns();
    if (header.has(Column.NUMBER) || !room || !numbers(grid, work, header.bodyRow())) {
      return header;
    }
    boolean free = !header.columns().containsKey(work + 1);
    boolean whole = !header.columns().containsKey(grid.columns() - 1);
    if (!free && !whole) {
      return header;
    }
    // Either one header slipped, or the first spans the number too and all others moved left.
    Map<Integer, Column> columns = new LinkedHashMap<>();
    header
        .columns()
        .forEach((place, column) -> columns.put(free || place < work ? place : place + 1, column));
    columns.put(work, Column.NUMBER);
    columns.put(work + 1, Column.WORK);
    return header.with(columns);
  }

  /**
   * The columns that a header repeated within the table names. The same meanings in the same order
   * are the same columns, even if the number's own header is missing and the others moved.
   */
  static Map<Integer, Column> again(Grid grid, int row, TableHeader header) {
    Map<Integer, Column> named = new LinkedHashMap<>();
    for (int column = 0; column < grid.columns(); column++) {
      int place = column;
      ColumnMeaning.of(grid.text(row, column)).ifPresent(meaning -> named.put(place, meaning));
    }
    if (meanings(named).equals(meanings(header.columns()))) {
      return header.columns();
    }
    Map<Integer, Column> columns = new LinkedHashMap<>(header.columns());
    columns.putAll(named);
    return columns;
  }

  private static List<Column> meanings(Map<Integer, Column> columns) {
    return columns.values().stream().filter(column -> column != Column.NUMBER).distinct().toList();
  }

  /** Whether the column holds row numbers, seldom anything else. */
  private static boolean numbers(Grid grid, int column, int from) {
    int numbers = 0;
    int others = 0;
    for (int row = from; row < grid.rows(); row++) {
      String text = grid.text(row, column);
      if (Marker.of(text).isPresent()) {
        numbers++;
      } else if (!text.isEmpty() && grid.filled(row).size() > 1) {
        others++;
      }
    }
    return numbers > others;
  }
}
