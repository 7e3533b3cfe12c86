package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.model.Indicator.Comparator;

/**
 * Tells counts that only say of which things a rate is: "90% trẻ được tiêm đủ 8 loại vắc xin", "Tỷ
 * lệ trẻ tiêm đủ 2 mũi đạt 90%".
 */
final class Attributes {
  /** A rate's subject before its predicate is about so long. */
  private static final int REACH = 30;

  private static final Set<Comparator> BOUNDS =
      Set.of(Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.MORE, Comparator.LESS);

  private static final Phrases HAVING = Phrases.of("đạt, có");

  private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ, tỷ suất, tỷ trọng");

  private Attributes() {}

  /** The quantities without those that only describe what a rate is of. */
  static List<Quantity> without(Clause clause, List<Quantity> all) {
    List<Quantity> kept = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      Quantity before = k == 0 ? null : all.get(k - 1);
      boolean behind = before != null && behind(clause, before, all.get(k));
      boolean inside = k + 1 < all.size() && inside(clause, all.get(k), all.get(k + 1));
      boolean bound = before != null && bound(clause, before, all.get(k));
      if (!behind && !inside && !bound) {
        kept.add(all.get(k));
      }
    }
    return List.copyOf(kept);
  }

  /** Whether a count stands in the words that say of what the percentage before it is. */
  private static boolean behind(Clause clause, Quantity percent, Quantity count) {
    boolean of = percent.kind() == Kind.PERCENT && Tails.noun(clause, percent.to(), count.from());
    return of
        && count.counts()
        && oneThought(clause, percent.to(), count.from())
        && !done(clause, percent.to(), count.from());
  }

  /**
   * Whether a percentage only bounds which things are counted before it: "20 địa phương đạt tốc độ
   * tăng từ 8% trở lên".
   */
  private static boolean bound(Clause clause, Quantity count, Quantity percent) {
    boolean bounds = percent.kind() == Kind.PERCENT && BOUNDS.contains(percent.comparator());
    return bounds
        && count.counts()
        && percent.from() - count.to() <= REACH / 2
        && oneThought(clause, count.to(), percent.from())
        && HAVING.within(clause.tokens(), count.to(), percent.from())
        && !Tails.noun(clause, percent.to(), clause.size());
  }

  /** Whether the count is of work that those do: "100% HTX tổ chức 2 lớp". */
  private static boolean done(Clause clause, int from, int to) {
    boolean verb = Actions.VERBS.before(clause.tokens(), to) > 0;
    return verb && !Actions.AUXILIARIES.within(clause.tokens(), from, to);
  }

  /** Whether a count stands between "tỷ lệ" and the predicate of the percentage behind it. */
  private static boolean inside(Clause clause, Quantity count, Quantity percent) {
    if (!count.counts() || percent.kind() != Kind.PERCENT) {
      return false;
    }
    int rate = count.from() - 1;
    while (rate > count.from() - REACH && rate >= 0 && RATES.at(clause.tokens(), rate) == 0) {
      rate--;
    }
    int to = percent.from() - Words.IS.before(clause.tokens(), percent.from());
    return rate >= 0
        && RATES.at(clause.tokens(), rate) > 0
        && to < percent.from()
        && oneThought(clause, rate, count.from());
  }

  /** Whether no comma, "và" or predicate parts the words. */
  private static boolean oneThought(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean parts = ",:;".contains(clause.word(i)) || clause.word(i).equals("và");
      if (parts || clause.word(i).equals("với")) {
        return false;
      }
    }
    return true;
  }
}
