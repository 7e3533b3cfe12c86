package vn.giaoviec.cli.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.index.series.Figure;
import vn.giaoviec.index.series.Series;

/** Series as tables, with a bar for each figure that can be compared. */
final class SeriesRows {

  private static final int BAR = 20;
  private static final String FULL = "█";
  private static final String LIGHT = "░";

  private final Session session;

  SeriesRows(Session session) {
    this.session = session;
  }

  /** Prints a series. */
  void print(Series series) {
    String unit = series.unit().isEmpty() ? "" : ", " + series.unit();
    String place = series.place().isEmpty() ? "" : " (" + series.place() + ")";
    session.print(
        Table.shown(
            Table.MARK + series.name() + Table.UNMARK + unit + place, session.interactive()));
    Table table =
        new Table(
            List.of(
                column("column.period", 12, 2),
                column("column.target", 8, 1),
                column("column.actual", 8, 1),
                column("column.change", 8, 1),
                new Table.Column("", BAR, 0),
                column("column.document", 14, 2),
                column("column.id", 18, 0)));
    BigDecimal most = most(series);
    BigDecimal before = null;
    for (Figure figure : series.figures()) {
      table.add(row(series, figure, most, before));
      before = figure.measure() == Indicator.Measure.ACTUAL ? series.level(figure) : before;
    }
    table.printClosely(session);
    session.print("");
  }

  private List<String> row(
      Series series, Figure figure, BigDecimal most, @Nullable BigDecimal before) {
    String value = value(series, figure);
    BigDecimal level = series.level(figure);
    String change = figure.comparator().equals("=") ? difference(level, before) : "";
    return switch (figure.measure()) {
      case TARGET -> row(figure, value, "", "", bar(level, most, LIGHT));
      case ACTUAL -> row(figure, "", value, change, bar(level, most, FULL));
      case CHANGE, RATIO, SHARE -> row(figure, "", "", value, "");
    };
  }

  private List<String> row(Figure figure, String target, String actual, String change, String bar) {
    String page =
        figure.page() == 0 ? "" : ", " + session.messages().text("place.page", figure.page());
    return List.of(
        period(figure), target, actual, change, bar, figure.document() + page, figure.id());
  }

  private String period(Figure figure) {
    if (!figure.period().isEmpty()) {
      return figure.period();
    }
    return figure.issued() == null
        ? ""
        : session.messages().text("indicators.issued", Days.written(figure.issued()));
  }

  /** The difference from the result before, in brackets because no document states it. */
  private static String difference(BigDecimal level, @Nullable BigDecimal before) {
    if (before == null) {
      return "";
    }
    BigDecimal difference = level.subtract(before);
    return "(" + (difference.signum() > 0 ? "+" : "") + plain(difference) + ")";
  }

  /** A figure as its document writes it: "≥ 1.500", with its unit where that isn't the series'. */
  private static String value(Series series, Figure figure) {
    String sign = figure.comparator().equals("=") ? "" : figure.comparator() + " ";
    BigDecimal max = figure.max();
    String unit = series.otherUnit(figure) ? " " + figure.unit() : "";
    return sign + plain(figure.value()) + (max == null ? "" : " - " + plain(max)) + unit;
  }

  /** A number with the separators of Vietnamese texts. */
  static String plain(BigDecimal number) {
    BigDecimal shown = number.stripTrailingZeros();
    int decimals = Math.max(0, shown.scale());
    return String.format(Locale.forLanguageTag("vi-VN"), "%,." + decimals + "f", shown);
  }

  private static String bar(BigDecimal level, BigDecimal most, String sign) {
    if (most.signum() <= 0 || level.signum() <= 0) {
      return "";
    }
    double part = level.doubleValue() / most.doubleValue();
    return sign.repeat(Math.max(1, (int) Math.round(part * BAR)));
  }

  private static BigDecimal most(Series series) {
    BigDecimal most = BigDecimal.ZERO;
    for (Figure figure : series.figures()) {
      boolean level =
          figure.measure() == Indicator.Measure.ACTUAL
              || figure.measure() == Indicator.Measure.TARGET;
      most = level ? most.max(series.level(figure)) : most;
    }
    return most;
  }

  private Table.Column column(String key, int least, int weight) {
    return new Table.Column(session.messages().text(key), least, weight);
  }
}
