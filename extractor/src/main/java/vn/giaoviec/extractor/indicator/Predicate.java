package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.text.Token;

/** Tells by which predicate a subject and its number belong together: "đạt", "tăng", "chiếm". */
final class Predicate {
  /** Words after which "tăng" and "tăng trưởng" are nouns: "vào mức tăng trưởng", "tốc độ tăng". */
  private static final Phrases NO_RISE =
      Phrases.of("vào, về, của, cho, tốc độ, nhịp độ, tỷ lệ, tỉ lệ, đà, chỉ tiêu, mục tiêu");

  private static final Phrases EACH = Phrases.of("mỗi năm, hằng năm, hàng năm, hằng tháng");

  /** Verbs that are a fall where they take a percentage: "cắt giảm 30% chi phí". */
  private static final Phrases SHORTENS =
      Phrases.of("cắt giảm, rút ngắn, tinh giản, tinh giảm, giảm thiểu, giảm bớt");

  /** What becomes less by a cut; of other things so many are done away with: "100% thủ tục". */
  private static final Phrases SHORTENED =
      Phrases.of("thời gian, thời hạn, chi phí, số, tổng số, lượng, biên chế, số ngày");

  /** What stands between the ends of a range. */
  private static final Set<String> RANGES = Set.of("-", "đến");

  private Predicate() {}

  /** Where a rise or fall ends before "mỗi năm": "giảm bình quân mỗi năm 2%"; else {@code to}. */
  static int beforeEach(Between between, int to) {
    int end = to - EACH.before(between.tokens(), to);
    return end < to && Words.MOVES.before(between.tokens(), end) > 0 ? end : to;
  }

  /**
   * The link whose words end at {@code to}: of several the longest, since "tăng lên" is no rise but
   * a state reached; none where the words are the end of a noun or a verb of work.
   */
  static Link link(Between between, int to) {
    List<Token> tokens = between.tokens();
    if (Spans.NOUN_ENDS.before(tokens, to) > 0) {
      return Link.NONE;
    }
    int verb = Actions.VERBS.before(tokens, to);
    int up = between.bounded(Words.UP.before(tokens, to), to);
    int down = between.bounded(Words.DOWN.before(tokens, to), to);
    up = verb > up || NO_RISE.before(tokens, to - up) > 0 ? 0 : up;
    down = verb > down ? 0 : down;
    down = Math.max(down, shortens(between, to));
    int share = between.bounded(Words.SHARE.before(tokens, to), to);
    int is = between.bounded(Words.IS.before(tokens, to), to);
    return longest(is, up, down, share);
  }

  /** The words of a cut by so many percent that end at {@code to}: "rút ngắn tối thiểu 30%". */
  private static int shortens(Between between, int to) {
    int length = between.bounded(SHORTENS.before(between.tokens(), to), to);
    return length > 0 && percent(between.clause(), between.end()) ? length : 0;
  }

  /** Whether the quantity that begins at {@code at} is a percentage of what can become less. */
  private static boolean percent(Clause clause, int at) {
    int i = at;
    while (i < clause.size() && clause.tokens().get(i).kind() != Token.Kind.NUMBER) {
      i++;
    }
    while (i < clause.size()
        && (clause.tokens().get(i).kind() == Token.Kind.NUMBER
            || RANGES.contains(clause.word(i)))) {
      i++;
    }
    int next = i + 1;
    boolean ends = next >= clause.size() || ",".equals(clause.word(next));
    return clause.word(i).equals("%") && (ends || SHORTENED.at(clause.tokens(), next) > 0);
  }

  private static Link longest(int is, int up, int down, int share) {
    int best = Math.max(Math.max(up, down), Math.max(share, is));
    if (best == 0) {
      return Link.NONE;
    }
    return best == is ? Link.IS : best == up ? Link.UP : best == down ? Link.DOWN : Link.SHARE;
  }

  /** How many tokens the words of the link have that end at {@code to}. */
  static int length(Between between, Link link, int to) {
    List<Token> tokens = between.tokens();
    return switch (link) {
      case UP -> Words.UP.before(tokens, to);
      case DOWN -> Math.max(Words.DOWN.before(tokens, to), shortens(between, to));
      case SHARE -> Words.SHARE.before(tokens, to);
      case IS -> Words.IS.before(tokens, to);
      default -> 0;
    };
  }
}
