package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.json.DeadlineJson;

/** The next day of recurring tasks: in the window that is searched, else from today on. */
final class NextDay {

  private NextDay() {}

  /** The next day of a shown entry; null where it isn't a recurring task with days. */
  static @Nullable LocalDate of(JsonNode shown, Search search) {
    JsonNode deadline = shown.get("deadline");
    if (deadline == null
        || !(DeadlineJson.read(deadline) instanceof Deadline.Recurring recurring)) {
      return null;
    }
    Recurrence recurrence = Recurrence.of(recurring);
    return recurrence == null ? null : of(recurrence, search);
  }

  /** The next day of a recurrence. */
  static LocalDate of(Recurrence recurrence, Search search) {
    LocalDate from = search.filter().dueFrom();
    LocalDate to = search.filter().dueTo();
    if (from != null) {
      return recurrence.firstFrom(from);
    }
    boolean past = to != null && to.isBefore(search.today());
    return past && to != null ? recurrence.lastUntil(to) : recurrence.firstFrom(search.today());
  }
}
