package vn.giaoviec.cli.command;

import java.util.List;
import java.util.Locale;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.index.series.Figure;
import vn.giaoviec.index.series.Series;

/** Series as a picture: a panel for each, results as filled bars, targets as outlined ones. */
final class SeriesPlot {

  private static final int WIDTH = 720;
  private static final int PANEL = 260;
  private static final int LEFT = 20;
  private static final int TOP = 50;
  private static final int BARS = 140;
  private static final int WIDEST = 70;

  private SeriesPlot() {}

  /** The picture as SVG; series without a result or target have no panel. */
  static String svg(List<Series> series, Messages messages) {
    List<Series> shown = series.stream().filter(each -> !levels(each).isEmpty()).toList();
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n",
            WIDTH,
            Math.max(1, shown.size()) * PANEL));
    svg.append(text(LEFT, 16, "start", messages.text("indicators.legend"), "#555"));
    for (int i = 0; i < shown.size(); i++) {
      panel(svg, shown.get(i), i * PANEL + 10);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void panel(StringBuilder svg, Series series, int top) {
    String unit = series.unit().isEmpty() ? "" : ", " + series.unit();
    String place = series.place().isEmpty() ? "" : " (" + series.place() + ")";
    svg.append(text(LEFT, top + 28, "start", series.name() + unit + place, "#000"));
    List<Figure> figures = levels(series);
    double most = figures.stream().mapToDouble(f -> series.level(f).doubleValue()).max().orElse(1);
    int step = (WIDTH - 2 * LEFT) / figures.size();
    int width = Math.min(WIDEST, Math.max(2, step * 2 / 3));
    for (int i = 0; i < figures.size(); i++) {
      bar(svg, series, figures.get(i), LEFT + i * step, top + TOP, width, most);
    }
  }

  private static void bar(
      StringBuilder svg, Series series, Figure figure, int x, int top, int width, double most) {
    double part = most <= 0 ? 0 : Math.max(0, series.level(figure).doubleValue() / most);
    int height = (int) Math.round(part * BARS);
    int y = top + BARS - height;
    boolean target = figure.measure() == Measure.TARGET;
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#1f5fa8\"%s/>%n",
            x,
            y,
            width,
            Math.max(1, height),
            target ? "none" : "#1f5fa8",
            target ? " stroke-dasharray=\"4 2\"" : ""));
    int middle = x + width / 2;
    String unit = series.otherUnit(figure) ? " " + figure.unit() : "";
    svg.append(text(middle, y - 4, "middle", SeriesRows.plain(figure.value()) + unit, "#000"));
    svg.append(text(middle, top + BARS + 16, "middle", period(figure), "#333"));
    svg.append(text(middle, top + BARS + 32, "middle", figure.document(), "#777"));
  }

  private static String period(Figure figure) {
    return figure.period().isEmpty() ? String.valueOf(figure.issued()) : figure.period();
  }

  private static List<Figure> levels(Series series) {
    return series.figures().stream()
        .filter(f -> f.measure() == Measure.ACTUAL || f.measure() == Measure.TARGET)
        .toList();
  }

  private static String text(int x, int y, String anchor, String text, String colour) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        colour,
        escaped(text));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' ? ' ' : c); // control characters are not allowed in XML
      }
    }
    return escaped.toString();
  }
}
