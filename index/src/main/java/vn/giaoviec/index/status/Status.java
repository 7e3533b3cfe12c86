package vn.giaoviec.index.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;

/**
 * How offices count a task: done or not, in time, late or without a deadline. The deadline's day
 * itself is still in time, also where the document says "trước ngày": the sources don't settle
 * whether that excludes the day, so it is shown as written and counted like every other day.
 *
 * <p>A task has a deadline here if a last day is known. A recurring task is done while the
 * occurrence that comes next is reported done, and open again after its day; it is never late,
 * because nothing says which earlier occurrences were done.
 */
public enum Status {
  /** Hoàn thành đúng hạn. */
  DONE_IN_TIME("done-in-time"),
  /** Hoàn thành quá hạn. */
  DONE_LATE("done-late"),
  /** Hoàn thành, không hạn. */
  DONE_WITHOUT_DEADLINE("done-without-deadline"),
  /** Chưa hoàn thành, trong hạn. */
  OPEN_IN_TIME("open-in-time"),
  /** Chưa hoàn thành, quá hạn. */
  OVERDUE("overdue"),
  /** Chưa hoàn thành, không hạn. */
  OPEN_WITHOUT_DEADLINE("open-without-deadline");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** The name in JSON and on the command line. */
  public String id() {
    return id;
  }

  /** Whether the work is done. */
  public boolean isDone() {
    return this == DONE_IN_TIME || this == DONE_LATE || this == DONE_WITHOUT_DEADLINE;
  }

  /** Those of work that is done, or those of work that isn't. */
  public static Set<Status> allThatAre(boolean done) {
    Set<Status> all = EnumSet.allOf(Status.class);
    all.removeIf(status -> status.isDone() != done);
    return all;
  }

  /**
   * The status of a task on a day.
   *
   * @param stated the deadline that the document sets; null for none
   * @param state what was reported of the task
   */
  public static Status on(LocalDate day, @Nullable Deadline stated, TaskState state) {
    Deadline deadline = state.moved(stated);
    Recurrence recurrence =
        deadline instanceof Deadline.Recurring recurring ? Recurrence.of(recurring) : null;
    if (recurrence != null) {
      boolean closed = state.hasClosed(recurrence.firstFrom(day)) && state.isDoneBy(day);
      return closed ? state.outcome(deadline) : OPEN_IN_TIME;
    }
    if (state.isDoneBy(day)) {
      return state.outcome(deadline);
    }
    LocalDate due = deadline == null ? null : deadline.dueDay();
    if (due == null) {
      return OPEN_WITHOUT_DEADLINE;
    }
    return due.isBefore(day) ? OVERDUE : OPEN_IN_TIME;
  }
}
