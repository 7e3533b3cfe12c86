package vn.giaoviec.extractor.read.ocr.hand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number, or the date in digits, with which a strip begins: of all ways to part its ink
 * the likeliest.
 */
public final class DigitLine {

  /** A digit is in so many pieces at most, and so wide in font sizes. */
  private static final int PIECES = 4;

  private static final float WIDEST = 1.1f;

  /** So many pieces behind the number must not go on with it. */
  private static final int BEHIND = 3;

  /** How much what looks like no digit counts where digits belong. */
  private static final float UNEXPECTED = 0.2f;

  /** Writing of such a share of the height before it, so near in font sizes, goes on with it. */
  private static final float ALIKE = 0.6f;

  private static final float NEAR = 0.4f;

  private static final double MAY_GO_ON = 0.25;

  /** A stroke by itself looks much like a one; what follows tells which it is. */
  private static final float LIKE_STROKE = 0.9f;

  /** So many ways are followed at most; what is written so unclearly isn't read. */
  private static final int WAYS = 20_000;

  /** From this confidence on no other way to part touching digits is tried. */
  private static final double SURE = 0.6;

  /** What is parted in more ways must be surer by so much. */
  private static final double DOUBT = 0.1;

  /** A reading less likely than this is none. */
  private static final double HOPELESS = Math.log(1e-4);

  /**
   * What a strip says.
   *
   * @param digits its digits; of a date with "/" between day, month and year
   * @param confidence how sure: the least likely digit's likelihood, or less where another reading
   *     is nearly as likely; 0 to 1
   * @param end where it ends, in the strip's pixels
   */
  public record Reading(String digits, double confidence, int end) {}

  /**
   * What is to be read.
   *
   * @param allowed whether digits can be the whole number, such as a day of a month
   * @param longest how many characters it has at most
   * @param stroked whether a stroke follows, as before the code of a document's number
   * @param parted whether strokes or dashes are between its parts, as in a date
   */
  public record Kind(Predicate<String> allowed, int longest, boolean stroked, boolean parted) {

    /** A number of up to five digits. */
    public Kind(Predicate<String> allowed, boolean stroked) {
      this(allowed, 5, stroked, false);
    }
  }

  private record Way(String digits, double logarithm, double weakest, int next) {}

  private final DigitNet net;
  private final List<Part> parts;
  private final float em;
  private final Kind kind;
  private final Map<Integer, float[]> known = new HashMap<>();
  private final List<Way> ways = new ArrayList<>();
  private int followed;

  private DigitLine(DigitNet net, Strip strip, Kind kind, boolean leaning) {
    this.net = net;
    this.parts = strip.parts(kind.parted(), leaning);
    this.em = strip.em();
    this.kind = kind;
  }

  /** The number at the strip's beginning; null where there is no ink that could be one. */
  public static @Nullable Reading read(Strip strip, DigitNet net, Kind kind) {
    Reading straight = read(strip, net, kind, false);
    if (straight != null && straight.confidence() >= SURE) {
      return straight;
    }
    Reading leaning = read(strip, net, kind, true);
    boolean surer =
        leaning != null
            && (straight == null || leaning.confidence() > straight.confidence() + DOUBT);
    return surer ? leaning : straight;
  }

  private static @Nullable Reading read(Strip strip, DigitNet net, Kind kind, boolean leaning) {
    DigitLine line = new DigitLine(net, strip, kind, leaning);
    line.follow(new Way("", 0, 1, 0));
    return line.best();
  }

  private void follow(Way way) {
    if (!way.digits().isEmpty() && kind.allowed().test(way.digits())) {
      double weakest = Math.min(way.weakest(), next(way.next()));
      double logarithm = way.logarithm() + behind(way.next());
      ways.add(new Way(way.digits(), logarithm, weakest, way.next()));
    }
    if (way.digits().length() == kind.longest() || ++followed > WAYS) {
      return;
    }
    for (int to = way.next() + 1; to <= Math.min(parts.size(), way.next() + PIECES); to++) {
      float[] likelihoods = likelihoods(way.next(), to);
      for (int digit = 0; digit < 10; digit++) {
        goOn(way, "" + digit, likelihoods[digit], certainty(likelihoods, digit), to);
      }
      if (kind.parted() && !way.digits().isEmpty() && !way.digits().endsWith("/")) {
        float stroke = stroke(likelihoods);
        goOn(way, "/", stroke, stroke, to);
      }
    }
  }

