package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;

/**
 * A time table with a column for each month, quarter or year, in which a mark says when work is
 * done (sơ đồ Gantt). The columns are gathered into one that says in words what the marks show, so
 * that all that reads a time column reads it.
 */
final class TickedTimes {

  /** Fewer columns of time are no time table. */
  private static final int FEW = 3;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A narrow column cuts "T10" into three lines. */
  private static final Pattern BLANK = Pattern.compile("\\s++");

  private static final Pattern MONTH =
      Pattern.compile("(?:tháng|T\\.?)?(?<month>0?[1-9]|1[0-2])", FLAGS);

  private static final Pattern QUARTER =
      Pattern.compile("(?:quý|Q\\.?)(?<quarter>IV|I{1,3}|[1-4])", FLAGS);

  private static final Pattern YEAR = Pattern.compile("(?:năm)?(?<year>20\\d\\d)", FLAGS);

  private static final Pattern YEAR_INSIDE = Pattern.compile("(?<!\\d)(?<year>20\\d\\d)(?!\\d)");

  private static final Pattern MONTHS_OVER = Pattern.compile("tháng|thời gian|tiến độ", FLAGS);

  private final Grid grid;
  private final GatheredColumns columns;

  private TickedTimes(Grid grid, GatheredColumns columns) {
    this.grid = grid;
    this.columns = columns;
  }

  /** The table with one time column in place of those; itself where it has none. */
  static Block.Table gathered(Block.Table table) {
    Grid grid = new Grid(table);
    return GatheredColumns.find(
            grid, FEW, (row, from) -> names(grid, row, from), TickedTimes::marked)
        .map(columns -> columns.in(table, "Thời gian", new TickedTimes(grid, columns)::words))
        .orElse(table);
  }

  /** The times that a row names one after another from a column on. */
  private static List<String> names(Grid grid, int row, int from) {
    List<String> run = new ArrayList<>();
    String above = above(grid, row, from);
    for (int column = from; column < grid.columns(); column++) {
      Optional<String> name = name(BLANK.matcher(grid.text(row, column)).replaceAll(""), above);
      if (name.isEmpty() || run.contains(name.get())) {
        break;
      }
      run.add(name.get());
    }
    return run;
  }

  /** The title over a column's name. */
  private static String above(Grid grid, int row, int column) {
    return row == 0 ? "" : grid.text(row - 1, column);
  }

  private static Optional<String> name(String text, String above) {
    Matcher month = MONTH.matcher(text);
    boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(0));
    if (month.matches() && (!bare || MONTHS_OVER.matcher(above).find())) {
      return Optional.of("tháng " + Integer.parseInt(month.group("month")));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return Optional.of("quý " + quarter.group("quarter"));
    }
    Matcher year = YEAR.matcher(text);
    return year.matches() ? Optional.of("năm " + year.group("year")) : Optional.empty();
  }

  private static boolean marked(String text) {
    return GatheredColumns.MARK.matcher(text).matches();
  }

  /** "tháng 3 đến tháng 5 năm 2026" where the marks follow each other, "tháng 3, tháng 9" else. */
  private String words(int row) {
    List<String> marked = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int column = columns.first(); column < columns.end(); column++) {
      if (marked(grid.text(row, column))) {
        marked.add(columns.names().get(column - columns.first()));
        from = from < 0 ? column : from;
        to = column;
      }
    }
    boolean unbroken = marked.size() == to - from + 1;
    String words =
        marked.size() > 1 && unbroken
            ? marked.get(0) + " đến " + marked.get(marked.size() - 1)
            : String.join(", ", marked);
    return words.isEmpty() || words.startsWith("năm") ? words : words + year();
  }

  private String year() {
    Matcher year = YEAR_INSIDE.matcher(above(grid, columns.head(), columns.first()));
    return year.find() ? " năm " + year.group("year") : "";
  }
}
