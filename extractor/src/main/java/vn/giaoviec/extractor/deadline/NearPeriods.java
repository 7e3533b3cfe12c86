package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.issued;
import static vn.giaoviec.extractor.deadline.Words.number;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;

/** Rules for stretches that are counted from the day of issue, weeks, and ranges of days. */
final class NearPeriods {
  /** Behind these stand all that follow, not the next one: "những năm tiếp theo". */
  private static final Set<String> SEVERAL = Set.of("các", "những");

  private NearPeriods() {}

  static Rule<Stretch> current() {
    return Rule.<Stretch>named(
            "this-or-next",
            Periods.WORDS,
            "u:(tuần|tháng|quý|năm) (now:<this>|<next>|bare:tiếp) again:nữa?",
            match -> {
              LocalDate issued = issued(match);
              int skip = match.has("now") ? 0 : match.words("again").isEmpty() ? 1 : 2;
              boolean counted = Periods.isNumber(match.before(1)) || match.before(1).equals("làm");
              boolean goesOn = match.has("bare") && !isSign(match.after(1));
              boolean several = SEVERAL.contains(match.before(1));
              return issued == null || counted || goesOn || several
                  ? null
                  : Stretch.after(issued, Words.unit(match.words("u")), skip, 1);
            })
        .example("tuần này", Stretch.week(LocalDate.of(2019, 4, 22)))
        .example("quý tới", Stretch.quarters(2019, 3, 3))
        .example("quý tiếp", Stretch.quarters(2019, 3, 3))
        .example("tháng sau", Stretch.months(YearMonth.of(2019, 5), YearMonth.of(2019, 5)))
        .example("năm nay", Stretch.years(2019, 2019))
        .notIn("tháng trước", "năm ngoái", "3 tháng sau", "tháng tiếp nhận", "các năm tiếp theo");
  }

  private static boolean isSign(String word) {
    return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
  }

  static Rule<Stretch> coming() {
    return Rule.<Stretch>named(
            "coming",
            Periods.WORDS,
            "n:<numeral> u:<unit> (tới|sắp tới|tiếp theo|kế tiếp)",
            match -> {
              LocalDate issued = issued(match);
              int count = number(match, "n");
              return issued == null || count < 1 || count > 1000
                  ? null
                  : Stretch.after(issued, Words.unit(match.words("u")), 1, count);
            })
        .example("3 tháng tới", Stretch.months(YearMonth.of(2019, 5), YearMonth.of(2019, 7)))
        .example("hai tuần tới", Stretch.after(Reading.EXAMPLE_ISSUE, Stretch.Unit.WEEK, 1, 2))
        .example("3 ngày tới", Stretch.days(LocalDate.of(2019, 4, 25), LocalDate.of(2019, 4, 27)))
        .notIn("3 tháng qua", "3 tháng đầu");
  }

  static Rule<Stretch> weekOfMonth() {
    return Rule.<Stretch>named(
            "week-of-month",
            Periods.WORDS,
            "tuần (o:<ordinal>|o:<numeral>|o:đầu|o:cuối) (của|trong)? tháng m:<month> (<ofYear>"
                + " y:<yyyy>)?",
            match -> {
              YearMonth month = Periods.yearMonth(match);
              int order = Days.ordinal(match.words("o"));
              LocalDate monday = month == null ? null : Days.nth(month, DayOfWeek.MONDAY, order);
              return monday == null ? null : Stretch.week(monday);
            })
        .example("tuần đầu tiên của tháng 9 năm 2017", Stretch.week(LocalDate.of(2017, 9, 4)))
        .example("tuần thứ hai tháng 5/2019", Stretch.week(LocalDate.of(2019, 5, 13)))
        .example("tuần cuối cùng của tháng 9 năm 2014", Stretch.week(LocalDate.of(2014, 9, 29)))
        .notIn("tuần sau", "tuần thứ 9 của tháng 5/2019");
  }

