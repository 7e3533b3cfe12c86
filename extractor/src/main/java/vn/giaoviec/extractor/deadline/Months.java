package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.number;
import static vn.giaoviec.extractor.deadline.Words.year;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;

/** Rules for months by name and in digits, one or several. */
final class Months {

  /** Before digits that begin a document's number or a day, not a month. */
  private static final Set<String> INSIDE_NUMBER = Set.of("/", "-", ".", "số", "ngày", "hôm");

  private Months() {}

  static Rule<Stretch> month() {
    return Rule.<Stretch>named(
            "month",
            Periods.WORDS,
            "tháng m:<month> (<ofYear> y:<yyyy>|<yearNear>)?",
            Months::monthOf)
        .example("tháng 5/2021", months(2021, 5, 2021, 5))
        .example("tháng 12 năm 2020", months(2020, 12, 2020, 12))
        .example("tháng giêng", months(2020, 1, 2020, 1))
        .example("tháng 4", months(2019, 4, 2019, 4))
        .notIn("tháng 13", "6 tháng", "tháng qua", "6 tháng 15 ngày");
  }

  static Rule<Stretch> monthInDigits() {
    return Rule.<Stretch>named(
            "month-in-digits", Periods.WORDS, "t? m:<mm> '/' y:<yyyy>", Months::monthOf)
        .example("T11/2025", months(2025, 11, 2025, 11))
        .example("12/2025", months(2025, 12, 2025, 12))
        .example("từ 6/2021", months(2021, 6, 2021, 6))
        .notIn("45/2010/NĐ-CP", "5/4/2019", "số 12/2010/QĐ");
  }

  static Rule<Stretch> months() {
    return Rule.<Stretch>named(
            "months",
            Periods.WORDS,
            "từ? (tháng|t) a:<month> (<ofYear> x:<yyyy>)? (',' <month>){0,10}"
                + " (<to>|và|','|'+'|'&') t:(tháng|t)? m:<month> (<ofYear> y:<yyyy>)?",
            match -> {
              boolean year = match.words("m").equals("năm") && !match.has("t");
              return year ? null : monthsOf(match);
            })
        .example("tháng 5-6/2021", months(2021, 5, 2021, 6))
        .example("tháng 10/2019 đến tháng 3/2020", months(2019, 10, 2020, 3))
        .example("T4 - T10/2021", months(2021, 4, 2021, 10))
        .example("Tháng 3, 6, 9/2021", months(2021, 3, 2021, 9))
        .example("Tháng 11+12/2019", months(2019, 11, 2019, 12))
        .example("tháng 7 và tháng 8", months(2019, 7, 2019, 8))
        .notIn("tháng 5, 15 lớp", "tháng 6-2021", "tháng 3 và năm 2021");
  }

  /** "10-11/2019", as time columns write months. */
  static Rule<Stretch> monthsInDigits() {
    return Rule.<Stretch>named(
            "months-in-digits",
            Periods.WORDS,
            "từ? a:<mm> ('/' x:<yyyy>)? (',' <mm>){0,10} (<to>|và|','|'+'|'&') m:<mm>"
                + " '/' y:<yyyy>",
            match -> {
              boolean inNumber =
                  INSIDE_NUMBER.contains(match.before(1)) || match.after(1).equals("/");
              return inNumber ? null : monthsOf(match);
            })
        .example("10-11/2019", months(2019, 10, 2019, 11))
        .example("7 – 8/2021", months(2021, 7, 2021, 8))
        .example("từ 01-4/2021", months(2021, 1, 2021, 4))
        .example("3, 6, 9/2021", months(2021, 3, 2021, 9))
        .example("11-02/2020", months(2019, 11, 2020, 2))
        .example("10/2019 - 03/2020", months(2019, 10, 2020, 3))
        .notIn("số 10-11/2019", "5-10/4/2019", "13-15/2019", "10-11/2019/QH14", "10-2019");
  }

  /** "Từ tháng 9 đến hết năm": to the end of that year. */
  static Rule<Stretch> untilYearEnd() {
    return Rule.<Stretch>named(
            "month-to-year-end",
            Periods.WORDS,
            "từ? (tháng|t) m:<month> ('/' y:<yyyy>)? (đến hết|đến cuối|đến|tới|'-') (cuối|hết)? năm"
                + " z:<yyyy>?",
            match -> {
              YearMonth first = Periods.yearMonth(match);
              int last = match.has("z") ? number(match, "z") : 0;
              boolean whole = match.has("z") || !match.after(1).matches("[0-9]+|học");
              if (first == null || !whole) {
                return null;
              }
              int year = last > 0 ? last : first.getYear();
              YearMonth begin = year(match) > 0 || last == 0 ? first : first.withYear(year);
              YearMonth end = YearMonth.of(year, 12);
              return begin.isAfter(end) ? null : Stretch.months(begin, end);
            })
        .example("Tháng 11 đến hết năm", months(2019, 11, 2019, 12))
        .example("từ tháng 9/2021 đến cuối năm", months(2021, 9, 2021, 12))
        .example("từ tháng 9 đến hết năm 2021", months(2021, 9, 2021, 12))
        .notIn("đến hết năm", "tháng 11 đến hết quý");
  }

  private static @Nullable Stretch monthOf(Match match) {
    boolean inNumber = match.before(1).equals("/") || match.after(1).equals("/");
    boolean counted = Periods.isNumber(match.before(1)) && match.words("m").equals("năm");
    YearMonth month = inNumber || counted ? null : Periods.yearMonth(match);
    return month == null ? null : Stretch.months(month, month);
  }

  /**
   * From month "a" of year "x" to month "m" of year "y"; without "x" a later month is one of the
   * year before.
   */
  private static @Nullable Stretch monthsOf(Match match) {
    YearMonth last = Periods.yearMonth(match);
    int first = number(match, "a");
    if (last == null || first < 1 || first > 12) {
      return null;
    }
    int firstYear = match.has("x") ? number(match, "x") : last.getYear();
    boolean yearBefore = !match.has("x") && first > last.getMonthValue();
    YearMonth begin = YearMonth.of(yearBefore ? firstYear - 1 : firstYear, first);
    return begin.isAfter(last) ? null : Stretch.months(begin, last);
  }

  private static Stretch months(int year, int month, int lastYear, int lastMonth) {
    return Stretch.months(YearMonth.of(year, month), YearMonth.of(lastYear, lastMonth));
  }
}
