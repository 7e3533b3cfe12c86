package vn.giaoviec.cli.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.status.StatusCounts;

/** Counts of tasks by their status, with rates in percent, as CSV or JSON. */
public final class CountsExport {

  private static final int WIDTH = 12;

  private CountsExport() {}

  /**
   * What some tasks have in common, and how they stand.
   *
   * @param label what they have in common
   * @param counts how they stand
   */
  public record Row(String label, StatusCounts counts) {}

  /** Prints rows under titles: the label's, total, statuses in their order, three rates. */
  public static void csv(List<String> titles, List<Row> rows, PrintStream out) throws IOException {
    List<Sheet.Column> columns =
        titles.stream().map(title -> new Sheet.Column(title, WIDTH)).toList();
    CsvExport.write(new Sheet("", columns, rows.stream().map(CountsExport::cells).toList()), out);
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.label())));
    cells.add(number(row.counts().total()));
    for (Status status : Status.values()) {
      cells.add(number(row.counts().of(status)));
    }
    for (OptionalDouble rate : rates(row.counts())) {
      cells.add(rate.isEmpty() ? Cell.EMPTY : Cell.of(percent(rate)));
    }
    return cells;
  }

  private static Cell number(int count) {
    return Cell.of(BigDecimal.valueOf(count));
  }

  private static List<OptionalDouble> rates(StatusCounts counts) {
    return List.of(counts.doneRate(), counts.inTimeRate(), counts.overdueRate());
  }

  /** A rate in percent, with one digit behind the point. */
  public static BigDecimal percent(OptionalDouble rate) {
    return BigDecimal.valueOf(rate.orElseThrow() * 100).setScale(1, RoundingMode.HALF_UP);
  }

  /** Prints rows as a JSON array, each on a line of its own; rates that don't exist are absent. */
  public static void json(List<Row> rows, PrintStream out) {
    List<String> lines = rows.stream().map(row -> Json.line(json(row))).toList();
    out.println(lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]");
  }

  private static ObjectNode json(Row row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", row.label());
    json.put("total", row.counts().total());
    for (Status status : Status.values()) {
      json.put(status.id(), row.counts().of(status));
    }
    List<String> names = List.of("donePercent", "inTimePercent", "overduePercent");
    List<OptionalDouble> rates = rates(row.counts());
    for (int i = 0; i < names.size(); i++) {
      if (rates.get(i).isPresent()) {
        json.put(names.get(i), percent(rates.get(i)));
      }
    }
    return json;
  }
}
