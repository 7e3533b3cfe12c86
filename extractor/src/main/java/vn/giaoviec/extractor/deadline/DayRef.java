package vn.giaoviec.extractor.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as written, perhaps without its year or month.
 *
 * @param day the day of the month
 * @param month the month; 0 where none is written
 * @param year the year with four digits; 0 where none is written
 */
record DayRef(int day, int month, int year) {
  /** Longest wait for a day that not every year has (29 February around a century). */
  private static final int MAX_YEARS = 8;

  /**
   * The day it means: where year or month are missing, the first such day on or after {@code from}.
   * Null where there is no such day, or where something is missing and {@code from} is null.
   */
  @Nullable LocalDate onOrAfter(@Nullable LocalDate from) {
    if (year != 0) {
      return dayOf(year, month, day);
    }
    if (from == null) {
      return null;
    }
    return month == 0 ? nextMonthly(from) : nextYearly(from);
  }

  private @Nullable LocalDate nextYearly(LocalDate from) {
    for (int ahead = 0; ahead <= MAX_YEARS; ahead++) {
      LocalDate candidate = dayOf(from.getYear() + ahead, month, day);
      if (candidate != null && !candidate.isBefore(from)) {
        return candidate;
      }
    }
    return null;
  }

  private @Nullable LocalDate nextMonthly(LocalDate from) {
    for (int ahead = 0; ahead <= 2; ahead++) {
      LocalDate month = from.withDayOfMonth(1).plusMonths(ahead);
      LocalDate candidate = dayOf(month.getYear(), month.getMonthValue(), day);
      if (candidate != null && !candidate.isBefore(from)) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * The day it means as the beginning of a range that ends at {@code end}: what is missing is taken
   * from the end. Null where there is no such day or it lies after the end.
   */
  @Nullable LocalDate before(LocalDate end) {
    int startMonth = month == 0 ? end.getMonthValue() : month;
    LocalDate start = dayOf(year == 0 ? end.getYear() : year, startMonth, day);
    if (start != null && start.isAfter(end) && year == 0 && month != 0) {
      start = dayOf(end.getYear() - 1, startMonth, day);
    }
    return start == null || start.isAfter(end) ? null : start;
  }

  static @Nullable LocalDate dayOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
