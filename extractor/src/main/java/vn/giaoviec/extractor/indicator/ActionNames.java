package vn.giaoviec.extractor.indicator;

import vn.giaoviec.extractor.indicator.Quantity.Kind;

/** Names what a verb of work governs: "mở 06 lớp tập huấn" is "mở lớp tập huấn". */
final class ActionNames {
  private static final Phrases ASKS =
      Phrases.of("yêu cầu, đề nghị, giao, giao cho, chỉ đạo, đồng ý giao, thống nhất giao");

  private ActionNames() {}

  /** The name of a quantity whose gap is an action. */
  static Naming.Name name(Naming naming) {
    Gap gap = naming.gap();
    Clause clause = naming.clause();
    boolean counts = naming.quantity().counts();
    boolean where = Naming.WHERE.before(clause.tokens(), gap.to()) > 0;
    boolean wordy = naming.length() > Naming.LONG_DOER;
    if (counts && where && wordy && !naming.tail().isEmpty()) {
      return Naming.Name.of(naming.noun(), naming.tail());
    }
    String verbs = clause.text(gap.from(), gap.to());
    int doer = doer(clause, gap);
    int end = Spans.withoutTrailing(Actions.AUXILIARIES, clause.tokens(), doer, gap.from());
    String who = clause.text(doer, end); // "Toàn tỉnh | đã | cấp"
    boolean scope = !who.isEmpty() && Words.PLACES.at(clause.tokens(), doer) > 0;
    boolean measured = naming.quantity().kind() == Kind.MEASURED;
    boolean asked = ASKS.at(clause.tokens(), doer) > 0;
    boolean named = measured && !scope && !asked && naming.tail().isEmpty();
    String noun = counts ? naming.noun() : "";
    String text = Naming.join(named ? who : "", verbs, noun, naming.tail());
    return new Naming.Name(text, scope ? who : null, verbs);
  }

  /** Where the words begin that say who acts; the action's own beginning where none do. */
  private static int doer(Clause clause, Gap gap) {
    int from = gap.from();
    while (from > gap.tailEnd() && !",:".contains(clause.word(from - 1))) {
      from--;
    }
    int opened = Spans.afterOpeners(clause, from, gap.from());
    return gap.from() - opened > Naming.LONG_DOER ? gap.from() : opened;
  }
}
