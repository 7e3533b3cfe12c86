package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.issued;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Deadline.OnDate;
import vn.giaoviec.extractor.rule.Capture;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.Vocabulary;
import vn.giaoviec.extractor.text.Span;

/** Rules for deadlines that are one day. */
final class DateRules {
  /** Words around days and periods that say "by then". */
  static final Vocabulary WORDS =
      Days.WORDS
          .span("day")
          .words("done", "(hoàn thành|hoàn tất|hoàn thiện|làm|thực hiện)? xong|hoàn thành|hoàn tất")
          .words(
              "label",
              "(thời hạn|thời gian|thời điểm|hạn|tiến độ|hạn cuối)"
                  + " (hoàn thành|thực hiện|báo cáo|gửi|nộp|trình|tổ chức|xong){0,2} (là|':'){0,1}")
          .words("head", "(<label>|<done>){1,2}")
          .words(
              "latest",
              "chậm nhất|muộn nhất|trễ nhất|không muộn hơn|không chậm hơn|không quá|hạn cuối|hạn chót")
          .words("at", "<time> (','|của)?");

  private DateRules() {}

  /** Rules whose wording alone says that a day is a deadline. */
  static List<Rule<Deadline>> stated() {
    return List.of(before(), latest(), untilEnd(), until(), on(), doneOn());
  }

  /** Rules for a day by itself, which is a deadline only where a deadline is expected. */
  static List<Rule<Deadline>> bare() {
    return List.of(bareDay());
  }

  private static Rule<Deadline> before() {
    return Rule.<Deadline>named(
            "before-date",
            WORDS,
            "<head>? trước (thời điểm|thời hạn|hạn)? <at>? d:<day>",
            match -> date(match, true))
        .example("trước ngày 25/4/2019", strict("trước ngày 25/4/2019", 2019, 4, 25))
        .example("hoàn thành trước 25/4/2019", strict("hoàn thành trước 25/4/2019", 2019, 4, 25))
        .example(
            "trước 11h30 ngày 17/4/2019",
            new OnDate(
                "trước 11h30 ngày 17/4/2019",
                LocalDate.of(2019, 4, 17),
                true,
                LocalTime.of(11, 30)))
        .example("gửi trước ngày 20/1", strict("trước ngày 20/1", 2020, 1, 20))
        .notIn(
            "trước mắt", "trước đó", "trước 30 ngày kể từ ngày nhận", "trước ngày 15 hằng tháng");
  }

  private static Rule<Deadline> latest() {
    return Rule.<Deadline>named(
            "latest-date",
            WORDS,
            "<head>? <latest> (là|đến|vào|strict:trước|trong|hết|':'){0,3} <at>? d:<day>",
            match -> date(match, match.has("strict")))
        .example(
            "chậm nhất vào ngày 30 tháng 9 năm 2025",
            by("chậm nhất vào ngày 30 tháng 9 năm 2025", 2025, 9, 30))
        .example(
            "hoàn thành chậm nhất 31/12/2026", by("hoàn thành chậm nhất 31/12/2026", 2026, 12, 31))
        .example("muộn nhất là thứ sáu tuần này", by("muộn nhất là thứ sáu tuần này", 2019, 4, 26))
        .notIn(
            "chậm nhất 10 ngày", "chậm nhất là ngày 30 tháng 01 hàng năm", "chậm nhất trong tỉnh");
  }

  private static Rule<Deadline> untilEnd() {
    return Rule.<Deadline>named(
            "until-end-of-date",
            WORDS,
            "<head>? (cho đến hết|đến hết|tới hết|hết) <at>? d:<day>",
            match -> date(match, false))
        .example("đến hết ngày 30/8/2019", by("đến hết ngày 30/8/2019", 2019, 8, 30))
        .example("hoàn thành hết ngày 5/5", by("hoàn thành hết ngày 5/5", 2019, 5, 5))
        .notIn("trước hết", "đến hết quý II", "tính đến hết ngày 30/4/2019");
  }

