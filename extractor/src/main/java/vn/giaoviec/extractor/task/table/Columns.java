package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Normal;

/** Corrects what columns mean by what stands in them. */
final class Columns {

  /** What a cell says that tells how far work has come. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:đã|đang|chưa|chậm|xong|đạt|tốt)(?!\\p{L})|hoàn thành\\W*$|\\d ?%");

  /** Heads a column of people. */
  private static final Pattern PERSON =
      Pattern.compile("(?iu)(?:^|\\s)(?:người|lãnh đạo|đồng chí|thủ trưởng|cá nhân)(?!\\p{L})");

  /** What heads those who lead, the plainest first; others stand before the last. */
  private static final List<Pattern> LEADING =
      List.of(
          Pattern.compile("chủ trì"),
          Pattern.compile("thực hiện|được giao|phân công|thường trực|đầu mối"),
          Pattern.compile("tham mưu|soạn thảo|xây dựng|chuẩn bị|trách nhiệm(?! quản lý)"),
          Pattern.compile("trình"),
          Pattern.compile("quản lý|tổng hợp|báo cáo"));

  private Columns() {}

  /** Corrects the columns of a table. */
  static TableHeader checked(Grid grid, TableHeader header) {
    return unslipped(
        grid, TimeColumns.timed(grid, ranked(grid, directed(grid, expected(grid, header)))));
  }

  /**
   * "Kết quả thực hiện" tells what is expected where who and when are set beside it and no cell
   * reports.
   */
  private static TableHeader expected(Grid grid, TableHeader header) {
    int result = header.column(Column.PROGRESS);
    boolean assigned = header.has(Column.LEAD) && header.has(Column.DEADLINE);
    if (result < 0 || !assigned || header.has(Column.PRODUCT) || reports(grid, header, result)) {
      return header;
    }
    return as(Column.PRODUCT, List.of(result), header);
  }

  /** "Người đứng đầu chịu trách nhiệm" beside "Cơ quan chủ trì" directs; alone it does the work. */
  private static TableHeader directed(Grid grid, TableHeader header) {
    List<Integer> leads =
        header.columns().entrySet().stream()
            .filter(column -> column.getValue() == Column.LEAD)
            .map(Map.Entry::getKey)
            .toList();
    List<Integer> people =
        leads.stream().filter(column -> PERSON.matcher(header.title(grid, column)).find()).toList();
    if (people.isEmpty() || people.size() == leads.size() || header.has(Column.SUPERVISORS)) {
      return header;
    }
    return as(Column.SUPERVISORS, people, header);
  }

  /**
   * Of several columns that name who does the work the plainest comes first, so that its cell
   * leads; the others count where it is blank.
   */
  private static TableHeader ranked(Grid grid, TableHeader header) {
    List<Map.Entry<Integer, Column>> order = new ArrayList<>(header.columns().entrySet());
    if (order.stream().filter(column -> column.getValue() == Column.LEAD).count() < 2) {
      return header;
    }
    order.sort(
        Comparator.comparingInt(
            column ->
                column.getValue() == Column.LEAD ? rank(header.title(grid, column.getKey())) : 0));
    Map<Integer, Column> columns = new LinkedHashMap<>();
    order.forEach(column -> columns.put(column.getKey(), column.getValue()));
    return header.with(columns);
  }

  /** How plainly a header says that who stands below leads; least most plainly. */
  private static int rank(String title) {
    String words = Normal.word(title);
    for (int rank = 0; rank < LEADING.size(); rank++) {
      if (LEADING.get(rank).matcher(words).find()) {
        return rank;
      }
    }
    return LEADING.size() - 2;
  }

  /** The header with another meaning of some columns. */
  private static TableHeader as(Column meaning, List<Integer> places, TableHeader header) {
    Map<Integer, Column> columns = new LinkedHashMap<>(header.columns());
    places.forEach(place -> columns.put(place, meaning));
    return header.with(columns);
  }

  /** Whether one of three filled cells of a column, or more, tells how far work has come. */
  private static boolean reports(Grid grid, TableHeader header, int column) {
    int all = 0;
    int reports = 0;
    for (int row = header.bodyRow(); row < grid.rows(); row++) {
      String text = grid.text(row, column);
      all += text.isBlank() ? 0 : 1;
      reports += REPORT.matcher(text).find() ? 1 : 0;
    }
    return reports * 3 >= all;
  }

  /**
   * Columns whose header slipped sideways: numbers under "Công việc" and the work in the column
   * beside, which has no header.
   */
  private static TableHeader unslipped(Grid grid, TableHeader header) {
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
    return columns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .filter(column -> column != Column.NUMBER)
        .distinct()
        .toList();
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
