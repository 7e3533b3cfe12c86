package vn.giaoviec.index.status;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** How many tasks have which status, and the rates that offices report. */
public final class StatusCounts {

  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  /** Counts one more task. */
  public void add(Status status) {
    counts.merge(status, 1, Integer::sum);
  }

  /** How many have a status. */
  public int of(Status status) {
    return counts.getOrDefault(status, 0);
  }

  /** How many there are. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many are done. */
  public int done() {
    return Status.allThatAre(true).stream().mapToInt(this::of).sum();
  }

  /** The part of all tasks that is done, from 0 to 1; empty where there are none. */
  public OptionalDouble doneRate() {
    return rate(done(), total());
  }

  /** Of the tasks with a deadline that are done, the part that was in time; empty for none. */
  public OptionalDouble inTimeRate() {
    int inTime = of(Status.DONE_IN_TIME);
    return rate(inTime, inTime + of(Status.DONE_LATE));
  }

  /** The part of all tasks that is open and late; empty where there are none. */
  public OptionalDouble overdueRate() {
    return rate(of(Status.OVERDUE), total());
  }

  private static OptionalDouble rate(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
