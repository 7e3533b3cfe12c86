package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A row of an indicator table that has figures.
 *
 * @param table the table
 * @param row its index in the table's grid
 * @param label what it measures
 */
record FigureRow(IndicatorTable table, int row, Labels.Label label) {

  /** The rows with figures, from top to bottom; headings and group rows are left out. */
  static List<FigureRow> of(IndicatorTable table) {
    Labels labels = new Labels();
    List<FigureRow> rows = new ArrayList<>();
    for (int r = table.firstRow(); r < table.grid().height(); r++) {
      boolean said =
          TableHeading.repeats(table.grid(), r, table.firstRow())
              || TableHeading.columnNumbers(table.grid(), r);
      Labels.Label label = said ? null : label(table, labels, r);
      if (label != null && hasFigures(table, r)) {
        rows.add(new FigureRow(table, r, label));
      }
    }
    return rows;
  }

  private static Labels.@Nullable Label label(IndicatorTable table, Labels labels, int r) {
    Grid grid = table.grid();
    int orderColumn = table.column(Column.Role.ORDER);
    int labelColumn = table.column(Column.Role.LABEL);
    String order = orderColumn < 0 ? "" : grid.text(r, orderColumn);
    String text = grid.text(r, labelColumn);
    boolean wide = orderColumn >= 0 && grid.at(r, orderColumn) == grid.at(r, labelColumn);
    boolean figures = hasFigures(table, r);
    if (text.isEmpty() && figures && order.length() > 3) {
      text = order;
      order = "";
    }
    boolean alone = wide || grid.texts(r).size() == 1;
    return labels.next(wide ? "" : order, text, figures, alone);
  }

  private static boolean hasFigures(IndicatorTable table, int r) {
    for (int c = 0; c < table.grid().width(); c++) {
      boolean value = table.columns().get(c).role() == Column.Role.VALUE;
      if (value && table.grid().value(r, c) != null) {
        return true;
      }
    }
    return false;
  }

  /** The single number in a column; null where the cell holds a range, a bound or no number. */
  @Nullable CellValue value(int column) {
    CellValue value = table.grid().value(row, column);
    boolean single =
        value != null
            && value.max() == null
            && value.comparator() == vn.giaoviec.extractor.model.Indicator.Comparator.EQUAL;
    return single ? value : null;
  }

  /** What the column of units says of this row; "" where there is none. */
  String unit() {
    int column = table.column(Column.Role.UNIT);
    return column < 0 ? "" : table.grid().text(row, column);
  }

  /**
   * How far the true figure may be from a printed one: half a unit of its last digit, but nothing
   * for a count of things, which nobody rounds.
   */
  double slack(CellValue value) {
    boolean whole = value.value().scale() <= 0;
    return whole && counts() && !value.percent() ? 0 : lastDigit(value.value()) / 2;
  }

  /** Whether the row counts things: it has a unit that is neither money, measure nor percentage. */
  boolean counts() {
    var tokens = Tokens.of(unit());
    return !tokens.isEmpty()
        && !unit().contains("%")
        && !Nouns.CURRENCY.within(tokens, 0, tokens.size())
        && !Nouns.MEASURED.within(tokens, 0, tokens.size());
  }

  /** What one more in the last printed digit is worth. */
  static double lastDigit(BigDecimal value) {
    return Math.pow(10, -Math.max(0, value.scale()));
  }

  /** Where a column's figure stands. */
  Place place(int column) {
    Block.Cell cell = table.grid().at(row, column);
    return cell == null ? Place.UNKNOWN : cell.place();
  }
}
