package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Tells what kind of figure a quantity is.
 *
 * @param site the quantity
 * @param link how it belongs to its subject
 * @param name what it measures
 * @param direct the basis named directly after it; null without one
 * @param last the figure before it; null without one
 * @param moods what is said of results and aims
 */
record Measures(
    Site site,
    Link link,
    String name,
    @Nullable String direct,
    @Nullable Figure last,
    Moods moods) {

  private static final Phrases GROWTH =
      Phrases.of(
          "tốc độ tăng, tăng trưởng, tốc độ tăng trưởng, mức tăng, mức tăng trưởng, tốc độ phát"
              + " triển");

  /** States that tell of no work to come, even where work is set: "đôn đốc 19 HTX chưa nộp". */
  private static final Phrases PAST = Phrases.of("đã, chưa, bị, không");

  private static final Phrases NEEDS = Phrases.of("nhu cầu, tổng nhu cầu");

  private static final Phrases DAMAGE =
      Phrases.of(
          "gây thiệt hại, tổng thiệt hại, làm chết, làm bị thương, người chết, người bị thương");

  private static final Phrases SIZES = Phrases.of("quy mô, tổng mức đầu tư");

  private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng");

  /** How far behind "trong đó" the last of the parts may stand. */
  private static final int PART_REACH = 60;

  private static final Phrases IN_WHICH = Phrases.of("trong đó");

  /** More than all of something can only be reached of a plan. */
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Phrases AMOUNTS =
      Phrases.of("số, tổng số, tổng vốn, số vốn, số tiền, số thuế, tổng mức, tổng chi, tổng thu");

  /** By so many of these something rises or falls in a ranking, whatever the verb. */
  private static final String STEPS = "bậc";

  private static final Phrases EQUAL =
      Phrases.of("tương đương, tương ứng, tương đương với, tương ứng với, tức, hay");

  /** The measure. */
  Measure measure() {
    boolean again = site.around() != null && !site.gap().speaks();
    if (quantity().base() || again && last != null && last.quantity().base()) {
      return Measure.ACTUAL;
    }
    Against against = Against.of(site, last);
    if (against != null && last != null && last.measure() != Measure.CHANGE) {
      return against.planned() ? Measure.TARGET : last.measure();
    }
    boolean percent = quantity().kind() == Kind.PERCENT;
    boolean brackets = site.around() != null && site.gap().link() == Link.NONE;
    if (brackets && !percent && planned()) {
      return Measure.TARGET;
    }
    if (quantity().unit().equals(STEPS)) {
      return Measure.CHANGE;
    }
    if (quantity().kind() == Kind.TIMES && (link.moves() || direct != null)) {
      return Measure.RATIO;
    }
    if (link.moves() && !rate()) {
      return Measure.CHANGE;
    }
    if (site.gap().twin() == Gap.Twin.PLAN || !percent && planned()) {
      return Measure.TARGET;
    }
    if (last != null && last.measure() == Measure.CHANGE && direct == null && equals()) {
      return Measure.CHANGE;
    }
    if (percent && direct != null && GROWTH.at(Tokens.of(name), 0) > 0 && !ofPlanned()) {
      return Measure.CHANGE;
    }
    return repeatsRatio() || percent && againstPlan() ? Measure.RATIO : stated();
  }

  /** Whether its basis is a plan, of which so much was reached: "đạt 100% kế hoạch". */
  private boolean ofPlanned() {
    return Twins.PLANS.at(site.clause().tokens(), quantity().to()) > 0;
  }

  /** Whether its subject names a plan that it is compared with: "giải ngân so với kế hoạch đạt". */
  private boolean againstPlan() {
    return site.gap().speaks() && link == Link.IS && Basis.inSubject(site) != null;
  }

  /** What it is as no rise: a ratio to a plan, a share, or what the mood says. */
  private Measure stated() {
    Measure plain = plain();
    boolean aim = link == Link.ACTION && plain == Measure.TARGET;
    boolean percent = quantity().kind() == Kind.PERCENT;
    boolean strives = site.signs().get(quantity().from()) == Measure.TARGET;
    boolean ofPlan = direct != null && ofPlanned() && !strives; // "giải ngân 100% kế hoạch vốn"
    if (percent && (!aim || ofPlan) && part()) {
      return Measure.RATIO;
    }
    return link == Link.SHARE && !quantity().counts() ? Measure.SHARE : plain;
  }

  private Quantity quantity() {
    return site.quantity();
  }

  /** Whether the words before it name the rate at which something rises: "tốc độ tăng là 5%". */
  private boolean rate() {
    boolean grows = site.gap().speaks() && GROWTH.at(site.clause().tokens(), site.gap().from()) > 0;
    return grows && direct == null && site.gap().basis() == null;
  }

  /** Whether brackets tell the plan with which the words before them compare. */
  private boolean planned() {
    Site.Around around = site.around();
    return around != null && Twins.endsWithPlan(around.clause(), around.at());
  }

  /** Whether it says a change again in another unit: "tăng 7,7%, tương đương 1,6 triệu đồng". */
  private boolean equals() {
    return !site.gap().speaks() && EQUAL.before(site.clause().tokens(), quantity().from()) > 0;
  }

  /** Whether brackets give the ratio before them again, for another place. */
  private boolean repeatsRatio() {
    return site.around() != null
        && last != null
        && last.measure() == Measure.RATIO
        && quantity().kind() == Kind.PERCENT
        && last.quantity().kind() == Kind.PERCENT
        && last.name().equals(name);
  }

  /** Whether a percentage is one of a plan or of an earlier time. */
  private boolean part() {
    return direct != null
        || compares(site, last)
        || (site.around() == null ? ofAmount() || ofPart() : ofPlan());
  }

  /**
   * Whether it is the ratio of a part, as that of the whole before it: "…, trong đó thu nội địa đạt
   * 52%".
   */
  private boolean ofPart() {
    Clause clause = site.clause();
    Gap gap = site.gap();
    boolean same = last != null && last.measure() == Measure.RATIO && site.k() > 0;
    boolean part =
        same && gap.link() == Link.IS && gap.speaks() && RATES.at(clause.tokens(), gap.from()) == 0;
    int from = Math.max(site.quantities().get(0).to(), gap.from() - PART_REACH);
    return part && IN_WHICH.within(clause.tokens(), from, gap.from());
  }

  /** Whether it is of another amount, named behind: "nộp 48 tỷ đồng, đạt 52% số thuế truy thu". */
  static boolean compares(Site site, @Nullable Figure last) {
    Clause clause = site.clause();
    boolean percent = site.quantity().kind() == Kind.PERCENT && !site.gap().speaks();
    if (!percent || last == null || site.aside()) {
      return false;
    }
    int to = site.quantity().to();
    String word = clause.word(site.quantity().from() - 1);
    boolean measured = last.quantity().kind() == Kind.MEASURED;
    boolean amount = measured && AMOUNTS.at(clause.tokens(), to) > 0;
    return amount && word.equals("đạt")
        || word.equals("bằng") && Tails.noun(clause, to, site.tailEnd());
  }

  /** Whether it says how much of a plan an amount comes to: "thu 10.152 tỷ đồng, đạt 50,5%". */
  private boolean ofAmount() {
    String word = site.clause().word(quantity().from() - 1);
    boolean reaches = word.equals("đạt") || word.equals("bằng");
    boolean more = quantity().value().compareTo(WHOLE) > 0;
    return reaches
        && !site.gap().speaks()
        && last != null
        && (last.quantity().kind() == Kind.MEASURED || more && last.quantity().counts())
        && !Site.fraction(site.clause(), last.quantity())
        && last.name().equals(name);
  }

  /** Whether brackets give the share of a plan that the words before them name. */
  private boolean ofPlan() {
    Site.Around around = site.around();
    return around != null
        && !site.gap().speaks()
        && Words.BASE.before(around.clause().tokens(), around.at()) > 0;
  }

  private Measure plain() {
    Site tail = site.tailSite();
    int from = quantity().from();
    boolean work =
        link == Link.ACTION
            && moods.context().mood() == Mood.PLANS
            && !PAST.within(site.clause().tokens(), tail.quantity().to(), tail.tailEnd());
    Measure said = site.signs().get(from);
    Measure plain =
        moods.at(
            said,
            site.clause(),
            quantity(),
            work ? tail.tailEnd() : tail.quantity().to(), // work on what is so already is to come
            tail.tailEnd(),
            Times.before(site.times(), from));
    return said == null && fact() ? Measure.ACTUAL : plain;
  }

  /** Whether it is so already, also in a plan: what is needed, how large a project is. */
  private boolean fact() {
    var tokens = Tokens.of(name);
    int length = SIZES.at(tokens, 0);
    return NEEDS.at(tokens, 0) > 0
        || DAMAGE.within(tokens, 0, tokens.size())
        || length > 0 && Topics.begins(tokens, length);
  }
}
