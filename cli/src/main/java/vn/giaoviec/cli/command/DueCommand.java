package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.terminal.Table;
import vn.giaoviec.index.analysis.Highlights;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** {@code due}: open work week by week: what is late, this week, the next ones, what goes on. */
@Command(name = "due")
public final class DueCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--weeks", paramLabel = "N", descriptionKey = "due.weeks")
  private int weeks = 4;

  @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "role")
  private Filter.Role role = Filter.Role.ANY;

  @Option(names = "--on", paramLabel = "D", descriptionKey = "on")
  private LocalDate on = LocalDate.now();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "due.limit")
  private int limit = 20;

  /** A due command that prints to {@code session}. */
  public DueCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    atLeastOne("--weeks", weeks);
    atLeastOne("--limit", limit);
    Library library = libraryOption.library(session);
    Agenda agenda = new Agenda(on, weeks, unit, role);
    try (SearchIndex index = library.open()) {
      Table table = table(library, agenda.sections(index));
      int without = agenda.withoutDeadline(index);
      if (table == null) {
        session.say("due.nothing");
      } else {
        table.print(session);
      }
      if (without > 0) {
        session.print("");
        session.say("due.without", without);
      }
    }
    return Failures.DONE;
  }

  private void atLeastOne(String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("error.not-allowed", option, value, "1 ..."));
    }
  }

  /** The sections with anything in them as one table; null where there is nothing. */
  private @Nullable Table table(Library library, List<Agenda.Section> sections) {
    String asked = unit == null ? "" : unit;
    Highlights none = Highlights.of("", library.abbreviations());
    HitRows rows =
        new HitRows(session.messages(), none, Highlights.of(asked, library.abbreviations()));
    Table table = new Table(rows.columns(Search.Kind.TASKS));
    boolean empty = true;
    for (Agenda.Section section : sections) {
      if (!section.hits().isEmpty()) {
        table.addHeading(title(section));
        shown(section).forEach(hit -> table.add(rows.row(Search.Kind.TASKS, hit, "")));
        empty = false;
      }
    }
    return empty ? null : table;
  }

  private List<Hits.Hit> shown(Agenda.Section section) {
    return section.hits().subList(0, Math.min(limit, section.hits().size()));
  }

  private String title(Agenda.Section section) {
    List<Object> values = new ArrayList<>();
    values.add(section.hits().size());
    section.days().forEach(values::add);
    String title = session.messages().text(section.key(), values.toArray());
    boolean cut = section.hits().size() > limit;
    return cut ? title + session.messages().text("due.cut", limit) : title;
  }
}
