package vn.giaoviec.index.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;

class RecurrenceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 10);

  @Test
  void aNamedDay() {
    Recurrence monthly = of(List.of(Period.ofMonths(1)), null, 31);
    assertEquals(LocalDate.of(2024, 2, 29), monthly.firstFrom(DAY));
    assertEquals(LocalDate.of(2024, 1, 31), monthly.lastUntil(DAY));
    Recurrence yearly = of(List.of(Period.ofYears(1)), 11, 15);
    assertEquals(LocalDate.of(2024, 11, 15), yearly.firstFrom(DAY));
    assertEquals(LocalDate.of(2023, 11, 15), yearly.lastUntil(DAY));
  }

  @Test
  void endsOfPeriodsWhereNoDayIsNamed() {
    assertEquals(
        LocalDate.of(2024, 3, 31), of(List.of(Period.ofMonths(3)), null, null).firstFrom(DAY));
    assertEquals(
        LocalDate.of(2024, 12, 31), of(List.of(Period.ofYears(1)), null, null).firstFrom(DAY));
    assertEquals(LocalDate.of(2024, 4, 30), of(List.of(Period.ofYears(1)), 4, null).firstFrom(DAY));
    assertEquals(
        LocalDate.of(2024, 2, 29),
        of(List.of(Period.ofYears(1), Period.ofMonths(1)), null, null).firstFrom(DAY));
  }

  @Test
  void theDayItselfCounts() {
    Recurrence tenth = of(List.of(Period.ofMonths(1)), null, 10);
    assertEquals(DAY, tenth.firstFrom(DAY));
    assertEquals(DAY, tenth.lastUntil(DAY));
  }

  @Test
  void intervalsWithoutADayOnTheCalendarHaveNone() {
    assertNull(of(List.of(), null, null));
    assertNull(of(List.of(Period.ofYears(2), Period.ofYears(3)), null, null));
    assertNull(of(List.of(Period.ofWeeks(1)), null, null));
    assertNull(of(List.of(Period.ofMonths(3)), null, 15));
  }

  @Test
  void theSpecReadsBack() {
    Recurrence yearly = new Recurrence(12, 11, 15);
    assertEquals(yearly, Recurrence.parse(yearly.spec()));
  }

  private static Recurrence of(List<Period> every, Integer month, Integer day) {
    return Recurrence.of(new Deadline.Recurring("…", every, month, day, false));
  }
}
