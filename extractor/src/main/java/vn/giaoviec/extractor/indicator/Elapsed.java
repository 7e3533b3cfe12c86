package vn.giaoviec.extractor.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells times that were over when a document was issued, by their day, month or quarter. */
final class Elapsed {
  private static final int MONTHS_OF_QUARTER = 3;

  private static final Pattern DAY =
      Pattern.compile("(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})$");

  private static final Pattern LONG_DAY =
      Pattern.compile("(?iu)ngày (?<d>\\d{1,2}) tháng (?<m>\\d{1,2}) năm (?<y>\\d{4})$");

  private static final Pattern MONTH =
      Pattern.compile("(?iu)tháng (?<m>\\d{1,2})(?:[/-]| năm )(?<y>\\d{4})$");

  private static final Pattern MONTHS =
      Pattern.compile("(?iu)(?<m>\\d{1,2}) ?tháng(?: đầu)?(?: năm)?[ /](?<y>\\d{4})$");

  private static final Pattern QUARTER =
      Pattern.compile("(?iu)quý (?<q>iv|i{1,3}|[1-4])(?:[/-]| năm )(?<y>\\d{4})$");

  private Elapsed() {}

  /** Whether the time ended on the day of issue or before; false where either is unknown. */
  static boolean over(@Nullable String time, @Nullable LocalDate issued) {
    LocalDate end = time == null || issued == null ? null : end(time);
    return end != null && !end.isAfter(issued);
  }

  private static @Nullable LocalDate end(String time) {
    try {
      Matcher day = DAY.matcher(time);
      Matcher said = LONG_DAY.matcher(time);
      Matcher found = day.find() ? day : said.find() ? said : null;
      if (found != null) {
        return LocalDate.of(number(found, "y"), number(found, "m"), number(found, "d"));
      }
      Matcher month = MONTH.matcher(time);
      if (month.find()) {
        return YearMonth.of(number(month, "y"), number(month, "m")).atEndOfMonth();
      }
      Matcher months = MONTHS.matcher(time);
      if (months.find()) {
        return YearMonth.of(number(months, "y"), number(months, "m")).atEndOfMonth();
      }
      Matcher quarter = QUARTER.matcher(time);
      return quarter.find()
          ? YearMonth.of(number(quarter, "y"), quarter(quarter.group("q"))).atEndOfMonth()
          : null;
    } catch (DateTimeException e) {
      return null; // "tháng 15/2024"
    }
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The last month of a quarter. */
  private static int quarter(String written) {
    int quarter =
        switch (written.toLowerCase(java.util.Locale.ROOT)) {
          case "i", "1" -> 1;
          case "ii", "2" -> 2;
          case "iii", "3" -> 3;
          default -> 4;
        };
    return quarter * MONTHS_OF_QUARTER;
  }
}
