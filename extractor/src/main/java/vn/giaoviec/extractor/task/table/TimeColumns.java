package vn.giaoviec.extractor.task.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which column says by when, where a header doesn't or several do: "Dự thảo | Ban hành" over months
 * are times by what stands in them, and of several times the last is that by which all is done.
 */
final class TimeColumns {

  private TimeColumns() {}

  /** The header with the column of the last time first among those of times. */
  static TableHeader timed(Grid grid, TableHeader header) {
    boolean named = header.has(Column.DEADLINE);
    List<Integer> times =
        IntStream.range(0, grid.columns())
            .filter(column -> header.columns().get(column) == (named ? Column.DEADLINE : null))
            .filter(column -> holdsTimes(grid, header, column))
            .boxed()
            .toList();
    if (times.isEmpty() || named && times.size() == 1) {
      return header;
    }
    int last = times.get(times.size() - 1);
    Map<Integer, Column> columns = new LinkedHashMap<>();
    columns.put(last, Column.DEADLINE);
    header.columns().forEach(columns::putIfAbsent);
    Map<Column, String> titles = new EnumMap<>(Column.class);
    titles.putAll(header.titles());
    titles.put(Column.DEADLINE, header.title(grid, last));
    return new TableHeader(columns, header.topRow(), header.bodyRow(), header.unit(), titles);
  }

  /** Whether three of four filled cells of a column, or more, say a time and nothing else. */
  private static boolean holdsTimes(Grid grid, TableHeader header, int column) {
    int all = 0;
    int times = 0;
    for (int row = header.bodyRow(); row < grid.rows(); row++) {
      String text = grid.text(row, column).strip();
      if (!text.isEmpty() && grid.filled(row).size() > 2) {
        all++;
        times += TimeCell.isTime(text) ? 1 : 0;
      }
    }
    return times > 0 && times * 4 >= all * 3;
  }
}
