package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;

/** Cited and citing documents as tables. */
final class CitationRows {

  private CitationRows() {}

  /** Prints what a document cites. */
  static void cited(JsonNode cites, Session session) {
    Table table =
        new Table(
            List.of(
                column(session, "column.number", 14, 2),
                column(session, "column.kind", 8, 2),
                column(session, "column.issued", 10, 0),
                column(session, "column.issuer", 10, 2),
                column(session, "column.in-library", 12, 1)));
    String missing = session.messages().text("cites.missing");
    for (JsonNode each : cites) {
      List<String> own = new ArrayList<>();
      each.path("inLibrary").forEach(id -> own.add(id.asText()));
      table.add(
          List.of(
              each.path("number").asText(),
              each.path("type").asText(),
              day(each.path("date")),
              each.path("issuer").asText(),
              own.isEmpty() ? missing : String.join(", ", own)));
    }
    table.printClosely(session);
  }

  /** Prints the documents that cite another. */
  static void citing(JsonNode citing, Session session) {
    Table table =
        new Table(
            List.of(
                column(session, "column.issued", 10, 0),
                column(session, "column.number", 14, 1),
                column(session, "column.subject", 14, 4),
                column(session, "column.cites", 14, 2),
                column(session, "column.id", 12, 0)));
    for (JsonNode each : citing) {
      JsonNode document = each.path("document");
      List<String> cited = new ArrayList<>();
      each.path("cites").forEach(one -> cited.add(name(one, session)));
      table.add(
          List.of(
              day(document.path("issued")),
              name(document),
              document.path("subject").asText(),
              String.join("\n", cited),
              each.path("id").asText()));
    }
    table.print(session);
  }

  private static String name(JsonNode cited, Session session) {
    String name = (cited.path("type").asText() + " " + cited.path("number").asText()).strip();
    int page = cited.path("page").asInt();
    return page == 0 ? name : name + ", " + session.messages().text("place.page", page);
  }

  private static Table.Column column(Session session, String key, int least, int weight) {
    return new Table.Column(session.messages().text(key), least, weight);
  }

  private static String day(JsonNode day) {
    return day.isTextual() ? Days.written(LocalDate.parse(day.asText())) : "";
  }

  /** What people call a document: its number, else the file's name. */
  static String name(JsonNode document) {
    return document.path("number").asText(document.path("fileName").asText());
  }
}