  private static Rule<Deadline> until() {
    return Rule.<Deadline>named(
            "until-date",
            WORDS,
            "<head>? (cho đến|đến|tới) <at>? d:<day>",
            match -> isAsOf(match) ? null : date(match, false))
        .example("đến ngày 31/8/2019", by("đến ngày 31/8/2019", 2019, 8, 31))
        .example("đến cuối năm 2020", by("đến cuối năm 2020", 2020, 12, 31))
        .notIn("Tính đến 31/5/2019", "đến ngày 31/3/2019", "luỹ kế đến ngày 30/6/2019");
  }

  private static Rule<Deadline> on() {
    return Rule.<Deadline>named(
            "on-date",
            WORDS,
            "<head>? (trong|vào hồi|ngay trong|nội trong|vào (đúng? dịp <day>?)?) <at>? d:<day>",
            match -> date(match, false))
        .example("vào ngày 02/10/2020", by("vào ngày 02/10/2020", 2020, 10, 2))
        .example("vào dịp Quốc khánh", by("vào dịp Quốc khánh", 2019, 9, 2))
        .example("xong trong ngày 26/4", by("xong trong ngày 26/4", 2019, 4, 26))
        .notIn("trong 5 ngày", "ngày 02/10/2020", "vào tháng 5", "trong dịp Quốc khánh");
  }

  private static Rule<Deadline> doneOn() {
    return Rule.<Deadline>named(
            "done-on-date", WORDS, "<head> <at>? d:<day>", match -> date(match, false))
        .example("Thời hạn: 30/6/2019", by("Thời hạn: 30/6/2019", 2019, 6, 30))
        .example("hoàn thành ngày 15/5", by("hoàn thành ngày 15/5", 2019, 5, 15))
        .notIn("thời hạn trả nợ", "Quyết định ngày 30/6/2019");
  }

  private static Rule<Deadline> bareDay() {
    return Rule.<Deadline>named(
            "day",
            WORDS,
            "((vào|nhân|trong)? dịp)? <at>? d:<day> (','? <time>)?",
            match -> date(match, false))
        .example("31/12/2025", by("31/12/2025", 2025, 12, 31))
        .example("ngày mai", by("ngày mai", 2019, 4, 25))
        .example("đầu tháng 5", by("đầu tháng 5", 2019, 5, 1))
        .notIn("25 ngày", "31/2020");
  }

  /**
   * Whether "đến ngày …" gives the day up to which figures were taken: after "tính", or when the
   * written date isn't after the day of issue.
   */
  private static boolean isAsOf(Match match) {
    Capture day = match.get("d");
    LocalDate value = match.value("d", LocalDate.class);
    LocalDate issued = issued(match);
    if (AsOf.before(match) || day == null || value == null) {
      return true;
    }
    boolean written = false;
    for (Span span : match.line().spansAt(day.from())) {
      written |= span.type().equals("date") && span.to() == day.to();
    }
    return written && (issued == null || value.isBefore(issued));
  }

  private static @Nullable Deadline date(Match match, boolean strict) {
    LocalDate day = match.value("d", LocalDate.class);
    if (day == null || AsOf.before(match)) {
      return null;
    }
    return new OnDate(match.text(), day, strict, timeIn(match));
  }

  /** The time of day among the tokens of a match; null without one. */
  static @Nullable LocalTime timeIn(Match match) {
    for (int at = match.from(); at < match.to(); at++) {
      for (Span span : match.line().spansAt(at)) {
        if (span.value() instanceof LocalTime time) {
          return time;
        }
      }
    }
    return null;
  }

  private static Deadline strict(String text, int year, int month, int day) {
    return new OnDate(text, LocalDate.of(year, month, day), true, null);
  }

  private static Deadline by(String text, int year, int month, int day) {
    return new OnDate(text, LocalDate.of(year, month, day), false, null);
  }
}
