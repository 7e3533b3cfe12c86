package vn.giaoviec.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.status.Recurrence;

class RecurrenceRulesTest {

  @Test
  void aDayThatAMonthLacksIsItsLastDay() {
    assertEquals(
        List.of("2024-01-30", "2024-02-29", "2024-03-30"), days("P1M", null, 30, "2024-01-05"));
    assertEquals(
        List.of("2025-01-31", "2025-02-28", "2025-03-31"), days("P1M", null, 31, "2025-01-05"));
  }

  @Test
  void withoutADayItIsTheLastOfThePeriod() {
    assertEquals(
        List.of("2025-03-31", "2025-06-30", "2025-09-30"), days("P3M", null, null, "2025-01-05"));
    assertEquals(
        List.of("2025-12-31", "2026-12-31", "2027-12-31"), days("P1Y", null, null, "2025-01-05"));
    assertEquals(
        List.of("2025-01-31", "2025-02-28", "2025-03-31"), days("P1M", null, null, "2025-01-05"));
  }

  @Test
  void aNamedDayOfTheYearComesOnceAYear() {
    assertEquals(
        List.of("2025-11-15", "2026-11-15", "2027-11-15"), days("P1Y", 11, 15, "2025-01-05"));
  }

  private static List<String> days(
      String every, @Nullable Integer month, @Nullable Integer day, String from) {
    Recurrence recurrence =
        Objects.requireNonNull(
            Recurrence.of(
                new Deadline.Recurring("…", List.of(Period.parse(every)), month, day, false)));
    LocalDate first = recurrence.firstFrom(LocalDate.parse(from));
    VEvent event = new VEvent();
    event.setDateStart(
        new ICalDate(
            new DateTimeComponents(first.getYear(), first.getMonthValue(), first.getDayOfMonth()),
            false));
    event.setRecurrenceRule(RecurrenceRules.of(recurrence));
    DateIterator dates = event.getDateIterator(TimeZone.getDefault());
    List<String> days = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      days.add(new java.sql.Date(dates.next().getTime()).toString());
    }
    return days;
  }
}