  /** "Tuần 2, 3 tháng 11", "tuần 1-2/12/2019". */
  static Rule<Stretch> weeksOfMonth() {
    return Rule.<Stretch>named(
            "weeks-of-month",
            Periods.WORDS,
            "tuần (thứ? a:<numeral> (<to>|và|','|'+'))? tuần? thứ? o:<numeral> (của|trong)?"
                + " (tháng|'/') m:<month> (<ofYear> y:<yyyy>)?",
            match -> {
              YearMonth month = Periods.yearMonth(match);
              int last = number(match, "o");
              LocalDate end = month == null ? null : Days.nth(month, DayOfWeek.MONDAY, last);
              LocalDate begin =
                  month == null || !match.has("a")
                      ? end
                      : Days.nth(month, DayOfWeek.MONDAY, number(match, "a"));
              return begin == null || end == null || begin.isAfter(end)
                  ? null
                  : Stretch.days(begin, end.plusDays(6));
            })
        .example(
            "tuần 1, 2 tháng 12",
            Stretch.days(LocalDate.of(2019, 12, 2), LocalDate.of(2019, 12, 15)))
        .example(
            "tuần 1-2/12/2019", Stretch.days(LocalDate.of(2019, 12, 2), LocalDate.of(2019, 12, 15)))
        .example(
            "tuần 3/5/2019", Stretch.days(LocalDate.of(2019, 5, 20), LocalDate.of(2019, 5, 26)))
        .notIn("2 tuần tháng 5", "tuần 9, 10 tháng 5/2019");
  }

  /** The thirds of a month have names of their own: thượng tuần, trung tuần, hạ tuần. */
  static Rule<Stretch> thirdOfMonth() {
    return Rule.<Stretch>named(
            "third-of-month",
            Periods.WORDS,
            "p:(thượng|trung|hạ) tuần (của)? tháng m:<month> (<ofYear> y:<yyyy>)?",
            match -> {
              YearMonth month = Periods.yearMonth(match);
              if (month == null) {
                return null;
              }
              return switch (match.words("p")) {
                case "thượng" -> Stretch.days(month.atDay(1), month.atDay(10));
                case "trung" -> Stretch.days(month.atDay(11), month.atDay(20));
                default -> Stretch.days(month.atDay(21), month.atEndOfMonth());
              };
            })
        .example(
            "trung tuần tháng 11",
            Stretch.days(LocalDate.of(2019, 11, 11), LocalDate.of(2019, 11, 20)))
        .example(
            "hạ tuần tháng 2/2020",
            Stretch.days(LocalDate.of(2020, 2, 21), LocalDate.of(2020, 2, 29)))
        .notIn("tuần tháng 11", "trung tuần");
  }

  static Rule<Stretch> weekend() {
    return Rule.<Stretch>named(
            "weekend",
            Periods.WORDS,
            "cuối tuần (now:<this>|next:<next>)?",
            match -> {
              LocalDate issued = issued(match);
              if (issued == null) {
                return null;
              }
              LocalDate sunday =
                  Stretch.after(issued, Stretch.Unit.WEEK, match.has("next") ? 1 : 0, 1).end();
              return Stretch.days(sunday.minusDays(1), sunday);
            })
        .example(
            "cuối tuần này", Stretch.days(LocalDate.of(2019, 4, 27), LocalDate.of(2019, 4, 28)))
        .example("cuối tuần sau", Stretch.days(LocalDate.of(2019, 5, 4), LocalDate.of(2019, 5, 5)))
        .notIn("cuối tháng", "tuần này");
  }

  static Rule<Stretch> daysOfMonth() {
    return Rule.<Stretch>named(
            "days-of-month",
            Periods.WORDS,
            "(từ|các)? (ngày|<time>|','){0,3} a:<dd> (<to>|và|',') <time>? end:<date>",
            match -> {
              DayRef last = match.value("end", DayRef.class);
              return last == null
                  ? null
                  : between(match, new DayRef(number(match, "a"), 0, 0), last);
            })
        .example(
            "từ 15-20/4/2019", Stretch.days(LocalDate.of(2019, 4, 15), LocalDate.of(2019, 4, 20)))
        .example("26-27/8/2020", Stretch.days(LocalDate.of(2020, 8, 26), LocalDate.of(2020, 8, 27)))
        .example(
            "từ ngày 5 đến ngày 8 tháng 6",
            Stretch.days(LocalDate.of(2019, 6, 5), LocalDate.of(2019, 6, 8)))
        .notIn("20-15/4/2019", "5 lớp đến 20/4/2019");
  }

