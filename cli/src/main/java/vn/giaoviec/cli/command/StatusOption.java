package vn.giaoviec.cli.command;

import java.util.EnumSet;
import java.util.Set;
import vn.giaoviec.index.status.Status;

/**
 * The statuses that a user can ask for: each that a task can have, and all of open or done work.
 */
enum StatusOption {
  OPEN(Status.allThatAre(false)),
  DONE(Status.allThatAre(true)),
  DONE_IN_TIME(Status.DONE_IN_TIME),
  DONE_LATE(Status.DONE_LATE),
  DONE_WITHOUT_DEADLINE(Status.DONE_WITHOUT_DEADLINE),
  OPEN_IN_TIME(Status.OPEN_IN_TIME),
  OVERDUE(Status.OVERDUE),
  OPEN_WITHOUT_DEADLINE(Status.OPEN_WITHOUT_DEADLINE);

  private final Set<Status> statuses;

  StatusOption(Status status) {
    this(EnumSet.of(status));
  }

  StatusOption(Set<Status> statuses) {
    this.statuses = statuses;
  }

  Set<Status> statuses() {
    return statuses;
  }

  /** What the user types. */
  @Override
  public String toString() {
    return statuses.size() == 1 ? statuses.iterator().next().id() : this == OPEN ? "open" : "done";
  }
}
