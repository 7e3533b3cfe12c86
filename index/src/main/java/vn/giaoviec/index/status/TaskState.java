package vn.giaoviec.index.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;

/**
 * What was reported of a task so far.
 *
 * @param events in the order of reporting; empty for a task nobody reported on
 */
public record TaskState(List<TaskEvent> events) {

  /** Nothing was reported. */
  public static final TaskState NONE = new TaskState(List.of());

  /** The report by which the task is done; null while it is open. */
  public @Nullable TaskEvent done() {
    TaskEvent done = null;
    for (TaskEvent event : events) {
      if (event.kind() != TaskEvent.Kind.EXTENDED) {
        done = event.kind() == TaskEvent.Kind.DONE ? event : null;
      }
    }
    return done;
  }

  /** The day on which it was done; null while it is open. */
  public @Nullable LocalDate doneDay() {
    TaskEvent done = done();
    return done == null ? null : done.day();
  }

  /** The deadline that a person set instead of the document's; null where nobody did. */
  public @Nullable LocalDate extendedTo() {
    LocalDate day = null;
    for (TaskEvent event : events) {
      if (event.kind() == TaskEvent.Kind.EXTENDED) {
        day = event.day();
      }
    }
    return day;
  }

  /** Whether it was done on a day or before. */
  boolean isDoneBy(LocalDate day) {
    LocalDate done = doneDay();
    return done != null && !done.isAfter(day);
  }

  /** Whether a recurring task's occurrence was reported done. */
  boolean hasClosed(LocalDate occurrence) {
    LocalDate closed = closed();
    return closed != null && !closed.isBefore(occurrence);
  }

  /** The last occurrence of a recurring task that is done; null for none. */
  public @Nullable LocalDate closed() {
    TaskEvent done = done();
    return done == null ? null : done.occurrence();
  }

  /** The deadline that counts: the document's, or the day to which it was moved. */
  public @Nullable Deadline moved(@Nullable Deadline stated) {
    LocalDate to = extendedTo();
    if (to == null) {
      return stated;
    }
    String words = stated == null ? "" : stated.text();
    LocalDate start = stated instanceof Deadline.During period ? period.start() : null;
    return start == null || start.isAfter(to)
        ? new Deadline.OnDate(words, to, false, null)
        : new Deadline.During(words, start, to);
  }

  /**
   * How a task that is done counts.
   *
   * @param deadline the deadline that counts; null for none
   */
  public Status outcome(@Nullable Deadline deadline) {
    LocalDate closed = closed();
    LocalDate due = closed != null || deadline == null ? closed : deadline.dueDay();
    LocalDate done = doneDay();
    if (due == null || done == null) {
      return Status.DONE_WITHOUT_DEADLINE;
    }
    return done.isAfter(due) ? Status.DONE_LATE : Status.DONE_IN_TIME;
  }
}