  static Rule<Stretch> daysWithoutMonth() {
    return Rule.<Stretch>named(
            "days-without-month",
            Periods.WORDS,
            "từ? ngày a:<dd> <to> ngày? b:<dd>",
            match -> {
              boolean goesOn = List.of("/", "tháng", "-", "của").contains(match.after(1));
              DayRef last = new DayRef(number(match, "b"), 0, 0);
              return goesOn ? null : between(match, new DayRef(number(match, "a"), 0, 0), last);
            })
        .example(
            "ngày 12 đến 26", Stretch.days(LocalDate.of(2019, 4, 12), LocalDate.of(2019, 4, 26)))
        .example("từ ngày 5-8", Stretch.days(LocalDate.of(2019, 5, 5), LocalDate.of(2019, 5, 8)))
        .notIn("ngày 12 đến 26/5", "ngày 26 đến 12", "từ ngày 5 đến ngày 8 tháng 6");
  }

  static Rule<Stretch> halfMonth() {
    return Rule.<Stretch>named(
            "half-month",
            Periods.WORDS,
            "nửa p:(đầu|cuối|sau) (của)? tháng m:<month> (<ofYear> y:<yyyy>)?",
            match -> {
              YearMonth month = Periods.yearMonth(match);
              if (month == null) {
                return null;
              }
              return match.words("p").equals("đầu")
                  ? Stretch.days(month.atDay(1), month.atDay(15))
                  : Stretch.days(month.atDay(16), month.atEndOfMonth());
            })
        .example(
            "nửa đầu tháng 5/2019",
            Stretch.days(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 15)))
        .example(
            "nửa cuối tháng 6", Stretch.days(LocalDate.of(2019, 6, 16), LocalDate.of(2019, 6, 30)))
        .notIn("nửa tháng", "nửa đầu năm");
  }

  static Rule<Stretch> edgeDays() {
    return Rule.<Stretch>named(
            "first-or-last-days-of-month",
            Periods.WORDS,
            "n:<numeral> ngày p:(đầu|cuối) (của|trong)? tháng m:<month> (<ofYear> y:<yyyy>)?",
            match -> {
              YearMonth month = Periods.yearMonth(match);
              int days = number(match, "n");
              if (month == null || days < 1 || days > 28) {
                return null;
              }
              LocalDate end = month.atEndOfMonth();
              return match.words("p").equals("đầu")
                  ? Stretch.days(month.atDay(1), month.atDay(days))
                  : Stretch.days(end.minusDays(days - 1L), end);
            })
        .example(
            "10 ngày đầu tháng 5",
            Stretch.days(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 10)))
        .example(
            "5 ngày cuối tháng 6/2019",
            Stretch.days(LocalDate.of(2019, 6, 26), LocalDate.of(2019, 6, 30)))
        .notIn("40 ngày đầu tháng 5", "10 ngày đầu");
  }

  static Rule<Stretch> daysBetween() {
    return Rule.<Stretch>named(
            "days-between",
            Periods.WORDS,
            "từ? (<time> ','?)? start:<date> (<to>|cho đến|cho đến hết) (<time> ','?)? end:<date>",
            match -> {
              DayRef first = match.value("start", DayRef.class);
              DayRef last = match.value("end", DayRef.class);
              return first == null || last == null ? null : between(match, first, last);
            })
        .example(
            "từ ngày 4/8 đến 17 giờ ngày 10/8",
            Stretch.days(LocalDate.of(2019, 8, 4), LocalDate.of(2019, 8, 10)))
        .example(
            "ngày 28/12/2019 đến hết ngày 03/01/2020",
            Stretch.days(LocalDate.of(2019, 12, 28), LocalDate.of(2020, 1, 3)))
        .notIn("ngày 10/8/2019 đến ngày 4/8/2019", "từ ngày 4/8");
  }

  private static @Nullable Stretch between(Match match, DayRef first, DayRef last) {
    LocalDate end = last.onOrAfter(issued(match));
    LocalDate start = end == null ? null : first.before(end);
    return end == null || start == null ? null : Stretch.days(start, end);
  }
}
