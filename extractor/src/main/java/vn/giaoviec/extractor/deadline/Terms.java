package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline.TimeUnit;

/**
 * On which day a term ends.
 *
 * <p>Source: Civil Code 2015, articles 147 and 148: the first day isn't counted; a week ends on the
 * same weekday, a month or year on the same day or the month's last; a term whose last day is a day
 * of rest ends with the next working day.
 */
final class Terms {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.VIETNAM;

  private Terms() {}

  /**
   * The last day of a term; null where it needs the holidays of a year that isn't covered, or is
   * counted in hours.
   *
   * @param from the day of the event; not counted
   * @param count how many units; a negative term lies before the event and isn't moved
   */
  static @Nullable LocalDate end(LocalDate from, int count, TimeUnit unit) {
    LocalDate last =
        switch (unit) {
          case HOUR -> null;
          case DAY -> from.plusDays(count);
          case WORKING_DAY -> workingDays(from, count);
          case WEEK -> from.plusWeeks(count);
          case MONTH -> from.plusMonths(count);
          case YEAR -> from.plusYears(count);
        };
    if (last == null || !CALENDAR.covers(last.getYear())) {
      return null;
    }
    return count < 0 ? last : CALENDAR.workingDayFrom(last);
  }

  private static @Nullable LocalDate workingDays(LocalDate from, int count) {
    LocalDate at = from;
    int left = Math.abs(count);
    while (left > 0) {
      at = at.plusDays(count < 0 ? -1 : 1);
      if (!CALENDAR.covers(at.getYear())) {
        return null;
      }
      left -= CALENDAR.isWorkingDay(at) ? 1 : 0;
    }
    return at;
  }
}
