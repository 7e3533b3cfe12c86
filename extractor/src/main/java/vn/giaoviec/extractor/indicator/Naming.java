package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;

/**
 * Names a quantity: by the subject before it, by the counted noun and what follows, or by the
 * quantity before it.
 */
final class Naming {
  /** A subject that only describes the counted things is short: "lĩnh vực nông nghiệp". */
  private static final int SHORT = 5;

  /** Longer words before an action are no body's name. */
  private static final int LONG_DOER = 9;

  private static final Phrases WHERE = Phrases.of("tại, ở, trên, trong, thuộc, vào, về");
  private static final Phrases BRANCHES = Phrases.of("khu vực, lĩnh vực, ngành, nhóm, khối");
  private static final Phrases HAVING = Phrases.of("có, với, đạt");
  private static final Phrases RISES = Phrases.of("tăng, giảm, nâng, hạ");
  private static final Phrases GAINS = Phrases.of("được, lên");

  /** Steps on a scale, which belong to what was measured before: "tăng 5 bậc". */
  private static final Phrases STEPS = Phrases.of("bậc, điểm, hạng");

  private static final Phrases STARTS = Phrases.of("trong, ở, tại, của, về, đối với");

  /** A subject that is only the mean of what was measured before. */
  private static final Phrases MEAN = Phrases.of("bình quân, trung bình, tính chung");

  private final Clause clause;
  private final Quantity quantity;
  private final Gap gap;
  private final String tail;
  private final boolean nounFollows;
  private final @Nullable Figure last;

  /**
   * A quantity's surroundings.
   *
   * @param tail what follows the unit and still belongs to it; may be ""
   * @param nounFollows whether the tail begins with a noun
   * @param last the quantity before it in the sentence; null where there is none
   */
  Naming(
      Clause clause,
      Quantity quantity,
      Gap gap,
      String tail,
      boolean nounFollows,
      @Nullable Figure last) {
    this.clause = clause;
    this.quantity = quantity;
    this.gap = gap;
    this.tail = tail;
    this.nounFollows = nounFollows;
    this.last = last;
  }

  /**
   * A name with the place or group that it holds for.
   *
   * @param text the name; "" where nothing names the quantity
   * @param scope the place or group; null where nothing says
   * @param action the verbs that a list's further members share; "" without any
   */
  record Name(String text, @Nullable String scope, String action) {}

  /** The name. */
  Name name() {
    return quantity.counts() ? counted() : measured();
  }

  private Name counted() {
    if (gap.link() == Link.ACTION) {
      return action();
    }
    String subject = subject();
    if (subject.isEmpty()) {
      return countedWithoutSubject();
    }
    if (quantity.unit().contains("/") && !gap.has() && !place()) {
      return new Name(subject, null, "");
    }
    if (gap.link() == Link.UP || gap.link() == Link.DOWN || gap.link() == Link.SHARE) {
      return place() && last != null ? carried(subject) : new Name(subject, null, "");
    }
    if (head() || opens(subject)) {
      return new Name(subject, null, "");
    }
    if (gap.has() || place() || capital()) {
      return new Name(join(noun(), tail), subject, "");
    }
    boolean verb = Actions.VERBS.at(clause.tokens(), gap.from()) > 0;
    boolean brief = gap.to() - gap.from() <= (verb ? LONG_DOER : SHORT);
    if (brief && gap.link() == Link.NONE) {
      return new Name(join(subject, noun(), tail), null, subject);
    }
    return brief
        ? new Name(join(noun(), tail, subject), null, "")
        : new Name(
            gap.link() == Link.IS ? subject : join(noun(), tail.isEmpty() ? before() : tail),
            null,
            "");
  }

  private Name countedWithoutSubject() {
    if (last == null) {
      String about = tail.isEmpty() ? before() : "";
      return new Name(join(noun(), tail, about), null, "");
    }
    boolean derived = gap.link() != Link.NONE && gap.link() != Link.IS;
    boolean again =
        last.noun().equalsIgnoreCase(quantity.unit())
            || STEPS.at(clause.tokens(), quantity.to() - 1) > 0;
    if (derived && again && tail.isEmpty()) {
      return new Name(last.name(), last.scope(), last.action());
    }
    int before = quantity.from();
    int preposition = WHERE.before(clause.tokens(), before);
    boolean aside = Actions.PREPOSITIONS.before(clause.tokens(), before) > 0;
    if (preposition > 0
        && tail.isEmpty()
        && last.quantity().counts()
        && gap.tailEnd() >= before - preposition) {
      String where = clause.text(before - preposition, before);
      return new Name(join(last.name(), where, noun()), last.scope(), "");
    }
    boolean suffered =
        clause.opening() == Clause.Break.SEMICOLON
            && Actions.AUXILIARIES.within(clause.tokens(), before, clause.size());
    String shared = gap.link() == Link.NONE && !aside && !suffered ? last.action() : "";
    return new Name(join(shared, noun(), tail), last.scope(), shared);
  }

