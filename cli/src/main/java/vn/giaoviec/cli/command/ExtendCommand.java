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
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.status.TaskEvent;

/** {@code extend}: another deadline for tasks; what the document says stays as it is. */
@Command(name = "extend")
public final class ExtendCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "TASK", descriptionKey = "task.ids")
  private List<String> ids = List.of();

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--to", paramLabel = "D", required = true, descriptionKey = "extend.to")
  private LocalDate to = LocalDate.MIN;

  @Option(names = "--both", descriptionKey = "task.both")
  private boolean both;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "task.note")
  private @Nullable String note;

  /** An extend command that prints to {@code session}. */
  public ExtendCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library();
    TaskReports reports = new TaskReports(session, library, both);
    return reports.keep(ids, task -> extended(task, reports));
  }

  private @Nullable TaskEvent extended(TaskReports.Named task, TaskReports reports) {
    if (task.stated() instanceof Deadline.Recurring) {
      reports.refuse("extend.recurring", TaskReports.id(task));
      return null;
    }
    return task.event(TaskEvent.Kind.EXTENDED, to, null, note);
  }
}
