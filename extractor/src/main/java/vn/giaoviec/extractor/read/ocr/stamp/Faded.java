package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * Fades what is lighter than print: on a scan or copy without colours the ink of seals, stamps and
 * pens is mostly grey, and the letters under it are black.
 */
final class Faded {

  /** The share of a word's pixels that its strokes cover at least. */
  private static final float STROKES = 0.08f;

  /**
   * Shares of the way from print to white: ink lighter than that fades. The most is left first:
   * thin marks over letters go with the seal.
   */
  private static final float[] FADES = {0.35f, 0.25f, 0.15f};

  private Faded() {}

  /**
   * A part of a page in which ever less is left beside print: what is lighter, then, as on a copy
   * in black and white, what is thinner than bold letters are.
   *
   * @param print the brightness of print
   */
  static List<Picture> variants(Picture page, Box box, int print) {
    List<Picture> variants = new ArrayList<>();
    for (float fade : FADES) {
      variants.add(of(page, box, print, fade));
    }
    variants.add(withoutHairlines(part(page, box)));
    return variants;
  }

  /** Strokes of one pixel gone, others as they were. */
  private static Picture withoutHairlines(Picture picture) {
    return brighter(brighter(picture, 1), -1);
  }

  /** Each pixel as bright as the brightest (step 1) or darkest (-1) of a square of two by two. */
  private static Picture brighter(Picture picture, int step) {
    byte[] grey = new byte[picture.grey().length];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        int nextX = Math.max(0, Math.min(picture.width() - 1, x + step));
        int nextY = Math.max(0, Math.min(picture.height() - 1, y + step));
        int a = step * Math.max(step * picture.at(x, y), step * picture.at(nextX, y));
        int b = step * Math.max(step * picture.at(x, nextY), step * picture.at(nextX, nextY));
        grey[y * picture.width() + x] = (byte) (step * Math.max(step * a, step * b));
      }
    }
    return new Picture(picture.width(), picture.height(), picture.dpi(), grey);
  }

  /** How dark printed letters are: the brightness of the strokes of words, 0 to 255. */
  static int print(Picture page, Box words) {
    return level(part(page, words), STROKES);
  }

  /** The brightness that a share of the pixels doesn't exceed. */
  static int level(Picture picture, float share) {
    int[] counts = new int[256];
    for (byte pixel : picture.grey()) {
      counts[pixel & 0xff]++;
    }
    int left = Math.round(share * picture.grey().length);
    int level = 0;
    while (level < 255 && left > counts[level]) {
      left -= counts[level++];
    }
    return level;
  }

  /**
   * A part of a page in which only what is about as dark as print is left.
   *
   * @param print the brightness of print
   * @param share how far from print to white what is to vanish lies, 0 to 1
   */
  static Picture of(Picture page, Box box, int print, float share) {
    Picture part = part(page, box);
    int span = Math.max(1, Math.round(share * (255 - print)));
    byte[] grey = part.grey();
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) Math.max(0, Math.min(255, ((grey[i] & 0xff) - print) * 255 / span));
    }
    return part;
  }

  /** A copy of a part of a page; what lies outside the page is white. */
  static Picture part(Picture page, Box box) {
    int left = Math.round(box.left());
    int top = Math.round(box.top());
    int width = Math.max(1, Math.round(box.right()) - left);
    int height = Math.max(1, Math.round(box.bottom()) - top);
    byte[] grey = new byte[width * height];
    Arrays.fill(grey, (byte) 255);
    int from = Math.max(0, left);
    int to = Math.min(page.width(), left + width);
    for (int y = Math.max(0, top); y < Math.min(page.height(), top + height) && from < to; y++) {
      System.arraycopy(
          page.grey(), y * page.width() + from, grey, (y - top) * width + from - left, to - from);
    }
    return new Picture(width, height, page.dpi(), grey);
  }
}