  /** The verbs and their object before "…, phấn đấu 250 phiếu": what a bare noun counts. */
  private String before() {
    List<Token> tokens = clause.tokens();
    int comma = quantity.from() - 1;
    while (comma > 0 && !clause.word(comma).equals(",")) {
      comma--;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - LONG_DOER); i--) {
      if (clause.word(i).equals(",")) {
        return "";
      }
      int verb = Actions.VERBS.at(tokens, i);
      if (verb > 1 && i + verb <= comma) {
        return clause.text(i, comma);
      }
    }
    return "";
  }

  private Name action() {
    int to = gap.to();
    boolean where = WHERE.before(clause.tokens(), to) > 0;
    boolean wordy = to - gap.from() > LONG_DOER;
    if (quantity.counts() && where && wordy && !tail.isEmpty()) {
      return new Name(join(noun(), tail), null, "");
    }
    String verbs = clause.text(gap.from(), to);
    int doer = doer();
    String who = clause.text(doer, gap.from());
    boolean scope = !who.isEmpty() && Words.PLACES.at(clause.tokens(), doer) > 0;
    boolean named = quantity.kind() == Kind.MEASURED && !scope && tail.isEmpty();
    String noun = quantity.counts() ? noun() : "";
    return new Name(join(named ? who : "", verbs, noun, tail), scope ? who : null, verbs);
  }

  /** Where the words begin that say who acts; the action's own beginning where none do. */
  private int doer() {
    int from = gap.from();
    while (from > gap.tailEnd() && !",:".contains(clause.word(from - 1))) {
      from--;
    }
    int opened = Spans.afterOpeners(clause, from, gap.from());
    return gap.from() - opened > LONG_DOER ? gap.from() : opened;
  }

  private Name measured() {
    if (gap.link() == Link.ACTION) {
      return action();
    }
    String subject = subject();
    if (subject.isEmpty()) {
      return measuredWithoutSubject();
    }
    if (Spans.rise(clause, gap) != Link.NONE) {
      return new Name(clause.text(gap.from() + 1, gap.to()), null, "");
    }
    boolean change = gap.link() == Link.UP || gap.link() == Link.DOWN;
    boolean percent = quantity.kind() == Kind.PERCENT;
    if (change && tail.startsWith("về ")) {
      return new Name(tail.substring(3), null, "");
    }
    boolean whole = head() && gap.link() == Link.NONE && gap.to() - gap.from() > 2;
    boolean topic = gap.link() == Link.IS && clause.word(gap.to()).equals(":");
    if (percent && nounFollows && !head() && topic) {
      return new Name(tail, null, "");
    }
    if (percent && nounFollows && !whole && (change || gap.link() == Link.NONE)) {
      return new Name(tail, change ? subject : null, "");
    }
    Name split = gap.link() == Link.NONE ? split() : null;
    if (split != null) {
      return split;
    }
    if (last != null && (place() || member())) {
      return carried(subject);
    }
    int colon = subject.indexOf(": ");
    if (colon > 0 && Character.isUpperCase(subject.charAt(colon + 2))) {
      return new Name(subject.substring(0, colon), subject.substring(colon + 2), "");
    }
    boolean stuff = quantity.kind() == Kind.MEASURED && nounFollows && !head();
    if (stuff && gap.link() == Link.NONE) {
      return new Name(join(subject, tail), null, subject);
    }
    if (percent && nounFollows && gap.has() && !head()) {
      return new Name(join(tail, subject), null, "");
    }
    if (last != null && MEAN.at(clause.tokens(), gap.from()) == words(subject)) {
      return new Name(join(last.name(), subject), last.scope(), "");
    }
    if (percent && gap.link() == Link.NONE && tail.startsWith("vào ")) {
      return new Name(join(subject, tail), null, "");
    }
    if (last != null && Words.BARE_MONEY.at(clause.tokens(), gap.from()) == gap.to() - gap.from()) {
      return new Name(join(subject, whose(last)), last.scope(), "");
    }
    return last != null && STARTS.at(clause.tokens(), gap.from()) > 0
        ? parallel(last, subject)
        : new Name(subject, null, "");
  }

  private Name measuredWithoutSubject() {
    boolean change = gap.link() == Link.UP || gap.link() == Link.DOWN;
    if (change && tail.startsWith("về ")) {
      return new Name(tail.substring(3), null, "");
    }
    boolean stuff = quantity.kind() == Kind.MEASURED && gap.link() == Link.NONE;
    boolean percent = quantity.kind() == Kind.PERCENT && gap.link() != Link.SHARE;
    boolean own = nounFollows && (percent || stuff);
    if (own || last == null) {
      String shared = last == null || gap.link() != Link.NONE ? "" : last.action();
      return new Name(join(shared, tail), null, shared);
    }
    return new Name(last.name(), last.scope(), last.action());
  }

  /** The counted things to which a sum of money belongs; "" where nothing was counted. */
  private static String whose(Figure counted) {
    boolean named = !counted.noun().isEmpty() && counted.name().contains(counted.noun());
    boolean counts = counted.quantity().counts() || counted.link() == Link.ACTION;
    return named ? counted.noun() : counts ? counted.name() : "";
  }

  /** "khu vực X có mưa 200 mm": the place before "có", the name after it. */
  private @Nullable Name split() {
    if (head()) {
      return null;
    }
    List<Token> tokens = clause.tokens();
    for (int i = gap.to() - 1; i > gap.from(); i--) {
      int having = HAVING.at(tokens, i);
      boolean measure = having > 0 && !clause.word(i - 1).equals("gắn");
      if (measure && i + having < gap.to()) {
        boolean other =
            Words.PLACES.at(tokens, i + having) > 0 || Words.BASE.at(tokens, i + having) > 0;
        if (other) {
          return null;
        }
        String scope = Words.PLACES.at(tokens, gap.from()) > 0 ? clause.text(gap.from(), i) : null;
        return new Name(clause.text(i + having, gap.to()), scope, "");
      }
    }
    return null;
  }

  /** "… trong nông nghiệp đạt 70%, trong công nghiệp đạt 80%": the same but for the last phrase. */
  private Name parallel(Figure before, String subject) {
    String preposition = clause.tokens().get(gap.from()).text();
    int at = before.name().lastIndexOf(" " + preposition + " ");
    return new Name(at < 0 ? subject : join(before.name().substring(0, at), subject), null, "");
  }

  /**
   * The name before, for another place. A branch is not only a place: it goes into the name, and is
   * the name where what it is a branch of would hide it.
   */
  private Name carried(String scope) {
    String name = last == null ? "" : last.name();
    if (last != null && last.scope() != null && name.endsWith(" " + last.scope())) {
      name = name.substring(0, name.length() - last.scope().length() - 1);
    }
    boolean branch = BRANCHES.at(clause.tokens(), gap.from()) > 0;
    String named = words(name) > 2 * words(scope) ? scope : join(name, scope);
    return new Name(branch ? named : name, scope, "");
  }

  private static int words(String name) {
    return name.split(" ", -1).length;
  }

  /** Whether the subject itself begins with the counted noun. */
  private boolean opens(String subject) {
    return Normal.word(subject).startsWith(Normal.word(noun()) + " ");
  }

  private String subject() {
    if (!gap.speaks()) {
      return "";
    }
    boolean rise = RISES.at(clause.tokens(), gap.from()) > 0;
    boolean head = rise && Nouns.head(clause.tokens(), gap.from() + 1);
    int named = Spans.afterPredicate(clause, head ? gap.from() + 1 : gap.from(), gap.to());
    int from = Spans.lastOfMany(clause, named, gap.to());
    int predicate = Spans.withoutPredicate(clause, from, gap.to());
    int to = Spans.withoutTime(clause, from, predicate);
    return clause.text(from, Spans.withoutTrailing(GAINS, clause.tokens(), from + 1, to));
  }

  private boolean head() {
    return Nouns.head(clause.tokens(), gap.from());
  }

  private boolean place() {
    boolean society = clause.word(gap.from() + 1).equals("hội");
    return Words.PLACES.at(clause.tokens(), gap.from()) > 0 && !society;
  }

  /** Whether it goes on a list of bodies with their figures: "…: Sở A 85%, Sở B 62%". */
  private boolean member() {
    return last != null
        && last.scope() != null
        && gap.link() == Link.NONE
        && last.quantity().unit().equals(quantity.unit())
        && Character.isUpperCase(clause.tokens().get(gap.from()).text().charAt(0));
  }

  /** Whether the subject is a proper name. */
  private boolean capital() {
    return clause.tokens().subList(gap.from(), gap.to()).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  /** The counted noun without what it is divided by. */
  private String noun() {
    int slash = quantity.unit().indexOf('/');
    return slash < 0 ? quantity.unit() : quantity.unit().substring(0, slash).strip();
  }

  private static String join(String... parts) {
    return String.join(" ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList())
        .replace(" ,", ",");
  }
}
