package vn.giaoviec.extractor.read.ocr.table;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Rectangles of the size of a stamp that are drawn on a page. A stamp is worn, and words touch its
 * frame: one of the sides may not be seen as a line.
 */
public final class Frames {

  /** The sizes of stamps, in inches. */
  private static final float NARROWEST = 1;

  private static final float WIDEST = 3.6f;
  private static final float LOWEST = 0.4f;
  private static final float HIGHEST = 2;

  /** How far from a corner, in inches, lines end that meet there: stamps are worn. */
  private static final float CORNER = 0.14f;

  /** How much of a frame's height a line at its side is seen of. */
  private static final float SIDE = 0.6f;

  private final List<Trace> rules;
  private final Picture picture;

  private Frames(Picture picture) {
    this.picture = picture;
    this.rules = RuleFinder.find(picture);
  }

  /**
   * The frames in a picture, in its pixels; of frames within each other the outermost.
   *
   * @param picture straight but for a degree or two
   */
  public static List<Box> of(Picture picture) {
    return new Frames(picture).frames();
  }

  private List<Box> frames() {
    List<Trace> across = rules.stream().filter(Trace::horizontal).filter(this::isWide).toList();
    List<Box> frames = new ArrayList<>();
    for (Trace top : across) {
      for (Trace bottom : across) {
        if (isFrame(top, bottom)) {
          frames.add(box(top, bottom));
        }
      }
    }
    return frames.stream().filter(box -> frames.stream().noneMatch(o -> isInside(box, o))).toList();
  }

  private boolean isWide(Trace rule) {
    return rule.length() >= NARROWEST * picture.dpi() && rule.length() <= WIDEST * picture.dpi();
  }

  private boolean isFrame(Trace top, Trace bottom) {
    float height = middle(bottom) - middle(top);
    float corner = CORNER * picture.dpi() + Math.abs(top.slope()) * height;
    return height >= LOWEST * picture.dpi()
        && height <= HIGHEST * picture.dpi()
        && Math.abs(top.from() - bottom.from()) <= corner
        && Math.abs(top.to() - bottom.to()) <= corner
        && (hasSide(top.from(), top, bottom, corner) || hasSide(top.to(), top, bottom, corner));
  }

  private boolean hasSide(int x, Trace top, Trace bottom, float corner) {
    float from = top.at(x);
    float to = bottom.at(x);
    return rules.stream()
        .filter(rule -> !rule.horizontal())
        .filter(rule -> Math.abs(rule.at((from + to) / 2) - x) <= corner)
        .anyMatch(
            rule -> Math.min(rule.to(), to) - Math.max(rule.from(), from) >= SIDE * (to - from));
  }

  private static float middle(Trace rule) {
    return rule.at((rule.from() + rule.to()) / 2f);
  }

  private static Box box(Trace top, Trace bottom) {
    return new Box(
        Math.min(top.from(), bottom.from()),
        Math.min(top.at(top.from()), top.at(top.to())),
        Math.max(top.to(), bottom.to()),
        Math.max(bottom.at(bottom.from()), bottom.at(bottom.to())));
  }

  private static boolean isInside(Box box, Box other) {
    return !box.equals(other)
        && box.left() + box.right() > 2 * other.left()
        && box.left() + box.right() < 2 * other.right()
        && box.top() >= other.top() - 1
        && box.bottom() <= other.bottom() + 1;
  }
}
