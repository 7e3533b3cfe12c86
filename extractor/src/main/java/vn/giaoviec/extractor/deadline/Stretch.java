package vn.giaoviec.extractor.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar.
 *
 * @param start its first day
 * @param end its last day, not before {@code start}
 * @param unit what it is counted in
 */
record Stretch(LocalDate start, LocalDate end, Unit unit) {

  /** What a stretch is counted in. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** The days from {@code start} to {@code end}. */
  static Stretch days(LocalDate start, LocalDate end) {
    return new Stretch(start, end, Unit.DAY);
  }

  /** The week, Monday to Sunday, that holds {@code day}. */
  static Stretch week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Stretch(monday, monday.plusDays(6), Unit.WEEK);
  }

  /** The months from {@code first} to {@code last}. */
  static Stretch months(YearMonth first, YearMonth last) {
    return new Stretch(first.atDay(1), last.atEndOfMonth(), Unit.MONTH);
  }

  /** The quarters from {@code first} to {@code last}, 1-4, of a year. */
  static Stretch quarters(int year, int first, int last) {
    return new Stretch(
        LocalDate.of(year, first * 3 - 2, 1),
        YearMonth.of(year, last * 3).atEndOfMonth(),
        Unit.QUARTER);
  }

  /** The years from {@code first} to {@code last}. */
  static Stretch years(int first, int last) {
    return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Unit.YEAR);
  }

  /** The stretch of {@code count} units that begins {@code skip} units after the one of a day. */
  static Stretch after(LocalDate day, Unit unit, int skip, int count) {
    switch (unit) {
      case DAY:
        return days(day.plusDays(skip), day.plusDays(skip + count - 1));
      case WEEK:
        LocalDate monday = week(day).start.plusWeeks(skip);
        return new Stretch(monday, monday.plusWeeks(count).minusDays(1), Unit.WEEK);
      case MONTH:
        YearMonth month = YearMonth.from(day).plusMonths(skip);
        return months(month, month.plusMonths(count - 1));
      case QUARTER:
        YearMonth first = quarterMonth(day).plusMonths(3L * skip);
        YearMonth last = first.plusMonths(3L * count - 1);
        return new Stretch(first.atDay(1), last.atEndOfMonth(), Unit.QUARTER);
      default:
        return years(day.getYear() + skip, day.getYear() + skip + count - 1);
    }
  }

  /** The first month of the quarter that holds {@code day}. */
  private static YearMonth quarterMonth(LocalDate day) {
    return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
  }

  /**
   * The day that "đầu", "giữa" or "cuối" of this stretch means: its first, its 15th (of a month) or
   * 30 June (of a year), its last. Source: Civil Code 2015, article 146, clauses 2 and 3. For other
   * stretches the middle is the 15th of the middle month.
   */
  LocalDate part(String word) {
    if (word.equals("đầu")) {
      return start;
    }
    if (word.equals("cuối")) {
      return end;
    }
    if (unit == Unit.YEAR) {
      return LocalDate.of((start.getYear() + end.getYear()) / 2, 6, 30);
    }
    long months = YearMonth.from(start).until(YearMonth.from(end), ChronoUnit.MONTHS);
    return YearMonth.from(start).plusMonths((months + 1) / 2).atDay(15);
  }
}
