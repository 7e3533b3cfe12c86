package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.status.Recurrence;
import vn.giaoviec.index.status.TaskEvent;

/** {@code done}: tasks that are done; of a recurring task, one occurrence. */
@Command(name = "done")
public final class DoneCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private TaskOptions options = new TaskOptions();

  @Option(names = "--on", paramLabel = "D", descriptionKey = "done.on")
  private LocalDate on = LocalDate.now();

  @Option(names = "--for", paramLabel = "D", descriptionKey = "done.for")
  private @Nullable LocalDate occurrence;

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
    return options.keep(session, this::done);
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
    return task.event(TaskEvent.Kind.DONE, on, closed, options.note());
  }
}
