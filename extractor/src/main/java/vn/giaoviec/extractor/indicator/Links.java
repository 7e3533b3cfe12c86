package vn.giaoviec.extractor.indicator;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Gap.Link;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.model.Indicator.Measure;

/** Tells how a quantity belongs to its subject, where its own words don't: as the one before it. */
final class Links {
  private static final Phrases SAME =
      Phrases.of("tương đương, tương ứng, tương đương với, tương ứng với");

  /** Parts of a whole that go on a list are named by few words. */
  private static final int LONGEST_PART = 5;

  private Links() {}

  /** The link of a quantity after the figure {@code last}; null where none stands before. */
  static Link of(Site site, @Nullable Figure last) {
    if (site.quantity().base()) {
      return Link.IS;
    }
    Link rise = Spans.rise(site.clause(), site.gap());
    Link own = rise == Link.NONE ? site.gap().link() : rise;
    if (last != null && last.link().moves() && again(site, own)) {
      return last.link();
    }
    if (last != null && last.link().moves() && own == Link.IS && says(site)) {
      return last.link(); // "giảm 5%, tương đương 60 hộ"
    }
    if (last != null && own == Link.NONE && part(site, last)) {
      return Link.SHARE;
    }
    Link signed = own == Link.NONE ? signed(site) : Link.NONE;
    if (signed != Link.NONE) {
      return signed;
    }
    Site.Around around = site.around();
    if (own == Link.NONE && around != null && !site.gap().speaks()) {
      return around.gap().link();
    }
    return own != Link.NONE || last == null || site.gap().speaks() ? own : goingOn(site, last);
  }

  /** Whether it is another part of the same whole: "tốt chiếm 61%, khá 30%, yếu 9%". */
  private static boolean part(Site site, Figure last) {
    int length = site.gap().to() - site.gap().from();
    boolean percent = site.quantity().kind() == Kind.PERCENT;
    boolean tail = Tails.noun(site.clause(), site.quantity().to(), site.tailEnd());
    return percent
        && site.k() > 0
        && site.gap().speaks()
        && length <= LONGEST_PART
        && last.link() == Link.SHARE
        && last.quantity().kind() == Kind.PERCENT
        && !Nouns.head(site.clause().tokens(), site.gap().from())
        && !tail;
  }

  /** What the sign of a percentage that opens brackets says: "45 tấn (+8%)". */
  private static Link signed(Site site) {
    boolean opens = site.around() != null && site.quantity().from() == 1;
    String sign = opens && site.quantity().kind() == Kind.PERCENT ? site.clause().word(0) : "";
    return sign.equals("+") ? Link.UP : sign.equals("-") ? Link.DOWN : Link.NONE;
  }

  /** Whether it only says a rise or fall again in another unit. */
  private static boolean says(Site site) {
    boolean silent = !site.gap().speaks();
    return silent && SAME.before(site.clause().tokens(), site.quantity().from()) > 0;
  }

  /** Whether it repeats a rise or fall: "tăng 5% (cùng kỳ là 4%)", "giảm 3% (2,5%)". */
  private static boolean again(Site site, Link own) {
    boolean time = own == Link.IS && site.gap().twin() == Gap.Twin.TIME;
    boolean percent = site.quantity().kind() == Kind.PERCENT;
    return time || own == Link.NONE && site.bare() && percent;
  }

  /** The link of a list's next member. A rise goes on only with what is alike. */
  private static Link goingOn(Site site, Figure last) {
    boolean same = last.quantity().kind() == site.quantity().kind();
    boolean and = site.clause().word(site.quantity().from() - 1).equals("và");
    boolean based = Basis.within(site.clause(), site.quantity().to(), site.tailLimit()) != null;
    boolean alike = same && (and || based || last.quantity().unit().equals(site.quantity().unit()));
    boolean again = same && last.link().moves() && MeasuredNames.concerns(site.tail());
    if (again && site.quantity().from() == 0 && site.clause().opening() == Clause.Break.SEMICOLON) {
      return last.link(); // "tăng 12%/năm đối với …; 16%/năm đối với …"
    }
    boolean derived =
        last.measure() == Measure.CHANGE || last.link() == Link.SHARE || last.link().moves();
    return !derived || site.gap().joined() && alike ? last.link() : Link.IS;
  }
}
