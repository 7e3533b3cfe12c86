package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Reads the figures of one paragraph. Holds what later figures take over from earlier ones. */
final class ProseReader {
  /** Lists of counted things are shorter. */
  private static final int LONGEST_LIST = 30;

  private static final Phrases GROWTH =
      Phrases.of(
          "tốc độ tăng, tăng trưởng, tốc độ tăng trưởng, mức tăng, mức tăng trưởng, tốc độ phát triển");

  /** Brackets around "khoảng 4%" and nothing else. */
  private static final int BARE = 3;

  private final ProseContext context;
  private final List<Indicator> found = new ArrayList<>();
  private @Nullable Figure last;
  private @Nullable String period;

  /** The time that the words name which lead in the present list; null where none is named. */
  private @Nullable String ledPeriod;

  private Moods moods;

  private ProseReader(ProseContext context) {
    this.context = context;
    this.moods = Moods.of(context);
  }

  /** The figures of a paragraph, in order, without ids. */
  static List<Indicator> read(String paragraph, ProseContext context) {
    ProseReader reader = new ProseReader(context);
    for (Clause clause : Clause.of(paragraph)) {
      reader.clause(clause, null);
    }
    return List.copyOf(reader.found);
  }

  /** What stands around brackets: the outer clause and where they were. */
  private record Around(Clause clause, int from, int at) {}

  private void clause(Clause clause, @Nullable Around around) {
    if (around == null) {
      begin(clause);
    }
    List<Quantity> quantities = QuantityReader.read(clause);
    List<Gap> gaps = gaps(clause, quantities);
    List<Times.Time> times = Times.of(clause);
    List<@Nullable Measure> signs = Moods.signs(clause);
    int asides = 0;
    for (int k = 0; k < quantities.size(); k++) {
      asides =
          asides(clause, asides, quantities.get(k).from(), k == 0 ? 0 : quantities.get(k - 1).to());
      Around here = k == 0 ? around : null;
      figure(new Site(clause, quantities, gaps, times, signs, k), here);
    }
    int end = quantities.isEmpty() ? 0 : quantities.get(quantities.size() - 1).to();
    asides(clause, asides, clause.size() + 1, end);
    int governed = quantities.isEmpty() ? 0 : quantities.get(quantities.size() - 1).from();
    period = Optional.ofNullable(Times.lasting(times, governed)).orElse(period);
    moods = moods.end(clause, signs);
    if (clause.leadsIn()) {
      ledPeriod = Times.last(times);
    }
  }

  private void begin(Clause clause) {
    if (clause.opening() == Clause.Break.ITEM) {
      last = null;
      period = ledPeriod;
    }
    if (clause.opening() == Clause.Break.SENTENCE && last != null) {
      last = last.withoutAction();
    }
    moods = moods.begin(clause);
  }

  private static List<Gap> gaps(Clause clause, List<Quantity> quantities) {
    List<Gap> gaps = new ArrayList<>();
    for (int k = 0; k < quantities.size(); k++) {
      int start = k == 0 ? 0 : quantities.get(k - 1).to();
      gaps.add(Gap.read(clause, start, quantities.get(k).from(), k == 0));
    }
    return gaps;
  }

  /** Reads the brackets that stand before token {@code until}; returns how many are done. */
  private int asides(Clause clause, int done, int until, int from) {
    int next = done;
    while (next < clause.asides().size() && clause.asides().get(next).at() <= until) {
      Clause.Aside aside = clause.asides().get(next);
      int start = next == 0 ? from : Math.max(from, clause.asides().get(next - 1).at());
      Figure before = last;
      for (Clause inner : aside.clauses()) {
        clause(inner, new Around(clause, start, aside.at()));
      }
      last = before == null ? last : before;
      next++;
    }
    return next;
  }

