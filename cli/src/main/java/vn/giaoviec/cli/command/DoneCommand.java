package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.status.Recurrence;
import vn.giaoviec.index.status.TaskEvent;

/** {@code done}: tasks that are done; of a recurring task, one occurrence. */
@Command(name = "done")
public final class DoneCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "TASK", descriptionKey = "task.ids")
  private List<String> ids = List.of();

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--on", paramLabel = "D", descriptionKey = "done.on")
  private LocalDate on = LocalDate.now();

  @Option(names = "--for", paramLabel = "D", descriptionKey = "done.for")
  private @Nullable LocalDate occurrence;

  @Option(names = "--both", descriptionKey = "task.both")
  private boolean both;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "task.note")
  private @Nullable String note;

  /** A done command that prints to {@code session}. */
  public DoneCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (on.isAfter(LocalDate.now())) {
      session.note("done.future", Days.written(on));
      return Failures.WRONG_USAGE;
    }
    Library library = libraryOption.library();
    TaskReports reports = new TaskReports(session, library, both);
    return reports.keep(ids, task -> done(task, reports));
  }

  private @Nullable TaskEvent done(TaskReports.Named task, TaskReports reports) {
    Recurrence recurrence =
        task.state().moved(task.stated()) instanceof Deadline.Recurring recurring
            ? Recurrence.of(recurring)
            : null;
    LocalDate asked = occurrence;
    if (asked != null && recurrence == null) {
      reports.refuse("done.not-recurring", TaskReports.id(task));
      return null;
    }
    LocalDate closed = recurrence == null ? null : recurrence.firstFrom(asked == null ? on : asked);
    return task.event(TaskEvent.Kind.DONE, on, closed, note);
  }
}
