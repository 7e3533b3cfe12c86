package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;

/** Tells what a number is compared with, where that stands before the number. */
final class Comparison {
  /** "cao hơn mức tăng bình quân chung của cả nước là": longer words are a sentence. */
  private static final int LONGEST = 10;

  private static final Phrases LINKS = Words.MOVES.and(Words.IS).and(Words.SHARE);

  private static final Phrases COMPARED =
      Phrases.of("cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn");

  /** "vượt kế hoạch 5%"; "vượt 5% kế hoạch" is a rise with its basis behind. */
  private static final Phrases BEATS = Phrases.of("vượt");

  private static final Phrases RISE = Phrases.of("mức tăng, mức giảm, tốc độ tăng");

  private static final Phrases RAISED = Phrases.of("mức tăng, mức giảm");

  private static final Phrases LEVEL = RAISED.and(Phrases.of("mức, con số, tỷ lệ"));

  private static final Phrases SO = Phrases.of("so với, so");

  private Comparison() {}

  /** "cao hơn năm trước 2%", "cao hơn mức tăng cả nước là 2%"; null for anything else. */
  static @Nullable Gap read(Between between) {
    Gap level = level(between);
    Gap twin = level == null ? twin(between) : level;
    return twin != null ? twin : named(between);
  }

  /** "so với mức 12%", "cao hơn mức tăng 7%": what a figure is compared with, said in numbers. */
  private static @Nullable Gap level(Between between) {
    Clause clause = between.clause();
    int to = between.beforeComparator(between.end());
    int level = to - LEVEL.before(clause.tokens(), to);
    boolean rise = RAISED.before(clause.tokens(), to) > 0;
    int so = SO.before(clause.tokens(), level);
    int length = so > 0 ? so : rise ? COMPARED.before(clause.tokens(), level) : 0;
    if (between.first() || length == 0 || level - length < between.start()) {
      return null;
    }
    boolean down = rise && Words.DOWN.before(clause.tokens(), to) > 0;
    Link link = rise ? (down ? Link.DOWN : Link.UP) : Link.IS;
    int tail = level - length;
    return new Gap(tail, to, to, link, null, false, false, Gap.Twin.TIME);
  }

  /** "và cao hơn nhiều so với cùng kỳ năm 2017 tăng 5,15%": the same quantity at another time. */
  private static @Nullable Gap twin(Between between) {
    Clause clause = between.clause();
    int to = between.beforeComparator(between.end());
    Link link = Predicate.link(between, to);
    int from = between.lastSeparator(to) + 1;
    boolean compares = from >= between.start() && COMPARED.at(clause.tokens(), from) > 0;
    boolean time = SO.within(clause.tokens(), from, Math.min(to, from + LONGEST));
    boolean moves = link.moves() && COMPARED.before(clause.tokens(), to) == 0;
    return !between.first() && compares && time && moves && to - from <= LONGEST * 2
        ? new Gap(
            Math.max(between.start(), from - 1), to, to, link, null, false, false, Gap.Twin.TIME)
        : null;
  }

  private static @Nullable Gap named(Between between) {
    Clause clause = between.clause();
    int start = between.start();
    int last = between.lastSeparator(between.end());
    int at = Spans.afterOpeners(clause, Math.max(start, last + 1), between.end());
    int length = COMPARED.at(clause.tokens(), at);
    int to = between.beforeComparator(between.end());
    int is = Words.IS.before(clause.tokens(), to);
    boolean beats = BEATS.at(clause.tokens(), at) > 0 && Words.BASE.at(clause.tokens(), at + 1) > 0;
    length = beats ? 1 : length;
    boolean brief = length > 0 && to > at + length && to - at <= LONGEST;
    if (!brief || is > 0 && !RISE.within(clause.tokens(), at + length, to)) {
      return null;
    }
    boolean down = Words.DOWN.at(clause.tokens(), at) > 0;
    int against = at + length + SO.at(clause.tokens(), at + length);
    String basis = clause.text(against, Math.max(against, to - is));
    int tail = Math.max(start, last >= start ? last : at);
    return new Gap(tail, to, to, down ? Link.DOWN : Link.UP, basis, false, false);
  }

  /** The index of a "so với …" that runs up to the number; -1 where there is none. */
  static int basisAt(Between between) {
    for (int i = between.end() - 2; i >= between.start(); i--) {
      boolean against = between.against(i);
      if (against && i == between.start() && !between.first()) {
        return -1; // it belongs to the quantity before
      }
      if (against) {
        return LINKS.before(between.tokens(), between.end()) > 0 ? -1 : i;
      }
      if (between.separator(i) || between.separator(i + 1)) {
        return -1;
      }
    }
    return -1;
  }
}
