package vn.giaoviec.extractor.read.ocr.table;

import java.util.Arrays;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Finds thin dark runs in a picture: pixels darker than what lies on both sides of them, at the
 * distance of a thick rule. So neither the darkness of the paper nor a shaded cell matters, and
 * what is solid (a photograph, a scan's black border) is no ridge.
 */
final class Ridges {

  /** A rule's pixel has at most this share of the brightness beside it. */
  private static final int DARKER_PERCENT = 82;

  /** Ridges are at least this dark: {@link #DARKER_PERCENT} of white. */
  private static final int BRIGHT = 255 * DARKER_PERCENT / 100;

  /** How much of a run is dark, noise aside. */
  private static final int FILLED_PERCENT = 70;

  private final Picture picture;
  private final byte[] grey;

  /** Beside a thin rule, in pixels: a second line may follow at the larger distance. */
  private final int near;

  /** Beside a thick rule, in pixels. */
  private final int far;

  /** The shortest run, in pixels: longer than the strokes of letters, whatever the size. */
  private final int least;

  /** The longest run of bright pixels in it that is noise. */
  private final int gap;

  Ridges(Picture picture) {
    this.picture = picture;
    this.grey = picture.grey();
    this.near = Math.max(2, picture.dpi() / 40);
    this.far = Math.max(4, picture.dpi() / 20);
    this.least = Math.max(5, picture.dpi() * 6 / 100);
    this.gap = Math.max(1, picture.dpi() / 100);
  }

  /** The horizontal runs, by row and from left to right. */
  Runs horizontal() {
    Runs runs = new Runs();
    int width = picture.width();
    for (int y = far; y < picture.height() - far; y++) {
      row(y * width, y, runs);
    }
    return runs;
  }

  private void row(int offset, int y, Runs runs) {
    int width = picture.width();
    int start = -1;
    int last = 0;
    int dark = 0;
    for (int x = 0; x < width; x++) {
      if (isRidge(offset + x, near * width, far * width)) {
        if (start >= 0 && x - last > gap + 1) {
          keep(runs, y, start, last, dark);
          start = -1;
        }
        if (start < 0) {
          start = x;
          dark = 0;
        }
        last = x;
        dark++;
      }
    }
    if (start >= 0) {
      keep(runs, y, start, last, dark);
    }
  }

  /** The vertical runs, by column and from top to bottom. Reads row by row, as memory lies. */
  Runs vertical() {
    Runs runs = new Runs();
    int width = picture.width();
    int[] start = new int[width];
    int[] last = new int[width];
    int[] dark = new int[width];
    Arrays.fill(start, -1);
    for (int y = 0; y < picture.height(); y++) {
      for (int x = far; x < width - far; x++) {
        if (isRidge(y * width + x, near, far)) {
          if (start[x] >= 0 && y - last[x] > gap + 1) {
            keep(runs, x, start[x], last[x], dark[x]);
            start[x] = -1;
          }
          if (start[x] < 0) {
            start[x] = y;
            dark[x] = 0;
          }
          last[x] = y;
          dark[x]++;
        }
      }
    }
    for (int x = 0; x < width; x++) {
      if (start[x] >= 0) {
        keep(runs, x, start[x], last[x], dark[x]);
      }
    }
    return runs.byLine(width);
  }

  private boolean isRidge(int pixel, int nearBy, int farOff) {
    int value = grey[pixel] & 0xff;
    if (value >= BRIGHT) {
      return false;
    }
    int before = Math.max(grey[pixel - nearBy] & 0xff, grey[pixel - farOff] & 0xff);
    int behind = Math.max(grey[pixel + nearBy] & 0xff, grey[pixel + farOff] & 0xff);
    return value * 100 < DARKER_PERCENT * Math.min(before, behind);
  }

  private void keep(Runs runs, int line, int start, int last, int dark) {
    int length = last + 1 - start;
    if (length >= least && dark * 100 >= FILLED_PERCENT * length) {
      runs.add(line, start, last + 1);
    }
  }
}
