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
      textAgainstColumn(task, deadline, due).ifPresent(found::add);
      againstLinked(task, deadline, due).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Warning> textAgainstColumn(
      Task task, Found<Deadline> deadline, @Nullable LocalDate due) {
    if (task.origin() != Origin.TABLE || due == null) {
      return Optional.empty();
    }
    return DeadlineFinder.ofItem(task.text().value(), issued)
        .map(mention -> mention.deadline().dueDay())
        .filter(other -> !other.equals(due) && isDay(task.text().value()))
        .map(other -> warning(TEXT_AND_COLUMN, other + " / " + due, deadline));
  }

  /** Only a day in the text contradicts a column, not a period that the work covers. */
  private boolean isDay(String text) {
    return DeadlineFinder.ofItem(text, issued)
        .filter(mention -> mention.deadline() instanceof Deadline.OnDate day && day.strict())
        .isPresent();
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
