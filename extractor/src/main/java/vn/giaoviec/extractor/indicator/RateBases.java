package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.Set;
import vn.giaoviec.extractor.text.Numbers;
import vn.giaoviec.extractor.text.Token;

/**
 * Tells numbers that only say of what a rate is, or which things are counted: "trên 1 ha", "10.000
 * dân", "6 xã đạt 19/19 tiêu chí", "2 buổi/ngày".
 */
final class RateBases {
  private static final Phrases PER = Phrases.of("trên, bình quân, tính trên, cho, của");

  /** "Giá trị sản phẩm thu hoạch bình quân trên" has nine tokens. */
  private static final int YIELD_REACH = 12;

  /** How far before its member a list's first may stand. */
  private static final int LIST_REACH = 40;

  private static final Phrases MEANS = Phrases.of("bình quân, trung bình");

  private static final Phrases AMONG =
      Phrases.of("trong, trong số, trong số các, trong tổng số, trong những");

  private static final Set<String> ONE = Set.of("1", "01");

  private static final Set<String> OFTEN = Set.of("buổi", "lần");

  private static final Set<String> POWERS = Set.of("1", "10", "100", "1000", "10000", "100000");

  private static final Phrases HEADCOUNT =
      Phrases.of("dân, dân số, người dân, trẻ, trẻ em, trẻ đẻ sống, phụ nữ, hộ dân, lao động");

  private static final Phrases ATTAINS =
      Phrases.of("đạt, đạt từ, đạt trên, đạt đủ, có, hoàn thành");

  private static final Phrases CRITERIA = Phrases.of("tiêu chí, chỉ tiêu, tiêu chuẩn");

  private RateBases() {}

  /** Whether the number at token {@code i} is such a base. */
  static boolean at(Clause clause, int i) {
    return perOne(clause, i) || oneOf(clause, i) || perHead(clause, i) || attribute(clause, i);
  }

  /** Whether the phrase before says what one of something yields: "Giá trị sản xuất trên 1 ha". */
  private static boolean perOne(Clause clause, int i) {
    if (!one(clause, i)) {
      return false;
    }
    for (int k = i; k >= Math.max(1, i - LIST_REACH); k--) {
      boolean listed = k < i && clause.word(i - 2).equals(",") && one(clause, k);
      if ((k == i || listed) && yields(clause, k)) {
        return true; // "trên 01 ha đất đạt 160 triệu đồng, trên 01 ha mặt nước đạt 310 triệu đồng"
      }
    }
    return false;
  }

  private static boolean one(Clause clause, int i) {
    BigDecimal value = clause.tokens().get(i).value();
    boolean one = value != null && value.compareTo(BigDecimal.ONE) == 0;
    return one && PER.before(clause.tokens(), i) > 0;
  }

  private static boolean yields(Clause clause, int i) {
    int from = i - 1;
    while (from > Math.max(0, i - YIELD_REACH) && !",.:".contains(clause.word(from - 1))) {
      from--;
    }
    boolean named = Nouns.head(clause.tokens(), Spans.afterOpeners(clause, from, i));
    return (named || MEANS.within(clause.tokens(), from, i))
        && Words.IS.before(clause.tokens(), i - 1) == 0;
  }

  /** Whether it counts those among which something is one: "là 1 trong 13 tỉnh". */
  private static boolean oneOf(Clause clause, int i) {
    int from = i - AMONG.before(clause.tokens(), i);
    String one = clause.word(from - 1);
    boolean among = from < i && (one.equals("1") || one.equals("01") || one.equals("một"));
    return among || ONE.contains(clause.word(i)) && AMONG.at(clause.tokens(), i + 1) > 0;
  }

  /** Whether it is the base of a rate: "bác sĩ bình quân 1 vạn dân", "trên 10.000 dân". */
  private static boolean perHead(Clause clause, int i) {
    BigDecimal value = clause.tokens().get(i).value();
    boolean power = value != null && POWERS.contains(value.stripTrailingZeros().toPlainString());
    if (!power || PER.before(clause.tokens(), i) == 0) {
      return false;
    }
    int noun = Numbers.magnitude(clause.word(i + 1)) == null ? i + 1 : i + 2;
    return HEADCOUNT.at(clause.tokens(), noun) > 0;
  }

  /**
   * Whether it only tells which of the things are counted before it: "6 xã đạt 19/19 tiêu chí", or
   * how often something is done: "2 buổi/ngày", "báo cáo 02 lần/ngày".
   */
  private static boolean attribute(Clause clause, int i) {
    int unit = Math.max(i + 1, Masks.fractionEnd(clause, i));
    boolean lessons = OFTEN.contains(clause.word(unit)) && clause.word(unit + 1).equals("/");
    if (lessons) {
      return true;
    }
    int from = i - ATTAINS.before(clause.tokens(), i);
    boolean criteria = from < i && CRITERIA.at(clause.tokens(), unit) > 0;
    int noun = criteria ? from - Nouns.SINGLE.before(clause.tokens(), from) : from;
    return noun < from && noun > 0 && clause.tokens().get(noun - 1).kind() == Token.Kind.NUMBER;
  }
}
