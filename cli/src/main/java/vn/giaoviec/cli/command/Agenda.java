package vn.giaoviec.cli.command;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.json.DeadlineJson;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.search.Standing;
import vn.giaoviec.index.status.Recurrence;
import vn.giaoviec.index.status.Status;

/**
 * Open work by weeks, which begin on Mondays.
 *
 * @param on the day that counts as today
 * @param weeks how many weeks are looked ahead, this one included
 * @param unit a body that takes part; null for all
 * @param role how it takes part
 */
record Agenda(LocalDate on, int weeks, @Nullable String unit, Filter.Role role) {

  /**
   * A part of the agenda.
   *
   * @param key the key of its heading's text
   * @param days the days that the heading names
   * @param hits its tasks; a recurring task once for each day it falls due
   */
  record Section(String key, List<String> days, List<Hits.Hit> hits) {}

  /** What is late, the weeks in order, and what goes on; sections may be empty. */
  List<Section> sections(SearchIndex index) throws IOException {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("due.overdue", List.of(), find(index, Standing.overdue(on))));
    List<Hits.Hit> coming = coming(index);
    LocalDate monday = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int week = 0; week < weeks; week++) {
      LocalDate first = monday.plusWeeks(week);
      List<Hits.Hit> hits = coming.stream().filter(hit -> isIn(first, hit)).toList();
      sections.add(new Section(key(week), days(first, week), hits));
    }
    Standing open = Standing.any(on).among(Status.allThatAre(false));
    sections.add(
        new Section("due.ongoing", List.of(), find(index, open.with(Standing.Term.ONGOING))));
    return sections;
  }

  /** How many open tasks have no deadline at all. */
  int withoutDeadline(SearchIndex index) throws IOException {
    Standing open = Standing.any(on).among(Status.allThatAre(false));
    return index.search(search(open.with(Standing.Term.NONE), 1)).total();
  }

  private static String key(int week) {
    return week == 0 ? "due.this-week" : week == 1 ? "due.next-week" : "due.week";
  }

  private List<String> days(LocalDate monday, int week) {
    String last = Days.written(monday.plusDays(6));
    return List.of(Days.written(week == 0 ? on : monday), last);
  }

  private static boolean isIn(LocalDate monday, Hits.Hit hit) {
    LocalDate day = hit.day();
    return day != null && ChronoUnit.WEEKS.between(monday, day) == 0 && !day.isBefore(monday);
  }

  /** Open tasks up to the last Sunday; the query also finds occurrences that are done. */
  private List<Hits.Hit> coming(SearchIndex index) throws IOException {
    LocalDate sunday = on.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate until = sunday.plusWeeks(weeks - 1);
    Standing standing = new Standing(on, EnumSet.allOf(Status.class), until, null);
    List<Hits.Hit> coming = new ArrayList<>();
    for (Hits.Hit hit : find(index, standing)) {
      if (hit.next() != null) {
        coming.addAll(occurrences(hit, until));
      } else if (!isDone(hit)) {
        coming.add(hit);
      }
    }
    coming.sort(Comparator.comparing(hit -> Objects.requireNonNullElse(hit.day(), until)));
    return coming;
  }

  private static boolean isDone(Hits.Hit hit) {
    String status = hit.shown().path(Shown.STATUS).asText();
    return Status.allThatAre(true).stream().anyMatch(done -> done.id().equals(status));
  }

  private static List<Hits.Hit> occurrences(Hits.Hit hit, LocalDate until) {
    List<Hits.Hit> all = new ArrayList<>();
    Recurrence recurrence =
        DeadlineJson.read(hit.shown().path("deadline")) instanceof Deadline.Recurring recurring
            ? Recurrence.of(recurring)
            : null;
    LocalDate day = hit.next();
    while (recurrence != null && day != null && !day.isAfter(until)) {
      all.add(new Hits.Hit(hit.shown(), day));
      day = recurrence.firstFrom(day.plusDays(1));
    }
    return all;
  }

  private List<Hits.Hit> find(SearchIndex index, Standing standing) throws IOException {
    return index.search(search(standing, Integer.MAX_VALUE)).list();
  }

  private Search search(Standing standing, int limit) {
    Filter filter = new Filter("", unit, role, null, null, standing, null, null, null, null);
    return new Search(filter, Search.Kind.TASKS, Search.Sort.DUE, limit, on);
  }
}
