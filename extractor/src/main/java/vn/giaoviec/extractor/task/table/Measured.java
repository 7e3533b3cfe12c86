package vn.giaoviec.extractor.task.table;

import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Tells a table of figures that names who follows them up from one that hands out work. */
final class Measured {

  /** "1.200", "42,5", "≥ 95%"; not a year. */
  private static final Pattern FIGURE =
      Pattern.compile("[<>≥≤~+-]{0,2}\\s?(?!(?:19|20)\\d\\d$)\\d[\\d.,]*+\\s?%?");

  private Measured() {}

  /** Whether most rows name a quantity, with figures and without a time, and no work. */
  static boolean rows(Grid grid, TableHeader header) {
    int all = 0;
    int measured = 0;
    for (int row = header.bodyRow(); row < grid.rows(); row++) {
      if (grid.filled(row).size() > 2) {
        all++;
        measured += measured(grid, header, row) ? 1 : 0;
      }
    }
    return measured * 2 > all;
  }

  private static boolean measured(Grid grid, TableHeader header, int row) {
    boolean figures = false;
    for (int column = 0; column < grid.columns(); column++) {
      Column meaning = header.columns().get(column);
      String text = grid.text(row, column).strip();
      boolean figure = FIGURE.matcher(text).matches();
      if (meaning == Column.DEADLINE && !text.isEmpty() && !figure) {
        return false;
      }
      figures |= figure && meaning != Column.NUMBER && meaning != Column.MONEY;
    }
    return figures && !WorkVerbs.open(Tokens.of(grid.text(row, header.column(Column.WORK))));
  }
}
