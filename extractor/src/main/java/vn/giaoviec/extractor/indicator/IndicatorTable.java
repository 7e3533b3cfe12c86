package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** Deeper headings than these are none. */
  private static final int MAX_HEADING = 6;

  /** Of a column's filled cells so many must be numbers, in hundredths. */
  private static final int MOSTLY = 60;

  private static final Pattern ORDER =
      Pattern.compile("(?:[IVX]{1,5}|[A-Z]|\\d{1,3}|[-+*]|[a-zđ]\\))[.)]?");
  private static final Pattern YEAR_OR_NUMBER = Pattern.compile("(?:19|20)\\d\\d|\\(\\d{1,2}\\)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?<n>[A-Z]|[1-9]\\d?)(?: ?[=/:x*+-] ?.{1,20})?\\)?");
  private static final Pattern EMPTY = Pattern.compile("[-–—.…x]+");

  private static final Phrases ASSIGNS =
      Phrases.of(
          """
          chủ trì, cơ quan thực hiện, đơn vị thực hiện, thời hạn, thời gian hoàn thành, lãnh đạo chỉ đạo,
          đơn vị phối hợp, cơ quan phối hợp, nội dung công việc, công việc, sản phẩm, người thực hiện
          """);

  /** The table, understood; empty where its cells are no figures. */
  public static Optional<IndicatorTable> recognise(Block.Table table) {
    Grid grid = Grid.of(table);
    int firstRow = headingRows(grid);
    if (firstRow == 0 || firstRow >= grid.height()) {
      return Optional.empty();
    }
    List<Column> columns = columns(grid, firstRow);
    long values = columns.stream().filter(c -> c.role() == Role.VALUE).count();
    boolean label = columns.stream().anyMatch(c -> c.role() == Role.LABEL);
    int filled = filled(grid, columns, firstRow);
    boolean units = columns.stream().anyMatch(c -> c.role() == Role.UNIT);
    boolean assigns = assigns(grid, firstRow) && values * 3 < columns.size() && !units;
    return values > 0 && label && filled > 1 && !assigns
        ? Optional.of(new IndicatorTable(grid, List.copyOf(columns), firstRow))
        : Optional.empty();
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

  /** How many rows at the top are headings: up to the first row with a figure or a row number. */
  private static int headingRows(Grid grid) {
    int rows = 0;
    while (rows < Math.min(grid.height(), MAX_HEADING) && heading(grid, rows)) {
      rows++;
    }
    return rows;
  }

  private static boolean heading(Grid grid, int row) {
    if (columnNumbers(grid, row)) {
      return true;
    }
    boolean covered = row > 0 && !grid.begins(row, 0) && grid.at(row, 0) != null;
    if (covered) {
      return true;
    }
    List<String> texts = grid.texts(row);
    String first = grid.text(row, 0);
    boolean misread = row == 0 && Numbering.isNoPartOf(first) && Numbering.in(grid, 1);
    boolean order = !misread && ORDER.matcher(first).matches();
    boolean all = row == 0 && !misread;
    boolean figures = texts.stream().skip(all ? 0 : 1).anyMatch(IndicatorTable::figure);
    return !order && !figures && (row == 0 || texts.size() > 1 || overFigures(grid, row));
  }

  /** Whether a row's words stand over figures only: the lower line of a heading, no group. */
  private static boolean overFigures(Grid grid, int row) {
    return grid.width() > 2 && grid.text(row, 0).isEmpty() && grid.text(row, 1).isEmpty();
  }

  /** Whether a cell is a number that could be a figure: no year and no column number. */
  private static boolean figure(String cell) {
    return CellValue.of(cell).isPresent() && !YEAR_OR_NUMBER.matcher(cell).matches();
  }

  /** Whether a row only numbers the columns: "(1) (2) (3=2/1)", "A B 1 2 3". */
  static boolean columnNumbers(Grid grid, int row) {
    List<String> texts = grid.texts(row);
    int expected = 0;
    for (String text : texts) {
      Matcher matcher = COLUMN_NUMBER.matcher(text);
      if (!matcher.matches()) {
        return false;
      }
      String digits = Character.isDigit(matcher.group("n").charAt(0)) ? matcher.group("n") : "";
      if (!digits.isEmpty() && Integer.parseInt(digits) != ++expected && expected > 1) {
        return false;
      }
    }
    return texts.size() > 2 && expected > 1;
  }

  private static List<Column> columns(Grid grid, int firstRow) {
    BitSet repeats = new BitSet();
    for (int r = firstRow; r < grid.height(); r++) {
      repeats.set(r, repeatsHeading(grid, r, firstRow));
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
    List<String> heading = headingOf(grid, c, firstRow);
    if (c == 0 && Numbering.in(grid, firstRow)) {
      return Column.order(heading);
    }
    int numbers = 0;
    int words = 0;
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
      words += value != null ? 0 : 1;
      units += UnitNames.of(text) != null ? 1 : 0;
      signed |= value != null && (value.value().signum() < 0 || text.startsWith("+"));
      years += YEAR.matcher(text).matches() ? 1 : 0;
    }
    boolean figures = numbers > 0 && numbers * 100 >= (numbers + words) * MOSTLY && years < numbers;
    return figures && !Column.excluded(heading)
        ? Column.figures(heading, percents * 2 > numbers, signed)
        : Column.textual(heading, c > 0 && units > 1 && units * 2 > words);
  }

  /** Whether the cell lies in one column only: a row across the table is a title. */
  private static boolean alone(Grid grid, int row, int column) {
    Block.Cell cell = grid.at(row, column);
    return cell != null && cell.columnSpan() == 1;
  }

  private static List<String> headingOf(Grid grid, int c, int firstRow) {
    List<String> heading = new ArrayList<>();
    Set<Block.Cell> seen = new HashSet<>();
    for (int r = 0; r < firstRow; r++) {
      Block.Cell cell = grid.at(r, c);
      boolean title = cell != null && cell.columnSpan() == grid.width();
      boolean first = cell == null || seen.add(cell);
      if (!title && !columnNumbers(grid, r) && first) {
        String text = grid.text(r, c);
        String shown = text.isEmpty() ? above(grid, r, c, firstRow) : text;
        if (!shown.isEmpty()) {
          heading.add(shown);
        }
      }
    }
    return heading;
  }

  /** What an empty heading cell shares with its left neighbour, as where spans were lost. */
  private static String above(Grid grid, int row, int column, int firstRow) {
    int c = column;
    while (c > 0 && grid.text(row, c).isEmpty() && parted(grid, row, c, firstRow)) {
      c--;
    }
    return parted(grid, row, c, firstRow) ? grid.text(row, c) : "";
  }

  /** Whether a heading cell has another heading below it. */
  private static boolean parted(Grid grid, int row, int column, int firstRow) {
    return row + 1 < firstRow
        && grid.begins(row + 1, column)
        && !grid.text(row + 1, column).isEmpty()
        && !columnNumbers(grid, row + 1);
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

  /** Whether a row says the heading again, as on each page that the table goes on. */
  static boolean repeatsHeading(Grid grid, int row, int firstRow) {
    List<String> texts = grid.texts(row);
    for (int r = 0; r < firstRow && texts.size() > 1; r++) {
      if (grid.texts(r).equals(texts)) {
        return true;
      }
    }
    return false;
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
