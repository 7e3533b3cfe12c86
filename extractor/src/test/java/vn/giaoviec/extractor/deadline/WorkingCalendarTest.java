package vn.giaoviec.extractor.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Deadline.TimeUnit;

class WorkingCalendarTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.VIETNAM;

  /** Known days of Tết; in 2030 Beijing keeps the day after. */
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-02-05",
    "2020, 2020-01-25",
    "2021, 2021-02-12",
    "2024, 2024-02-10",
    "2025, 2025-01-29",
    "2026, 2026-02-17",
    "2030, 2030-02-02"
  })
  void tet(int year, LocalDate day) {
    assertEquals(day, LunarCalendar.dayOf(year, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-04-14", "2023, 2023-04-29", "2025, 2025-04-07", "2026, 2026-04-26"})
  void gioTo(int year, LocalDate day) {
    assertEquals(day, LunarCalendar.dayOf(year, 3, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-15", // makes up for Giỗ Tổ on a Sunday
    "2019-04-29", // swapped
    "2022-01-03", // makes up for New Year on a Saturday
    "2023-05-02", // makes up for Giỗ Tổ on a Saturday
    "2023-05-03", // and for 30 April on a Sunday
    "2023-09-04", // makes up for 2 September on a Saturday
    "2025-01-27",
    "2025-04-07",
    "2025-05-02",
    "2026-04-27",
    "2026-11-24"
  })
  void daysOff(LocalDate day) {
    assertFalse(CALENDAR.isWorkingDay(day));
  }

  @ParameterizedTest
  @CsvSource({"2019-05-04", "2025-04-26", "2025-02-03", "2025-11-24", "2023-05-04"})
  void workingDays(LocalDate day) {
    assertTrue(CALENDAR.isWorkingDay(day));
  }

  /** The data file's days off at Tết hold the day that the lunar calendar gives. */
  @Test
  void tetIsOffInEveryCoveredYear() {
    for (int year = 2019; year <= 2026; year++) {
      assertTrue(CALENDAR.covers(year), "" + year);
      assertFalse(CALENDAR.isWorkingDay(LunarCalendar.dayOf(year, 1, 1)), "" + year);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-24, 5, WORKING_DAY, 2019-05-04", // 25, 26 April, 2, 3, 4 May
    "2025-01-24, 3, WORKING_DAY, 2025-02-05", // a Friday before Tết: 3, 4, 5 February
    "2025-03-03, 10, DAY, 2025-03-13",
    "2025-03-05, 10, DAY, 2025-03-17", // ends on a Saturday
    "2025-03-03, 2, WEEK, 2025-03-17",
    "2025-01-31, 1, MONTH, 2025-02-28",
    "2024-02-29, 1, YEAR, 2025-02-28",
    "2025-03-20, -5, WORKING_DAY, 2025-03-13",
    "2025-03-20, -5, DAY, 2025-03-15"
  })
  void terms(LocalDate from, int count, TimeUnit unit, LocalDate end) {
    assertEquals(end, Terms.end(from, count, unit));
  }

  @Test
  void noDayIsGivenOutsideTheCoveredYears() {
    assertNull(Terms.end(LocalDate.of(2026, 12, 30), 5, TimeUnit.WORKING_DAY));
    assertNull(Terms.end(LocalDate.of(2017, 3, 1), 10, TimeUnit.DAY));
    assertNull(Terms.end(LocalDate.of(2025, 3, 1), 24, TimeUnit.HOUR));
  }
}
