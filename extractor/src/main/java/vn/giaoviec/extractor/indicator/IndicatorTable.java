package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Column.Role;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A table whose cells are figures: its rows name what is measured, its columns say of which kind.
 *
 * @param grid the table
 * @param columns what each column holds, from left to right
 * @param firstRow the index of the first row after the heading
 */
public record IndicatorTable(Grid grid, List<Column> columns, int firstRow) {

  /** Of a column's filled cells so many must be numbers, in hundredths. */
  private static final int MOSTLY = 60;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern EMPTY = Pattern.compile("[-–—.…x]+");

  private static final Phrases ASSIGNS =
      Phrases.of(
          """
          chủ trì, cơ quan thực hiện, đơn vị thực hiện, thời hạn, thời gian hoàn thành, lãnh đạo chỉ đạo,
          đơn vị phối hợp, cơ quan phối hợp, nội dung công việc, công việc, sản phẩm, người thực hiện
          """);

  private static final Phrases AIMS = Phrases.of("mục tiêu, chỉ tiêu, kế hoạch năm, chỉ số");

  /** The table, understood; empty where its cells are no figures. */
  static Optional<IndicatorTable> recognise(Block.Table table) {
    return recognise(Grid.of(table));
  }

  /** The same for a table whose grid is known. */
  static Optional<IndicatorTable> recognise(Grid grid) {
    int firstRow = TableHeading.rows(grid);
    if (firstRow == 0 || firstRow >= grid.height()) {
      return Optional.empty();
    }
    List<Column> columns = columns(grid, firstRow);
    long values = columns.stream().filter(c -> c.role() == Role.VALUE).count();
    boolean label = columns.stream().anyMatch(c -> c.role() == Role.LABEL);
    int filled = filled(grid, columns, firstRow);
    boolean units = columns.stream().anyMatch(c -> c.role() == Role.UNIT);
    boolean aims = columns.stream().anyMatch(IndicatorTable::aims);
    boolean assigns = assigns(grid, firstRow) && values * 3 < columns.size() && !units && !aims;
    return values > 0 && label && filled > 1 && !assigns
        ? Optional.of(new IndicatorTable(grid, List.copyOf(columns), firstRow))
        : Optional.empty();
  }

  /** Whether a column is headed as aims, so that who is named beside them only watches them. */
  private static boolean aims(Column column) {
    var tokens = Tokens.of(String.join(" ", column.heading()));
    return column.role() == Role.VALUE && AIMS.at(tokens, 0) > 0;
  }

  private static boolean assigns(Grid grid, int firstRow) {
    for (int r = 0; r < firstRow; r++) {
      var tokens = Tokens.of(String.join(" ", grid.texts(r)));
      if (ASSIGNS.within(tokens, 0, tokens.size())) {
        return true;
      }
    }
    return false;
  }

  private static List<Column> columns(Grid grid, int firstRow) {
    BitSet repeats = new BitSet();
    for (int r = firstRow; r < grid.height(); r++) {
      repeats.set(r, TableHeading.repeats(grid, r, firstRow));
    }
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < grid.width(); c++) {
      columns.add(column(grid, c, firstRow, repeats));
    }
    int label = label(grid, columns, firstRow);
    if (label >= 0) {
      Column old = columns.get(label);
      columns.set(label, new Column(Role.LABEL, old.heading(), null, null, null, null, ""));
    }
    return columns;
  }

  private static Column column(Grid grid, int c, int firstRow, BitSet repeats) {
    List<String> heading = TableHeading.of(grid, c, firstRow);
    if (c == 0 && Numbering.in(grid, firstRow)) {
      return Column.order(heading);
    }
    int numbers = 0;
    int words = 0;
    int near = 0;
    int percents = 0;
    int units = 0;
    int years = 0;
    boolean signed = false;
    for (int r = firstRow; r < grid.height(); r++) {
      String text = grid.text(r, c);
      if (empty(text) || repeats.get(r) || !alone(grid, r, c)) {
        continue;
      }
      CellValue value = grid.value(r, c);
      numbers += value != null ? 1 : 0;
      percents += value != null && value.percent() ? 1 : 0;
      near += value != null && CellValue.nearWhole(value.value()) ? 1 : 0;
      words += value != null ? 0 : 1;
      units += UnitNames.of(text) != null ? 1 : 0;
      signed |= value != null && (value.value().signum() < 0 || text.startsWith("+"));
      years += YEAR.matcher(text).matches() ? 1 : 0;
    }
    boolean figures = numbers > 0 && numbers * 100 >= (numbers + words) * MOSTLY && years < numbers;
    boolean rated = percents * 2 > numbers || near == numbers && Column.compares(heading);
    return figures && !Column.excluded(heading)
        ? Column.figures(heading, rated, signed)
        : Column.textual(heading, c > 0 && units > 1 && units * 2 > words);
  }

  /** Whether the cell lies in one column only: a row across the table is a title. */
  private static boolean alone(Grid grid, int row, int column) {
    Block.Cell cell = grid.at(row, column);
    return cell != null && cell.columnSpan() == 1;
  }

  /** The column whose words name the rows: the first with mostly words that is no unit. */
  private static int label(Grid grid, List<Column> columns, int firstRow) {
    int best = -1;
    int most = 0;
    for (int c = 0; c < columns.size(); c++) {
      if (c > 0 && columns.get(c).role() == Role.VALUE) {
        break;
      }
      int words = 0;
      for (int r = firstRow; r < grid.height(); r++) {
        String text = grid.text(r, c);
        boolean worded = text.length() > 3 && grid.value(r, c) == null;
        words += worded && alone(grid, r, c) ? 1 : 0;
      }
      boolean named = columns.get(c).role() == Role.OTHER;
      if (named && words > most) {
        best = c;
        most = words;
      }
    }
    return best;
  }

  private static int filled(Grid grid, List<Column> columns, int firstRow) {
    int filled = 0;
    for (int r = firstRow; r < grid.height(); r++) {
      for (int c = 0; c < grid.width(); c++) {
        boolean value = columns.get(c).role() == Role.VALUE && grid.begins(r, c);
        filled += value && grid.value(r, c) != null ? 1 : 0;
      }
    }
    return filled;
  }

  private static boolean empty(String text) {
    return text.isEmpty() || EMPTY.matcher(text).matches();
  }

  /** The index of the column with that role; -1 where there is none. */
  int column(Role role) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == role) {
        return c;
      }
    }
    return -1;
  }

  /**
   * The period of a column that names none: what is compared is the nearest column of results
   * before it, other columns go with the first that names a time; null where none does.
   */
  @Nullable String period(int column) {
    boolean derived = columns.get(column).basis() != null;
    for (int c = column - 1; c >= 0 && derived; c--) {
      boolean result = plain(c) && columns.get(c).measure() != Measure.TARGET;
      if (result && !names(columns.get(column).basis(), columns.get(c).period())) {
        return columns.get(c).period();
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      if (plain(c)) {
        return columns.get(c).period();
      }
    }
    int label = column(Role.LABEL);
    return label < 0 ? null : Periods.ofColumn(String.join(" ", columns.get(label).heading()));
  }

  private static boolean names(@Nullable String basis, @Nullable String period) {
    return basis != null && period != null && basis.contains(period);
  }

  /** Whether a column holds plain figures of a time that its heading names. */
  private boolean plain(int c) {
    Column column = columns.get(c);
    return column.role() == Role.VALUE && column.basis() == null && column.period() != null;
  }
}
