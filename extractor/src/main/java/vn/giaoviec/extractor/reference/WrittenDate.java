package vn.giaoviec.extractor.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as documents write it: "ngày 24 tháng 04 năm 2019", "20/01/2019", "26/02/18", "5-3-2019".
 *
 * @param date the day; null where the digits are no day of the calendar ("31/4/2020")
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
public record WrittenDate(@Nullable LocalDate date, int start, int end) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}(?: ?[tT][hH][aáàâAÁ][nN][gG] ?(?<month>\\d{1,2})[ ,]{0,2}[nN][aăâAĂ][mM]"
              + " ?(?<year>\\d{4})|(?: ?(?<sep>[/.-]) ?(?<m>\\d{1,2}) ?\\k<sep>"
              + " ?(?<y>\\d{4}|\\d{2})))(?!\\d)");

  /** The word before the digits. */
  private static final Pattern DAY_WORD = Pattern.compile("[nN][gG][àÀaA][yY] ?$");

  /** The first day in {@code text} at or after {@code from}; null where there is none. */
  public static @Nullable WrittenDate find(String text, int from) {
    Matcher matcher = DATE.matcher(text);
    return from <= text.length() && matcher.find(from) ? read(text, matcher) : null;
  }

  private static WrittenDate read(String text, Matcher matcher) {
    boolean words = matcher.group("month") != null;
    int year = Integer.parseInt(matcher.group(words ? "year" : "y"));
    int month = Integer.parseInt(matcher.group(words ? "month" : "m"));
    int start = matcher.start();
    int digits = Character.isDigit(text.charAt(start + 1)) ? 2 : 1;
    int day = Integer.parseInt(text.substring(start, start + digits));
    Matcher word = DAY_WORD.matcher(text).region(Math.max(0, start - 5), start);
    return new WrittenDate(
        day(year < 100 ? 2000 + year : year, month, day),
        word.find() ? word.start() : start,
        matcher.end());
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
