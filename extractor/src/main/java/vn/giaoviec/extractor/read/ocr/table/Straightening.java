package vn.giaoviec.extractor.read.ocr.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Places in a picture that is a little slanted or bent ↔ places on the straight page that it shows.
 * Long rules were straight when they were drawn: how far they leave their direction, from the
 * middle of the page on, is how far what stands beside them is out of its place.
 */
final class Straightening {

  /** Rules from this length on, in inches, tell how the page lies. */
  private static final int TELLING = 2;

  /** Of rules nearer to one another than this, in inches, one tells enough. */
  private static final float APART = 0.1f;

  private final Picture picture;

  /** Rules that run across the page, from top to bottom. */
  private final List<Trace> across;

  /** Rules that run down the page, from left to right. */
  private final List<Trace> down;

  /**
   * The straightening of one picture.
   *
   * @param rules its rules
   */
  Straightening(Picture picture, List<Trace> rules) {
    this.picture = picture;
    this.across = telling(rules, true, picture.width());
    this.down = telling(rules, false, picture.height());
  }

  private List<Trace> telling(List<Trace> rules, boolean horizontal, int extent) {
    List<Trace> sorted =
        rules.stream()
            .filter(rule -> rule.horizontal() == horizontal)
            .filter(rule -> rule.length() >= TELLING * picture.dpi())
            .sorted(Comparator.comparingDouble(rule -> rule.at(extent / 2f)))
            .toList();
    List<Trace> telling = new ArrayList<>();
    for (Trace rule : sorted) {
      if (telling.isEmpty() || isBehind(rule, telling.get(telling.size() - 1), extent)) {
        telling.add(rule);
      }
    }
    return telling;
  }

  /** True if a rule lies clearly behind another one all over the page. */
  private boolean isBehind(Trace rule, Trace before, int extent) {
    float apart = APART * picture.dpi();
    return rule.at(0) - before.at(0) >= apart
        && rule.at(extent / 2f) - before.at(extent / 2f) >= apart
        && rule.at(extent) - before.at(extent) >= apart;
  }

  /** How far right of its place on the straight page a point of the picture is, in pixels. */
  float right(float x, float y) {
    return offset(down, y, x, picture.height() / 2f);
  }

  /** How far below its place on the straight page a point of the picture is, in pixels. */
  float low(float x, float y) {
    return offset(across, x, y, picture.width() / 2f);
  }

  /** Between two rules it goes over evenly from what the one tells to what the other tells. */
  private static float offset(List<Trace> rules, float along, float place, float middle) {
    Trace before = null;
    for (Trace rule : rules) {
      float at = rule.at(along);
      if (at >= place) {
        float own = at - rule.at(middle);
        if (before == null) {
          return own;
        }
        float from = before.at(along);
        float share = (place - from) / Math.max(1, at - from);
        return own * share + (from - before.at(middle)) * (1 - share);
      }
      before = rule;
    }
    return before == null ? 0 : before.at(along) - before.at(middle);
  }

  /** Where in the picture a point of the straight page is, from the left, in pixels. */
  float pictureX(float x, float y) {
    float there = x;
    for (int i = 0; i < 3; i++) {
      there = x + right(there, y + low(there, y));
    }
    return there;
  }

  /** Where in the picture a point of the straight page is, from the top, in pixels. */
  float pictureY(float x, float y) {
    float there = y;
    for (int i = 0; i < 3; i++) {
      there = y + low(x + right(x, there), there);
    }
    return there;
  }

  /** A rule on the straight page. */
  Ruling straight(Trace rule) {
    float position = 0;
    int samples = Math.min(rule.nodes().length, 5);
    for (int i = 0; i < samples; i++) {
      float along = rule.from() + rule.length() * (i + 0.5f) / samples;
      float at = rule.at(along);
      position += at - (rule.horizontal() ? low(along, at) : right(at, along));
    }
    float start = end(rule, rule.from());
    float end = end(rule, rule.to());
    return new Ruling(
        rule.horizontal(),
        picture.points(position / samples),
        picture.points(start),
        picture.points(Math.max(start, end)));
  }

  private float end(Trace rule, int end) {
    float at = rule.at(end);
    return end - (rule.horizontal() ? right(end, at) : low(at, end));
  }
}
