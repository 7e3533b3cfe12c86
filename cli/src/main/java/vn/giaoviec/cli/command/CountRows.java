package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.search.Count;

/** Counts of hits as a table or as JSON. */
final class CountRows {

  private CountRows() {}

  /** Prints counts; in JSON what hits don't have is null. */
  static void print(List<Count> counts, Count.By by, Format format, Session session) {
    if (format == Format.JSON) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      String name = by.name().toLowerCase(Locale.ROOT);
      for (Count count : counts) {
        String label = count.label().isEmpty() ? null : count.label();
        array.addObject().put(name, label).put("count", count.hits());
      }
      session.print(Json.pretty(array));
      return;
    }
    String title = session.messages().text("count." + by.name().toLowerCase(Locale.ROOT));
    Table table =
        new Table(
            List.of(
                new Table.Column(title, 12, 4),
                new Table.Column(session.messages().text("count.hits"), 6, 1)));
    String none = session.messages().text("count.none");
    for (Count count : counts) {
      String label = count.label().isEmpty() ? none : shown(count.label(), by);
      table.add(List.of(label, String.valueOf(count.hits())));
    }
    table.printClosely(session);
  }

  /** Months as people write them: 04/2019. */
  private static String shown(String label, Count.By by) {
    return by == Count.By.MONTH ? label.substring(5) + "/" + label.substring(0, 4) : label;
  }
}
