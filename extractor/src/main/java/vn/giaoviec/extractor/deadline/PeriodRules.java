package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Deadline.During;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.Vocabulary;

/** Rules for deadlines that are a stretch of the calendar, or one of its ends. */
final class PeriodRules {
  private static final Vocabulary WORDS = DateRules.WORDS;

  /** What stands before the first word of a sentence or clause; "" at the beginning. */
  private static final Set<String> OPENS = Set.of("", ".", ";", ":", "-");

  /** So many days in a row are no month. */
  private static final int MOST_DAYS = 15;

  private PeriodRules() {}

  /** Rules whose wording alone says that a period is a deadline. */
  static List<Rule<Deadline>> stated() {
    return List.of(
        fromTo(), in(), expected(), labelled(), opening(), inBrackets(), until(), before(), from());
  }

  /** Rules for a period by itself, which is a deadline only where a deadline is expected. */
  static List<Rule<Deadline>> bare() {
    return List.of(barePeriod(), bareYear(), dayToDay());
  }

  private static Rule<Deadline> fromTo() {
    return Rule.<Deadline>named(
            "from-to",
            WORDS,
            "<head>? p:<period>",
            match -> {
              boolean from = match.words("p").startsWith("từ ");
              return from ? period(match, true, true) : null;
            })
        .example("từ 15-20/4/2019", during("từ 15-20/4/2019", "2019-04-15", "2019-04-20"))
        .example(
            "Từ ngày 4/8 đến ngày 10/8",
            during("Từ ngày 4/8 đến ngày 10/8", "2019-08-04", "2019-08-10"))
        .notIn("26-27/8/2020", "từ 5 đến 10 lớp");
  }

  private static Rule<Deadline> in() {
    return Rule.<Deadline>named(
            "in-period",
            WORDS,
            "<head>? (trong|vào|ngay trong|nội trong|trong khoảng|trong vòng) (suốt|thời gian)?"
                + " p:<period>",
            match -> period(match, true, true))
        .example("Trong quý III/2019", during("Trong quý III/2019", "2019-07-01", "2019-09-30"))
        .example(
            "hoàn thành trong tháng 5",
            during("hoàn thành trong tháng 5", "2019-05-01", "2019-05-31"))
        .example(
            "trong vòng 3 ngày tới", during("trong vòng 3 ngày tới", "2019-04-25", "2019-04-27"))
        .notIn("trong tỉnh", "quý III/2019");
  }

  /** "dự kiến ngày 20 - 22/8": a few days, not the year of an expected sum. */
  private static Rule<Deadline> expected() {
    return Rule.<Deadline>named(
            "expected-days",
            WORDS,
            "dự kiến (vào|trong|là|':')? p:<period>",
            match -> {
              Stretch days = match.value("p", Stretch.class);
              boolean few =
                  days != null
                      && days.start() != null
                      && days.end() != null
                      && days.end().isBefore(days.start().plusDays(MOST_DAYS));
              return few ? period(match, true, true) : null;
            })
        .example(
            "dự kiến ngày 20 - 22/8", during("dự kiến ngày 20 - 22/8", "2019-08-20", "2019-08-22"))
        .example(
            "dự kiến vào ngày 4-5/9", during("dự kiến vào ngày 4-5/9", "2019-09-04", "2019-09-05"))
        .notIn("dự kiến năm 2020", "kinh phí dự kiến", "dự kiến tháng 5");
  }

  private static Rule<Deadline> labelled() {
    return Rule.<Deadline>named(
            "labelled-period", WORDS, "<head> p:<period>", match -> period(match, true, true))
        .example(
            "Thời gian thực hiện: Quý II/2019",
            during("Thời gian thực hiện: Quý II/2019", "2019-04-01", "2019-06-30"))
        .example(
            "hoàn thành tháng 6/2019",
            during("hoàn thành tháng 6/2019", "2019-06-01", "2019-06-30"))
        .notIn("thời gian qua", "kế hoạch năm 2021");
  }

  /** "Năm 2025, hoàn thành …": a sentence begins with when something is finished. */
  private static Rule<Deadline> opening() {
    return Rule.<Deadline>named(
            "opening-period",
            WORDS,
            "p:<period> ','?",
            match -> {
              boolean begins = OPENS.contains(match.before(1));
              return begins && ItemWords.COMPLETION.contains(match.after(1) + " " + match.after(2))
                  ? period(match, true, true)
                  : null;
            })
        .example("Năm 2025, hoàn thành hồ sơ", during("Năm 2025,", "2025-01-01", "2025-12-31"))
        .example(
            "Rà soát hồ sơ. Quý III/2019 ban hành",
            during("Quý III/2019", "2019-07-01", "2019-09-30"))
        .notIn("kết quả năm 2025 hoàn thành 5 dự án", "Năm 2025, cả nước có 5 tỉnh");
  }

