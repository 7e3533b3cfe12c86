package vn.giaoviec.extractor.deadline;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/**
 * The lunar calendar that Viet Nam uses: the Chinese one computed for UTC+7, by which Tết sometimes
 * falls on another day than in Beijing.
 */
final class LunarCalendar {
  private LunarCalendar() {}

  /** The day on which a lunar day of the year that begins with Tết of {@code year} falls. */
  static LocalDate dayOf(int year, int lunarMonth, int lunarDay) {
    AtHanoi calendar = new AtHanoi();
    calendar.clear();
    calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
    calendar.set(ChineseCalendar.MONTH, lunarMonth - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(ChineseCalendar.DAY_OF_MONTH, lunarDay);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
  }

  private static final class AtHanoi extends ChineseCalendar {
    private static final long serialVersionUID = 1L;

    /** ICU has no public way to choose the meridian; its Korean calendar uses this one too. */
    @SuppressWarnings("deprecation")
    AtHanoi() {
      super(TimeZone.GMT_ZONE, ULocale.ROOT, TimeZone.getTimeZone("GMT+7"));
    }
  }
}
