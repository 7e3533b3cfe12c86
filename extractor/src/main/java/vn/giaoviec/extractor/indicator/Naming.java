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
  private static final Phrases STARTS = Phrases.of("trong, ở, tại, của, về, đối với");

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
        : new Name(gap.link() == Link.IS ? subject : join(noun(), tail), null, "");
  }

  private Name countedWithoutSubject() {
    if (last == null) {
      return new Name(join(noun(), tail), null, "");
    }
    boolean derived = gap.link() != Link.NONE && gap.link() != Link.IS;
    if (derived && last.noun().equalsIgnoreCase(quantity.unit()) && tail.isEmpty()) {
      return new Name(last.name(), last.scope(), last.action());
    }
    int before = quantity.from();
    boolean aside = Actions.PREPOSITIONS.before(clause.tokens(), before) > 0;
    String shared = gap.link() == Link.NONE && !aside ? last.action() : "";
    return new Name(join(shared, noun(), tail), last.scope(), shared);
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
    boolean named = quantity.kind() == Kind.MEASURED && !scope;
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
    if (percent && nounFollows && (change || gap.link() == Link.NONE)) {
      return new Name(tail, change ? subject : null, "");
    }
    Name split = gap.link() == Link.NONE ? split() : null;
    if (split != null) {
      return split;
    }
    if (last != null && place()) {
      return carried(subject);
    }
    if (last != null && Words.BARE_MONEY.at(clause.tokens(), gap.from()) == gap.to() - gap.from()) {
      return new Name(join(subject, last.name()), last.scope(), "");
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
    boolean own = quantity.kind() == Kind.PERCENT && nounFollows && gap.link() != Link.SHARE;
    if (own || last == null) {
      String shared = last == null || gap.link() != Link.NONE ? "" : last.action();
      return new Name(join(shared, tail), null, shared);
    }
    return new Name(last.name(), last.scope(), last.action());
  }

  /** "khu vực X có mưa 200 mm": the place before "có", the name after it. */
  private @Nullable Name split() {
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

  /** The name before, for another place; a branch is not only a place and goes into the name. */
  private Name carried(String scope) {
    String name = last == null ? "" : last.name();
    boolean branch = BRANCHES.at(clause.tokens(), gap.from()) > 0;
    return new Name(branch ? join(name, scope) : name, scope, "");
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
    return clause.text(head ? gap.from() + 1 : gap.from(), gap.to());
  }

  private boolean head() {
    return Nouns.head(clause.tokens(), gap.from());
  }

  private boolean place() {
    return Words.PLACES.at(clause.tokens(), gap.from()) > 0;
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
    return String.join(" ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList());
  }
}
