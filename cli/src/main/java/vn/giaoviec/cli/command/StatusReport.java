package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.export.CountsExport;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.search.Standing;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.status.StatusCounts;
import vn.giaoviec.index.units.Unit;
import vn.giaoviec.index.units.UnitKey;
import vn.giaoviec.index.units.UnitRegister;

/**
 * Counts the tasks of a period by how they stand. A task is of the period in which its last day
 * falls, a recurring one of every period in which it falls due, one without a known day of that in
 * which its document was issued. Work that is {@link SaidTwice} counts once.
 *
 * @param from the first day; null for open
 * @param to the last day; null for open
 * @param on the day on which the tasks are looked at
 */
record StatusReport(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate on) {

  /** What tasks are grouped by. */
  enum By {
    /** The bodies that lead them; a task that two lead counts for both. */
    UNIT,
    /** The document. */
    DOCUMENT,
    /** The body that issued the document. */
    ISSUER,
    /** The kind of document. */
    TYPE,
    /** The month of the day that counts. */
    MONTH
  }

  /**
   * A report.
   *
   * @param rows the groups, those without what they are grouped by under an empty label and last
   * @param total all tasks, each once
   */
  record Counted(List<CountsExport.Row> rows, StatusCounts total) {}

  /** The counts of a library's tasks. */
  Counted of(Library library, By by) throws IOException {
    Map<String, StatusCounts> groups = new LinkedHashMap<>();
    StatusCounts total = new StatusCounts();
    List<Hits.Hit> hits = hits(library);
    UnitRegister register = UnitsCommand.register(library, on);
    SaidTwice twice = new SaidTwice(hits, register);
    Leads leads = leads(register, twice);
    for (Hits.Hit hit : hits) {
      if (twice.countsElsewhere(hit)) {
        continue;
      }
      Status status = twice.status(hit);
      total.add(status);
      for (String label : labels(hit, by, leads)) {
        groups.computeIfAbsent(label, each -> new StatusCounts()).add(status);
      }
    }
    List<CountsExport.Row> rows = new ArrayList<>();
    groups.forEach((label, counts) -> rows.add(new CountsExport.Row(label, counts)));
    rows.sort(order(by));
    return new Counted(rows, total);
  }

  private static Comparator<CountsExport.Row> order(By by) {
    Comparator<CountsExport.Row> byLabel = Comparator.comparing(CountsExport.Row::label);
    Comparator<CountsExport.Row> most =
        Comparator.comparing((CountsExport.Row row) -> -row.counts().total());
    return Comparator.comparing((CountsExport.Row row) -> row.label().isEmpty())
        .thenComparing(by == By.MONTH ? byLabel : most.thenComparing(byLabel));
  }

  private static Set<String> labels(Hits.Hit hit, By by, Leads leads) {
    JsonNode document = hit.shown().path("document");
    return switch (by) {
      case UNIT -> leads.of(hit);
      case DOCUMENT -> Set.of(document.path("number").asText(document.path("fileName").asText()));
      case ISSUER -> Set.of(document.path("issuer").asText());
      case TYPE -> Set.of(document.path("type").asText());
      case MONTH -> {
        LocalDate day = hit.day();
        yield Set.of(day == null ? "" : YearMonth.from(day).toString());
      }
    };
  }

  /** The names of the bodies that lead a task; one empty name where there are none. */
  private interface Leads {
    Set<String> of(Hits.Hit hit);
  }

  /** Names from the register of the whole library, in which abbreviations are understood. */
  private static Leads leads(UnitRegister register, SaidTwice twice) {
    Map<UnitKey, Unit> units = register.byBody();
    Map<UnitKey, String> names = new HashMap<>();
    units.forEach((body, unit) -> names.put(body, UnitsCommand.name(unit, units.values())));
    return hit -> {
      Set<String> labels = new LinkedHashSet<>();
      for (JsonNode lead : hit.shown().path("lead")) {
        UnitKey body = register.bodyOf(hit, lead.asText());
        if (!twice.countsElsewhere(hit, body)) {
          labels.add(names.getOrDefault(body, lead.asText()).replace('\n', ' '));
        }
      }
      return labels.isEmpty() ? Set.of("") : labels;
    };
  }

  private List<Hits.Hit> hits(Library library) throws IOException {
    try (SearchIndex index = library.open()) {
      if (from == null && to == null) {
        return find(index, Filter.NONE);
      }
      List<Hits.Hit> hits = new ArrayList<>();
      for (Hits.Hit hit : find(index, due(null))) {
        LocalDate day = hit.day();
        if (day != null && !isBefore(day) && !isAfter(day)) {
          hits.add(hit);
        }
      }
      for (Standing.Term term : Standing.Term.values()) {
        hits.addAll(find(index, issued(Standing.any(on).with(term))));
      }
      return hits;
    }
  }

  private boolean isBefore(LocalDate day) {
    return from != null && day.isBefore(from);
  }

  private boolean isAfter(LocalDate day) {
    return to != null && day.isAfter(to);
  }

  private Filter due(@Nullable Standing standing) {
    return new Filter("", null, Filter.Role.ANY, from, to, standing, null, null, null, null);
  }

  private Filter issued(Standing standing) {
    return new Filter("", null, Filter.Role.ANY, null, null, standing, null, null, from, to);
  }

  private List<Hits.Hit> find(SearchIndex index, Filter filter) throws IOException {
    return index
        .search(new Search(filter, Search.Kind.TASKS, Search.Sort.DUE, Integer.MAX_VALUE, on))
        .list();
  }
}
