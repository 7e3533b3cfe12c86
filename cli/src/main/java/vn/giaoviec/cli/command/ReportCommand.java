package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.cli.export.CountsExport;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.status.StatusCounts;

/** {@code report}: how many tasks of a period are done, late, open, by unit or something else. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

  private static final int NARROW = 7;
  private static final int WIDEST_NAME = 16;

  private final Session session;

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  /** The forms of a report. */
  enum ReportFormat {
    /** For people. */
    TABLE,
    /** For spreadsheets. */
    CSV,
    /** For programs. */
    JSON
  }

  @Option(names = "--from", paramLabel = "D", descriptionKey = "report.from")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "D", descriptionKey = "report.to")
  private @Nullable LocalDate to;

  @Option(
      names = "--by",
      paramLabel = "unit|document|issuer|type|month",
      descriptionKey = "report.by")
  private StatusReport.By by = StatusReport.By.UNIT;

  @Option(names = "--on", paramLabel = "D", descriptionKey = "on")
  private LocalDate on = LocalDate.now();

  @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "report.format")
  private ReportFormat format = ReportFormat.TABLE;

  /** A report command that prints to {@code session}. */
  public ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library(session);
    StatusReport.Counted counted = new StatusReport(from, to, on).of(library, by);
    List<CountsExport.Row> rows = new ArrayList<>();
    counted.rows().forEach(row -> rows.add(new CountsExport.Row(label(row), row.counts())));
    rows.add(new CountsExport.Row(session.messages().text("report.total"), counted.total()));
    switch (format) {
      case CSV -> CountsExport.csv(titles(), rows, session.out());
      case JSON -> CountsExport.json(rows, session.out());
      case TABLE -> print(rows);
    }
    return Failures.DONE;
  }

  private String label(CountsExport.Row row) {
    return row.label().isEmpty() ? session.messages().text("report.none") : row.label();
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    titles.add(session.messages().text("report.by." + by.name().toLowerCase(Locale.ROOT)));
    titles.add(session.messages().text("report.tasks"));
    for (Status status : Status.values()) {
      titles.add(session.messages().text("report.column." + status.id()));
    }
    for (String rate : List.of("done", "in-time", "overdue")) {
      titles.add(session.messages().text("report.rate." + rate));
    }
    return titles;
  }

  private void print(List<CountsExport.Row> rows) {
    session.say(
        "report.title",
        from == null ? "…" : Days.written(from),
        to == null ? "…" : Days.written(to),
        Days.written(on));
    session.print("");
    List<Table.Column> columns = new ArrayList<>();
    for (String title : titles()) {
      columns.add(new Table.Column(title, columns.isEmpty() ? WIDEST_NAME : NARROW, 1));
    }
    Table table = new Table(columns);
    rows.forEach(row -> table.add(cells(row)));
    table.printClosely(session);
  }

  private static List<String> cells(CountsExport.Row row) {
    StatusCounts counts = row.counts();
    List<String> cells = new ArrayList<>(List.of(row.label(), String.valueOf(counts.total())));
    for (Status status : Status.values()) {
      cells.add(String.valueOf(counts.of(status)));
    }
    cells.add(percent(counts.doneRate()));
    cells.add(percent(counts.inTimeRate()));
    cells.add(percent(counts.overdueRate()));
    return cells;
  }

  private static String percent(OptionalDouble rate) {
    return rate.isEmpty() ? "–" : CountsExport.percent(rate).toPlainString() + " %";
  }
}
