package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * What the columns of a table mean.
 *
 * @param columns the meaning of each grid column that has one, in order
 * @param topRow the header's first row
 * @param bodyRow the first row below the header
 * @param unit the name of a body that stands in the header itself; "" without one
 * @param titles the header's words by meaning
 */
record TableHeader(
    Map<Integer, Column> columns,
    int topRow,
    int bodyRow,
    String unit,
    Map<Column, String> titles) {

  /** How many rows may stand above the header. */
  private static final int ROWS_ABOVE = 3;

  /** How many rows a header may have. */
  private static final int HEADER_ROWS = 3;

  private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{4})?");

  /** Heads a column of bodies, rather than naming one. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:tên )?(?:đơn vị|cơ quan|bộ phận)(?:[,/ ]{1,3}(?:đơn vị|cơ quan|bộ phận))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEGINS_WITH_NUMBER = Pattern.compile("\\d{1,3}\\s");

  private static final Set<Column> WHO_OR_WHEN =
      EnumSet.of(
          Column.LEAD,
          Column.COORDINATORS,
          Column.LEAD_AND_COORDINATORS,
          Column.SUPERVISORS,
          Column.DEADLINE,
          Column.REPORT_TO);

  /** The header at the top of a table; empty where none stands there. */
  static Optional<TableHeader> of(Grid grid) {
    for (int row = 0; row <= Math.min(ROWS_ABOVE, grid.rows() - 1); row++) {
      if (isHeader(grid, row)) {
        return Optional.of(from(grid, row));
      }
      if (!heading(grid.filled(row))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a row above the header is a title or a numbered heading. */
  private static boolean heading(List<Block.Cell> cells) {
    return cells.size() <= 1 || (cells.size() == 2 && Marker.of(cells.get(0).text()).isPresent());
  }

  /** Whether the words of a row name columns. */
  static boolean isHeader(Grid grid, int row) {
    List<Block.Cell> cells = grid.filled(row);
    if (cells.size() < 2 || content(cells)) {
      return false;
    }
    long plain = cells.stream().filter(cell -> ColumnMeaning.plain(cell.text())).count();
    long known = cells.stream().filter(cell -> ColumnMeaning.of(cell.text()).isPresent()).count();
    boolean says =
        cells.stream()
            .flatMap(cell -> ColumnMeaning.of(cell.text()).stream())
            .anyMatch(column -> column != Column.NUMBER && column != Column.OTHER);
    return plain >= 2 && known * 2 >= cells.size() && says;
  }

  /** Whether the cells are those of a body's row: numbered, long, or with a day in them. */
  private static boolean content(List<Block.Cell> cells) {
    String first = cells.isEmpty() ? "" : cells.get(0).text().strip();
    return Marker.of(first).isPresent()
        || Marker.length(first) > 0
        || BEGINS_WITH_NUMBER.matcher(first).lookingAt()
        || !cells.stream().allMatch(TableHeader::shortCell)
        || cells.stream().anyMatch(TableHeader::content);
  }

  /** Whether a cell is content by its own nature: a day, or a body beside no other header word. */
  private static boolean content(Block.Cell cell) {
    return DAY.matcher(cell.text()).find()
        || (cell.text().length() > 60 && !ColumnMeaning.plain(cell.text()));
  }

  private static boolean shortCell(Block.Cell cell) {
    String text = cell.text();
    boolean parted = text.indexOf(';') >= 0 && !(text.length() <= 60 && ColumnMeaning.plain(text));
    return text.length() <= 120 && !text.strip().endsWith(".") && !parted;
  }

  private static TableHeader from(Grid grid, int first) {
    int last = first + 1;
    while (last < Math.min(grid.rows(), first + HEADER_ROWS) && goesOn(grid, first, last)) {
      last++;
    }
    Map<Integer, Column> columns = new LinkedHashMap<>();
    Map<Column, String> titles = new EnumMap<>(Column.class);
    StringBuilder unit = new StringBuilder();
    for (int column = 0; column < grid.columns(); column++) {
      List<String> levels = levels(grid, first, last, column);
      levels.removeIf(level -> unit(level, unit));
      int place = column;
      meaning(levels)
          .ifPresent(
              meaning -> {
                columns.put(place, meaning);
                titles.putIfAbsent(meaning, String.join(" ", levels));
              });
    }
    return new TableHeader(columns, first, last, unit.toString(), titles);
  }

  private static boolean unit(String level, StringBuilder unit) {
    boolean found =
        !ColumnMeaning.plain(level) && !GENERIC.matcher(level).matches() && UnitList.isUnits(level);
    if (found && unit.isEmpty()) {
      unit.append(level);
    }
    return found;
  }

  /** The header goes on where a cell of its first row spans or the next row names columns too. */
  private static boolean goesOn(Grid grid, int first, int row) {
    boolean spanned =
        grid.row(first).cells().stream()
            .anyMatch(cell -> !cell.text().isBlank() && first + cell.rowSpan() > row);
    List<Block.Cell> cells = grid.filled(row);
    long plain = cells.stream().filter(cell -> ColumnMeaning.plain(cell.text())).count();
    boolean names = plain > 0 && plain * 2 >= cells.size();
    boolean repeated = isHeader(grid, row) && cells.size() >= grid.filled(first).size();
    return !content(cells) && (spanned || names) && !(repeated && !spanned);
  }

  /** The header's texts over a column from top to bottom, each once. */
  private static List<String> levels(Grid grid, int first, int last, int column) {
    List<String> levels = new ArrayList<>();
    for (int row = first; row < last; row++) {
      String text = grid.text(row, column);
      if (!text.isEmpty() && !levels.contains(text)) {
        levels.add(text);
      }
    }
    return levels;
  }

  /** The lowest level that says something; "Thời gian" over "Bắt đầu" is the start. */
  private static Optional<Column> meaning(List<String> levels) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      Optional<Column> meaning = ColumnMeaning.of(levels.get(i));
      if (meaning.isPresent()) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  /** The words over a grid column from top to bottom, each level's once. */
  String title(Grid grid, int column) {
    return String.join(" ", levels(grid, topRow, bodyRow, column));
  }

  boolean has(Column column) {
    return columns.containsValue(column);
  }

  /** Whether a table under such a header hands out work. */
  boolean assigns() {
    if (!has(Column.WORK) || has(Column.AGENDA) || has(Column.PERSON)) {
      return false;
    }
    boolean who = has(Column.LEAD) || has(Column.LEAD_AND_COORDINATORS) || has(Column.SUPERVISORS);
    boolean when = has(Column.DEADLINE) || has(Column.REPORT_TO) || has(Column.COORDINATORS);
    if (has(Column.MEASURE) && !(who && when)) {
      return false;
    }
    return who || has(Column.COORDINATORS) || (has(Column.DEADLINE) && strongWork());
  }

  /** Work that only a time column accompanies must be called work, or have a product. */
  private boolean strongWork() {
    String title = Normal.word(titles.getOrDefault(Column.WORK, ""));
    boolean called =
        title.contains("nhiệm vụ")
            || title.contains("công việc")
            || title.contains("thực hiện")
            || title.contains("hoạt động")
            || title.contains("đề án")
            || has(Column.PRODUCT);
    return called && !has(Column.MEASURE);
  }

  /** The first grid column with a meaning; -1 for none. */
  int column(Column meaning) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == meaning)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** The meanings of the columns left of the first with that meaning; none without one. */
  Set<Column> before(Column meaning) {
    int end = column(meaning);
    EnumSet<Column> before = EnumSet.noneOf(Column.class);
    columns.forEach(
        (place, column) -> {
          if (place < end) {
            before.add(column);
          }
        });
    return before;
  }

  static boolean whoOrWhen(Column column) {
    return WHO_OR_WHEN.contains(column);
  }

  TableHeader with(Map<Integer, Column> other) {
    return new TableHeader(other, topRow, bodyRow, unit, titles);
  }
}
