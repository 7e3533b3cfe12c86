package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.issued;
import static vn.giaoviec.extractor.deadline.Words.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Deadline.Offset;
import vn.giaoviec.extractor.model.Deadline.Relative;
import vn.giaoviec.extractor.model.Deadline.TimeUnit;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.Vocabulary;
import vn.giaoviec.extractor.text.Token;

/** Rules for deadlines that are counted from an event, or only name it. */
final class TermRules {
  /** Words that end the name of an event: "kể từ ngày ký, phải …". */
  private static final Set<String> AFTER_EVENT = Set.of("phải", "thì");

  /** Words after "5 ngày" by which it is no term to come. */
  private static final Set<String> NOT_AHEAD =
      Set.of(
          "qua", "gần", "vừa", "trước", "trở", "tới", "đầu", "cuối", "nữa", "năm", "liên", "liền",
          "thực", "nay", "tuổi", "kinh", "công", "nghỉ", "lễ", "đêm", "cao", "đại");

  /** The rule for "trước ngày khai mạc …": a day that others set, but a day. */
  static final String BEFORE_EVENT_DAY = "before-event-day";

  private static final Vocabulary WORDS =
      DateRules.WORDS
          .token("event", TermRules::isEventWord)
          .words("within", "trong|trong vòng|trong thời hạn|trong thời gian|thời hạn|trong khoảng")
          .words("limit", "(<within>|<latest>|tối đa|sau|sau thời hạn|là|hạn){0,3}")
          .words("count", "n:<numeral> ('(' <numeral> ')')? (('-'|đến) n:<numeral>)?")
          .words("termUnit", "ngày làm việc|ngày|giờ|tuần|tháng|năm")
          .words("since", "','? (kể từ|tính từ|từ|sau) sau?");

  private TermRules() {}

  /** Rules whose wording alone says that a term is a deadline. */
  static List<Rule<Deadline>> stated() {
    return List.of(
        term(),
        termBefore(),
        limit(),
        nthDay(),
        lastDayOfMonth(),
        dayOfFollowingMonth(),
        nextWorkingDay(),
        beforeEventDay(),
        rightAfter());
  }

  /** Rules for terms and events by themselves, where a deadline is expected. */
  static List<Rule<Deadline>> bare() {
    return List.of(bareTerm(), after(), during());
  }

  private static Rule<Deadline> term() {
    return Rule.<Deadline>named(
            "term-from-event",
            WORDS,
            "<head>? <limit> <count> u:<termUnit> <since> (d:<day>|ev:(<event>{1,30}))",
            match -> {
              boolean past = NOT_AHEAD.contains(match.after(1)) && match.has("d");
              boolean round = match.before(1).equals("/"); // "trực 24/24 giờ từ nay …"
              return past || round ? null : relative(match, number(match, "n"));
            })
        .example(
            "trong 05 ngày làm việc kể từ ngày ký",
            new Relative(
                "trong 05 ngày làm việc kể từ ngày ký",
                new Offset(5, TimeUnit.WORKING_DAY, "ngày ký"),
                LocalDate.of(2019, 5, 4)))
        .example(
            "Trong thời hạn 03 tháng kể từ ngày công trình được quyết toán",
            relative(
                "Trong thời hạn 03 tháng kể từ ngày công trình được quyết toán",
                3,
                TimeUnit.MONTH,
                "ngày công trình được quyết toán"))
        .example(
            "trong vòng bốn mươi (40) ngày làm việc kể từ ngày",
            relative(
                "trong vòng bốn mươi (40) ngày làm việc kể từ ngày",
                40,
                TimeUnit.WORKING_DAY,
                "ngày"))
        .notIn("trong 05 năm qua", "10 ngày làm việc", "từ ngày ký", "trực 24/24 giờ từ ngày ký");
  }

  private static Rule<Deadline> termBefore() {
    return Rule.<Deadline>named(
            "term-before-event",
            WORDS,
            "trước (ít nhất|tối thiểu)? <count> u:<termUnit> (kể từ|trước|so với|tính đến)"
                + " ev:(<event>{1,30})|(ít nhất|tối thiểu|chậm nhất)? <count> u:<termUnit> trước"
                + " ev:(<event>{1,30})",
            match -> relative(match, -number(match, "n")))
        .example(
            "trước 30 ngày kể từ ngày",
            relative("trước 30 ngày kể từ ngày", -30, TimeUnit.DAY, "ngày"))
        .example(
            "chậm nhất 05 ngày trước ngày họp",
            relative("chậm nhất 05 ngày trước ngày họp", -5, TimeUnit.DAY, "ngày họp"))
        .notIn("trước ngày 30/4/2019", "5 ngày trước", "trước 30 ngày");
  }

