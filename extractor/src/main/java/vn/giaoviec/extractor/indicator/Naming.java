package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * What a quantity is named by: the subject before it, the counted noun and what follows, or the
 * quantity before it.
 *
 * @param tail what follows the unit and still belongs to it; may be ""
 * @param nounFollows whether the tail begins with a noun
 * @param last the quantity before it in the sentence; null where there is none
 * @param aside whether it stands in brackets
 */
record Naming(
    Clause clause,
    Quantity quantity,
    Gap gap,
    String tail,
    boolean nounFollows,
    @Nullable Figure last,
    boolean aside) {
  /** Longer words are a sentence, and say not whose a figure is. */
  private static final int LONGEST_SCOPE = 14;

  /** Longer words before a verb or "có" are a sentence, not a doer. */
  static final int LONG_DOER = 9;

  /** Words before a place. */
  static final Phrases WHERE = Phrases.of("tại, ở, trên, trong, thuộc, vào, về");

  /** "Năm 2020: đạt" may stand before a figure that the words over it name. */
  private static final int LINK = 3;

  private static final Phrases RISES = Phrases.of("tăng, giảm, nâng, hạ");
  private static final Phrases GAINS = Phrases.of("được, lên, với mục tiêu, với chỉ tiêu");
  static final Phrases BRANCHES = Phrases.of("khu vực, lĩnh vực, ngành, nhóm, khối");

  /**
   * A name with the place or group that it holds for.
   *
   * @param text the name; "" where nothing names the quantity
   * @param scope the place or group; null where nothing says
   * @param action the verbs that a list's further members share; "" without any
   */
  record Name(String text, @Nullable String scope, String action) {
    Name {
      scope = scope == null || words(scope) > LONGEST_SCOPE ? null : scope;
    }

    static Name of(String... parts) {
      return new Name(join(parts), null, "");
    }
  }

  /**
   * The name of a quantity.
   *
   * @param last the figure before it; null without one
   * @param lead the words over the text, which name a figure that stands alone in it; or ""
   */
  static Name of(Site site, @Nullable Figure last, String lead) {
    Against against = Against.of(site, last);
    if (against != null && last != null) {
      return Name.of(last.name(), against.basis());
    }
    Name listed = site.around() == null ? null : Lists.member(site.clause(), site.around());
    boolean single = site.gap().link() == Link.NONE && site.quantities().size() == 1;
    if (listed != null && single) {
      return listed;
    }
    boolean ends = site.k() > 0 && site.quantities().get(site.k() - 1).base();
    if (ends && last != null && !site.gap().speaks()) {
      return new Name(last.name(), last.scope(), last.action()); // "từ 5 xã | lên 8 xã"
    }
    Name outer = outer(site, last);
    if (outer != null) {
      return outer;
    }
    boolean silent = last == null && !site.gap().speaks() && site.tail().isEmpty();
    boolean alone = silent && bare(site);
    String over = alone ? Leads.name(lead) : "";
    if (!over.isEmpty()) {
      return Name.of(over);
    }
    if (last != null && Measures.compares(site, last)) {
      return new Name(last.name(), last.scope(), last.action());
    }
    boolean noun = Tails.noun(site.clause(), site.quantity().to(), site.tailEnd());
    return new Naming(
            site.clause(), site.quantity(), site.gap(), site.tail(), noun, last, site.aside())
        .name();
  }

  /** Whether only a time and a link stand before the quantity. */
  private static boolean bare(Site site) {
    int at = site.quantity().from();
    return Spans.afterOpeners(site.clause(), 0, at) + LINK >= at;
  }

  /** The name that the words before brackets give to what stands in them; null for none. */
  private static @Nullable Name outer(Site site, @Nullable Figure last) {
    Site.Around around = site.around();
    boolean silent = !site.gap().speaks() && (!site.quantity().counts() || last == null);
    if (around == null || !silent || !site.tail().isEmpty()) {
      return null;
    }
    Gap gap = around.gap();
    boolean head = Nouns.head(around.clause().tokens(), gap.from());
    boolean fresh = gap.speaks() && (gap.link() != Link.NONE || last == null || head);
    return fresh
        ? new Naming(around.clause(), site.quantity(), gap, "", false, null, true).name()
        : null;
  }

  private Name name() {
    if (gap.link() == Link.ACTION) {
      return ActionNames.name(this);
    }
    return quantity.counts() ? CountedNames.name(this) : MeasuredNames.name(this);
  }

  List<Token> tokens() {
    return clause.tokens();
  }

  /** How many tokens the words before the number have that name it. */
  int length() {
    return gap.to() - gap.from();
  }

  /** The subject before the number, without predicates, times and small words; may be "". */
  String subject() {
    if (!gap.speaks()) {
      return "";
    }
    boolean rise = RISES.at(tokens(), gap.from()) > 0;
    boolean head = rise && Nouns.head(tokens(), gap.from() + 1);
    int named = Spans.afterPredicate(clause, head ? gap.from() + 1 : gap.from(), gap.to());
    int acted = Spans.afterAim(clause, Spans.afterActor(clause, named, gap.to()), gap.to());
    int from = Spans.lastOfMany(clause, acted, gap.to());
    int predicate = Spans.withoutPredicate(clause, from, gap.to());
    int plan = Basis.againstPlan(clause, from, predicate);
    int to = Spans.withoutTime(clause, from, plan < 0 ? predicate : plan);
    return clause.text(from, Spans.withoutTrailing(GAINS, tokens(), from + 1, to));
  }

  /** Whether the words before the number begin with a head: "tỷ lệ …". */
  boolean head() {
    return Nouns.head(tokens(), gap.from());
  }

  /** Whether they name a place, so that they say whose figure it is. */
  boolean place() {
    boolean society = clause.word(gap.from() + 1).equals("hội");
    return Words.PLACES.at(tokens(), gap.from()) > 0 && !society;
  }

  /** Whether they are a proper name. */
  boolean capital() {
    return tokens().subList(gap.from(), gap.to()).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  /** Whether the subject itself begins with the counted noun. */
  boolean opens(String subject) {
    return Normal.word(subject).startsWith(Normal.word(noun()) + " ");
  }

  /** The counted noun without what it is divided by. */
  String noun() {
    int slash = quantity.unit().indexOf('/');
    return slash < 0 ? quantity.unit() : quantity.unit().substring(0, slash).strip();
  }

  /**
   * The name before, for another place. A branch is not only a place: it goes into the name, and is
   * the name where what it is a branch of would hide it.
   */
  Name carried(Figure before, String scope) {
    String name = before.name();
    if (before.scope() != null && name.endsWith(" " + before.scope())) {
      name = name.substring(0, name.length() - before.scope().length() - 1);
    }
    boolean branch = BRANCHES.at(tokens(), gap.from()) > 0;
    boolean other = BRANCHES.at(Tokens.of(name), 0) > 0;
    String named = other || words(name) > 2 * words(scope) ? scope : join(name, scope);
    return new Name(branch ? named : name, scope, "");
  }

  static int words(String name) {
    return name.split(" ", -1).length;
  }

  static String join(String... parts) {
    return String.join(" ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList())
        .replace(" ,", ",");
  }
}
