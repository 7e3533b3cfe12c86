package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.number;

import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Deadline.Recurring;
import vn.giaoviec.extractor.rule.Capture;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.Vocabulary;

/** Rules for work that recurs on a named day or month. */
final class RecurrenceDayRules {
  private static final Vocabulary WORDS =
      RecurrenceRules.WORDS.words(
          "on",
          "'(' <by>{1,3} ngày? <dd> (('/'|tháng) <mm>|của? tháng (cuối cùng|cuối|đầu) của? quý)?"
              + " ')'");

  private RecurrenceDayRules() {}

  /** The rules. */
  static List<Rule<Deadline>> rules() {
    return List.of(
        dayOfMonth(),
        dayOfYear(),
        twoDaysOfYear(),
        intervalsWithDays(),
        monthOfYear(),
        monthlyBy(),
        yearlyBy(),
        dayOfQuarter(),
        weekday(),
        timeOfDay());
  }

  private static Rule<Deadline> dayOfMonth() {
    return Rule.<Deadline>named(
            "day-of-each-month",
            WORDS,
            "<head>? <by>{0,3} <at>? (từ ngày <dd> đến)? (ngày|mồng|mùng){0,2} d:<dd> của? <every>"
                + " tháng",
            match -> onDay(match, Period.ofMonths(1), 0, number(match, "d")))
        .example(
            "trước ngày 15 hằng tháng",
            new Recurring("trước ngày 15 hằng tháng", List.of(Period.ofMonths(1)), null, 15, true))
        .example(
            "ngày 25 của mỗi tháng",
            new Recurring("ngày 25 của mỗi tháng", List.of(Period.ofMonths(1)), null, 25, false))
        .notIn("trước ngày 15 tháng 6", "40 hàng tháng");
  }

  private static Rule<Deadline> dayOfYear() {
    return Rule.<Deadline>named(
            "day-of-each-year",
            WORDS,
            "<head>? <by>{0,3} <at>? (ngày|mồng|mùng){0,2} d:<dd> (tháng|'/') m:<month>"
                + " (của? <every> năm|của năm (trước|liền trước))",
            match -> onDay(match, Period.ofYears(1), number(match, "m"), number(match, "d")))
        .example(
            "trước ngày 15 tháng 11 hằng năm",
            new Recurring(
                "trước ngày 15 tháng 11 hằng năm", List.of(Period.ofYears(1)), 11, 15, true))
        .example(
            "chậm nhất là ngày 30 tháng 01 hàng năm",
            new Recurring(
                "chậm nhất là ngày 30 tháng 01 hàng năm", List.of(Period.ofYears(1)), 1, 30, false))
        .example(
            "trước ngày 01 tháng 12 của năm trước",
            new Recurring(
                "trước ngày 01 tháng 12 của năm trước", List.of(Period.ofYears(1)), 12, 1, true))
        .notIn("ngày 15/11/2019", "ngày 15 tháng 13 hằng năm");
  }

  private static Rule<Deadline> twoDaysOfYear() {
    return Rule.<Deadline>named(
            "two-days-of-each-year",
            WORDS,
            "<head>? <by>{0,3} ngày? <dd> ('/'|tháng) a:<mm> (và|',') <by>? ngày? d:<dd>"
                + " ('/'|tháng) b:<mm> <every> năm",
            match -> {
              boolean halves = Math.abs(number(match, "a") - number(match, "b")) == 6;
              return new Recurring(
                  match.text(),
                  List.of(halves ? Period.ofMonths(6) : Period.ofYears(1)),
                  halves ? null : number(match, "b"),
                  halves ? null : number(match, "d"),
                  match.has("strict"));
            })
        .example(
            "trước ngày 15/6 và 15/12 hằng năm",
            new Recurring(
                "trước ngày 15/6 và 15/12 hằng năm", List.of(Period.ofMonths(6)), null, null, true))
        .example(
            "trước ngày 30 tháng 6 và 31 tháng 12 hằng năm",
            new Recurring(
                "trước ngày 30 tháng 6 và 31 tháng 12 hằng năm",
                List.of(Period.ofMonths(6)),
                null,
                null,
                true))
        .example(
            "trước ngày 01/6 và 15/11 hằng năm", // the latest of several counts
            new Recurring(
                "trước ngày 01/6 và 15/11 hằng năm", List.of(Period.ofYears(1)), 11, 15, true))
        .example(
            "ngày 5/3, 5/9 hàng năm",
            new Recurring("ngày 5/3, 5/9 hàng năm", List.of(Period.ofMonths(6)), null, null, false))
        .notIn("15/6 và 15/12", "15/6/2019 và 15/12 hằng năm");
  }

