package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.text.Token;

/**
 * Whether figures were reached or are aimed at.
 *
 * @param context what the surroundings say
 * @param led what the words say that lead in the list which the clause belongs to ("Phấn đấu đạt
 *     các chỉ tiêu: (1) …"); null where none do
 * @param due whether the clause sets work a day and tells of none done
 * @param told whether the paragraph tells what others found: "Theo khảo sát, …"
 */
record Moods(
    ProseContext context, @Nullable Measure led, boolean aimed, boolean due, boolean told) {

  /** How far a "chưa" or "đã" may stand behind the counted noun. */
  private static final int STATE_REACH = 10;

  /** Words of work that is due, so that its figures are aimed at. */
  private static final Phrases DUE =
      Phrases.of(
          "trước ngày, chậm nhất, hoàn thành trong, hoàn thành trước, trước tháng, khẩn trương");

  /** Words that open a sentence which sets work, also where results are told. */
  private static final Phrases ORDERS =
      Phrases.of(
          "giao sở, giao ban, giao ủy ban, giao UBND, giao cục, giao chi cục, giao các, giao công"
              + " an, giao văn phòng, giao trung tâm, giao phòng, giao bộ, đề nghị các, đề nghị sở,"
              + " đề nghị UBND, đề nghị ủy ban, đề nghị bộ");

  /** "Một số chỉ tiêu về y tế" are figures of any kind, no aims. */
  private static final Phrases SOME =
      Phrases.of("một số chỉ tiêu về, nhiều chỉ tiêu, hầu hết các chỉ tiêu");

  /** Sources of what is so already, also in documents that order. */
  private static final Phrases TOLD =
      Phrases.of(
          """
          theo khảo sát, qua khảo sát, kết quả khảo sát, theo thống kê, số liệu thống kê, đưa tin, phản ánh,
          theo báo cáo, theo số liệu, theo kết quả, theo tổng hợp, qua tổng hợp, theo rà soát, qua rà soát,
          qua kiểm tra, qua thống kê, qua theo dõi, qua giám sát, theo đánh giá, qua nắm tình hình,
          thời gian qua, thời gian vừa qua, những năm qua, những năm gần đây, những tháng qua,
          từ đầu năm đến nay, trước đây, qua các năm
          """);

  /**
   * What others have asked for already, on which the text goes on: "Về đề nghị hỗ trợ 20 tỷ đồng".
   */
  private static final Phrases ASKED =
      Phrases.of("về kiến nghị, về đề nghị, về đề xuất, về việc đề nghị, về việc kiến nghị");

  /** Before these an aim is what a figure is compared with: "đạt 40% chỉ tiêu". */
  private static final Phrases BASED =
      Phrases.of("%, so với, vượt, chưa đạt, không đạt, chưa hoàn thành, không hoàn thành");

  /** A kind of programme, whose name aims at nothing. */
  private static final Phrases PROGRAMME = Phrases.of("mục tiêu quốc gia");

  private static final Phrases BEATEN = Phrases.of("vượt, đạt, hoàn thành, %");

  /** "vượt chỉ tiêu Nghị quyết Đại hội Đảng bộ" before "đề ra" has nine tokens. */
  private static final int BEATEN_REACH = 10;

  /** A rate's subject before its predicate is about so long. */
  private static final int RATE_REACH = 30;

  private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ, tỷ trọng, số, số lượng, tổng số");

  private static final Phrases AGAINST = Phrases.of("so với, so");

  private static final Phrases HELP =
      Phrases.of("hỗ trợ, cứu trợ, trợ cấp, giúp, giúp đỡ, trợ giúp");

  private static final Phrases STRIVES = Phrases.of("phấn đấu, chỉ tiêu, mục tiêu");

  /** Nothing said yet but by the surroundings. */
  static Moods of(ProseContext context) {
    return new Moods(context, null, false, false, false);
  }

  /** These moods in a list that a figure of this measure leads in. */
  Moods ledBy(Measure measure) {
    boolean tells = measure == Measure.TARGET || measure == Measure.ACTUAL;
    return tells ? new Moods(context, measure, aimed, due, told) : this;
  }

  /** What holds at the beginning of a clause. */
  Moods begin(Clause clause) {
    boolean day = DUE.within(clause.tokens(), 0, clause.size());
    boolean done = Words.REACHED.within(clause.tokens(), 0, clause.size());
    boolean goesOn = clause.opening() == Clause.Break.SEMICOLON;
    boolean asked = ASKED.at(clause.tokens(), Spans.afterOpeners(clause, 0, clause.size())) > 0;
    boolean others = told || asked || TOLD.within(clause.tokens(), 0, clause.size());
    boolean ordered = ORDERS.at(clause.tokens(), Spans.afterOpeners(clause, 0, clause.size())) > 0;
    return new Moods(context, led, aimed && goesOn, (day || ordered) && !done, others);
  }

  /** What holds after a clause whose signs these are: for its list, for its sentence. */
  Moods end(Clause clause, List<@Nullable Measure> signs) {
    Measure said = signs.get(clause.size());
    boolean aims = said == null ? aimed : said == Measure.TARGET && strives(clause);
    return new Moods(context, clause.leadsIn() ? said : led, aims, due, told);
  }

  /**
   * Whether an aim at token {@code at} is what was reached: "40% chỉ tiêu", "vượt kế hoạch đề ra".
   */
  private static boolean based(Clause clause, int at) {
    boolean beaten = BEATEN.within(clause.tokens(), at - BEATEN_REACH, at);
    boolean set = clause.word(at).equals("đề") && clause.word(at + 1).equals("ra");
    boolean counted =
        at > 0
            && clause.tokens().get(at - 1).kind() == Token.Kind.NUMBER
            && Periods.CALENDAR.before(clause.tokens(), at - 1) == 0; // "trong năm 2025 dự kiến …"
    boolean programme = PROGRAMME.at(clause.tokens(), at) > 0;
    return programme || counted || BASED.before(clause.tokens(), at) > 0 || set && beaten;
  }

  /**
   * Whether the "đã" before token {@code at} only tells of what a rate is: between "tỷ lệ" and the
   * predicate of its figure, as in "tỷ lệ lao động đã qua đào tạo đạt 71%".
   */
  private static boolean describes(Clause clause, int at) {
    if (Words.MOVES.at(clause.tokens(), at) + Words.IS.at(clause.tokens(), at) > 0) {
      return false; // "tỷ lệ hộ nghèo đã giảm còn 4%"
    }
    int rate = at - 1;
    while (rate > Math.max(0, at - RATE_REACH)
        && !",:".contains(clause.word(rate))
        && RATES.at(clause.tokens(), rate) == 0) {
      rate--;
    }
    int to = at + 1;
    while (to < clause.size()
        && to < at + RATE_REACH
        && !",:".contains(clause.word(to))
        && clause.tokens().get(to).kind() != Token.Kind.NUMBER
        && Words.IS.at(clause.tokens(), to) == 0) {
      to++;
    }
    return rate >= 0 && RATES.at(clause.tokens(), rate) > 0 && Words.IS.at(clause.tokens(), to) > 0;
  }

  /**
   * Whether a "kết quả" before token {@code at} is a thing that is dealt with: "100% hồ sơ, kết quả
   * được số hóa".
   */
  private static boolean outcome(Clause clause, int at) {
    boolean result = clause.word(at - 1).equals("quả") && clause.word(at - 2).equals("kết");
    return result && (clause.word(at).equals("được") || clause.word(at).equals("giải"));
  }

  /** Whether the "mới" of a "mới đạt" before token {@code at} is of a noun: "đảng viên mới". */
  private static boolean fresh(Clause clause, int at) {
    boolean only = clause.word(at - 1).equals("đạt") && clause.word(at - 2).equals("mới");
    return only
        && (Nouns.COMPOUND.before(clause.tokens(), at - 2) > 0
            || Actions.VERBS.before(clause.tokens(), at - 1) > 1);
  }

  /** Whether the clause itself sets an aim, rather than comparing with one. */
  private static boolean strives(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      boolean compares = i > 0 && "với so vượt đạt %".contains(clause.word(i - 1));
      compares |= i > 1 && clause.word(i - 2).equals("/"); // "4/19 chỉ tiêu"
      if (STRIVES.at(clause.tokens(), i) > 0 && !compares) {
        return true;
      }
    }
    return false;
  }

  /**
   * The measure of a plain figure.
   *
   * @param said what the clause's words before the number say; null if nothing
   * @param tail where the words begin that follow the counted noun and belong to it
   * @param tailEnd where the words end that belong to the quantity
   * @param period the time that the clause gives; null without one
   */
  Measure at(
      @Nullable Measure said,
      Clause clause,
      Quantity quantity,
      int tail,
      int tailEnd,
      @Nullable String period) {
    int end = ofNoun(clause, tail, Math.min(tailEnd, tail + STATE_REACH));
    boolean helped = said == null && context.mood() == Mood.PLANS && helps(clause, quantity.from());
    if (!helped && quantity.counts() && Words.STATE.within(clause.tokens(), tail, end)) {
      return Measure.ACTUAL;
    }
    if (said != null) {
      return said;
    }
    if (led != null || aimed) {
      return led != null ? led : Measure.TARGET;
    }
    if (Elapsed.over(period, context.day())) {
      return Measure.ACTUAL;
    }
    Integer year = period == null ? null : Periods.lastYear(period);
    if (year != null && context.issued() != null && !year.equals(context.issued())) {
      return year > context.issued() ? Measure.TARGET : Measure.ACTUAL;
    }
    if (due || told) {
      return due ? Measure.TARGET : Measure.ACTUAL;
    }
    boolean bound =
        quantity.comparator() == Comparator.AT_LEAST || quantity.comparator() == Comparator.AT_MOST;
    return context.mood() == Mood.PLANS || bound ? Measure.TARGET : Measure.ACTUAL;
  }

  /** Where what describes a counted noun ends: "20 dự án, đến nay đã khởi công …" tells another. */
  private static int ofNoun(Clause clause, int tail, int end) {
    int at = tail;
    while (at < end
        && !(clause.word(at).equals(",") && Words.REACHED.at(clause.tokens(), at + 1) > 0)) {
      at++;
    }
    return at;
  }

  /** Whether those are counted who get help: "hỗ trợ 200 hộ bị ảnh hưởng". */
  private static boolean helps(Clause clause, int at) {
    return HELP.before(clause.tokens(), at) > 0;
  }

  /**
   * What the words of a clause say, by where they end: at index {@code i} the nearest sign before
   * token {@code i}; null where there is none. After "phấn đấu", "đã" up to the next comma only
   * tells of which things: "phấn đấu 100% xã đã về đích có …".
   */
  static List<@Nullable Measure> signs(Clause clause) {
    List<@Nullable Measure> signs = new ArrayList<>();
    Measure last = null;
    boolean governs = false;
    for (int i = 0; i <= clause.size(); i++) {
      int aim = i == 0 ? 0 : Words.AIMED.before(clause.tokens(), i);
      int some = SOME.before(clause.tokens(), i) + SOME.before(clause.tokens(), i + 1);
      boolean base = aim > 0 && based(clause, i - aim);
      boolean aimed = aim > 0 && some == 0 && !base;
      int reached = aimed || i == 0 ? 0 : Words.REACHED.before(clause.tokens(), i);
      boolean noun = AGAINST.before(clause.tokens(), i - reached) > 0 || outcome(clause, i);
      reached = noun ? 0 : reached;
      governs = aimed || governs && !clause.word(i - 1).equals(",");
      boolean past = reached == 1 && clause.word(i - 1).equals("đã");
      boolean inside = past && (governs || describes(clause, i)) || fresh(clause, i);
      last = aimed ? Measure.TARGET : reached > 0 && !inside ? Measure.ACTUAL : last;
      signs.add(last);
    }
    return signs;
  }
}
