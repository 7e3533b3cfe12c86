package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Measure;

/** Reads what a change or ratio is measured against. */
final class Basis {
  /** A basis is a short phrase; longer ones run into the rest of the sentence. */
  private static final int LONGEST = 9;

  private static final Phrases AGAINST = Phrases.of("so với, so, với");
  private static final Phrases STOPS =
      Phrases.of(
          "và, trong đó, nhưng, tuy nhiên, là, đạt, tăng, giảm, chiếm, do, để, nhằm, (, ), :, thì,"
              + " ít nhất,tối thiểu, trên, khoảng, còn");

  private Basis() {}

  /** The basis that begins at token {@code at}, at most up to {@code end}; null for nothing. */
  static @Nullable String read(Clause clause, int at, int end) {
    int from = at + AGAINST.at(clause.tokens(), at);
    int to = from;
    while (to < end && to - from < LONGEST && !stops(clause, to, from)) {
      to++;
    }
    return to > from ? clause.text(from, to) : null;
  }

  /**
   * Where the basis named directly after a quantity ends: its times say not when the figure holds.
   */
  static int end(Site site) {
    int at = site.quantity().to();
    int from = at + AGAINST.at(site.clause().tokens(), at);
    int to = from;
    while (to < site.tailLimit() && to - from < LONGEST && !stops(site.clause(), to, from)) {
      to++;
    }
    return to;
  }

  /**
   * The time of the plan that a figure is compared with; null where that is no plan.
   *
   * @param end where the basis ends
   */
  static @Nullable String yearOfPlan(Site site, int end) {
    int at = site.quantity().to();
    boolean plan = Twins.PLANS.at(site.clause().tokens(), at) > 0;
    return plan ? Times.between(site.times(), at, end) : null;
  }

  /** The basis named directly after a quantity; null where none is. */
  static @Nullable String after(Clause clause, int at, int end) {
    if (at >= end || Words.BASE.at(clause.tokens(), at) == 0) {
      return null;
    }
    return read(clause, at, end);
  }

  /** The basis named by "so với" anywhere from {@code at} to {@code end}; null where none is. */
  static @Nullable String within(Clause clause, int at, int end) {
    for (int i = at; i + 1 < end; i++) {
      boolean against = clause.word(i).equals("so");
      if (against && (clause.word(i + 1).equals("với") || clause.word(i + 1).equals("cùng"))) {
        return read(clause, i, end);
      }
    }
    return null;
  }

  /** The plan with which a subject itself compares; null where it names none. */
  static @Nullable String inSubject(Site site) {
    Clause clause = site.clause();
    int at = againstPlan(clause, site.gap().from(), site.gap().to());
    return at < 0 ? null : clause.text(at + AGAINST.at(clause.tokens(), at), site.gap().to());
  }

  /** Where "so với kế hoạch" begins in a subject; -1 where nothing of the kind stands there. */
  static int againstPlan(Clause clause, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int length = AGAINST.at(clause.tokens(), i);
      boolean so = length > 0 && clause.word(i).equals("so");
      if (so && Twins.PLANS.at(clause.tokens(), i + length) > 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The basis of a figure.
   *
   * @param direct the basis named directly after it; null without one
   * @return null for plain figures, and where nothing names one
   */
  static @Nullable String of(Site site, Measure measure, @Nullable String direct) {
    if (measure == Measure.ACTUAL || measure == Measure.TARGET) {
      return null;
    }
    if (direct != null) {
      return direct;
    }
    String plan = inSubject(site);
    if (plan != null) {
      return plan;
    }
    int from = site.quantity().to();
    String against = within(site.clause(), from, site.tailLimit());
    if (against == null && measure != Measure.CHANGE && site.tailEnd() > from) {
      return site.clause().text(from, site.tailEnd());
    }
    return against == null ? site.gap().basis() : against;
  }

  private static boolean stops(Clause clause, int i, int from) {
    String word = clause.word(i);
    return word.equals(",") || word.equals(".") || i > from && STOPS.at(clause.tokens(), i) > 0;
  }
}