  private static Rule<Deadline> intervalsWithDays() {
    return Rule.<Deadline>named(
            "intervals-with-days",
            WORDS,
            "(định kỳ)? a:<interval> <on>? <also>? (định kỳ)? b:<interval> <on>"
                + " (<also>? (định kỳ)? c:<interval> <on>)?",
            RecurrenceDayRules::intervals)
        .example(
            "định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)",
            new Recurring(
                "định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)",
                List.of(Period.ofMonths(6), Period.ofYears(1)),
                null,
                null,
                true))
        .example(
            "hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 10/6), năm (trước"
                + " ngày 01/12)",
            new Recurring(
                "hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 10/6), năm (trước"
                    + " ngày 01/12)",
                List.of(Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1)),
                null,
                null,
                true))
        .notIn("6 tháng đầu năm (trước ngày 15/6)", "trước ngày 15/6");
  }

  private static Rule<Deadline> monthOfYear() {
    return Rule.<Deadline>named(
            "month-of-each-year",
            WORDS,
            "<head>? <by>{0,3} (tháng m:<month>|quý <quarter>) <every> năm"
                + "|(định kỳ)? <every> năm ','? (vào|trong|trước) (tháng m:<month>|quý <quarter>)",
            match -> onDay(match, Period.ofYears(1), number(match, "m"), 0))
        .example(
            "hàng năm vào tháng 4",
            new Recurring("hàng năm vào tháng 4", List.of(Period.ofYears(1)), 4, null, false))
        .example(
            "tháng 12 hằng năm",
            new Recurring("tháng 12 hằng năm", List.of(Period.ofYears(1)), 12, null, false))
        .notIn("tháng 12 năm 2019", "tháng 15 hằng năm");
  }

  private static Rule<Deadline> monthlyBy() {
    return Rule.<Deadline>named(
            "each-month-by-day",
            WORDS,
            "(định kỳ)? <every> tháng (','|'('|':')? (báo cáo|gửi)? <by>{1,3} ngày d:<dd>",
            match ->
                Set.of("/", "tháng", "-").contains(match.after(1))
                    ? null
                    : onDay(match, Period.ofMonths(1), 0, number(match, "d")))
        .example(
            "Hằng tháng, trước ngày 25",
            new Recurring("Hằng tháng, trước ngày 25", List.of(Period.ofMonths(1)), null, 25, true))
        .example(
            "định kỳ hằng tháng (vào ngày 5)",
            new Recurring(
                "định kỳ hằng tháng (vào ngày 5", List.of(Period.ofMonths(1)), null, 5, false))
        .notIn("hằng tháng, trước ngày 25/4", "hằng năm, trước ngày 25");
  }

  private static Rule<Deadline> yearlyBy() {
    return Rule.<Deadline>named(
            "each-year-by-day",
            WORDS,
            "(định kỳ)? <every> năm (','|'('|':'|')')? (báo cáo|gửi)? <by>{1,3} ngày? d:<dd>"
                + " (tháng|'/') m:<month>",
            match ->
                Set.of("/", "năm").contains(match.after(1))
                    ? null
                    : onDay(match, Period.ofYears(1), number(match, "m"), number(match, "d")))
        .example(
            "Hằng năm, trước ngày 15/12",
            new Recurring("Hằng năm, trước ngày 15/12", List.of(Period.ofYears(1)), 12, 15, true))
        .example(
            "hàng năm) chậm nhất là ngày 20 tháng 12",
            new Recurring(
                "hàng năm) chậm nhất là ngày 20 tháng 12",
                List.of(Period.ofYears(1)),
                12,
                20,
                false))
        .example(
            "hàng năm vào ngày 10 tháng 3",
            new Recurring("hàng năm vào ngày 10 tháng 3", List.of(Period.ofYears(1)), 3, 10, false))
        .notIn("hằng năm, trước ngày 15/12/2019", "hằng tháng, trước ngày 15/12");
  }

  private static Rule<Deadline> dayOfQuarter() {
    return Rule.<Deadline>named(
            "day-of-each-quarter",
            WORDS,
            "<head>? <by>{0,3} ngày d:<dd> của? tháng (cuối cùng|cuối|đầu|đầu tiên|thứ ba) (của)?"
                + " <every>? quý",
            match -> onDay(match, Period.ofMonths(3), 0, number(match, "d")))
        .example(
            "trước ngày 20 của tháng cuối quý",
            new Recurring(
                "trước ngày 20 của tháng cuối quý", List.of(Period.ofMonths(3)), null, 20, true))
        .example(
            "ngày 15 tháng đầu của quý",
            new Recurring(
                "ngày 15 tháng đầu của quý", List.of(Period.ofMonths(3)), null, 15, false))
        .notIn("ngày 20 tháng cuối năm", "cuối quý");
  }

  private static Rule<Deadline> weekday() {
    return Rule.<Deadline>named(
            "weekday-of-each-week",
            WORDS,
            "<head>? <by>{0,3} <at>? (ngày|buổi? (sáng|chiều|tối))? <weekday> (của? <every>"
                + " tuần|(của|trong)? tuần? (cuối cùng|cuối|đầu tiên|đầu|<ordinal>)? (của|trong)?"
                + " <every> m:tháng)|<every> tuần (','|'(')? <by>{1,3} <at>? (ngày|buổi?"
                + " (sáng|chiều|tối))? <weekday> ')'?",
            match -> {
              Period every = match.has("m") ? Period.ofMonths(1) : Period.ofDays(7);
              return new Recurring(
                  match.text(),
                  List.of(every),
                  null,
                  null,
                  match.has("strict"),
                  DateRules.timeIn(match));
            })
        .example(
            "trước 16h00 thứ Sáu hàng tuần",
            new Recurring(
                "trước 16h00 thứ Sáu hàng tuần",
                List.of(Period.ofDays(7)),
                null,
                null,
                true,
                LocalTime.of(16, 0)))
        .example(
            "vào sáng thứ Bảy hằng tuần",
            new Recurring(
                "vào sáng thứ Bảy hằng tuần", List.of(Period.ofDays(7)), null, null, false))
        .example(
            "chủ nhật hằng tuần",
            new Recurring("chủ nhật hằng tuần", List.of(Period.ofDays(7)), null, null, false))
        .example(
            "Hằng tuần, vào ngày thứ Sáu",
            new Recurring(
                "Hằng tuần, vào ngày thứ Sáu", List.of(Period.ofDays(7)), null, null, false))
        .example(
            "thứ Bảy tuần cuối hằng tháng",
            new Recurring(
                "thứ Bảy tuần cuối hằng tháng", List.of(Period.ofMonths(1)), null, null, false))
        .notIn("thứ sáu tuần sau", "hằng tháng", "thứ sáu tuần cuối tháng 5");
  }

  private static Rule<Deadline> timeOfDay() {
    return Rule.<Deadline>named(
            "time-of-each-day",
            WORDS,
            "<head>? <by>{0,3} <time> (','|của)? <every> ngày"
                + "|<every> ngày (','|'(')? <by>{1,3} <time> ')'?",
            match ->
                new Recurring(
                    match.text(),
                    List.of(Period.ofDays(1)),
                    null,
                    null,
                    match.has("strict"),
                    DateRules.timeIn(match)))
        .example(
            "trước 19h00 hằng ngày",
            new Recurring(
                "trước 19h00 hằng ngày",
                List.of(Period.ofDays(1)),
                null,
                null,
                true,
                LocalTime.of(19, 0)))
        .example(
            "hàng ngày, trước 16 giờ 30",
            new Recurring(
                "hàng ngày, trước 16 giờ 30",
                List.of(Period.ofDays(1)),
                null,
                null,
                true,
                LocalTime.of(16, 30)))
        .notIn("trước 19h00 ngày 12/5", "hằng ngày 8 tiếng");
  }

  /** The intervals of the parts "a" to "c", in order. */
  private static @Nullable Deadline intervals(Match match) {
    List<Period> every = new ArrayList<>();
    for (String part : List.of("a", "b", "c")) {
      Capture named = match.get(part);
      List<Period> one =
          named == null ? List.of() : Intervals.in(match.line(), named.from(), named.to());
      if (one == null) {
        return null;
      }
      every.addAll(one);
    }
    return new Recurring(match.text(), List.copyOf(every), null, null, match.has("strict"));
  }

  private static @Nullable Deadline onDay(Match match, Period every, int month, int day) {
    int leapYear = 2000;
    int checkedMonth = month == 0 ? 1 : month;
    if (DayRef.dayOf(leapYear, checkedMonth, day == 0 ? 1 : day) == null) {
      return null;
    }
    return new Recurring(
        match.text(),
        List.of(every),
        month == 0 ? null : month,
        day == 0 ? null : day,
        match.has("strict"),
        DateRules.timeIn(match));
  }
}
