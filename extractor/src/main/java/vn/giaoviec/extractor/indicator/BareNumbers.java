package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.text.Token;

/**
 * The unit of a number behind which none stands, where the words before it say what is counted: "số
 * hợp tác xã là 851, tăng 183", "tỷ lệ hộ nghèo: 3,2". A number without such words measures nothing
 * that could be named.
 */
final class BareNumbers {
  /** How far before its number a subject may begin. */
  private static final int REACH = 25;

  /** Longer runs of plain digits are account and telephone numbers. */
  private static final int LONGEST_PLAIN = 6;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Phrases NUMBER_OF = Phrases.of("số, số lượng, tổng số, tổng số lượng");

  private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ");

  private static final Phrases STATES =
      Phrases.of(
          "là, đạt, có, còn, ước đạt, là :, :, lên, tăng lên, xuống, xuống còn, giảm còn, giảm"
              + " xuống, đạt mức, duy trì, duy trì ở mức, giữ ở mức, nằm ở mức");

  /** What is measured without a unit. */
  private static final Phrases INDICES = Phrases.of("chỉ số, hệ số");

  private BareNumbers() {}

  /**
   * The unit of the number at token {@code i}; null where the words before it name none.
   *
   * @param end the index after the number
   * @param before the quantity before it in the clause; null without one
   */
  static UnitReader.@Nullable Unit unit(Clause clause, int i, int end, @Nullable Quantity before) {
    if (!stands(clause, i, end)) {
      return null;
    }
    int to = i - Words.comparator(clause.tokens(), i);
    if (before != null && before.counts() && Words.MOVES.before(clause.tokens(), to) > 0) {
      boolean near = to - before.to() <= 2;
      return near ? new UnitReader.Unit(before.unit(), Kind.COUNT, 0, end) : null;
    }
    int link = STATES.before(clause.tokens(), to);
    int from = Math.max(before == null ? 0 : before.to(), to - REACH);
    return link == 0 ? null : named(clause, i, from, to - link, end);
  }

  /** Whether a sign, or nothing, follows the number, and it is no part of a longer code. */
  private static boolean stands(Clause clause, int i, int end) {
    Token token = clause.tokens().get(i);
    boolean plain = token.isPlainDigits() && token.text().length() > LONGEST_PLAIN;
    boolean zero = token.isPlainDigits() && token.text().startsWith("0");
    String next = clause.word(end);
    boolean ends = next.isEmpty() || ",.;".contains(next) || clause.bracketAt(end);
    return !plain && !zero && ends;
  }

  private static UnitReader.@Nullable Unit named(
      Clause clause, int number, int from, int to, int end) {
    List<Token> tokens = clause.tokens();
    for (int i = to - 1; i >= from; i--) {
      int noun = i + NUMBER_OF.at(tokens, i);
      int known = Math.max(Nouns.COMPOUND.at(tokens, noun), Nouns.SINGLE.at(tokens, noun));
      if (noun > i && known > 0 && noun + known <= to) {
        return new UnitReader.Unit(clause.text(noun, noun + known), Kind.COUNT, 0, end);
      }
      if (INDICES.at(tokens, i) > 0 && to - i > 2) {
        return new UnitReader.Unit("", Kind.MEASURED, 0, end);
      }
      BigDecimal value = tokens.get(number).value();
      boolean rate = value != null && value.compareTo(WHOLE) <= 0 && RATES.at(tokens, i) > 0;
      if (rate) {
        return new UnitReader.Unit("%", Kind.PERCENT, 0, end);
      }
    }
    return null;
  }
}
