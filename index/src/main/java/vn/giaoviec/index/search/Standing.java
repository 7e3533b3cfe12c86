package vn.giaoviec.index.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.status.Status;

/**
 * How far the tasks must be that are searched for.
 *
 * @param on the day on which they are looked at
 * @param statuses the statuses they may have; none of them matches nothing
 * @param dueBy the day up to which, from {@code on} on, an open task must fall due; null where that
 *     doesn't matter
 * @param term what the tasks have instead of a last day; null where that doesn't matter
 */
public record Standing(
    LocalDate on, Set<Status> statuses, @Nullable LocalDate dueBy, @Nullable Term term) {

  /** What a task has that has no last day. */
  public enum Term {
    /** No deadline at all. */
    NONE,
    /** It goes on without end. */
    ONGOING,
    /** A deadline that names no day: counted from an event, or with a beginning only. */
    OPEN
  }

  /** Tasks in any status and with any deadline. */
  public static Standing any(LocalDate on) {
    return new Standing(on, EnumSet.allOf(Status.class), null, null);
  }

  /** Tasks that are not done and whose deadline has passed. */
  public static Standing overdue(LocalDate on) {
    return any(on).among(EnumSet.of(Status.OVERDUE));
  }

  /** Of these tasks, those in certain statuses. */
  public Standing among(Set<Status> others) {
    Set<Status> both = EnumSet.noneOf(Status.class);
    both.addAll(statuses);
    both.retainAll(others);
    return new Standing(on, both, dueBy, term);
  }

  /** Of these tasks, those that are open and fall due within a number of days. */
  public Standing dueWithin(int days) {
    return new Standing(on, statuses, on.plusDays(days), term).among(Status.allThatAre(false));
  }

  /** Of these tasks, those with this instead of a last day. */
  public Standing with(Term other) {
    return new Standing(on, statuses, dueBy, other);
  }

  /** Whether every task passes. */
  public boolean asksNothing() {
    return statuses.size() == Status.values().length && dueBy == null && term == null;
  }
}
