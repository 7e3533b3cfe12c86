package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.status.TaskEvent;

/** {@code reopen}: tasks that are not done after all. */
@Command(name = "reopen")
public final class ReopenCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private TaskOptions options = new TaskOptions();

  /** A reopen command that prints to {@code session}. */
  public ReopenCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return options.keep(session, this::reopened);
  }

  private @Nullable TaskEvent reopened(TaskReports.Named task, TaskReports reports) {
    if (task.state().done() == null) {
      reports.refuse("reopen.not-done", TaskReports.id(task));
      return null;
    }
    return task.event(TaskEvent.Kind.REOPENED, null, null, options.note());
  }
}
