package vn.giaoviec.extractor.deadline;

import static vn.giaoviec.extractor.deadline.Words.number;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Deadline.Ongoing;
import vn.giaoviec.extractor.model.Deadline.Recurring;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.rule.Rule;
import vn.giaoviec.extractor.rule.Vocabulary;

/** Rules for work that is done again and again, or all the time. */
final class RecurrenceRules {
  /** Words whose last syllable is "hàng" and that are no "every". */
  private static final Set<String> GOODS =
      Set.of("ngân", "mặt", "cửa", "bán", "khách", "đơn", "nhà", "giao", "mua", "xếp", "gian");

  /** Words that make "hằng năm" part of a name or figure: ngân sách hằng năm, bình quân mỗi năm. */
  private static final Set<String> NOUNS = Set.of("sách", "toán", "quân", "niên");

  /** "ngân sách cấp tỉnh": whose budget it is, is told in so many words. */
  private static final int BUDGET_REACH = 3;

  static final Vocabulary WORDS =
      DateRules.WORDS
          .words("every", "hằng|hàng|mỗi")
          .words("by", "chậm nhất|muộn nhất|không quá|strict:trước|vào|đến|trong|là|hết|định kỳ")
          .words(
              "interval",
              "<every>? (tháng|quý|năm|tuần|ngày|<numeral> (tháng|năm|tuần|quý|ngày)|nửa năm)"
                  + "|đầu kỳ|giữa kỳ|cuối kỳ|đột xuất")
          .words("also", "(','|';'|'/'|và|hoặc){1,2}")
          .words("list", "<interval> (<also> <interval>){0,8}");

  private RecurrenceRules() {}

  /** The rules. */
  static List<Rule<Deadline>> rules() {
    return List.of(
        every(), periodically(), once(), perUnit(), timesPerUnit(), partOfEach(), ongoing());
  }

  private static Rule<Deadline> every() {
    return Rule.<Deadline>named(
            "every",
            WORDS,
            "(theo)? (định kỳ)? <list>",
            match -> {
              String words = " " + match.line().text(match.from(), match.to()) + " ";
              boolean stated =
                  has(match, "hằng") || has(match, "hàng") || has(match, "mỗi") || has(match, "kỳ");
              return stated && !words.isBlank() && !isNoun(match)
                  ? recurring(match, Intervals.in(match.line(), match.from(), match.to()))
                  : null;
            })
        .example("Hằng năm", recurring("Hằng năm", Period.ofYears(1)))
        .example("hàng quý", recurring("hàng quý", Period.ofMonths(3)))
        .example("Định kỳ 6 tháng", recurring("Định kỳ 6 tháng", Period.ofMonths(6)))
        .example(
            "định kỳ hằng tháng, quý, 6 tháng, năm",
            recurring(
                "định kỳ hằng tháng, quý, 6 tháng, năm",
                Period.ofMonths(1),
                Period.ofMonths(3),
                Period.ofMonths(6),
                Period.ofYears(1)))
        .notIn(
            "Ngân hàng năm 2020",
            "6 tháng, năm",
            "dự toán ngân sách hằng năm",
            "ngân sách nhà nước hằng năm",
            "theo kế hoạch hằng năm",
            "dự toán chi thường xuyên hằng năm",
            "vốn đầu tư công trung hạn và hằng năm",
            "đầu kỳ, cuối kỳ tới");
  }

  private static Rule<Deadline> periodically() {
    return Rule.<Deadline>named(
            "periodically",
            WORDS,
            "(theo)? định kỳ",
            match -> onDemandToo(match) ? null : recurring(match, List.of()))
        .example("định kỳ", recurring("định kỳ"))
        .example("báo cáo định kỳ Chủ tịch", recurring("định kỳ"))
        .notIn("định hướng", "định kỳ hằng năm", "định kỳ hoặc đột xuất", "định kỳ, đột xuất");
  }

  private static Rule<Deadline> once() {
    return Rule.<Deadline>named(
            "every-number",
            WORDS,
            "<list> (một|01|1)? lần",
            match ->
                isNumber(match.before(1))
                    ? null
                    : recurring(match, Intervals.in(match.line(), match.from(), match.to())))
        .example("6 tháng một lần", recurring("6 tháng một lần", Period.ofMonths(6)))
        .example("mỗi quý 01 lần", recurring("mỗi quý 01 lần", Period.ofMonths(3)))
        .notIn("tháng hai lần", "một lần nữa");
  }

