package vn.giaoviec.index.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.query.QuerySyntaxException.Problem;

/**
 * The days that a value like "30/4/2019", "2019-04", "4/2019", "Q2/2019", "2019" or
 * "1/4/2019..30/6/2019" stands for.
 *
 * @param from the first day; null for no first day ("..30/6/2019")
 * @param to the last day; null for no last day ("1/4/2019..")
 */
public record TimeSpan(@Nullable LocalDate from, @Nullable LocalDate to) {

  private static final Pattern DAY =
      Pattern.compile("(?<d>[0-9]{1,2})[/.-](?<m>[0-9]{1,2})[/.-](?<y>[0-9]{4})");
  private static final Pattern ISO_DAY =
      Pattern.compile("(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})");
  private static final Pattern MONTH = Pattern.compile("(?<m>[0-9]{1,2})[/-](?<y>[0-9]{4})");
  private static final Pattern ISO_MONTH = Pattern.compile("(?<y>[0-9]{4})-(?<m>[0-9]{1,2})");
  private static final Pattern QUARTER =
      Pattern.compile("(?:q|quý|quy)\\s?(?<q>[1-4]|iii|ii|iv|i)[/-](?<y>[0-9]{4})");
  private static final Pattern YEAR = Pattern.compile("(?<y>[0-9]{4})");
  private static final int MONTHS_A_QUARTER = 3;

  /**
   * The days that a value stands for.
   *
   * @throws QuerySyntaxException if it stands for none
   */
  public static TimeSpan of(String value) throws QuerySyntaxException {
    try {
      int dots = value.indexOf("..");
      if (dots < 0) {
        return single(value);
      }
      String first = value.substring(0, dots);
      String last = value.substring(dots + 2);
      if (first.isBlank() && last.isBlank()) {
        throw new DateTimeException(value);
      }
      return new TimeSpan(
          first.isBlank() ? null : single(first).from(), last.isBlank() ? null : single(last).to());
    } catch (DateTimeException e) {
      throw new QuerySyntaxException(Problem.TIME, value);
    }
  }

  private static TimeSpan single(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    for (Pattern pattern : new Pattern[] {DAY, ISO_DAY}) {
      Matcher day = pattern.matcher(text);
      if (day.matches()) {
        LocalDate date = LocalDate.of(number(day, "y"), number(day, "m"), number(day, "d"));
        return new TimeSpan(date, date);
      }
    }
    for (Pattern pattern : new Pattern[] {MONTH, ISO_MONTH}) {
      Matcher month = pattern.matcher(text);
      if (month.matches()) {
        YearMonth of = YearMonth.of(number(month, "y"), number(month, "m"));
        return new TimeSpan(of.atDay(1), of.atEndOfMonth());
      }
    }
    return quarterOrYear(text);
  }

  private static TimeSpan quarterOrYear(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      int first = (quarterNumber(quarter.group("q")) - 1) * MONTHS_A_QUARTER + 1;
      YearMonth start = YearMonth.of(number(quarter, "y"), first);
      return new TimeSpan(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      int of = number(year, "y");
      return new TimeSpan(LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31));
    }
    throw new DateTimeException(text);
  }

  private static int quarterNumber(String written) {
    return switch (written) {
      case "i" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> Integer.parseInt(written);
    };
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
