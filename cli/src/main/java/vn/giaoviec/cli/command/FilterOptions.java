package vn.giaoviec.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.Standing;
import vn.giaoviec.index.status.Status;

/** What is searched for; the same for search and export. */
final class FilterOptions {

  @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "words")
  private List<String> words = List.of();

  @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
  private @Nullable String unit;

  @Option(names = "--role", descriptionKey = "role", paramLabel = "ROLE")
  private Filter.Role role = Filter.Role.ANY;

  @Option(names = "--due-from", paramLabel = "D", descriptionKey = "due-from")
  private @Nullable LocalDate dueFrom;

  @Option(names = "--due-to", paramLabel = "D", descriptionKey = "due-to")
  private @Nullable LocalDate dueTo;

  @Option(names = "--overdue", descriptionKey = "overdue")
  private boolean overdue;

  @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "status")
  private @Nullable StatusOption status;

  @Option(names = "--due-within", paramLabel = "N", descriptionKey = "due-within")
  private @Nullable Integer dueWithin;

  @Option(names = "--without-deadline", descriptionKey = "without-deadline")
  private boolean withoutDeadline;

  @Option(names = "--ongoing", descriptionKey = "ongoing")
  private boolean ongoing;

  @Option(names = "--on", paramLabel = "D", descriptionKey = "on")
  private @Nullable LocalDate on;

  @Option(names = "--type", paramLabel = "T", descriptionKey = "type")
  private @Nullable String type;

  @Option(names = "--number", paramLabel = "N", descriptionKey = "number")
  private @Nullable String number;

  @Option(names = "--issued-from", paramLabel = "D", descriptionKey = "issued-from")
  private @Nullable LocalDate issuedFrom;

  @Option(names = "--issued-to", paramLabel = "D", descriptionKey = "issued-to")
  private @Nullable LocalDate issuedTo;

  @Option(names = "--in", paramLabel = "KIND", descriptionKey = "in")
  private Search.Kind kind = Search.Kind.TASKS;

  @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "sort")
  private Search.@Nullable Sort sort;

  /** What is listed. */
  Search.Kind kind() {
    return kind;
  }

  /** The words as one query. An argument of several words is taken as typed, not as a phrase. */
  String words() {
    return String.join(" ", words);
  }

  /** The unit's name as typed; empty where none is asked for. */
  String unit() {
    return unit == null ? "" : unit;
  }

  /** The search that the options ask for. */
  Search search(int limit) {
    LocalDate chosen = on;
    LocalDate today = chosen == null ? LocalDate.now() : chosen;
    return new Search(filter(today), kind, sort(), limit, today);
  }

  private Filter filter(LocalDate today) {
    return new Filter(
        words(), unit, role, dueFrom, dueTo, standing(today), type, number, issuedFrom, issuedTo);
  }

  private @Nullable Standing standing(LocalDate today) {
    Standing asked = Standing.any(today);
    if (overdue) {
      asked = asked.among(Set.of(Status.OVERDUE));
    }
    if (status != null) {
      asked = asked.among(status.statuses());
    }
    if (dueWithin != null) {
      asked = asked.dueWithin(dueWithin);
    }
    if (withoutDeadline || ongoing) {
      asked = asked.with(ongoing ? Standing.Term.ONGOING : Standing.Term.NONE);
    }
    return asked.asksNothing() ? null : asked;
  }

  private Search.Sort sort() {
    if (sort != null) {
      return sort;
    }
    if (!words().isBlank()) {
      return Search.Sort.RELEVANCE;
    }
    return kind == Search.Kind.TASKS ? Search.Sort.DUE : Search.Sort.ISSUED;
  }
}