  private static Rule<Deadline> inBrackets() {
    return Rule.<Deadline>named(
            "period-in-brackets", WORDS, "'(' p:<period> ')'", match -> period(match, true, true))
        .example("(Quý III/2019)", during("(Quý III/2019)", "2019-07-01", "2019-09-30"))
        .example("lớp tập huấn (tháng 6)", during("(tháng 6)", "2019-06-01", "2019-06-30"))
        .notIn("(HTX năm 2021)", "tháng 6");
  }

  private static Rule<Deadline> until() {
    return Rule.<Deadline>named(
            "until-period",
            WORDS,
            "<head>? (cho đến hết|cho đến|đến hết|tới hết|đến|tới|hết"
                + "|<latest> (là|đến|vào|trong|hết|':'){0,3}) p:<period>",
            match -> period(match, false, true))
        .example("đến năm 2025", until("đến năm 2025", "2025-12-31"))
        .example("đến hết quý II", until("đến hết quý II", "2019-06-30"))
        .example(
            "chậm nhất trong tháng 6/2019", until("chậm nhất trong tháng 6/2019", "2019-06-30"))
        .notIn("tính đến năm 2018", "đến từ năm 2018");
  }

  private static Rule<Deadline> before() {
    return Rule.<Deadline>named(
            "before-period",
            WORDS,
            "<head>? (<latest> (là|vào)?)? trước p:<period>",
            match -> {
              Stretch stretch = match.value("p", Stretch.class);
              return stretch == null
                  ? null
                  : new During(match.text(), null, stretch.start().minusDays(1));
            })
        .example("trước năm 2025", until("trước năm 2025", "2024-12-31"))
        .example(
            "Hoàn thành trước tháng 6/2019", until("Hoàn thành trước tháng 6/2019", "2019-05-31"))
        .notIn("năm trước", "trước đây 5 năm");
  }

  private static Rule<Deadline> from() {
    return Rule.<Deadline>named(
            "from",
            WORDS,
            "(bắt đầu|thực hiện|áp dụng|triển khai)? kể? từ (<at>? d:<day>|p:<period>)",
            match -> {
              LocalDate day = match.value("d", LocalDate.class);
              Stretch stretch = match.value("p", Stretch.class);
              LocalDate start = day != null ? day : stretch != null ? stretch.start() : null;
              return start == null || AsOf.before(match)
                  ? null
                  : new During(match.text(), start, null);
            })
        .example("từ 01/7/2025", new During("từ 01/7/2025", LocalDate.of(2025, 7, 1), null))
        .example(
            "thực hiện từ năm 2020",
            new During("thực hiện từ năm 2020", LocalDate.of(2020, 1, 1), null))
        .notIn(
            "có hiệu lực thi hành kể từ ngày 10 tháng 9 năm 2014",
            "từ ngày ký",
            "từ năm 2021 đến năm 2025");
  }

  private static Rule<Deadline> barePeriod() {
    return Rule.<Deadline>named(
            "period", WORDS, "(các|trong các)? p:<period>", match -> period(match, true, true))
        .example("Quý IV", during("Quý IV", "2019-10-01", "2019-12-31"))
        .example("2021-2022", during("2021-2022", "2021-01-01", "2022-12-31"))
        .notIn("năm trước", "quý V");
  }

  private static Rule<Deadline> dayToDay() {
    return Rule.<Deadline>named(
            "day-to-day",
            WORDS,
            "từ? a:<day> (cho đến hết|đến hết|đến|tới|'-') b:<day>",
            match -> {
              LocalDate start = match.value("a", LocalDate.class);
              LocalDate end = match.value("b", LocalDate.class);
              if (start == null || end == null) {
                return null;
              }
              boolean weekdays = end.isBefore(start) && start.isBefore(end.plusWeeks(1));
              end = weekdays ? end.plusWeeks(1) : end;
              return end.isBefore(start) ? null : new During(match.text(), start, end);
            })
        .example("thứ hai đến thứ sáu", during("thứ hai đến thứ sáu", "2019-04-29", "2019-05-03"))
        .example(
            "từ đầu tháng 5 đến giữa tháng 6",
            during("từ đầu tháng 5 đến giữa tháng 6", "2019-05-01", "2019-06-15"))
        .notIn("thứ hai", "đến thứ sáu");
  }

  private static Rule<Deadline> bareYear() {
    return Rule.<Deadline>named(
            "year-in-digits",
            WORDS,
            "y:<yyyy>",
            match -> {
              int year = Words.year(match);
              return new During(match.text(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            })
        .example("2021", during("2021", "2021-01-01", "2021-12-31"))
        .example("2030", during("2030", "2030-01-01", "2030-12-31"))
        .notIn("2.021", "20210");
  }

  private static @Nullable Deadline period(Match match, boolean start, boolean end) {
    Stretch stretch = match.value("p", Stretch.class);
    return stretch == null || AsOf.before(match)
        ? null
        : new During(match.text(), start ? stretch.start() : null, end ? stretch.end() : null);
  }

  private static Deadline during(String text, String start, String due) {
    return new During(text, LocalDate.parse(start), LocalDate.parse(due));
  }

  private static Deadline until(String text, String due) {
    return new During(text, null, LocalDate.parse(due));
  }
}
