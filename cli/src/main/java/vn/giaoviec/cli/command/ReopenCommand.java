package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.status.TaskEvent;

/** {@code reopen}: tasks that are not done after all. */
@Command(name = "reopen")
public final class ReopenCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "TASK", descriptionKey = "task.ids")
  private List<String> ids = List.of();

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--both", descriptionKey = "task.both")
  private boolean both;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "task.note")
  private @Nullable String note;

  /** A reopen command that prints to {@code session}. */
  public ReopenCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library();
    TaskReports reports = new TaskReports(session, library, both);
    return reports.keep(ids, task -> reopened(task, reports));
  }

  private @Nullable TaskEvent reopened(TaskReports.Named task, TaskReports reports) {
    if (task.state().done() == null) {
      reports.refuse("reopen.not-done", TaskReports.id(task));
      return null;
    }
    return task.event(TaskEvent.Kind.REOPENED, null, null, note);
  }
}