  /** One quantity of a clause with all that was read around it. */
  private record Site(
      Clause clause,
      List<Quantity> quantities,
      List<Gap> gaps,
      List<Times.Time> times,
      List<@Nullable Measure> signs,
      int k) {
    Quantity quantity() {
      return quantities.get(k);
    }

    Gap gap() {
      return gaps.get(k);
    }

    int tailLimit() {
      return k + 1 < gaps.size()
          ? Math.max(quantity().to(), gaps.get(k + 1).tailEnd())
          : clause.size();
    }

    int tailEnd() {
      return Tails.end(clause, times, quantity().to(), tailLimit());
    }

    /** The tail, or the one that a list's last member has for all: "5 HTX và 3 THT ở vùng cao". */
    String tail() {
      Site site = tailSite();
      return clause.text(site.quantity().to(), site.tailEnd());
    }

    /** The member of the list whose tail this one shares; itself where it has its own. */
    Site tailSite() {
      return tailSite(0);
    }

    private Site tailSite(int lead) {
      boolean empty = tailEnd() == quantity().to();
      boolean shares =
          lead < LONGEST_LIST
              && empty
              && k + 1 < gaps.size()
              && gaps.get(k + 1).joined()
              && quantity().counts();
      return shares && quantities.get(k + 1).counts() && listEnds()
          ? new Site(clause, quantities, gaps, times, signs, k + 1).tailSite(lead + 1)
          : this;
    }

    /** Whether the list that goes on after this quantity ends with "và". */
    private boolean listEnds() {
      int lastMember = k;
      while (lastMember + 1 < gaps.size()
          && lastMember - k < LONGEST_LIST
          && gaps.get(lastMember + 1).joined()) {
        lastMember++;
      }
      String before = clause.word(quantities.get(lastMember).from() - 1);
      return before.equals("và") || before.equals(",");
    }
  }

  private void figure(Site site, @Nullable Around around) {
    Quantity quantity = site.quantity();
    Gap gap = site.gap();
    Naming.Name name = name(site, around);
    Link link = link(site, around);
    if (name.text().isEmpty()) {
      return;
    }
    String direct = Basis.after(site.clause(), quantity.to(), site.tailLimit());
    Measure measure = measure(site, link, name.text(), direct, around);
    String basis = basis(site, measure, direct);
    Comparator comparator = comparator(quantity, gap);
    String when = time(site, name);
    boolean falls = measure == Measure.CHANGE && link == Link.DOWN;
    add(site, name, comparator, measure, when, basis, falls);
    last =
        new Figure(
            name.text(),
            noun(quantity, name),
            name.action(),
            name.scope(),
            when,
            link,
            quantity,
            comparator,
            measure);
  }

  /** The noun that a name counts, which a derived figure takes over with the name. */
  private String noun(Quantity quantity, Naming.Name name) {
    Figure before = last;
    if (quantity.counts()) {
      return quantity.unit();
    }
    return before != null && before.name().equals(name.text()) ? before.noun() : "";
  }

  private void add(
      Site site,
      Naming.Name name,
      Comparator comparator,
      Measure measure,
      @Nullable String when,
      @Nullable String basis,
      boolean falls) {
    Quantity quantity = site.quantity();
    BigDecimal value = falls ? quantity.value().negate() : quantity.value();
    BigDecimal max = quantity.max();
    String source = site.clause().text(quantity.from(), quantity.to());
    found.add(
        new Indicator(
            "",
            name.text(),
            value,
            max != null && falls ? max.negate() : max,
            quantity.unit(),
            comparator,
            measure,
            when,
            basis,
            name.scope(),
            context.section(),
            context.origin(),
            new Evidence(context.place(), source, "indicator/" + ruleOf(measure))));
  }

  private static String ruleOf(Measure measure) {
    return switch (measure) {
      case ACTUAL, TARGET -> "quantity";
      case CHANGE -> "change";
      case RATIO -> "ratio";
      case SHARE -> "share";
    };
  }

