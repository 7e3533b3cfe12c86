package vn.giaoviec.extractor.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * On which days Viet Nam's offices work: Monday to Friday without the public holidays.
 *
 * <p>Source: Labour Code 2019, article 112 (holidays) and article 111, clause 3 (a holiday on a
 * weekly day of rest is made up for on the next working day); the days of Tết, the second day of
 * Quốc khánh and swapped days by yearly notice, see working-calendar.tsv.
 */
final class WorkingCalendar {
  private static final String DATA = "working-calendar.tsv";

  /** New Year, Reunification, Labour Day, National Day. */
  private static final List<MonthDay> FIXED =
      List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

  /** A holiday from 2026 on (Resolution 28/2026/QH16). */
  private static final MonthDay CULTURE_DAY = MonthDay.of(11, 24);

  private static final int CULTURE_DAY_SINCE = 2026;

  /** Viet Nam's calendar as far as its notices are known. */
  static final WorkingCalendar VIETNAM = load();

  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> worked = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();

  private WorkingCalendar() {}

  /** Whether the notices of that year are known. */
  boolean covers(int year) {
    return years.contains(year);
  }

  /** Whether offices work on that day. In a year that isn't covered only weekends are known. */
  boolean isWorkingDay(LocalDate day) {
    return worked.contains(day) || !isWeekend(day) && !off.contains(day);
  }

  /** The day itself if it is a working day, else the next one. */
  LocalDate workingDayFrom(LocalDate day) {
    LocalDate at = day;
    while (!isWorkingDay(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static WorkingCalendar load() {
    WorkingCalendar calendar = new WorkingCalendar();
    try (InputStream data = WorkingCalendar.class.getResourceAsStream(DATA)) {
      if (data == null) {
        throw new IllegalStateException(DATA + " is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(calendar::addLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    calendar.years.forEach(calendar::addHolidays);
    return calendar;
  }

  private void addLine(String line) {
    String[] cells = line.split("\t");
    LocalDate first = LocalDate.parse(cells[1]);
    LocalDate last = LocalDate.parse(cells[2]);
    if (cells[3].equals("Tết")) {
      years.add(first.getYear());
    }
    Set<LocalDate> days = cells[0].equals("work") ? worked : off;
    first.datesUntil(last.plusDays(1)).forEach(days::add);
  }

  /** Adds the holidays of a year, and the days that make up for those at a weekend. */
  private void addHolidays(int year) {
    List<LocalDate> holidays = new ArrayList<>();
    FIXED.forEach(day -> holidays.add(day.atYear(year)));
    holidays.add(LunarCalendar.dayOf(year, 3, 10));
    if (year >= CULTURE_DAY_SINCE) {
      holidays.add(CULTURE_DAY.atYear(year));
    }
    off.addAll(holidays);
    for (LocalDate holiday : holidays) {
      if (isWeekend(holiday)) {
        off.add(workingDayFrom(holiday));
      }
    }
  }
}
