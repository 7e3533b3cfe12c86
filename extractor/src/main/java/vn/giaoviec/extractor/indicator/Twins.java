package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Gap.Twin;
import vn.giaoviec.extractor.text.Token;

/**
 * Tells a figure that repeats the one before it, for another time or as planned: "(cùng kỳ tăng
 * 4,5%)", "(kế hoạch là 65%)". Such words would otherwise be taken for its name.
 */
final class Twins {
  private static final Phrases TIMES =
      Phrases.of(
          "cùng kỳ, năm trước, tháng trước, quý trước, năm ngoái, đầu năm, cuối năm, của, vụ"
              + " trước");

  /** Plans and budgets, beside which a figure is said. */
  static final Phrases PLANS =
      Phrases.of(
          "kế hoạch, KH, dự toán, mục tiêu, chỉ tiêu, nghị quyết, kế hoạch giao, dự toán giao, chỉ"
              + " tiêu giao,nghị quyết đề ra, kế hoạch đề ra, mục tiêu đề ra, kế hoạch năm, kế"
              + " hoạch cả năm, dự toán năm");

  /** "Hội đồng nhân dân tỉnh giao" has six tokens. */
  private static final int GIVER = 7;

  private static final Phrases GIVES = Phrases.of("giao, đề ra, đặt ra, thông qua");

  private Twins() {}

  /** The gap; where its subject only names another time or a plan, as the twin that it is. */
  static Gap of(Clause clause, Gap gap) {
    List<Token> tokens = clause.tokens();
    int at = gap.from();
    boolean plan = false;
    int step = 1;
    while (at < gap.to() && step > 0) {
      int planned = PLANS.at(tokens, at);
      int year = Masks.yearLike(tokens.get(at)) ? 1 : 0; // "(2001 tăng 7,1%; 2002 tăng 6,5%)"
      int time = Math.max(TIMES.at(tokens, at), Times.at(clause, at, gap.to()) - at);
      time = Math.max(time, year);
      plan |= planned > 0;
      step = Math.max(planned, time);
      at += step;
    }
    boolean twin = gap.speaks() && at >= gap.to();
    return twin ? without(gap, plan ? Twin.PLAN : Twin.TIME) : gap;
  }

  /** Whether a plan is named right before {@code to}: "… dự toán Trung ương giao". */
  static boolean endsWithPlan(Clause clause, int to) {
    int end = to;
    boolean gives = GIVES.before(clause.tokens(), to) > 0;
    while (gives && end > to - GIVER && PLANS.before(clause.tokens(), end) == 0) {
      end--;
    }
    return PLANS.before(clause.tokens(), end) > 0;
  }

  private static Gap without(Gap gap, Twin twin) {
    Link link = gap.link() == Link.ACTION ? Link.NONE : gap.link();
    int to = gap.to();
    return new Gap(gap.tailEnd(), to, to, link, gap.basis(), gap.joined(), false, twin);
  }
}
