package vn.giaoviec.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that fits the terminal: wide cells wrap at spaces, nothing is cut off. Text between
 * {@link #MARK} and {@link #UNMARK} is bold on a terminal and plain elsewhere.
 */
public final class Table {

  /** Begins bold text in a cell. */
  public static final char MARK = '\u0002';

  /** Ends bold text in a cell. */
  public static final char UNMARK = '\u0003';

  private static final String GAP = "  ";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /**
   * A column.
   *
   * @param title its header
   * @param least the width it always gets, in columns of the terminal
   * @param weight its part of the width that is left over
   */
  public record Column(String title, int least, int weight) {}

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** An empty table. */
  public Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds a row; a cell may hold line breaks. */
  public void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Adds a heading over the rows that follow, as wide as the table. */
  public void addHeading(String heading) {
    rows.add(List.of(MARK + heading + UNMARK));
  }

  /** Prints the table, a line free between rows. */
  public void print(Session session) {
    print(session, true);
  }

  /** Prints the table without free lines. */
  public void printClosely(Session session) {
    print(session, false);
  }

  private void print(Session session, boolean apart) {
    int[] widths = widths(session.width());
    printRow(session, columns.stream().map(c -> MARK + c.title() + UNMARK).toList(), widths);
    int all = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      all += width;
    }
    session.print("─".repeat(all));
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && apart) {
        session.print("");
      }
      if (isHeading(rows.get(i))) {
        session.print(shown(rows.get(i).get(0), session.interactive()));
      } else {
        printRow(session, rows.get(i), widths);
      }
    }
  }

  /** Every column's least width, and of the rest its share, but no more than its cells need. */
  private int[] widths(int total) {
    int[] widths = new int[columns.size()];
    int left = total - GAP.length() * (columns.size() - 1);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.min(columns.get(i).least(), needed(i));
      left -= widths[i];
    }
    boolean grown = true;
    while (left > 0 && grown) {
      grown = false;
      for (int i = 0; i < widths.length; i++) {
        int more = Math.min(Math.min(columns.get(i).weight(), left), needed(i) - widths[i]);
        if (more > 0) {
          widths[i] += more;
          left -= more;
          grown = true;
        }
      }
    }
    return widths;
  }

  private int needed(int column) {
    int needed = columns.get(column).title().length();
    for (List<String> row : rows) {
      if (isHeading(row)) {
        continue;
      }
      for (String line : row.get(column).split("\n", -1)) {
        needed = Math.max(needed, Wrapping.width(line));
      }
    }
    return needed;
  }

  private boolean isHeading(List<String> row) {
    return row.size() < columns.size();
  }

  private static void printRow(Session session, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Wrapping.lines(cells.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(cell);
        text.append(" ".repeat(Math.max(0, widths[i] - Wrapping.width(cell))));
      }
      session.print(shown(text.toString().stripTrailing(), session.interactive()));
    }
  }

  /** A text with its marks as the terminal shows them. */
  public static String shown(String text, boolean interactive) {
    return text.replace(String.valueOf(MARK), interactive ? BOLD : "")
        .replace(String.valueOf(UNMARK), interactive ? PLAIN : "");
  }
}
