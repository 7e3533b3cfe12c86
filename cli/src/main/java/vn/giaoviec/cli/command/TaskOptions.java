package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.status.TaskEvent;

/** What all commands take with which people report something of tasks. */
final class TaskOptions {

  @Parameters(arity = "1..*", paramLabel = "TASK", descriptionKey = "task.ids")
  private List<String> ids = List.of();

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--both", descriptionKey = "task.both")
  private boolean both;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "task.note")
  private @Nullable String note;

  /** What a command makes of one task. */
  interface Report {
    /** The event to keep; null where there is none, which {@code reports} was told why. */
    @Nullable TaskEvent of(TaskReports.Named task, TaskReports reports);
  }

  /** Keeps a report of every task that is named; the exit status. */
  int keep(Session session, Report report) throws IOException {
    TaskReports reports = new TaskReports(session, libraryOption.library(session), both);
    return reports.keep(ids, task -> report.of(task, reports));
  }

  /** What the user adds in words; null for nothing. */
  @Nullable String note() {
    return note;
  }
}
