package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.analysis.Highlights;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.status.Status;

/** Hits as rows of a table, the words of the search marked. */
final class HitRows {

  private static final int ID_WIDTH = 17;
  private static final int DAY_WIDTH = 10;
  private static final int NARROW = 12;

  private final Messages messages;
  private final Highlights highlights;
  private final Highlights unitHighlights;

  /**
   * Rows in which the words of a search are marked, among the units also those of the unit's name.
   */
  HitRows(Messages messages, Highlights highlights, Highlights unitHighlights) {
    this.messages = messages;
    this.highlights = highlights;
    this.unitHighlights = unitHighlights;
  }

  /** The columns of a table of hits of a kind. */
  List<Table.Column> columns(Search.Kind kind) {
    return switch (kind) {
      case TASKS ->
          List.of(
              column("column.deadline", NARROW, 1),
              column("column.task", NARROW, 4),
              column("column.who", NARROW, 2),
              column("column.document", NARROW, 1),
              column("column.id", ID_WIDTH, 0));
      case DOCUMENTS ->
          List.of(
              column("column.issued", DAY_WIDTH, 0),
              column("column.number", NARROW, 1),
              column("column.subject", NARROW, 4),
              column("column.issuer", NARROW, 2),
              column("column.tasks", 2, 1),
              column("column.id", NARROW, 0));
      case INDICATORS ->
          List.of(
              column("column.indicator", NARROW, 3),
              column("column.value", NARROW, 1),
              column("column.period", NARROW, 1),
              column("column.document", NARROW, 1),
              column("column.id", ID_WIDTH, 0));
    };
  }

  private Table.Column column(String key, int least, int weight) {
    return new Table.Column(messages.text(key), least, weight);
  }

  /** One hit as the cells of those columns; a document's snippet stands under its subject. */
  List<String> row(Search.Kind kind, Hits.Hit hit, String snippet) {
    JsonNode shown = hit.shown();
    JsonNode document = shown.path("document");
    return switch (kind) {
      case TASKS ->
          List.of(
              deadline(hit),
              marked(shown.path("text").asText()),
              who(shown),
              document(document),
              hit.id());
      case DOCUMENTS ->
          List.of(
              day(document.path("issued").asText()),
              marked(name(document)),
              marked(
                  document.path("subject").asText() + (snippet.isEmpty() ? "" : "\n» " + snippet)),
              marked(document.path("issuer").asText()),
              shown.path("tasks").asText(),
              hit.id());
      case INDICATORS ->
          List.of(
              marked(shown.path("name").asText()),
              value(shown),
              shown.path("period").asText(),
              document(document),
              hit.id());
    };
  }

  /**
   * The day, under it the words of the document and how the task stands; a recurring task's next
   * day stands after an arrow, a deadline that was moved after two.
   */
  private String deadline(Hits.Hit hit) {
    JsonNode shown = hit.shown();
    LocalDate day = hit.day();
    List<String> lines = new ArrayList<>();
    if (day != null) {
      boolean moved = shown.has(Shown.EXTENDED_TO);
      lines.add((moved ? "⇒ " : hit.next() == null ? "" : "→ ") + Days.written(day));
    }
    lines.add(shown.path("deadline").path("text").asText());
    lines.add(status(shown));
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  /** How a task stands, unless it is open and in time like most. */
  private String status(JsonNode shown) {
    for (Status status : Status.values()) {
      if (status.id().equals(shown.path(Shown.STATUS).asText())
          && (status.isDone() || status == Status.OVERDUE)) {
        String text = messages.text("status." + status.id());
        String done = day(shown.path(Shown.DONE).path("on").asText());
        return status.isDone() ? text + " " + done : text;
      }
    }
    return "";
  }

  private static String day(String iso) {
    return iso.isEmpty() ? "" : Days.written(LocalDate.parse(iso));
  }

  private String who(JsonNode task) {
    List<String> lines = new ArrayList<>();
    add(lines, task, "lead", "");
    add(lines, task, "coordinators", messages.text("who.coordinators"));
    add(lines, task, "supervisors", messages.text("who.supervisors"));
    return String.join("\n", lines);
  }

  private void add(List<String> lines, JsonNode task, String role, String label) {
    List<String> names = new ArrayList<>();
    task.path(role).forEach(name -> names.add(name.asText()));
    if (!names.isEmpty()) {
      lines.add(label + marked(String.join("; ", names), unitHighlights));
    }
  }

  private String document(JsonNode document) {
    return marked(name(document)) + "\n" + day(document.path("issued").asText());
  }

  /** What people call the document: its number, else the file's name. */
  private static String name(JsonNode document) {
    return document.path("number").asText(document.path("fileName").asText());
  }

  private static String value(JsonNode indicator) {
    String comparator = indicator.path("comparator").asText("=");
    StringBuilder value = new StringBuilder(comparator.equals("=") ? "" : comparator + " ");
    value.append(indicator.path("value").asText());
    if (indicator.has("max")) {
      value.append(" - ").append(indicator.path("max").asText());
    }
    String unit = indicator.path("unit").asText();
    value.append(unit.isEmpty() ? "" : " " + unit);
    return value.append("\n").append(indicator.path("measure").asText()).toString();
  }

  private String marked(String text) {
    return marked(text, highlights);
  }

  private static String marked(String text, Highlights highlights) {
    String composed = Syllables.composed(text);
    StringBuilder marked = new StringBuilder();
    int end = 0;
    for (Highlights.Range range : highlights.in(composed)) {
      marked.append(composed, end, range.start()).append(Table.MARK);
      marked.append(composed, range.start(), range.end()).append(Table.UNMARK);
      end = range.end();
    }
    return marked.append(composed.substring(end)).toString();
  }
}
