package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Finds the verbs of work that govern a number: "mở 06 lớp", "tạo việc làm cho 500 lao động". */
final class Verbs {
  /** How far before a preposition its verb is looked for. */
  private static final int VERB_REACH = 14;

  /** A sentence's words before its number that are short enough to name it. */
  private static final int LEAD = 30;

  /** Longer subjects run into the rest of their sentence. */
  private static final int LONG_SUBJECT = 8;

  /** "được xuất bán", "được đưa vào sử dụng". */
  private static final int PASSIVE_REACH = 5;

  private static final Phrases WHERE = Phrases.of("tại, ở, trên, thuộc, vào");

  /** Short verbs that are no syllable of a longer noun. */
  private static final Phrases SURE = Phrases.of("tặng, trao, mở, tạo, giúp, cử, mời");

  /** Words between a verb and its number: "tạo việc làm tăng thêm bình quân mỗi năm 500". */
  private static final Phrases MANNER =
      Phrases.of(
          "bền vững, hiệu quả, bình quân, trung bình, tăng thêm, thêm, mới, tổng cộng, lũy kế, luỹ"
              + " kế, trong đó");

  /**
   * What is done to a subject doesn't name its figure: "cán bộ … được bố trí hợp lý (64 người/xã)".
   */
  private static final Phrases PASSIVE = Phrases.of("được, bị");

  private Verbs() {}

  /** Where the verbs that govern the number begin; {@code to} where there are none. */
  static int action(Between between, int to) {
    int from = run(between, to);
    if (from < to) {
      return from;
    }
    int timed = Spans.withoutTime(between.clause(), between.start(), to);
    int manner = Spans.withoutTrailing(MANNER, between.tokens(), between.start(), timed);
    int before = manner < to ? run(between, manner) : to;
    return before < manner ? before : governing(between, to);
  }

  /** The verbs before a preposition: "hỗ trợ vốn cho 20 hộ"; {@code to} where there are none. */
  private static int governing(Between between, int to) {
    List<Token> tokens = between.tokens();
    int preposition = Actions.PREPOSITIONS.before(tokens, to);
    if (preposition == 0 || to - preposition < between.start()) {
      return to;
    }
    int whole = Spans.afterOpeners(between.clause(), between.start(), to);
    boolean where = between.first() && WHERE.before(tokens, to) > 0;
    if (where && to - whole <= LEAD && Actions.VERBS.at(tokens, whole) > 0) {
      return whole;
    }
    for (int end = to - preposition; end > Math.max(between.start(), to - VERB_REACH); end--) {
      if (between.separator(end)) {
        return to;
      }
      int verbs = run(between, end);
      if (end - verbs > 1 || verbs < end && SURE.at(tokens, verbs) > 0) {
        return verbs;
      }
    }
    return to;
  }

  /** The start of a run of verbs that ends at {@code to}. */
  private static int run(Between between, int to) {
    List<Token> tokens = between.tokens();
    if (between.clause().word(to - 1).equals("và")) {
      return to; // "08 giấy phép cấp mới và 02"
    }
    int from = to;
    int at = to;
    while (at > between.start()) {
      int verb = Spans.NOUN_ENDS.before(tokens, at) > 0 ? 0 : Actions.VERBS.before(tokens, at);
      int link = Actions.LINKS.before(tokens, at);
      boolean comma = from < to && between.clause().word(at - 1).equals(",");
      boolean name = verb == 1 && between.clause().capital(at - 1) && at - 1 > between.start();
      verb = link > verb || name ? 0 : verb; // "Tân Lập"
      int step = verb > 0 ? verb : link > 0 ? link : comma ? 1 : 0;
      if (step == 0 || at - step < between.start()) {
        break;
      }
      at -= step;
      from = verb > 0 ? at : from;
    }
    return from;
  }

  /** Whether the last phrase begins with a head: "với tổng vốn đăng ký" is no action. */
  static boolean headed(Between between, int to) {
    List<Token> tokens = between.tokens();
    int from = Spans.afterOpeners(between.clause(), between.lastSeparator(to) + 1, to);
    return passive(between, to)
        || from >= between.start()
            && from < to
            && Nouns.head(tokens, from)
            && (Actions.VERBS.at(tokens, from) == 0 || run(between, to) > from);
  }

  /** Whether a head is said to undergo the last verb: "sản lượng cá và tôm được xuất bán". */
  private static boolean passive(Between between, int to) {
    Clause clause = between.clause();
    int passive = to - 1;
    while (passive >= Math.max(between.start(), to - PASSIVE_REACH)
        && PASSIVE.at(clause.tokens(), passive) == 0) {
      passive--;
    }
    int phrase = passive;
    while (phrase > between.start() && !clause.word(phrase - 1).equals(",")) {
      phrase--;
    }
    return passive >= between.start()
        && PASSIVE.at(clause.tokens(), passive) > 0
        && Nouns.head(clause.tokens(), Spans.afterOpeners(clause, phrase, to));
  }

  /** Of a long subject only what begins with its last verbs. */
  static int brief(Between between, int from, int to) {
    List<Token> tokens = between.tokens();
    boolean head = Nouns.head(tokens, from);
    for (int i = to - 1; i > from && !head && to - from > LONG_SUBJECT; i--) {
      int verb = Actions.VERBS.at(tokens, i);
      boolean passive = PASSIVE.before(tokens, i) > 0;
      int run = verb > 1 && i + verb <= to && !passive ? run(between, i + verb) : to;
      if (run < i + verb) {
        return Math.max(from, run);
      }
    }
    return from;
  }
}
