package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.hand.DigitLine;
import vn.giaoviec.extractor.read.ocr.hand.DigitNet;
import vn.giaoviec.extractor.read.ocr.hand.Strip;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * What is entered behind a label of a stamp, by hand, by a typewriter or by a numbering stamp. It
 * is read by an engine for print and by a network for digits; what isn't certain is no value.
 */
final class Entry {

  /** A number of arrival. */
  static final DigitLine.Kind NUMBER =
      new DigitLine.Kind(digits -> digits.matches("\\d{1,6}"), 6, false, false);

  /** A year in two digits isn't 20, which may be what is left of four. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])/(?:20[0-4]\\d|[013]\\d|2[1-9])");

  /** A day of arrival in digits. */
  static final DigitLine.Kind DAY =
      new DigitLine.Kind(digits -> DATE.matcher(digits).matches(), 10, false, true);

  /** The engine's digits count when it is so sure, and the network doesn't object. */
  private static final float SURE = 88;

  /** The network's digits count from this confidence on, and less where the engine agrees. */
  private static final double CONFIDENT = 0.55;

  private static final double AGREED = 0.3;

  /** Against another reading of which the network is so sure, the engine's doesn't count. */
  private static final double DOUBTED = 0.1;

  /** From here on no better reading is looked for. */
  private static final double CERTAIN = 0.9;

  /** How much of a label's strip above and below its baseline writing takes, in font sizes. */
  private static final float ABOVE = 1.6f;

  private static final float BELOW = 0.6f;

  /** How wide the labels are in common type, in font sizes. */
  private static final float NUMBER_LABEL = 1.2f;

  private static final float DAY_LABEL = 2.3f;

  /** What is darker is written; so much of it, in squares of the font size, is more than dirt. */
  private static final float WRITTEN = 0.5f;

  private static final float FILLED = 0.1f;

  /** Writing so near the frame, in font sizes, may go on under it. */
  private static final float EDGE = 0.35f;

  /** So near its line, in font sizes, writing can't be told from a dotted line. */
  private static final float LINE = 0.1f;

  private static final Pattern DOTS = Pattern.compile("^[^\\d]{1,20}|[^\\d]{1,80}$");

  private final StampText stamp;
  private final OcrEngine engine;
  private final DigitNet net;

  Entry(StampText stamp, OcrEngine engine, DigitNet net) {
    this.stamp = stamp;
    this.engine = engine;
    this.net = net;
  }

  /**
   * The digits behind a label; null where they aren't certain.
   *
   * @param labels the label as it was seen in several ways; not empty
   * @param wide how wide the label is at most, in font sizes
   */
  @Nullable String read(List<RecognisedWord> labels, float wide, DigitLine.Kind kind) {
    if (isCutOff(labels.get(0), wide)) {
      return null;
    }
    DigitLine.Reading reading = reading(labels, wide, kind);
    String seen = reading == null ? "" : reading.digits();
    double sure = reading == null ? 0 : reading.confidence();
    Claims claims = new Claims();
    for (Segment claim : claims(labels.get(0), wide)) {
      claims.add(digits(claim, kind.allowed()), claim.confidence());
    }
    if (sure >= CONFIDENT || sure >= AGREED && claims.all.contains(seen)) {
      return seen;
    }
    return claims.twice && claims.bestSure >= SURE && sure < DOUBTED ? claims.best : null;
  }

  /** What the engine makes of what is written. */
  private static final class Claims {

    private final List<String> all = new ArrayList<>();
    private String best = "";
    private float bestSure;

    /** Whether it read the best twice, in different ways. */
    private boolean twice;

    void add(String digits, float sure) {
      if (digits.isEmpty()) {
        return;
      }
      if (sure > bestSure) {
        twice = all.contains(digits);
        best = digits;
        bestSure = sure;
      } else {
        twice |= digits.equals(best);
      }
      all.add(digits);
    }
  }

  private List<Segment> claims(RecognisedWord label, float wide) {
    List<Segment> claims = new ArrayList<>(stamp.behind(label));
    List<RecognisedWord> alone = engine.words(grey(strip(label, wide, false)), PageMode.LINE);
    if (!alone.isEmpty()) {
      claims.add(new Segment(alone));
    }
    return claims;
  }

