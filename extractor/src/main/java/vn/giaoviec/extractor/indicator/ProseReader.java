package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Numbers;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Reads the figures of one paragraph. Holds what later figures take over from earlier ones. */
final class ProseReader {
  private final ProseContext context;
  private final List<Indicator> found = new ArrayList<>();

  /** The last figure that counted each noun. */
  private final Map<String, Figure> counted = new HashMap<>();

  private @Nullable Figure last;
  private @Nullable String period;

  /** The time that the words name which lead in the present list; null where none is named. */
  private @Nullable String ledPeriod;

  private Moods moods;

  /** The figure that leads in the list of which the paragraph is a member; null without one. */
  private @Nullable Figure over;

  /** What opens the paragraph before a colon, of which its figures are; "" without it. */
  private String label = "";

  private ProseReader(ProseContext context) {
    this.context = context;
    this.moods = Moods.of(context);
  }

  /** The figures of a paragraph, in order, without ids. */
  static List<Indicator> read(String paragraph, ProseContext context) {
    return Numbers.inDigits(paragraph) ? read(paragraph, Tokens.of(paragraph), context) : List.of();
  }

  /** The same for a paragraph whose tokens are known. */
  static List<Indicator> read(String paragraph, List<Token> tokens, ProseContext context) {
    if (!Numbers.inDigits(paragraph)) {
      return List.of();
    }
    List<Clause> clauses = Clause.of(paragraph, tokens);
    if (clauses.stream().noneMatch(ProseReader::counts)) {
      return List.of(); // dates and documents' numbers only, as most paragraphs with digits have
    }
    ProseReader reader = new ProseReader(context);
    reader.all(clauses);
    return List.copyOf(reader.found);
  }

  private void all(List<Clause> clauses) {
    over = Over.of(context);
    moods = over == null ? moods : moods.ledBy(over.measure());
    label = Labelled.label(clauses);
    clauses.forEach(clause -> clause(clause, null));
  }

  /** The last figure of a text, from which those under it go on; null where it has none. */
  static @Nullable Figure last(String text, ProseContext context) {
    ProseReader reader = new ProseReader(context);
    Clause.of(text).forEach(clause -> reader.clause(clause, null));
    return reader.last;
  }

  /** Whether a clause or its brackets hold a quantity. */
  private static boolean counts(Clause clause) {
    return !QuantityReader.read(clause).isEmpty()
        || clause.asides().stream()
            .flatMap(aside -> aside.clauses().stream())
            .anyMatch(ProseReader::counts);
  }

  private void clause(Clause clause, Site.@Nullable Around around) {
    if (around == null) {
      begin(clause);
    }
    List<Quantity> read = QuantityReader.read(clause);
    List<Quantity> quantities = around == null ? read : Qualifiers.of(clause, read, last);
    List<Gap> gaps = gaps(clause, quantities);
    List<Times.Time> times = Times.of(clause);
    List<@Nullable Measure> signs = Moods.signs(clause);
    int asides = 0;
    int end = 0;
    for (int k = 0; k < quantities.size(); k++) {
      asides = asides(clause, asides, quantities.get(k).from(), end);
      end = quantities.get(k).to();
      Site.Around first = k == 0 ? around : null;
      figure(new Site(clause, quantities, gaps, times, signs, k, first, around != null));
    }
    asides(clause, asides, clause.size() + 1, end);
    int last = quantities.size() - 1;
    int governed = last < 0 ? clause.size() : quantities.get(last).from();
    end(clause, times, signs, governed);
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

  private void end(
      Clause clause, List<Times.Time> times, List<@Nullable Measure> signs, int governed) {
    period = Optional.ofNullable(Times.lasting(times, governed)).orElse(period);
    moods = moods.end(clause, signs);
    if (clause.leadsIn()) {
      ledPeriod = Times.last(times);
    }
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
      String held = period;
      Moods around = moods;
      for (Clause inner : aside.clauses()) {
        clause(inner, new Site.Around(clause, start, aside.at()));
      }
      last = before == null ? last : before;
      period = held; // what brackets compare with is of their own time
      moods = around;
      next++;
    }
    return next;
  }

