package vn.giaoviec.cli.export;

import biweekly.util.Frequency;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaoviec.index.status.Recurrence;

/** The days of recurring tasks as recurrence rules of iCalendar (RFC 5545, 3.3.10). */
final class RecurrenceRules {

  /** The last day that every month has. */
  private static final int SHORTEST_MONTH = 28;

  private static final int MONTHS_A_YEAR = 12;

  private RecurrenceRules() {}

  /** The rule that gives the same days. */
  static biweekly.util.Recurrence of(Recurrence recurrence) {
    boolean yearly = recurrence.months() == MONTHS_A_YEAR;
    biweekly.util.Recurrence.Builder rule =
        new biweekly.util.Recurrence.Builder(yearly ? Frequency.YEARLY : Frequency.MONTHLY);
    if (yearly) {
      rule.byMonth(recurrence.month() == 0 ? MONTHS_A_YEAR : recurrence.month());
    } else if (recurrence.months() > 1) {
      rule.interval(recurrence.months());
    }
    List<Integer> days = days(recurrence.day());
    rule.byMonthDay(days);
    if (days.size() > 1) {
      rule.bySetPos(-1);
    }
    return rule.build();
  }

  // A rule skips months without the day; of all days up to it, the last one is the one that is
  // meant: "ngày 30 hằng tháng" is the 28th or 29th of February.
  private static List<Integer> days(int day) {
    if (day == 0) {
      return List.of(-1);
    }
    return day <= SHORTEST_MONTH
        ? List.of(day)
        : IntStream.rangeClosed(SHORTEST_MONTH, day).boxed().toList();
  }
}
