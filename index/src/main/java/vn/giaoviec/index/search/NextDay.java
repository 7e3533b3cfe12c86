package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.json.DeadlineJson;
import vn.giaoviec.index.status.Recurrence;

/**
 * The next day of recurring tasks: in the window that is searched, else from today on. Occurrences
 * that are done are passed over, unless the window holds no other.
 */
final class NextDay {

  /** Stands between a recurrence and its last occurrence that is done. */
  static final String CLOSED = "@";

  private NextDay() {}

  /** The next day of a shown entry; null where it isn't a recurring task with days. */
  static @Nullable LocalDate of(JsonNode shown, Search search) {
    JsonNode deadline = shown.get("deadline");
    if (deadline == null
        || shown.has(Shown.EXTENDED_TO)
        || !(DeadlineJson.read(deadline) instanceof Deadline.Recurring recurring)) {
      return null;
    }
    Recurrence recurrence = Recurrence.of(recurring);
    String closed = shown.path(Shown.DONE).path("occurrence").asText();
    return recurrence == null
        ? null
        : of(recurrence, closed.isEmpty() ? null : LocalDate.parse(closed), search);
  }

  /** The recurrence in what {@link Fields#RECURRENCE} is sorted by. */
  static String spec(String sorted) {
    int at = sorted.indexOf(CLOSED);
    return at < 0 ? sorted : sorted.substring(0, at);
  }

  /** The next day of what {@link Fields#RECURRENCE} is sorted by. */
  static LocalDate of(String sorted, Search search) {
    int at = sorted.indexOf(CLOSED);
    return at < 0
        ? of(Recurrence.parse(sorted), null, search)
        : of(
            Recurrence.parse(sorted.substring(0, at)),
            LocalDate.parse(sorted.substring(at + 1)),
            search);
  }

  private static LocalDate of(Recurrence recurrence, @Nullable LocalDate closed, Search search) {
    LocalDate to = search.filter().dueTo();
    LocalDate next = open(recurrence, search);
    if (closed == null || next.isAfter(closed)) {
      return next;
    }
    LocalDate later = recurrence.firstFrom(closed.plusDays(1));
    return to == null || !later.isAfter(to) ? later : next;
  }

  private static LocalDate open(Recurrence recurrence, Search search) {
    LocalDate from = search.filter().dueFrom();
    LocalDate to = search.filter().dueTo();
    if (from != null) {
      return recurrence.firstFrom(from);
    }
    boolean past = to != null && to.isBefore(search.today());
    return past && to != null ? recurrence.lastUntil(to) : recurrence.firstFrom(search.today());
  }
}
