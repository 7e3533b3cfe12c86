package vn.giaoviec.extractor.task.table;

import java.util.LinkedHashMap;
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
    boolean free = !header.columns().containsKey(work + 1) && work + 1 < grid.columns();
    if (header.has(Column.NUMBER) || !free || !numbers(grid, work, header.bodyRow())) {
      return header;
    }
    Map<Integer, Column> columns = new LinkedHashMap<>();
    header.columns().forEach((place, column) -> columns.put(place, column));
    columns.put(work, Column.NUMBER);
    columns.put(work + 1, Column.WORK);
    return header.with(columns);
  }

  /** The columns that a header repeated within the table names; the old ones for the others. */
  static Map<Integer, Column> again(Grid grid, int row, TableHeader header) {
    Map<Integer, Column> columns = new LinkedHashMap<>(header.columns());
    for (int column = 0; column < grid.columns(); column++) {
      int place = column;
      ColumnMeaning.of(grid.text(row, column)).ifPresent(meaning -> columns.put(place, meaning));
    }
    return columns;
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
