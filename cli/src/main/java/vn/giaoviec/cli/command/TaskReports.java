package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.status.TaskEvent;
import vn.giaoviec.index.status.TaskState;

/** Takes down what a user reports of tasks, each named by its id, and tells how each stands now. */
final class TaskReports {

  private final Session session;
  private final Library library;
  private final boolean twinsToo;
  private final List<TaskEvent> events = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private boolean allFound = true;

  /**
   * Reports to a library.
   *
   * @param twinsToo whether a report holds for the same work elsewhere in the document as well
   */
  TaskReports(Session session, Library library, boolean twinsToo) {
    this.session = session;
    this.library = library;
    this.twinsToo = twinsToo;
  }

  /**
   * A task that a user reports on.
   *
   * @param document its document
   * @param task as it was extracted
   * @param state what was reported of it before
   */
  record Named(Document document, Task task, TaskState state) {

    /** The deadline that the document sets; null for none. */
    @Nullable Deadline stated() {
      Found<Deadline> found = task.deadline();
      return found == null ? null : found.value();
    }

    /** A report of the task. */
    TaskEvent event(
        TaskEvent.Kind kind,
        @Nullable LocalDate day,
        @Nullable LocalDate occurrence,
        @Nullable String note) {
      String words = task.text().value();
      return new TaskEvent(
          kind, document.source().id(), task.id(), words, day, occurrence, note, "");
    }
  }

  /** What a command makes of one task. */
  interface Report {
    /** The event to keep; null where there is none, which {@code reports} was told why. */
    @Nullable TaskEvent of(Named task);
  }

  /** Keeps a report of every task that is named and prints how it stands; the exit status. */
  int keep(List<String> ids, Report report) throws IOException {
    for (String id : ids) {
      Document document = document(id);
      Optional<Task> task = document == null ? Optional.empty() : task(document, id);
      if (document == null || task.isEmpty()) {
        refuse("show.none", id);
      } else {
        keep(document, task.get(), report);
      }
    }
    if (!events.isEmpty()) {
      library.report(events);
    }
    lines.forEach(session::print);
    return allFound ? Failures.DONE : Failures.SOME_FAILED;
  }

  /** Tells why a task isn't reported on. */
  void refuse(String key, Object... values) {
    allFound = false;
    session.note(key, values);
  }

  private void keep(Document document, Task task, Report report) throws IOException {
    keepOne(document, task, report);
    for (Task twin : SameWork.as(document, task)) {
      if (twinsToo) {
        keepOne(document, twin, report);
      } else {
        String text = twin.text().value();
        lines.add(session.messages().text("report.same", id(document, twin), text));
      }
    }
  }

  private void keepOne(Document document, Task task, Report report) throws IOException {
    Map<String, TaskState> states = library.states(document.source().id());
    TaskState state = states.getOrDefault(task.id(), TaskState.NONE);
    Named named = new Named(document, task, state);
    TaskEvent event = report.of(named);
    if (event != null && events.add(event)) {
      lines.add(line(named, event));
    }
  }

  private @Nullable Document document(String id) throws IOException {
    List<String> found = library.exists() ? LibraryId.of(id).among(library) : List.of();
    return found.size() == 1 ? library.document(found.get(0)) : null;
  }

  private static Optional<Task> task(Document document, String id) {
    String entry = LibraryId.of(id).entry();
    return document.tasks().stream().filter(task -> task.id().equals(entry)).findFirst();
  }

  private String line(Named named, TaskEvent event) {
    List<TaskEvent> all = new ArrayList<>(named.state().events());
    all.add(event);
    Status status = Status.on(LocalDate.now(), named.stated(), new TaskState(all));
    LocalDate day = event.day();
    return session
        .messages()
        .text(
            "report.line." + event.kind().id(),
            id(named),
            day == null ? "" : Days.written(day),
            session.messages().text("status." + status.id()),
            named.task().text().value());
  }

  /** The id of a task in the library. */
  static String id(Named named) {
    return id(named.document(), named.task());
  }

  private static String id(Document document, Task task) {
    return Shown.shortId(document.source().id()) + ":" + task.id();
  }
}
