package vn.giaoviec.extractor.read.ocr.picture;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A part of a page in colour.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param rgb its pixels row by row; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Patch(int width, int height, int[] rgb) {

  /** The share of the pixels that is at least as bright as paper is taken to be. */
  private static final float PAPER = 0.7f;

  /** A pixel of which no colour is brighter than this is black. */
  private static final int BLACK = 110;

  /** How dark each pixel is but for red ink: 0 is paper, 1 black. */
  public float[] withoutRed() {
    return darkness(rgb -> rgb >> 16 & 0xff);
  }

  /** How dark each pixel is but for blue ink. */
  public float[] withoutBlue() {
    return darkness(rgb -> rgb & 0xff);
  }

  /** How dark each pixel is in red, in green and in blue light. */
  public List<float[]> channels() {
    return List.of(
        darkness(rgb -> rgb >> 16 & 0xff),
        darkness(rgb -> rgb >> 8 & 0xff),
        darkness(rgb -> rgb & 0xff));
  }

  /** All ink, whatever its colour, in grey. */
  public Picture allInk(int dpi) {
    return grey(dpi, Integer.MIN_VALUE);
  }

  /** The coloured ink in grey; print in black, also where it is under the colour, is gone. */
  public Picture withoutBlack(int dpi) {
    return grey(dpi, BLACK);
  }

  private Picture grey(int dpi, int black) {
    byte[] grey = new byte[rgb.length];
    for (int i = 0; i < grey.length; i++) {
      int red = rgb[i] >> 16 & 0xff;
      int green = rgb[i] >> 8 & 0xff;
      int blue = rgb[i] & 0xff;
      boolean isBlack = Math.max(Math.max(red, green), blue) <= black;
      grey[i] = (byte) (isBlack ? 255 : Math.min(Math.min(red, green), blue));
    }
    return new Picture(width, height, dpi, grey);
  }

  private float[] darkness(IntUnaryOperator brightness) {
    int[] values = Arrays.stream(rgb).map(brightness).toArray();
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    float paper = Math.max(1, sorted[Math.min(sorted.length - 1, (int) (PAPER * sorted.length))]);
    float[] darkness = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      darkness[i] = Math.max(0, Math.min(1, 1 - values[i] / paper));
    }
    return darkness;
  }
}
