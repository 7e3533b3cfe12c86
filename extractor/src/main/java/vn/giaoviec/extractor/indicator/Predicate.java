package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.text.Token;

/** Tells by which predicate a subject and its number belong together: "đạt", "tăng", "chiếm". */
final class Predicate {
  /** Words after which "tăng" and "tăng trưởng" are nouns: "vào mức tăng trưởng", "tốc độ tăng". */
  private static final Phrases NO_RISE =
      Phrases.of("vào, về, của, cho, tốc độ, nhịp độ, tỷ lệ, tỉ lệ, đà, chỉ tiêu, mục tiêu");

  private static final Phrases EACH = Phrases.of("mỗi năm, hằng năm, hàng năm, hằng tháng");

  private static final Phrases MOVES = Words.UP.and(Words.DOWN);

  private Predicate() {}

  /** Where a rise or fall ends before "mỗi năm": "giảm bình quân mỗi năm 2%"; else {@code to}. */
  static int beforeEach(Between between, int to) {
    int end = to - EACH.before(between.tokens(), to);
    return end < to && MOVES.before(between.tokens(), end) > 0 ? end : to;
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
    int share = between.bounded(Words.SHARE.before(tokens, to), to);
    int is = between.bounded(Words.IS.before(tokens, to), to);
    return longest(is, up, down, share);
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
      case DOWN -> Words.DOWN.before(tokens, to);
      case SHARE -> Words.SHARE.before(tokens, to);
      case IS -> Words.IS.before(tokens, to);
      default -> 0;
    };
  }
}
