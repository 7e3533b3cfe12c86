package vn.giaoviec.extractor.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Warning;

/** What a careful reader of the tasks should look at. */
final class TaskWarnings {

  /** The day named is before the document's date of issue. */
  static final String BEFORE_ISSUE = "deadline-before-issue";

  /** A row's text and its time column name different days. */
  static final String TEXT_AND_COLUMN = "deadline-text-column";

  /** Prose and annex set different days for the same work. */
  static final String LINKED_DEADLINE = "deadline-prose-annex";

  /** Prose and annex give the same work to different bodies. */
  static final String LINKED_LEAD = "lead-prose-annex";

  /** The task doesn't say who is to do it. */
  static final String NO_LEAD = "missing-lead";

  /** The task doesn't say by when. */
  static final String NO_DEADLINE = "missing-deadline";

  /** The task doesn't say what is to be delivered. */
  static final String NO_PRODUCT = "missing-product";

  /** A term ends in a year whose holidays aren't known, so its last day is missing. */
  static final String OUTSIDE_CALENDAR = "deadline-outside-calendar";

  private final @Nullable LocalDate issued;
  private final Map<String, Task> byId;

  private TaskWarnings(List<Task> tasks, @Nullable LocalDate issued) {
    this.issued = issued;
    byId = tasks.stream().collect(Collectors.toMap(Task::id, Function.identity()));
  }

  /** The tasks with their warnings; {@code issued} is null where the date of issue is unknown. */
  static List<Task> add(List<Task> tasks, @Nullable LocalDate issued) {
    TaskWarnings warnings = new TaskWarnings(tasks, issued);
    return tasks.stream().map(task -> task.withWarnings(warnings.of(task))).toList();
  }

  private List<Warning> of(Task task) {
    List<Warning> found = new ArrayList<>(task.warnings());
    Found<Deadline> deadline = task.deadline();
    if (deadline != null) {
      LocalDate due = deadline.value().dueDay();
      if (due != null && issued != null && due.isBefore(issued)) {
        found.add(warning(BEFORE_ISSUE, due + " < " + issued, deadline));
      }
      if (DeadlineFinder.endsOutsideCalendar(deadline.value(), issued)) {
        found.add(warning(OUTSIDE_CALENDAR, deadline.value().text(), deadline));
      }
      textAgainstColumn(task, deadline, due).ifPresent(found::add);
      againstLinked(task, deadline, due).ifPresent(found::add);
    }
    otherLead(task).ifPresent(found::add);
    found.addAll(missing(task));
    return List.copyOf(found);
  }

  private Optional<Warning> textAgainstColumn(
      Task task, Found<Deadline> deadline, @Nullable LocalDate due) {
    if (task.origin() != Origin.TABLE || due == null) {
      return Optional.empty();
    }
    return DeadlineFinder.ofItem(task.text().value(), issued)
        .filter(mention -> isDay(mention.deadline()))
        .map(mention -> mention.deadline().dueDay())
        .filter(other -> !other.equals(due))
        .map(other -> warning(TEXT_AND_COLUMN, other + " / " + due, deadline));
  }

  /** Only a day in the text contradicts a column, not a period that the work covers. */
  private static boolean isDay(Deadline deadline) {
    return deadline instanceof Deadline.OnDate day && day.strict();
  }

  /** Who, by when and what for, of the six clear things (6 rõ), where the task doesn't say it. */
  private static List<Warning> missing(Task task) {
    Place place = task.text().evidence().place();
    List<Warning> found = new ArrayList<>();
    if (task.lead().isEmpty()) {
      found.add(new Warning(NO_LEAD, "", place));
    }
    if (task.deadline() == null) {
      found.add(new Warning(NO_DEADLINE, "", place));
    }
    if (task.product() == null) {
      found.add(new Warning(NO_PRODUCT, "", place));
    }
    return found;
  }

  /**
   * Only where prose and row are linked with nothing else: else each may be a part of the other.
   */
  private Optional<Warning> otherLead(Task task) {
    Task other = task.sameAs().size() == 1 ? byId.get(task.sameAs().get(0)) : null;
    if (task.origin() != Origin.TABLE || other == null || other.sameAs().size() != 1) {
      return Optional.empty();
    }
    if (task.lead().isEmpty() || !Leads.differ(task, other)) {
      return Optional.empty();
    }
    String detail = other.id() + ": " + Leads.names(other) + " / " + Leads.names(task);
    return Optional.of(new Warning(LINKED_LEAD, detail, task.lead().get(0).evidence().place()));
  }

  private Optional<Warning> againstLinked(
      Task task, Found<Deadline> deadline, @Nullable LocalDate due) {
    if (task.origin() != Origin.TABLE || due == null) {
      return Optional.empty();
    }
    for (String id : task.sameAs()) {
      Task other = byId.get(id);
      LocalDate otherDue = other == null ? null : dueOf(other);
      if (otherDue != null && !otherDue.equals(due) && task.deadline() != null) {
        return Optional.of(warning(LINKED_DEADLINE, id + ": " + otherDue + " / " + due, deadline));
      }
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate dueOf(Task task) {
    Found<Deadline> deadline = task.deadline();
    return deadline == null ? null : deadline.value().dueDay();
  }

  private static Warning warning(String code, String detail, Found<Deadline> deadline) {
    Place place = deadline.evidence().place();
    return new Warning(code, detail, place);
  }
}
