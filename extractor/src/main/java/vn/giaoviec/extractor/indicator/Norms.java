package vn.giaoviec.extractor.indicator;

import vn.giaoviec.extractor.text.Token;

/** Tells numbers that a rule sets, rather than measures: in which case it holds, what it fines. */
final class Norms {
  /** "2.1.3." has six tokens; longer list numbers don't occur. */
  private static final int LIST_NUMBER = 8;

  /** "Trường hợp cần thiết," has four tokens and sets no condition. */
  private static final int NEEDED = 4;

  /** "từ 3.000.000 đồng đến 5.000.000" has its end four tokens behind "từ". */
  private static final int RANGE_REACH = 5;

  private static final Phrases CONDITIONS =
      Phrases.of("trường hợp, đối với trường hợp, đối với các trường hợp, trong trường hợp, nếu");

  private static final Phrases FINE_LEVELS =
      Phrases.of("mức phạt, mức tiền phạt, mức phạt tiền, bị phạt");

  private static final Phrases FINES = FINE_LEVELS.and(Phrases.of("phạt tiền, phạt tù, phạt"));

  /** "3 tỷ đồng/năm" has five tokens. */
  private static final int BOUND_REACH = 7;

  private static final Phrases OR_MORE = Phrases.of("trở lên, trở xuống");

  private static final Phrases DUTIES = Phrases.of("phải, thì, bắt buộc");

  private Norms() {}

  /** Whether the number at token {@code i} is set by a rule. */
  static boolean at(Clause clause, int i) {
    return condition(clause) || fine(clause, i) || bound(clause, i);
  }

  /** Whether it bounds whom a duty is for: "có doanh thu từ 3 tỷ đồng trở lên phải khai thuế". */
  private static boolean bound(Clause clause, int i) {
    if (!clause.word(i - 1).equals("từ")) {
      return false;
    }
    int to = i + 1;
    while (to < Math.min(clause.size(), i + BOUND_REACH) && OR_MORE.at(clause.tokens(), to) == 0) {
      to++;
    }
    return OR_MORE.at(clause.tokens(), to) > 0 && DUTIES.at(clause.tokens(), to + 2) > 0;
  }

  /** Whether the clause only says in which case something holds: "Trường hợp … dưới 15%". */
  private static boolean condition(Clause clause) {
    int first = 0;
    while (first < LIST_NUMBER
        && first < clause.size()
        && clause.tokens().get(first).kind() != Token.Kind.WORD) {
      first++;
    }
    boolean counted = first > 0 && clause.tokens().get(first - 1).kind() == Token.Kind.NUMBER;
    boolean free =
        counted || clause.word(first + NEEDED).equals(",") && clause.word(first + 2).equals("cần");
    return CONDITIONS.at(clause.tokens(), first) > 0 && !free;
  }

  /** Whether it says how much is fined: "mức phạt từ 3.000.000 đồng đến 5.000.000 đồng". */
  private static boolean fine(Clause clause, int i) {
    int from = i - 1;
    while (from > Math.max(0, i - RANGE_REACH) && !clause.word(from).equals("từ")) {
      from--;
    }
    boolean range = clause.word(from).equals("từ") && FINES.before(clause.tokens(), from) > 0;
    return range || FINE_LEVELS.before(clause.tokens(), i) > 0;
  }
}