  private static Rule<Deadline> limit() {
    return Rule.<Deadline>named(
            "term",
            WORDS,
            "<head>? (<within>|<latest>|tối đa) (là|sau|trong|trong vòng){0,2} <count> u:(ngày làm"
                + " việc|ngày|giờ|tuần)",
            match ->
                NOT_AHEAD.contains(match.after(1)) ? null : relative(match, number(match, "n")))
        .example(
            "Chậm nhất 10 ngày phải thông báo", relative("Chậm nhất 10 ngày", 10, TimeUnit.DAY, ""))
        .example("không quá 24 giờ", relative("không quá 24 giờ", 24, TimeUnit.HOUR, ""))
        .notIn("trong 5 ngày qua", "trong 5 năm", "không quá 10 người");
  }

  private static Rule<Deadline> nthDay() {
    return Rule.<Deadline>named(
            "nth-day",
            WORDS,
            "<limit> ngày (u:(làm việc))? thứ n:(<numeral>|nhất|nhì|tư) <since> ev:(<event>{1,30})",
            match -> relative(match, number(match, "n")))
        .example(
            "Chậm nhất là ngày thứ 90 kể từ ngày kết thúc năm tài chính",
            relative(
                "Chậm nhất là ngày thứ 90 kể từ ngày kết thúc năm tài chính",
                90,
                TimeUnit.DAY,
                "ngày kết thúc năm tài chính"))
        .example(
            "ngày làm việc thứ 3 kể từ khi nhận hồ sơ",
            relative(
                "ngày làm việc thứ 3 kể từ khi nhận hồ sơ",
                3,
                TimeUnit.WORKING_DAY,
                "khi nhận hồ sơ"))
        .notIn("ngày thứ 3 của tháng", "ngày 3 kể từ ngày ký");
  }

  private static Rule<Deadline> lastDayOfMonth() {
    return Rule.<Deadline>named(
            "last-day-of-nth-month",
            WORDS,
            "<limit> ngày cuối cùng của tháng thứ n:(<numeral>|nhất|nhì|tư) <since>"
                + " ev:(<event>{1,30})",
            match ->
                new Relative(
                    match.text(),
                    new Offset(number(match, "n"), TimeUnit.MONTH, from(match)),
                    null))
        .example(
            "chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm dương lịch",
            relative(
                "chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm dương lịch",
                3,
                TimeUnit.MONTH,
                "ngày kết thúc năm dương lịch"))
        .example(
            "ngày cuối cùng của tháng thứ nhất kể từ ngày hết quý",
            relative(
                "ngày cuối cùng của tháng thứ nhất kể từ ngày hết quý",
                1,
                TimeUnit.MONTH,
                "ngày hết quý"))
        .notIn("ngày cuối cùng của tháng 3", "ngày cuối cùng của tháng");
  }

  private static Rule<Deadline> dayOfFollowingMonth() {
    return Rule.<Deadline>named(
            "day-of-following-month",
            WORDS,
            "(<limit>|trước|vào) (là|vào|trước){0,2} ngày <dd> (của (tháng|quý|năm) (sau|tới)|của?"
                + " (tháng|quý|năm) (tiếp sau|tiếp theo|liền kề|kế tiếp|liền sau)) <event>{0,20}",
            match -> new Relative(match.text(), null, null))
        .example(
            "chậm nhất là ngày 30 của tháng tiếp sau tháng kết thúc báo cáo",
            new Relative(
                "chậm nhất là ngày 30 của tháng tiếp sau tháng kết thúc báo cáo", null, null))
        .example(
            "trước ngày 05 của tháng tiếp theo",
            new Relative("trước ngày 05 của tháng tiếp theo", null, null))
        .notIn("trước ngày 05 của tháng cuối quý", "trước ngày 05/6");
  }

  private static Rule<Deadline> nextWorkingDay() {
    return Rule.<Deadline>named(
            "next-working-day",
            WORDS,
            "<limit> (vào)? ngày làm việc (tiếp theo|kế tiếp|liền kề|hôm sau)",
            match -> new Relative(match.text(), new Offset(1, TimeUnit.WORKING_DAY, ""), null))
        .example(
            "chậm nhất là trong ngày làm việc tiếp theo",
            relative("chậm nhất là trong ngày làm việc tiếp theo", 1, TimeUnit.WORKING_DAY, ""))
        .example(
            "ngày làm việc kế tiếp", relative("ngày làm việc kế tiếp", 1, TimeUnit.WORKING_DAY, ""))
        .notIn("ngày làm việc", "5 ngày làm việc");
  }