  private void goOn(Way way, String sign, double likelihood, double certainty, int to) {
    double logarithm = way.logarithm() + Math.log(Math.max(1e-6, likelihood));
    if (logarithm > HOPELESS) {
      double weakest = Math.min(way.weakest(), certainty);
      follow(new Way(way.digits() + sign, logarithm, weakest, to));
    }
  }

  private static float stroke(float[] likelihoods) {
    return Math.min(1, likelihoods[DigitNet.STROKE] + LIKE_STROKE * likelihoods[1]);
  }

  /** How likely a digit is it, where writing that is no digit is not to be expected. */
  private static double certainty(float[] likelihoods, int digit) {
    return likelihoods[digit] / (1 - (1 - UNEXPECTED) * likelihoods[DigitNet.OTHER]);
  }

  /** How likely it is that what follows isn't more of the number. */
  private double behind(int from) {
    double logarithm = Math.log(Math.max(1e-3, next(from)));
    for (int i = from + 1; i < Math.min(parts.size(), from + BEHIND); i++) {
      logarithm += Math.log(Math.max(1e-3, none(i)));
    }
    return logarithm;
  }

  /** How likely the number ends before a piece. */
  private double next(int from) {
    if (from == parts.size()) {
      return 1;
    }
    float[] likelihoods = likelihoods(from, from + 1);
    return kind.stroked() ? stroke(likelihoods) : none(from);
  }

  /** How likely a piece is no digit; behind a stroke it is no second stroke either. */
  private double none(int at) {
    float[] likelihoods = likelihoods(at, at + 1);
    if (kind.stroked()) {
      return likelihoods[DigitNet.OTHER];
    }
    double none = likelihoods[DigitNet.OTHER] + likelihoods[DigitNet.STROKE];
    return goesOn(at) ? Math.min(none, MAY_GO_ON) : none;
  }

  /** Whether a piece is as high as the one before and near it: digits that touch are no digit. */
  private boolean goesOn(int at) {
    Part before = parts.get(at - 1);
    Part part = parts.get(at);
    return part.glyph().height() > ALIKE * before.glyph().height()
        && part.left() - before.right() < NEAR * em;
  }

  private float[] likelihoods(int from, int to) {
    return known.computeIfAbsent(
        from * (PIECES + 1) + to - from, key -> measured(parts.subList(from, to)));
  }

  private float[] measured(List<Part> together) {
    Glyph glyph = Part.together(together);
    if (together.size() == 1 && together.get(0).glyph().height() < Strip.SMALL * em) {
      float[] dash = new float[DigitNet.KINDS];
      dash[DigitNet.STROKE] = 1;
      return dash;
    }
    if (glyph.width() > WIDEST * em || glyph.height() < 0.4f * em) {
      float[] none = new float[DigitNet.KINDS];
      none[DigitNet.OTHER] = 1;
      return none;
    }
    return net.likelihoods(glyph.features());
  }

  private @Nullable Reading best() {
    Way best = null;
    double sum = 0;
    double same = 0;
    for (Way way : ways) {
      best = best == null || way.logarithm() > best.logarithm() ? way : best;
      sum += Math.exp(way.logarithm());
    }
    if (best == null) {
      return null;
    }
    for (Way way : ways) {
      same += way.digits().equals(best.digits()) ? Math.exp(way.logarithm()) : 0;
    }
    int end = parts.get(best.next() - 1).right();
    return new Reading(best.digits(), Math.min(best.weakest(), same / sum), end);
  }
}
