package vn.giaoviec.extractor.read.ocr.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The coloured ink alone of a scan, in the places of its prepared picture. */
final class ColouredInk {

  /** A smaller difference of a pixel's colours is grey, whatever the paper's tinge. */
  private static final int GREY = 25;

  /** Colours that differ by more than this are seen as a colour. */
  private static final int COLOURED = 50;

  /** How much darker a pixel gets by each step of difference. */
  private static final int STRENGTH = 3;

  /** Every so manieth pixel, across and down, tells whether there is coloured ink. */
  private static final int STEP = 5;

  /** The coloured share of a page under which no stamp is on it. */
  private static final float LEAST = 0.0005f;

  private ColouredInk() {}

  /**
   * The upper part of the page with its coloured ink in black; null where there is hardly any.
   *
   * @param height how much of the page, in the prepared picture's pixels
   */
  static @Nullable Picture of(Scan scan, Turns turns, int width, int height, int dpi) {
    BufferedImage image = scan.image();
    if (Ink.isGrey(image) || !isColoured(image)) {
      return null;
    }
    float[] origin = turns.source(0.5f, 0.5f);
    float[] right = turns.source(width + 0.5f, 0.5f);
    float[] down = turns.source(0.5f, height + 0.5f);
    byte[] grey = new byte[width * height];
    Arrays.fill(grey, (byte) 255);
    for (int y = 0; y < height; y++) {
      float startX = origin[0] + (down[0] - origin[0]) * y / height;
      float startY = origin[1] + (down[1] - origin[1]) * y / height;
      for (int x = 0; x < width; x++) {
        int column = (int) Math.floor(startX + (right[0] - origin[0]) * x / width);
        int row = (int) Math.floor(startY + (right[1] - origin[1]) * x / width);
        if (column >= 0 && row >= 0 && column < image.getWidth() && row < image.getHeight()) {
          int colour = Math.max(0, Ink.colour(image.getRGB(column, row)) - GREY);
          grey[y * width + x] = (byte) Math.max(0, 255 - STRENGTH * colour);
        }
      }
    }
    return new Picture(width, height, dpi, grey);
  }

  private static boolean isColoured(BufferedImage image) {
    int seen = 0;
    int coloured = 0;
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y += STEP) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x += STEP) {
        seen++;
        coloured += Ink.colour(row[x]) > COLOURED ? 1 : 0;
      }
    }
    return coloured > LEAST * seen;
  }
}