  private static Rule<Deadline> beforeEventDay() {
    return Rule.<Deadline>named(
            BEFORE_EVENT_DAY,
            WORDS,
            "trước (ngày|thời điểm) (khai mạc|bế mạc|diễn ra|bầu cử|khai giảng|khởi công|tổ"
                + " chức|họp) <event>{0,12}",
            match -> new Relative(match.text(), null, null))
        .example(
            "trước ngày khai mạc Kỳ họp thứ Mười", event("trước ngày khai mạc Kỳ họp thứ Mười"))
        .example("trước ngày bầu cử, lập", event("trước ngày bầu cử"))
        .notIn("trước ngày 15/8", "trước ngày thứ Sáu", "trước khi khai mạc");
  }

  private static Rule<Deadline> rightAfter() {
    return Rule.<Deadline>named(
            "right-after", WORDS, "ngay (sau khi|khi|sau) <event>{1,30}", TermRules::event)
        .example("ngay sau khi kết thúc hội nghị", event("ngay sau khi kết thúc hội nghị"))
        .example("Ngay sau khi được ban hành, gửi", event("Ngay sau khi được ban hành"))
        .example("ngay khi nhận Công điện này, kiểm", event("ngay khi nhận Công điện này"))
        .notIn("ngay từ đầu", "sau khi ban hành");
  }

  private static Rule<Deadline> bareTerm() {
    return Rule.<Deadline>named(
            "bare-term",
            WORDS,
            "<head>? (<limit>|ít nhất) <count> u:<termUnit>",
            match ->
                NOT_AHEAD.contains(match.after(1)) ? null : relative(match, number(match, "n")))
        .example("10 ngày", relative("10 ngày", 10, TimeUnit.DAY, ""))
        .example("trong 2 năm", relative("trong 2 năm", 2, TimeUnit.YEAR, ""))
        .notIn("10 lớp", "6 tháng đầu năm");
  }

  private static Rule<Deadline> after() {
    return Rule.<Deadline>named(
            "after-event", WORDS, "(sau|trước) (khi)? <event>{1,40}", TermRules::event)
        .example(
            "sau khi được Thủ tướng Chính phủ phê duyệt",
            event("sau khi được Thủ tướng Chính phủ phê duyệt"))
        .example("Trước khi tổ chức Đại hội", event("Trước khi tổ chức Đại hội"))
        .notIn("trước mắt", "trước đó", "trước hết", "khó làm sau");
  }

  private static Rule<Deadline> during() {
    return Rule.<Deadline>named(
            "during-event",
            WORDS,
            "(trong|suốt|trong suốt) (thời gian|quá trình) <event>{1,40}",
            TermRules::event)
        .example(
            "Trong thời gian diễn ra các sự kiện", event("Trong thời gian diễn ra các sự kiện"))
        .example("trong suốt quá trình thi công", event("trong suốt quá trình thi công"))
        .notIn("trong tỉnh", "trong thời gian qua");
  }

  private static boolean isEventWord(Token token) {
    boolean sign = token.kind() == Token.Kind.PUNCT && !"/-%\"".contains(token.normal());
    return !sign && !AFTER_EVENT.contains(token.normal());
  }

  /** An event without a term; null where "trước", "sau" or "thời gian" are adverbs. */
  private static @Nullable Deadline event(Match match) {
    boolean when = false;
    for (int at = match.from(); at < match.to(); at++) {
      when |= Set.of("khi", "sau", "thời", "quá").contains(match.line().word(at));
    }
    boolean past =
        match.line().word(match.to() - 2).equals("gian")
            && List.of("qua", "tới", "này").contains(match.line().word(match.to() - 1));
    return when && !past ? new Relative(match.text(), null, null) : null;
  }

  private static @Nullable Deadline relative(Match match, int count) {
    TimeUnit unit = unit(match.words("u"));
    if (count == 0) {
      return null;
    }
    LocalDate start = start(match);
    LocalDate due = start == null ? null : Terms.end(start, count, unit);
    return new Relative(match.text(), new Offset(count, unit, from(match)), due);
  }

  /** The event as written; "" where none is named. */
  private static String from(Match match) {
    return match.has("d") ? match.text("d") : match.text("ev");
  }

  /** The day of the event where the document gives it: a date, or its own signing or issue. */
  private static @Nullable LocalDate start(Match match) {
    if (match.has("d")) {
      return match.value("d", LocalDate.class);
    }
    return TermStart.ofEvent(match.words("ev"), issued(match));
  }

  private static TimeUnit unit(String words) {
    return switch (words) {
      case "ngày làm việc", "làm việc" -> TimeUnit.WORKING_DAY;
      case "giờ" -> TimeUnit.HOUR;
      case "tuần" -> TimeUnit.WEEK;
      case "tháng" -> TimeUnit.MONTH;
      case "năm" -> TimeUnit.YEAR;
      default -> TimeUnit.DAY;
    };
  }

  private static Deadline relative(String text, int count, TimeUnit unit, String from) {
    return new Relative(text, new Offset(count, unit, from), null);
  }

  private static Deadline event(String text) {
    return new Relative(text, null, null);
  }
}
