package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;

/**
 * Figures in brackets that say how large is what the one before is compared with: "đạt 6,3%, thấp
 * hơn bình quân cả nước (7,9%) và kịch bản của tỉnh (7,4%)". They are no rises or falls.
 *
 * @param basis what is compared with, as written
 * @param planned whether that is a plan
 */
record Against(String basis, boolean planned) {
  /** What is compared with is told in so many words. */
  private static final int LONGEST = 20;

  private static final Phrases COMPARED =
      Phrases.of(
          """
          cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn, nhanh hơn, chậm hơn, tốt hơn, kém hơn,
          so với, so, xếp sau, xếp trên, vượt, chưa đạt, không đạt, bằng
          """);

  private static final Phrases OPENS =
      Phrases.of(
          "so với, so, với, mức, mức chung, nhiều, khá nhiều, đáng kể, rất nhiều, một chút, xa, rõ"
              + " rệt, hẳn");

  private static final Phrases PLANNED =
      Phrases.of(
          "kế hoạch, kịch bản, mục tiêu, chỉ tiêu, dự toán, nghị quyết, yêu cầu, KH, dự kiến, đề"
              + " ra");

  private static final Phrases LINKS =
      Phrases.of(
          "và, nhưng, song, còn, vẫn, tuy nhiên, tuy, mặc dù, tỷ lệ này, con số này, mức này, đều,"
              + " chỉ, cũng, đạt, thấp, cao, là, mức, nhiều, chậm, trong khi, trong đó");

  private static final Phrases JOINED = Phrases.of("và, nhưng, và so với, cũng như");

  /** What the site's brackets say the size of; null where they say something else. */
  static @Nullable Against of(Site site, @Nullable Figure last) {
    Site.Around around = site.around();
    boolean bare = around != null && site.bare() && !site.gap().speaks() && site.tail().isEmpty();
    boolean alike =
        last != null
            && last.quantity().kind() == site.quantity().kind()
            && last.quantity().unit().equals(site.quantity().unit());
    if (around == null || !bare || !alike) {
      return null;
    }
    Clause outer = around.clause();
    int from = basis(outer, around.from(), around.at());
    if (from < 0 && bracketBefore(outer, around)) {
      from = joined(outer, around.from(), around.at());
    }
    if (from < 0 || around.at() - from > LONGEST) {
      return null;
    }
    boolean planned = PLANNED.within(outer.tokens(), from, around.at());
    return new Against(outer.text(from, around.at()), planned);
  }

  /** Whether other brackets stand before, whose comparison goes on. */
  private static boolean bracketBefore(Clause outer, Site.Around around) {
    return around.from() > 0
        && outer.asides().stream().anyMatch(aside -> aside.at() == around.from())
        && COMPARED.within(outer.tokens(), Math.max(0, around.from() - LONGEST), around.from());
  }

  /** Where what is compared with begins behind "và" that follows other brackets; -1 for nothing. */
  private static int joined(Clause outer, int from, int to) {
    int next = from + JOINED.at(outer.tokens(), from);
    return next > from && next < to ? next : -1;
  }

  /** Whether the words name nothing themselves: ", tỷ lệ này". */
  private static boolean silent(Clause outer, int from, int to) {
    int i = to;
    while (i > from && !outer.word(i - 1).equals(",")) {
      i--;
    }
    while (i < to) {
      int length = LINKS.at(outer.tokens(), i);
      if (length == 0 && outer.tokens().get(i).kind() == Token.Kind.WORD) {
        return false;
      }
      i += Math.max(1, length);
    }
    return true;
  }

  /** Where what is compared with begins; -1 where nothing is. */
  private static int basis(Clause outer, int from, int to) {
    List<Token> tokens = outer.tokens();
    for (int i = to - 1; i >= from; i--) {
      int length = COMPARED.at(tokens, i);
      boolean number = tokens.get(i).kind() == Token.Kind.NUMBER;
      if (number) {
        return -1; // "thấp hơn 2% (4%)"
      }
      if (length > 0 && i + length < to) {
        if (!silent(outer, from, i - COMPARED.before(tokens, i))) {
          return -1; // "…, tổng thu vượt dự toán (6.200 tỷ đồng)" is no figure before
        }
        int at = i + length;
        while (at < to && OPENS.at(tokens, at) > 0) {
          at += OPENS.at(tokens, at);
        }
        return at < to ? at : -1;
      }
    }
    return -1;
  }
}