  private static Rule<Deadline> perUnit() {
    return Rule.<Deadline>named(
            "units-per-time",
            WORDS,
            "(từ)? a:<numeral> (('-'|đến) b:<numeral>)? u:(ngày|tuần|tháng|quý|năm) '/' (01|1|một)?"
                + " lần",
            match -> {
              List<Period> every = new ArrayList<>();
              every.add(Intervals.of(number(match, "a"), match.words("u")));
              if (match.has("b")) {
                every.add(Intervals.of(number(match, "b"), match.words("u")));
              }
              return recurring(match, every);
            })
        .example(
            "từ 2-3 năm/lần", recurring("từ 2-3 năm/lần", Period.ofYears(2), Period.ofYears(3)))
        .example("3 tháng/lần", recurring("3 tháng/lần", Period.ofMonths(3)))
        .notIn("3 tháng", "2 lần/năm");
  }

  private static Rule<Deadline> timesPerUnit() {
    return Rule.<Deadline>named(
            "times-per-unit",
            WORDS,
            "n:<numeral> lần ('/'|trong|mỗi|một|trong một) u:(năm|quý|tháng|tuần)"
                + "|(mỗi|một) u:(năm|quý|tháng|tuần) n:<numeral> lần",
            match -> {
              Period every = Intervals.part(number(match, "n"), match.words("u"));
              return every == null ? null : recurring(match, List.of(every));
            })
        .example("2 lần/năm", recurring("2 lần/năm", Period.ofMonths(6)))
        .example("mỗi năm hai lần", recurring("mỗi năm hai lần", Period.ofMonths(6)))
        .notIn("1,5 lần", "5 lần/năm");
  }

  private static Rule<Deadline> partOfEach() {
    return Rule.<Deadline>named(
            "part-of-each",
            WORDS,
            "<by>{0,2} (đầu|giữa|cuối) <every> u:(tuần|tháng|quý|năm)",
            match ->
                new Recurring(
                    match.text(),
                    List.of(Intervals.of(1, match.words("u"))),
                    null,
                    null,
                    match.has("strict")))
        .example("cuối mỗi quý", recurring("cuối mỗi quý", Period.ofMonths(3)))
        .example("vào đầu hằng năm", recurring("vào đầu hằng năm", Period.ofYears(1)))
        .notIn("cuối quý", "đầu năm");
  }

  private static Rule<Deadline> ongoing() {
    return Rule.<Deadline>named(
            "ongoing",
            WORDS,
            "~thường ~xuyên ((','|và)? liên tục)?|liên tục ((','|và)? thường xuyên)?",
            match -> new Ongoing(match.text()))
        .example("Thường xuyên", new Ongoing("Thường xuyên"))
        .example("Thưởng xuyên", new Ongoing("Thưởng xuyên"))
        .notIn("thường niên", "bình thường");
  }

  private static boolean has(Match match, String word) {
    for (int at = match.from(); at < match.to(); at++) {
      if (match.line().word(at).equals(word)
          && !(word.equals("kỳ") && !match.line().word(at - 1).equals("định"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Match match) {
    boolean goods =
        match.line().word(match.from()).equals("hàng") && GOODS.contains(match.before(1));
    return goods
        || ofPlan(match)
        || ofBudget(match)
        || NOUNS.contains(match.before(1))
        || match.after(1).equals("nay");
  }

  /** "định kỳ hoặc đột xuất khi có yêu cầu": whenever it is asked for. */
  private static boolean onDemandToo(Match match) {
    return Set.of("hoặc", "và", ",", "/", "-").contains(match.after(1))
        && match.after(2).equals("đột")
        && match.after(3).equals("xuất");
  }

  /**
   * "chi thường xuyên hằng năm", "đầu tư công trung hạn và hằng năm", "ngân sách nhà nước hằng
   * năm": which money, not when.
   */
  private static boolean ofBudget(Match match) {
    for (int n = 2; n <= BUDGET_REACH; n++) {
      if (match.before(n + 1).equals("ngân") && match.before(n).equals("sách")) {
        return true;
      }
    }
    boolean spent = match.before(3).equals("chi") && match.before(1).equals("xuyên");
    boolean term = match.before(2).equals("hạn") && match.before(1).equals("và");
    return spent || term;
  }

  /** "theo kế hoạch hằng năm": which plan, not when. */
  private static boolean ofPlan(Match match) {
    boolean plan = match.before(2).equals("kế") && match.before(1).equals("hoạch");
    return plan && Set.of("theo", "vào").contains(match.before(3));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static @Nullable Deadline recurring(Match match, @Nullable List<Period> every) {
    return every == null ? null : new Recurring(match.text(), every, null, null, false);
  }

  private static Deadline recurring(String text, Period... every) {
    return new Recurring(text, List.of(every), null, null, false);
  }
}
