package vn.giaoviec.extractor.read.ocr.table;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Finds the drawn lines of a page in its picture: of tables, under letterheads and titles, above
 * footnotes. They may be thin, a little slanted or bent, broken, or crossed by writing.
 */
final class RuleFinder {

  /** Gaps up to this, in inches, are specks or a crossing stroke. */
  private static final float SMALL_GAP = 0.04f;

  /** What is no wider, in inches, is a speck. */
  private static final float SPECK = 0.01f;

  /**
   * Gaps up to this, in inches, are where a rule is broken or covered, unless a cell ends there.
   */
  private static final float WIDE_GAP = 0.6f;

  /** How far the ends at a gap may differ across, in inches. */
  private static final float OFFSET = 0.01f;

  /** A line as long as this, in inches, is a rule wherever it stands. */
  private static final float LONG = 0.4f;

  /** A shorter one that connects two others is a rule from this length on, in inches. */
  private static final float SHORT = 0.11f;

  /** Lines that end this near to another, in inches, meet it. */
  private static final float REACH = 0.045f;

  /** How much of a rule is seen. */
  private static final float SEEN = 0.7f;

  /** How much wider than the pieces at its sides a gap is never. */
  private static final float GAP_SHARE = 0.4f;

  /** A rule's slant at most, in pixels per pixel: two and a half degrees. */
  private static final float SLANT = 0.044f;

  /** How far a bent rule may lie from a straight line, as a share of its length. */
  private static final float BEND = 0.012f;

  /** More pieces than this are a half-tone picture. */
  private static final int MAX_PIECES = 20_000;

  private final Picture picture;
  private final int dpi;
  private final Surroundings surroundings;

  private RuleFinder(Picture picture) {
    this.picture = picture;
    this.dpi = picture.dpi();
    this.surroundings = new Surroundings(picture);
  }

  /**
   * The rules of a page.
   *
   * @param picture a page turned upright and straightened but for a degree or two
   * @return in no particular order; empty if there are none
   */
  static List<Trace> find(Picture picture) {
    return new RuleFinder(picture).find();
  }

  private List<Trace> find() {
    Ridges ridges = new Ridges(picture);
    List<Trace> across = pieces(ridges.horizontal(), true);
    List<Trace> down = pieces(ridges.vertical(), false);
    if (across.size() > MAX_PIECES || down.size() > MAX_PIECES) {
      return List.of();
    }
    List<Trace> acrossLong = across.stream().filter(this::isLong).toList();
    List<Trace> downLong = down.stream().filter(this::isLong).toList();
    across = bridged(across, downLong);
    down = bridged(down, acrossLong);
    List<Trace> rules = new ArrayList<>();
    rules.addAll(across.stream().filter(this::isLong).toList());
    rules.addAll(down.stream().filter(this::isLong).toList());
    addShort(across, rules);
    addShort(down, rules);
    return rules.stream().map(rule -> surroundings.extended(rule, pixels(SPECK))).toList();
  }

  private List<Trace> pieces(Runs runs, boolean horizontal) {
    List<Trace> pieces = Pieces.of(runs, horizontal, Math.max(4, dpi / 8));
    List<Trace> chains = new Chains(pixels(SMALL_GAP), dpi * OFFSET, (a, b) -> true).of(pieces);
    return chains.stream().filter(this::isRule).toList();
  }

  /** Joins the pieces of broken rules. */
  private List<Trace> bridged(List<Trace> pieces, List<Trace> crossing) {
    List<Trace> chains =
        new Chains(pixels(WIDE_GAP), dpi * OFFSET, (a, b) -> isBroken(a, b, crossing)).of(pieces);
    return chains.stream().filter(this::isRule).toList();
  }

  /** True if one line is broken here: a gap from one crossing rule to another is a merged cell. */
  private boolean isBroken(Trace a, Trace b, List<Trace> crossing) {
    int gap = b.from() - a.to();
    boolean ends = meets(a, a.to(), crossing);
    boolean begins = meets(b, b.from(), crossing);
    return gap < GAP_SHARE * (a.dark() + b.dark())
        && !(ends && begins)
        && (!(ends || begins) || isLong(a) && isLong(b));
  }

  private boolean meets(Trace trace, int end, List<Trace> crossing) {
    float reach = dpi * REACH;
    float across = trace.at(end);
    return crossing.stream()
        .anyMatch(
            other ->
                other.horizontal() != trace.horizontal()
                    && across >= other.from() - reach
                    && across <= other.to() + reach
                    && Math.abs(other.at(across) - end) <= reach);
  }

  /** Adds the lines that are short but lead from one rule to another. */
  private void addShort(List<Trace> traces, List<Trace> rules) {
    List<Trace> added = new ArrayList<>();
    for (Trace trace : traces) {
      if (!isLong(trace) && meets(trace, trace.from(), rules) && meets(trace, trace.to(), rules)) {
        added.add(trace);
      }
    }
    rules.addAll(added);
  }

  private boolean isLong(Trace trace) {
    return trace.length() >= LONG * dpi;
  }

  private boolean isRule(Trace trace) {
    return trace.length() >= SHORT * dpi
        && trace.dark() >= SEEN * trace.length()
        && Math.abs(trace.slope()) <= SLANT
        && trace.bend() <= dpi * OFFSET + BEND * trace.length()
        && surroundings.isRule(trace);
  }

  private int pixels(float inches) {
    return Math.round(inches * dpi);
  }
}