  private Naming.Name name(Site site, @Nullable Around around) {
    Naming.Name listed =
        around == null
            ? null
            : Lists.member(site.clause(), around.clause(), around.from(), around.at());
    if (listed != null && site.gap().link() == Link.NONE && site.quantities().size() == 1) {
      return listed;
    }
    boolean silent = !site.gap().speaks() && (!site.quantity().counts() || last == null);
    if (around != null && silent && site.tail().isEmpty()) {
      Gap outer = Gap.read(around.clause(), around.from(), around.at(), around.from() == 0);
      boolean fresh = outer.speaks() && (outer.link() != Link.NONE || last == null);
      if (fresh) {
        return new Naming(around.clause(), site.quantity(), outer, "", false, null).name();
      }
    }
    String over = alone(site) ? Leads.name(context.lead()) : "";
    if (!over.isEmpty()) {
      return new Naming.Name(over, null, "");
    }
    boolean noun = Tails.noun(site.clause(), site.quantity().to(), site.tailEnd());
    return new Naming(site.clause(), site.quantity(), site.gap(), site.tail(), noun, last).name();
  }

  /** Whether nothing beside the quantity names it, and no quantity stands before it. */
  private boolean alone(Site site) {
    return last == null && !site.gap().speaks() && site.tail().isEmpty();
  }

  private Link link(Site site, @Nullable Around around) {
    Link rise = Spans.rise(site.clause(), site.gap());
    Link own = rise == Link.NONE ? site.gap().link() : rise;
    if (own == Link.IS && site.gap().twin() == Gap.Twin.TIME && last != null && moves(last)) {
      return last.link();
    }
    boolean bare = own == Link.NONE && around != null && site.clause().size() <= BARE;
    if (bare && last != null && moves(last) && site.quantity().kind() == Kind.PERCENT) {
      return last.link();
    }
    if (own == Link.NONE && around != null && !site.gap().speaks()) {
      return Gap.read(around.clause(), around.from(), around.at(), around.from() == 0).link();
    }
    Figure before = last;
    if (own != Link.NONE || before == null || site.gap().speaks()) {
      return own;
    }
    boolean same = before.quantity().kind() == site.quantity().kind();
    boolean and = site.clause().word(site.quantity().from() - 1).equals("và");
    boolean alike = same && (and || before.quantity().unit().equals(site.quantity().unit()));
    boolean derived =
        before.measure() == Measure.CHANGE
            || before.link() == Link.SHARE
            || before.link() == Link.UP
            || before.link() == Link.DOWN;
    return !derived || site.gap().joined() && alike ? before.link() : Link.IS;
  }

  private static boolean moves(Figure figure) {
    return figure.link() == Link.UP || figure.link() == Link.DOWN;
  }

  private Measure measure(
      Site site, Link link, String name, @Nullable String direct, @Nullable Around around) {
    Quantity quantity = site.quantity();
    boolean change = link == Link.UP || link == Link.DOWN;
    if (quantity.kind() == Kind.TIMES && (change || direct != null)) {
      return Measure.RATIO;
    }
    boolean rate = change && direct == null && site.gap().basis() == null && grows(site);
    if (change && !rate) {
      return Measure.CHANGE;
    }
    if (site.gap().twin() == Gap.Twin.PLAN || quantity.kind() != Kind.PERCENT && planned(around)) {
      return Measure.TARGET;
    }
    if (quantity.kind() == Kind.PERCENT && direct != null && grows(name)) {
      return Measure.CHANGE;
    }
    if (around != null && last != null && last.measure() == Measure.RATIO && repeats(site, name)) {
      return Measure.RATIO;
    }
    Measure plain = plain(site);
    boolean aim = link == Link.ACTION && plain == Measure.TARGET;
    boolean part = direct != null || ofPlan(site, around) || around == null && ofAmount(site, name);
    if (quantity.kind() == Kind.PERCENT && part && !aim) {
      return Measure.RATIO;
    }
    if (link == Link.SHARE && !quantity.counts()) {
      return Measure.SHARE;
    }
    return plain;
  }