  private void figure(Site site) {
    Figure same = counterpart(site);
    Figure before = same == null && goesOn(site) ? over : same;
    Naming.Name name = Labelled.name(Naming.of(site, before, context.lead()), label, last);
    if (name.text().isEmpty() || Conditions.narrows(site)) {
      return;
    }
    Quantity quantity = site.quantity();
    Link link = Links.of(site, last);
    String direct = Basis.after(site.clause(), quantity.to(), site.tailLimit());
    Measure measure = new Measures(site, link, name.text(), direct, last, moods).measure();
    Figure figure =
        new Figure(
            name.text(),
            noun(quantity, name),
            name.action(),
            name.scope(),
            time(site, name, direct),
            link,
            quantity,
            comparator(quantity, site.gap()),
            measure);
    counted.put(Normal.word(quantity.unit()), figure);
    add(site, figure, Basis.of(site, measure, direct));
    last = last != null && MeasuredNames.contributes(figure) ? last : figure;
  }

  /**
   * The figure before, or the one that counted the same where a rise has no subject: "58 vụ, làm
   * chết 31 người, bị thương 42 người; so với cùng kỳ giảm 7 vụ"; null where there is none.
   */
  private @Nullable Figure counterpart(Site site) {
    boolean silent = site.gap().link().moves() && !site.gap().speaks() && site.tail().isEmpty();
    Figure same = counted.get(Normal.word(site.quantity().unit()));
    boolean other =
        last != null && !Normal.word(last.noun()).equals(Normal.word(site.quantity().unit()));
    return silent && site.quantity().counts() && other && same != null ? same : last;
  }

  /**
   * Whether it tells of a part of what the list it is in is about: "- Từ ngân sách: 20 tỷ đồng".
   */
  private static boolean goesOn(Site site) {
    boolean part = MeasuredNames.STARTS.at(site.clause().tokens(), site.gap().from()) > 0;
    return site.gap().speaks() && part && !site.quantity().counts();
  }

  /** The noun that a name counts, which a derived figure takes over with the name. */
  private String noun(Quantity quantity, Naming.Name name) {
    if (quantity.counts()) {
      return quantity.unit();
    }
    return last != null && last.name().equals(name.text()) ? last.noun() : "";
  }

  private void add(Site site, Figure figure, @Nullable String basis) {
    Quantity quantity = figure.quantity();
    boolean falls =
        figure.measure() == Measure.CHANGE
            && figure.link() == Link.DOWN
            && figure.quantity().value().signum() > 0;
    BigDecimal max = quantity.max();
    String source = site.clause().text(quantity.from(), quantity.to());
    found.add(
        new Indicator(
            "",
            figure.name(),
            falls ? quantity.value().negate() : quantity.value(),
            max != null && falls ? max.negate() : max,
            quantity.unit().isEmpty() ? null : quantity.unit(),
            figure.comparator(),
            figure.measure(),
            figure.period(),
            basis,
            figure.scope(),
            context.section(),
            context.origin(),
            new Evidence(context.place(), source, "indicator/" + ruleOf(figure.measure()))));
  }

  private static String ruleOf(Measure measure) {
    return switch (measure) {
      case ACTUAL, TARGET -> "quantity";
      case CHANGE -> "change";
      case RATIO -> "ratio";
      case SHARE -> "share";
    };
  }

  /** A qualifier before a list holds for all its members. */
  private Comparator comparator(Quantity quantity, Gap gap) {
    boolean listed = gap.joined() || gap.link() == Link.IS && gap.has() && !gap.speaks();
    boolean alike = last != null && last.quantity().counts() == quantity.counts();
    return quantity.comparator() == Comparator.EQUAL && listed && alike && last != null
        ? last.comparator()
        : quantity.comparator();
  }

  private @Nullable String time(Site site, Naming.Name name, @Nullable String direct) {
    int from = site.quantity().from();
    String over = context.period();
    String inGap = Times.between(site.times(), site.gap().tailEnd(), from);
    String before = Times.before(site.times(), from);
    boolean timed = inGap != null || before != null;
    int tail = direct == null ? site.quantity().to() : Basis.end(site);
    String inTail = Times.between(site.times(), tail, site.timeLimit(timed));
    boolean again = inTail != null && Times.recurs(inTail) && (period != null || over != null);
    inTail = again ? null : inTail;
    boolean same = last != null && (site.aside() || last.name().equals(name.text()));
    String ofLast = same && last != null ? last.period() : null;
    return Stream.of(inTail, inGap, ofLast, before, period, over, Basis.yearOfPlan(site, tail))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
