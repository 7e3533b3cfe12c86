package vn.giaoviec.cli.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Shown;

/** Tasks as a sheet: a row each, with its deadline, who takes part and where it stands. */
final class TaskSheet {

  private static final List<Sheet.Column> KEYS =
      List.of(
          new Sheet.Column("number", 18),
          new Sheet.Column("issued", 12),
          new Sheet.Column("task", 70),
          new Sheet.Column("lead", 28),
          new Sheet.Column("coordinators", 28),
          new Sheet.Column("supervisors", 24),
          new Sheet.Column("due", 12),
          new Sheet.Column("status", 18),
          new Sheet.Column("deadline", 26),
          new Sheet.Column("kind", 14),
          new Sheet.Column("start", 12),
          new Sheet.Column("time", 8),
          new Sheet.Column("report-to", 20),
          new Sheet.Column("product", 24),
          new Sheet.Column("note", 20),
          new Sheet.Column("section", 24),
          new Sheet.Column("page", 8),
          new Sheet.Column("issuer", 24),
          new Sheet.Column("file", 24),
          new Sheet.Column("id", 18));

  private final Sources sources;
  private final Messages messages;

  private TaskSheet(Sources sources, Messages messages) {
    this.sources = sources;
    this.messages = messages;
  }

  /** The sheet of the tasks found; its headings are in the language of the messages. */
  static Sheet of(Hits hits, Sources sources, Messages messages) {
    TaskSheet sheet = new TaskSheet(sources, messages);
    return Sheet.of("sheet.tasks", KEYS, hits.list(), sheet::row, messages);
  }

  private List<Cell> row(Hits.Hit hit) {
    Document document = sources.document(hit);
    Task task = sources.task(hit);
    Header header = document.header();
    Found<Deadline> found = task.deadline();
    Deadline deadline = found == null ? null : found.value();
    return List.of(
        Cell.found(header.number()),
        Cell.day(header.issued()),
        Cell.of(task.text().value()),
        Cell.found(task.lead()),
        Cell.found(task.coordinators()),
        Cell.found(task.supervisors()),
        Cell.of(hit.day()),
        Cell.of(status(hit)),
        Cell.of(deadline == null ? null : deadline.text()),
        Cell.of(deadline == null ? null : messages.text("deadline-kind." + kind(deadline))),
        Cell.of(deadline instanceof Deadline.During period ? period.start() : null),
        Cell.of(time(deadline)),
        Cell.found(task.reportTo()),
        Cell.of(task.product()),
        Cell.of(task.note()),
        Cell.of(String.join(" > ", task.section())),
        Cell.of(task.text().evidence().place().page()),
        Cell.found(header.issuer()),
        Cell.of(document.source().fileName()),
        Cell.of(hit.id()));
  }

  private @Nullable String status(Hits.Hit hit) {
    String status = hit.shown().path(Shown.STATUS).asText();
    return status.isEmpty() ? null : messages.text("status." + status);
  }

  private static @Nullable String time(@Nullable Deadline deadline) {
    return deadline instanceof Deadline.OnDate day && day.time() != null
        ? day.time().toString()
        : null;
  }

  private static String kind(Deadline deadline) {
    if (deadline instanceof Deadline.OnDate day) {
      return day.strict() ? "before" : "by";
    }
    if (deadline instanceof Deadline.During) {
      return "period";
    }
    if (deadline instanceof Deadline.Recurring) {
      return "recurring";
    }
    return deadline instanceof Deadline.Ongoing ? "ongoing" : "relative";
  }
}
