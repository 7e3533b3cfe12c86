package vn.giaoviec.index.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;

/**
 * The calendar days of a recurring task: the named day of the month or of the year, or where none
 * is named the last day of each month, quarter, half-year or year. Other intervals ("2-3 năm/lần",
 * "hằng tuần") name no day that could be found on a calendar.
 *
 * @param months every how many months, counted from January: 1, 3, 6 or 12
 * @param month the month of the year; 0 where none is named
 * @param day the day of the month; 0 for the last
 */
public record Recurrence(int months, int month, int day) {

  private static final List<Integer> CALENDAR_STEPS = List.of(1, 3, 6, 12);
  private static final int MONTHS_A_YEAR = 12;

  /** The days of a recurring deadline; null where it names none. */
  public static @Nullable Recurrence of(Deadline.Recurring deadline) {
    Integer month = deadline.month();
    Integer day = deadline.day();
    int dayOfMonth = day == null ? 0 : day;
    if (month != null) {
      return new Recurrence(MONTHS_A_YEAR, month, dayOfMonth);
    }
    int step =
        deadline.every().stream()
            .filter(period -> period.getDays() == 0)
            .mapToInt(period -> (int) period.toTotalMonths())
            .filter(CALENDAR_STEPS::contains)
            .min()
            .orElse(0);
    boolean dayWithoutItsMonth = day != null && step != 1;
    return step == 0 || dayWithoutItsMonth ? null : new Recurrence(step, 0, dayOfMonth);
  }

  /** The form that {@link #parse} reads. */
  public String spec() {
    return months + "/" + month + "/" + day;
  }

  /** The recurrence of a {@link #spec}. */
  public static Recurrence parse(String spec) {
    List<Integer> parts = List.of(spec.split("/")).stream().map(Integer::valueOf).toList();
    return new Recurrence(parts.get(0), parts.get(1), parts.get(2));
  }

  /** The first of the days that is {@code from} or later. */
  public LocalDate firstFrom(LocalDate from) {
    YearMonth candidate = YearMonth.from(from);
    while (!falls(candidate) || dayIn(candidate).isBefore(from)) {
      candidate = candidate.plusMonths(1);
    }
    return dayIn(candidate);
  }

  /** The last of the days that is {@code to} or earlier. */
  public LocalDate lastUntil(LocalDate to) {
    YearMonth candidate = YearMonth.from(to);
    while (!falls(candidate) || dayIn(candidate).isAfter(to)) {
      candidate = candidate.minusMonths(1);
    }
    return dayIn(candidate);
  }

  private boolean falls(YearMonth candidate) {
    return month == 0
        ? candidate.getMonthValue() % months == 0
        : candidate.getMonthValue() == month;
  }

  private LocalDate dayIn(YearMonth candidate) {
    int length = candidate.lengthOfMonth();
    return candidate.atDay(day == 0 ? length : Math.min(day, length));
  }
}
