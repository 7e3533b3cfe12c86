package vn.giaoviec.cli.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.index.series.Figure;
import vn.giaoviec.index.series.Series;

/** Series of figures for other programs. */
public final class SeriesExport {

  private static final List<String> TITLES =
      List.of(
          "column.indicator",
          "column.unit",
          "column.place",
          "column.period",
          "column.until",
          "column.measure",
          "column.comparator",
          "column.value",
          "column.max",
          "column.document",
          "column.issued",
          "column.page",
          "column.id");
  private static final int WIDTH = 20;

  private SeriesExport() {}

  /** Writes the figures of series as CSV, a row each; the stream stays open. */
  public static void csv(List<Series> series, Messages messages, OutputStream out)
      throws IOException {
    List<Sheet.Column> columns =
        TITLES.stream().map(title -> new Sheet.Column(messages.text(title), WIDTH)).toList();
    List<List<Cell>> rows = new ArrayList<>();
    series.forEach(each -> each.figures().forEach(figure -> rows.add(row(each, figure))));
    CsvExport.write(new Sheet("", columns, rows), out);
  }

  private static List<Cell> row(Series series, Figure figure) {
    return Stream.of(
            Cell.of(series.name()),
            Cell.of(figure.unit()),
            Cell.of(series.place()),
            Cell.of(figure.period()),
            Cell.of(figure.until()),
            Cell.of(measure(figure)),
            // a comparison sign would be taken for a formula
            Cell.of(figure.comparator().equals("=") ? "" : figure.comparator()),
            Cell.of(figure.value()),
            Cell.of(figure.max()),
            Cell.of(figure.document()),
            Cell.of(figure.issued()),
            Cell.of(figure.page()),
            Cell.of(figure.id()))
        .toList();
  }

  private static String measure(Figure figure) {
    return figure.measure().name().toLowerCase(Locale.ROOT);
  }

  /**
   * A series as JSON. A figure whose document writes it in another unit than the series has also
   * its {@code level}, in the series' unit.
   */
  public static ObjectNode json(Series series) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", series.name());
    json.put("unit", series.unit()).put("place", series.place());
    ArrayNode figures = json.putArray("figures");
    for (Figure figure : series.figures()) {
      ObjectNode each = figures.addObject().put("id", figure.id()).put("name", figure.name());
      each.put("period", figure.period()).put("measure", measure(figure));
      each.put("comparator", figure.comparator());
      each.set("value", DecimalNode.valueOf(figure.value()));
      each.put("unit", figure.unit());
      if (series.otherUnit(figure)) {
        each.set("level", DecimalNode.valueOf(series.level(figure)));
      }
      if (figure.max() != null) {
        each.set("max", DecimalNode.valueOf(figure.max()));
      }
      if (figure.until() != null) {
        each.put("until", figure.until().toString());
      }
      each.put("document", figure.document());
      if (figure.page() > 0) {
        each.put("page", figure.page());
      }
    }
    return json;
  }
}
