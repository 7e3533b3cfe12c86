package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.Arrays;
import java.util.List;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Patch;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.table.RuledPage;

/**
 * The two inks of a stamp of arrival: its own, which its frame shows, and that of the pen, or of
 * another stamp, with which it is filled in. A pen's ink is darker in red, in green or in blue
 * light.
 */
final class StampInk {

  /** Where a picture without its drawn lines is so much brighter, a line was. */
  private static final int RULE = 60;

  /** So many pixels of drawn lines tell their ink. */
  private static final int ENOUGH = 200;

  /** The share of a worn frame's pixels that isn't darker than the stamp's own ink. */
  private static final float OWN = 0.85f;

  /** Ink that is darker than the stamp's own by so much is another one. */
  private static final float DARKER = 0.12f;

  /** What is darker in every light is black. */
  private static final float BLACK = 0.55f;

  /** The share of pixels that isn't darker than ink at its darkest. */
  private static final float DARKEST = 0.985f;

  private final Patch patch;
  private final int dpi;
  private final Picture all;
  private final boolean[] ruled;
  private final Box frame;
  private final List<float[]> channels;
  private final float[] own;

  StampInk(Patch patch, int dpi) {
    this.patch = patch;
    this.dpi = dpi;
    this.all = patch.allInk(dpi);
    this.channels = patch.channels();
    Picture bare = RuledPage.bare(all);
    this.ruled = new boolean[patch.rgb().length];
    int count = 0;
    for (int i = 0; i < ruled.length; i++) {
      ruled[i] = (bare.grey()[i] & 0xff) - (all.grey()[i] & 0xff) > RULE;
      count += ruled[i] ? 1 : 0;
    }
    this.frame = frame(ruled, patch.width());
    this.own = new float[channels.size()];
    for (int c = 0; c < own.length; c++) {
      own[c] = count < ENOUGH ? 1 : ofRules(channels.get(c), count);
    }
  }

  private float ofRules(float[] channel, int count) {
    float[] values = new float[count];
    int at = 0;
    for (int i = 0; i < ruled.length; i++) {
      if (ruled[i]) {
        values[at++] = channel[i];
      }
    }
    return level(values, OWN);
  }

  /** All ink in grey. */
  Picture all() {
    return all;
  }

  /** The coloured ink in grey, black print gone. */
  Picture coloured() {
    return patch.withoutBlack(dpi);
  }

  /** The stamp's own ink in black, without what is written in it. */
  Picture print() {
    float darkest = 0;
    for (float level : own) {
      darkest = Math.max(darkest, level);
    }
    byte[] grey = new byte[ruled.length];
    Arrays.fill(grey, (byte) 255);
    boolean[] pen = pen();
    for (int i = 0; i < grey.length; i++) {
      float ink = 0;
      for (float[] channel : channels) {
        ink = Math.max(ink, channel[i]);
      }
      if (!isNear(pen, i)) {
        grey[i] = (byte) Math.round(255 * (1 - Math.min(1, ink / Math.max(0.1f, darkest))));
      }
    }
    return new Picture(patch.width(), patch.height(), dpi, grey);
  }

  private boolean[] pen() {
    boolean[] pen = new boolean[ruled.length];
    for (int c = 0; c < own.length; c++) {
      for (int i = 0; i < pen.length; i++) {
        pen[i] |= channels.get(c)[i] > own[c] + DARKER;
      }
    }
    return pen;
  }

  private boolean isNear(boolean[] pen, int at) {
    int width = patch.width();
    int x = at % width;
    int y = at / width;
    for (int row = Math.max(0, y - 1); row <= Math.min(patch.height() - 1, y + 1); row++) {
      for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        if (pen[row * width + column]) {
          return true;
        }
      }
    }
    return false;
  }

  /** The box around the stamp's frame; the whole part where no lines are drawn. */
  Box frame() {
    return frame;
  }

  private static Box frame(boolean[] ruled, int width) {
    int left = width;
    int right = 0;
    int top = ruled.length / width;
    int bottom = 0;
    for (int i = 0; i < ruled.length; i++) {
      if (ruled[i]) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width + 1);
        top = Math.min(top, i / width);
        bottom = Math.max(bottom, i / width + 1);
      }
    }
    return right == 0
        ? new Box(0, 0, width, ruled.length / width)
        : new Box(left, top, right, bottom);
  }

  /**
   * How dark what is written in a place is: 0 is paper, or the stamp's own ink, 1 the pen's.
   *
   * @param coloured whether black ink counts as paper
   */
  float[] written(Box place, boolean coloured) {
    float[] best = new float[0];
    float most = -1;
    for (int c = 0; c < own.length; c++) {
      float[] ink = part(channels.get(c), place, coloured);
      float darkest = level(ink, DARKEST);
      float least = Math.min(own[c], 0.6f * darkest);
      if (darkest - own[c] > most || best.length == 0) {
        most = darkest - own[c];
        best = above(ink, least, darkest);
      }
    }
    return best;
  }

  private static float[] above(float[] ink, float least, float most) {
    float[] above = new float[ink.length];
    for (int i = 0; i < ink.length; i++) {
      above[i] = Math.max(0, Math.min(1, (ink[i] - least) / Math.max(0.05f, most - least)));
    }
    return above;
  }

  /** The part of a channel; drawn lines are none. */
  private float[] part(float[] channel, Box box, boolean coloured) {
    int left = Math.round(box.left());
    int top = Math.round(box.top());
    int width = Math.round(box.right()) - left;
    int height = Math.round(box.bottom()) - top;
    float[] part = new float[width * height];
    for (int i = 0; i < part.length; i++) {
      int at = (top + i / width) * patch.width() + left + i % width;
      part[i] = ruled[at] || coloured && isBlack(at) ? 0 : channel[at];
    }
    return part;
  }

  private boolean isBlack(int at) {
    float lightest = 1;
    for (float[] channel : channels) {
      lightest = Math.min(lightest, channel[at]);
    }
    return lightest > BLACK;
  }

  private static float level(float[] values, float share) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, Math.round(share * sorted.length))];
  }
}
