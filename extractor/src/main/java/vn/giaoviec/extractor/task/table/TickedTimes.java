package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;

/**
 * A time table with a column for each month, quarter or year, in which a mark says when work is
 * done (sơ đồ Gantt). The columns are gathered into one that says in words what the marks show, so
 * that all that reads a time column reads it.
 */
final class TickedTimes {

  /** Fewer columns of time are no time table. */
  private static final int FEW = 3;

  private static final int HEADER_ROWS = 4;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A narrow column cuts "T10" into three lines. */
  private static final Pattern BLANK = Pattern.compile("\\s++");

  private static final Pattern MARK = Pattern.compile("[xX✓✔√●■▪*+]{1,3}");

  private static final Pattern MONTH =
      Pattern.compile("(?:tháng|T\\.?)?(?<month>0?[1-9]|1[0-2])", FLAGS);

  private static final Pattern QUARTER =
      Pattern.compile("(?:quý|Q\\.?)(?<quarter>IV|I{1,3}|[1-4])", FLAGS);

  private static final Pattern YEAR = Pattern.compile("(?:năm)?(?<year>20\\d\\d)", FLAGS);

  private static final Pattern YEAR_INSIDE = Pattern.compile("(?<!\\d)(?<year>20\\d\\d)(?!\\d)");

  private static final Pattern MONTHS_OVER = Pattern.compile("tháng|thời gian|tiến độ", FLAGS);

  private final Grid grid;
  private final Block.Table table;
  private final List<String> names = new ArrayList<>();
  private int head = -1;
  private int first = -1;
  private String over = "";

  private TickedTimes(Block.Table table) {
    this.table = table;
    grid = new Grid(table);
  }

  /** The table with one time column in place of those; itself where it has none. */
  static Block.Table gathered(Block.Table table) {
    TickedTimes times = new TickedTimes(table);
    return times.found() && times.ticked() ? times.gathered() : table;
  }

  /** Finds the row of the header that names one time after another. */
  private boolean found() {
    for (int row = 0; row < Math.min(HEADER_ROWS, grid.rows()) && head < 0; row++) {
      for (int column = 1; column + FEW <= grid.columns() && head < 0; column++) {
        run(row, column);
      }
    }
    return head >= 0;
  }

  private void run(int row, int from) {
    List<String> run = new ArrayList<>();
    String above = row == 0 ? "" : grid.text(row - 1, from);
    for (int column = from; column < grid.columns(); column++) {
      Optional<String> name = name(BLANK.matcher(grid.text(row, column)).replaceAll(""), above);
      if (name.isEmpty() || run.contains(name.get())) {
        break;
      }
      run.add(name.get());
    }
    if (run.size() >= FEW) {
      head = row;
      first = from;
      over = above;
      names.addAll(run);
    }
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

  /** Whether nothing but marks stands under the times, and some do. */
  private boolean ticked() {
    int marks = 0;
    for (int row = head + 1; row < grid.rows(); row++) {
      for (int column = first; column < end(); column++) {
        Grid.@Nullable Slot slot = grid.at(row, column).orElse(null);
        boolean blank =
            slot == null || slot.cell().text().isBlank() || slot.cell().column() < first;
        boolean mark = !blank && MARK.matcher(grid.text(row, column)).matches();
        if (!blank && !mark) {
          return false;
        }
        marks += mark ? 1 : 0;
      }
    }
    return marks > 0;
  }

  private int end() {
    return first + names.size();
  }

  private Block.Table gathered() {
    return new GatheredColumns(first, names.size(), head).in(table, "Thời gian", this::words);
  }

  /** "tháng 3 đến tháng 5 năm 2026" where the marks follow each other, "tháng 3, tháng 9" else. */
  private String words(int row) {
    List<String> marked = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int column = first; column < end(); column++) {
      if (MARK.matcher(grid.text(row, column)).matches()) {
        marked.add(names.get(column - first));
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
    Matcher year = YEAR_INSIDE.matcher(over);
    return year.find() ? " năm " + year.group("year") : "";
  }
}
