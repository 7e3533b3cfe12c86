package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How a table's percentages come from two other columns.
 *
 * @param figure the column of the figure that is compared
 * @param other the column of its base, or of the difference from its base
 * @param difference whether {@code other} holds differences
 */
record Derivation(int figure, int other, boolean difference) {

  private static final double PERCENT = 100;

  /**
   * What a row's figures come to, in percent.
   *
   * @param low the least quotient with the base that the printed figures allow
   * @param high the greatest
   * @param sameSign whether the base is positive, as a base of a count must be
   */
  record Quotient(double low, double high, boolean sameSign) {

    /** Whether a printed percentage is the quotient or the growth over the base. */
    boolean allows(CellValue printed) {
      double value = printed.value().doubleValue();
      // One whole unit of the last digit: offices cut digits off as often as they round them.
      double slack = FigureRow.lastDigit(printed.value());
      return near(value, slack, 0) || near(value, slack, PERCENT);
    }

    private boolean near(double value, double slack, double less) {
      return value > low - less - slack && value < high - less + slack;
    }
  }

  /** The quotient of a row; null where a figure is missing or the base is nothing. */
  @Nullable Quotient of(FigureRow row) {
    CellValue value = row.value(figure);
    CellValue second = row.value(other);
    if (value == null || second == null) {
      return null;
    }
    double a = value.value().doubleValue();
    double da = row.slack(value);
    double b = second.value().doubleValue();
    double db = row.slack(second);
    double base = difference ? a - b : b;
    double slack = difference ? Math.max(da, db) : db;
    if (base == 0 || Math.abs(base) <= slack) {
      return null;
    }
    return quotient(a, da, base, slack);
  }

  private Quotient quotient(double a, double da, double base, double slack) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (double top : new double[] {a - da, a + da}) {
      for (double below : new double[] {base - slack, base + slack}) {
        low = Math.min(low, PERCENT * top / below);
        high = Math.max(high, PERCENT * top / below);
      }
    }
    return new Quotient(low, high, a >= 0 == base > 0);
  }
}
