package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.Arrays;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Takes a stamp without colours off a page: only its ink where it is lighter than print. */
final class Erasure {

  /** The darkest pixels, as a share of all, that print has on a page and a stamp in its place. */
  private static final float STROKES = 0.01f;

  /** How much lighter a stamp's ink is, at least, that can be told from print. */
  private static final int LIGHTER = 30;

  private Erasure() {}

  /** Whether the ink around the rim of a box is lighter than the page's print. */
  static boolean isLighter(Picture page, Box box) {
    return rim(page, box) - print(page) >= LIGHTER;
  }

  /** The page with only dark ink left in the box. */
  static Picture faded(Picture page, Box box) {
    int print = print(page);
    int stamp = rim(page, box);
    float share = (stamp - print) * 0.6f / Math.max(1, 255 - print);
    return put(page, box, Faded.of(page, box, print, share));
  }

  /** The page with nothing left in the box. */
  static Picture blank(Picture page, Box box) {
    Picture part = Faded.part(page, box);
    Arrays.fill(part.grey(), (byte) 255);
    return put(page, box, part);
  }

  /** The page with nothing left in a part of it that leans. */
  static Picture blank(Picture page, Askew place, Box frame) {
    byte[] grey = page.grey().clone();
    Box around = place.onPage(frame);
    int bottom = Math.min(page.height(), Math.round(around.bottom()));
    int right = Math.min(page.width(), Math.round(around.right()));
    for (int y = Math.max(0, Math.round(around.top())); y < bottom; y++) {
      for (int x = Math.max(0, Math.round(around.left())); x < right; x++) {
        if (place.isIn(frame, x + 0.5f, y + 0.5f)) {
          grey[y * page.width() + x] = (byte) 255;
        }
      }
    }
    return new Picture(page.width(), page.height(), page.dpi(), grey);
  }

  private static Picture put(Picture page, Box box, Picture part) {
    byte[] grey = page.grey().clone();
    int left = Math.round(box.left());
    int top = Math.round(box.top());
    int from = Math.max(0, left);
    int to = Math.min(page.width(), left + part.width());
    for (int y = Math.max(0, top); y < Math.min(page.height(), top + part.height()); y++) {
      if (from < to) {
        System.arraycopy(
            part.grey(),
            (y - top) * part.width() + from - left,
            grey,
            y * page.width() + from,
            to - from);
      }
    }
    return new Picture(page.width(), page.height(), page.dpi(), grey);
  }

  private static int print(Picture page) {
    return Faded.level(page, STROKES);
  }

  /** How dark the frame is: the darkest pixel of each column at the lower and upper rim. */
  private static int rim(Picture page, Box box) {
    Picture part = Faded.part(page, box);
    int depth = Math.max(1, part.height() / 5);
    byte[] darkest = new byte[2 * part.width()];
    for (int x = 0; x < part.width(); x++) {
      int above = 255;
      int below = 255;
      for (int y = 0; y < depth; y++) {
        above = Math.min(above, part.at(x, y));
        below = Math.min(below, part.at(x, part.height() - 1 - y));
      }
      darkest[2 * x] = (byte) above;
      darkest[2 * x + 1] = (byte) below;
    }
    return Faded.level(new Picture(darkest.length, 1, page.dpi(), darkest), 0.5f);
  }
}
