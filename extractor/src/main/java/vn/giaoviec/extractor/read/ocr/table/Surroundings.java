package vn.giaoviec.extractor.read.ocr.table;

import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Looks along a line and at what hangs on it. Feet of letters and bars of capitals make lines too,
 * but everywhere the letters' stems hang on those; a rule has paper beside it nearly everywhere.
 */
final class Surroundings {

  /** A pixel with at most this share of the brightness of the paper is dark. */
  private static final int DARKER_PERCENT = 82;

  /** A line from this length on, in inches, is longer than those that words make. */
  private static final float LONG = 1.5f;

  /** How much of a long rule is seen, and at how much of it ink may hang. */
  private static final float SEEN_OF_LONG = 0.7f;

  private static final float TOUCHED_OF_LONG = 0.3f;

  /** The same of a short rule. */
  private static final float SEEN_OF_SHORT = 0.85f;

  private static final float TOUCHED_OF_SHORT = 0.12f;

  private final Picture picture;

  /** Where ink that hangs on a line is looked for, in pixels from the line's edge. */
  private final int beside;

  /** Where paper is looked for, in pixels from the line's edge. */
  private final int away;

  Surroundings(Picture picture) {
    this.picture = picture;
    this.beside = Math.max(2, picture.dpi() / 100);
    this.away = picture.dpi() / 25;
  }

  /** True if a line stands as free as rules do. */
  boolean isRule(Trace trace) {
    int half = Math.round(trace.thickness() / 2);
    int dark = 0;
    int touched = 0;
    for (int along = trace.from(); along < trace.to(); along++) {
      int middle = Math.round(trace.at(along));
      int before = at(trace, along, middle - half - beside);
      int behind = at(trace, along, middle + half + beside);
      int paper =
          Math.max(
              Math.max(before, at(trace, along, middle - half - away)),
              Math.max(behind, at(trace, along, middle + half + away)));
      int line = darkest(trace, along, middle);
      dark += isDark(line, paper) ? 1 : 0;
      // a cell's shade is nearer to paper than to ink
      touched += 2 * Math.min(before, behind) < line + paper ? 1 : 0;
    }
    boolean isLong = trace.length() >= LONG * picture.dpi();
    return dark >= (isLong ? SEEN_OF_LONG : SEEN_OF_SHORT) * trace.length()
        && touched <= (isLong ? TOUCHED_OF_LONG : TOUCHED_OF_SHORT) * trace.length();
  }

  /**
   * A line as far as it is dark: where words touch it on and on, its ends are at first not seen as
   * a line.
   *
   * @param gap the widest gap in it, in pixels
   */
  Trace extended(Trace trace, int gap) {
    return trace.between(end(trace, trace.from(), -1, gap), end(trace, trace.to() - 1, 1, gap) + 1);
  }

  private int end(Trace trace, int from, int step, int gap) {
    int end = from;
    for (int along = from; Math.abs(along - end) <= gap && isInside(trace, along); along += step) {
      int middle = Math.round(trace.at(along));
      int paper =
          Math.max(at(trace, along, middle - 2 * away), at(trace, along, middle + 2 * away));
      end = isDark(darkest(trace, along, middle), paper) ? along : end;
    }
    return end;
  }

  private boolean isInside(Trace trace, int along) {
    return along >= 0 && along < (trace.horizontal() ? picture.width() : picture.height());
  }

  private static boolean isDark(int value, int paper) {
    return value * 100 < DARKER_PERCENT * paper;
  }

  /** The darkest of the line's middle pixels. */
  private int darkest(Trace trace, int along, int middle) {
    int beside = Math.min(at(trace, along, middle - 1), at(trace, along, middle + 1));
    return Math.min(at(trace, along, middle), beside);
  }

  /** The brightness at a place; white outside of the picture. */
  private int at(Trace trace, int along, int across) {
    int x = trace.horizontal() ? along : across;
    int y = trace.horizontal() ? across : along;
    boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
    return inside ? picture.at(x, y) : 255;
  }
}
