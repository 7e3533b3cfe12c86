package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.status.TaskEvent;

/** {@code extend}: another deadline for tasks; what the document says stays as it is. */
@Command(name = "extend")
public final class ExtendCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private TaskOptions options = new TaskOptions();

  @Option(names = "--to", paramLabel = "D", required = true, descriptionKey = "extend.to")
  private LocalDate to = LocalDate.MIN;

  /** An extend command that prints to {@code session}. */
  public ExtendCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return options.keep(session, this::extended);
  }

  private @Nullable TaskEvent extended(TaskReports.Named task, TaskReports reports) {
    if (task.stated() instanceof Deadline.Recurring) {
      reports.refuse("extend.recurring", TaskReports.id(task));
      return null;
    }
    return task.event(TaskEvent.Kind.EXTENDED, to, null, options.note());
  }
}