  /**
   * The surest reading: behind the label as each way saw it, with black ink and without it, which
   * may be the page's own print.
   */
  private DigitLine.@Nullable Reading reading(
      List<RecognisedWord> labels, float wide, DigitLine.Kind kind) {
    DigitLine.Reading best = null;
    for (boolean coloured : List.of(false, true)) {
      for (RecognisedWord label : labels) {
        DigitLine.Reading reading = DigitLine.read(strip(label, wide, coloured), net, kind);
        boolean surer =
            reading != null && (best == null || reading.confidence() > best.confidence());
        best = surer ? reading : best;
        if (best != null && best.confidence() >= CERTAIN) {
          return best;
        }
      }
    }
    return best;
  }

  /** Whether writing reaches the frame, of which a digit's stroke then can't be told. */
  private boolean isCutOff(RecognisedWord label, float wide) {
    Strip strip = strip(label, wide, false);
    float left = place(label, wide).left();
    int edge = Math.round(stamp.ink().frame().right() - left);
    int from = Math.max(0, Math.round(edge - EDGE * em(label)));
    int to = Math.min(strip.width(), edge + 1);
    int top = Math.max(0, Math.round(strip.baseline() - strip.em()));
    int bottom = Math.min(strip.height(), Math.round(strip.baseline() - LINE * strip.em()));
    for (int y = top; y < bottom; y++) {
      for (int x = from; x < to; x++) {
        if (strip.ink()[y * strip.width() + x] > WRITTEN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether anything is written behind a label. */
  boolean isFilled(RecognisedWord label, float wide) {
    int dark = 0;
    Strip strip = strip(label, wide, false);
    for (float ink : strip.ink()) {
      dark += ink > WRITTEN ? 1 : 0;
    }
    return dark > FILLED * em(label) * em(label);
  }

  /** The row from a label to the stamp's edge. */
  Box row(RecognisedWord label) {
    Box place = place(label, 0);
    return new Box(label.word().box().left(), place.top(), place.right(), place.bottom());
  }

  /** The font size: an engine stretches a label's box over what is written near it. */
  static float em(RecognisedWord label) {
    Word word = label.word();
    float wide = word.box().width() / (word.text().startsWith("N") ? DAY_LABEL : NUMBER_LABEL);
    return word.size() < wide / 2 ? wide : Math.min(word.size(), wide);
  }

  private Box place(RecognisedWord label, float wide) {
    Word word = label.word();
    float em = em(label);
    float left = Math.min(word.box().right() + 1, word.box().left() + wide * em);
    Picture all = stamp.ink().all();
    float top = Math.max(0, Math.min(all.height() - 1, word.baseline() - ABOVE * em));
    float bottom = Math.min(all.height(), Math.max(top + 1, word.baseline() + BELOW * em));
    return new Box(Math.min(left, all.width() - 1), top, all.width(), bottom);
  }

  /** The digits of what an engine read, dots around them left out; empty if it is no value. */
  private static String digits(Segment claim, Predicate<String> allowed) {
    StringBuilder text = new StringBuilder();
    claim.words().forEach(word -> text.append(word.word().text()));
    String digits = DOTS.matcher(text).replaceAll("").replaceAll("[-.]", "/");
    return allowed.test(digits) ? digits : "";
  }

  /** The ink behind a label that isn't the stamp's own, such as its dotted lines. */
  private Strip strip(RecognisedWord label, float wide, boolean coloured) {
    Box place = place(label, wide);
    int width = Math.round(place.right()) - Math.round(place.left());
    int height = Math.round(place.bottom()) - Math.round(place.top());
    float baseline = label.word().baseline() - Math.round(place.top());
    float[] ink = stamp.ink().written(place, coloured);
    return new Strip(width, height, ink, baseline, em(label)).onItsLine();
  }

  private Picture grey(Strip strip) {
    byte[] grey = new byte[strip.ink().length];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) Math.round(255 - 255 * strip.ink()[i]);
    }
    return new Picture(strip.width(), strip.height(), stamp.ink().all().dpi(), grey);
  }
}