  /** Whether a name says itself that it measures a rise: "tốc độ tăng trưởng GRDP". */
  private static boolean grows(String name) {
    return GROWTH.at(Tokens.of(name), 0) > 0;
  }

  /** Whether the words before a quantity name the rate at which something rises. */
  private static boolean grows(Site site) {
    return site.gap().speaks() && GROWTH.at(site.clause().tokens(), site.gap().from()) > 0;
  }

  /** Whether brackets tell the plan with which the words before them compare. */
  private static boolean planned(@Nullable Around around) {
    return around != null && Gap.PLANS.before(around.clause().tokens(), around.at()) > 0;
  }

  /** Whether it says how much of a plan an amount comes to: "thu 10.152 tỷ đồng, đạt 50,5%". */
  private boolean ofAmount(Site site, String name) {
    String word = site.clause().word(site.quantity().from() - 1);
    boolean reaches = word.equals("đạt") || word.equals("bằng");
    return reaches
        && !site.gap().speaks()
        && last != null
        && last.quantity().kind() == Kind.MEASURED
        && !fraction(site.clause(), last.quantity())
        && last.name().equals(name);
  }

  /** Whether a percentage is the same as the one before, but for its place. */
  private boolean repeats(Site site, String name) {
    return last != null
        && site.quantity().kind() == Kind.PERCENT
        && last.quantity().kind() == Kind.PERCENT
        && last.name().equals(name);
  }

  /** Whether a quantity is a part of a whole ("35,6/42 km"), whose percentage is no plan's. */
  private static boolean fraction(Clause clause, Quantity quantity) {
    int slash = quantity.from();
    while (slash < quantity.to() && !clause.word(slash).equals("/")) {
      slash++;
    }
    return slash + 1 < Math.min(quantity.to(), clause.size())
        && clause.tokens().get(slash + 1).kind() == Token.Kind.NUMBER;
  }

  /** Whether brackets give the share of a plan that the words before them name. */
  private static boolean ofPlan(Site site, @Nullable Around around) {
    return around != null
        && !site.gap().speaks()
        && Words.BASE.before(around.clause().tokens(), around.at()) > 0;
  }

  private Measure plain(Site site) {
    Site tail = site.tailSite();
    String when = Times.before(site.times(), site.quantity().from());
    return moods.at(
        site.signs().get(site.quantity().from()),
        site.clause(),
        site.quantity(),
        tail.quantity().to(),
        tail.tailEnd(),
        when);
  }

  private static @Nullable String basis(Site site, Measure measure, @Nullable String direct) {
    if (measure == Measure.ACTUAL || measure == Measure.TARGET) {
      return null;
    }
    if (direct != null) {
      return direct;
    }
    int from = site.quantity().to();
    String against = Basis.within(site.clause(), from, site.tailLimit());
    if (against == null && measure != Measure.CHANGE && site.tailEnd() > from) {
      return site.clause().text(from, site.tailEnd());
    }
    return against == null ? site.gap().basis() : against;
  }

  private Comparator comparator(Quantity quantity, Gap gap) {
    Figure before = last;
    boolean listed = gap.joined() || gap.link() == Link.IS && gap.has() && !gap.speaks();
    return quantity.comparator() == Comparator.EQUAL && listed && before != null
        ? before.comparator()
        : quantity.comparator();
  }

  private @Nullable String time(Site site, Naming.Name name) {
    int from = site.quantity().from();
    String inTail = Times.between(site.times(), site.quantity().to(), site.tailLimit());
    String inGap = Times.between(site.times(), site.gap().tailEnd(), from);
    String before = Times.before(site.times(), from);
    boolean carried = last != null && last.name().equals(name.text());
    String ofLast = carried && last != null ? last.period() : null;
    return Stream.of(inTail, inGap, ofLast, before, period, context.period())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
