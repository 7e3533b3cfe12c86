package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.text.Token;

/**
 * Reads what stands between two quantities: first a comparison ("cao hơn năm trước"), else a
 * predicate ("đạt", "tăng") with its subject, else a verb of work, a bare subject, or nothing.
 */
record GapReader(Between between) {
  private static final Phrases FULFILS = Phrases.of("hoàn thành, thực hiện, thực hiện được");

  Gap read() {
    Gap compared = Comparison.read(between);
    if (compared != null) {
      return compared;
    }
    int basisAt = Comparison.basisAt(between);
    int end = between.end();
    int linkEnd = basisAt < 0 ? end : basisAt;
    String basis = basisAt < 0 ? null : Basis.read(between.clause(), basisAt, end);
    int to = Predicate.beforeEach(between, between.beforeComparator(linkEnd));
    Link link = Predicate.link(between, to);
    Gap gap =
        link == Link.NONE
            ? unlinked(linkEnd, basis)
            : linked(link, to - Predicate.length(between, link, to), basis);
    return Twins.of(between.clause(), gap);
  }

  private Gap linked(Link link, int linkFrom, @Nullable String basis) {
    Clause clause = between.clause();
    boolean has = Words.HAS.at(clause.tokens(), linkFrom) > 0;
    int to = Subjects.end(between, linkFrom);
    boolean comma = linkFrom > between.start() && clause.word(linkFrom - 1).equals(",");
    boolean and = !between.first() && to > between.start() && clause.word(to - 1).equals("và");
    boolean elided = and || comma && (has || !between.first());
    int from = elided ? -1 : Subjects.start(between, to);
    int own = from < 0 ? linkFrom : between.tailBefore(from);
    int tail = between.first() ? between.start() : own;
    if (from < 0) {
      boolean apart = linkFrom > between.start() && between.separator(linkFrom - 1);
      return new Gap(apart ? linkFrom - 1 : tail, linkFrom, linkFrom, link, basis, false, has);
    }
    int opened = Spans.afterOpeners(clause, from, to);
    if (between.against(opened)) {
      String against = Basis.read(clause, opened, to);
      return new Gap(tail, linkFrom, linkFrom, link, against, false, has);
    }
    return new Gap(tail, opened, Math.max(opened, to), link, basis, false, has);
  }

  /**
   * Where the verbs begin that govern the number, where one stands right behind the counted noun:
   * that one tells which things are counted ("12 buổi tuyên truyền | thu hút 600 người").
   */
  private int afterNounsVerb(int action, int to) {
    boolean behind = !between.first() && action == between.start();
    int next = behind ? action + Actions.VERBS.at(between.tokens(), action) : action;
    return next < to && Actions.VERBS.at(between.tokens(), next) > 0 ? next : action;
  }

  /** Whether the verb tells how much of a plan was reached: "…, hoàn thành 98% kế hoạch". */
  private boolean fulfils(int action, int to) {
    Clause clause = between.clause();
    int unit = between.end();
    while (unit < clause.size() && clause.tokens().get(unit).kind() != Token.Kind.NUMBER) {
      unit++;
    }
    boolean part =
        clause.word(unit + 1).equals("%") && Words.BASE.at(clause.tokens(), unit + 2) > 0;
    boolean alone = FULFILS.at(clause.tokens(), action) == to - action;
    return part && alone && !between.first() && clause.word(action - 1).equals(",");
  }

  /** No predicate before the number: an action, a bare subject, or a list that goes on. */
  private Gap unlinked(int to, @Nullable String basis) {
    int start = between.start();
    int action = Verbs.headed(between, to) ? to : Verbs.action(between, to);
    if (action < to && fulfils(action, to)) {
      return new Gap(Math.max(start, action - 1), to, to, Link.IS, basis, false, false);
    }
    if (action < to) {
      action = afterNounsVerb(action, to);
      int comma = between.lastSeparator(action);
      int own = comma >= start && action - comma <= Naming.LONG_DOER ? comma : action;
      int tail = between.first() ? start : Math.max(start, own);
      return new Gap(tail, action, to, Link.ACTION, basis, false, false);
    }
    boolean joined = !between.first() && between.lastSeparator(to) == to - 1;
    if (joined || between.first() && to == start) {
      return new Gap(joined ? to - 1 : start, to, to, Link.NONE, basis, joined, false);
    }
    int from = Subjects.bare(between, to);
    if (from < 0) {
      return new Gap(to, to, to, Link.NONE, basis, false, false);
    }
    int opened = Verbs.brief(between, Spans.afterOpeners(between.clause(), from, to), to);
    int tail = between.first() ? start : from - 1;
    return new Gap(tail, opened, Math.max(opened, to), Link.NONE, basis, false, false);
  }
}
