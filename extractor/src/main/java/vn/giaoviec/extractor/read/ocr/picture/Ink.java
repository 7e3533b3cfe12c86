package vn.giaoviec.extractor.read.ocr.picture;

import java.awt.image.BufferedImage;

/** Pictures in colour → grey ones in which coloured ink, such as a stamp's, has faded. */
final class Ink {

  private Ink() {}

  /**
   * The grey picture. Of a pixel's three colours the brightest counts: red and blue ink nearly
   * vanish, and black letters under them stay.
   */
  static Picture black(Scan scan) {
    BufferedImage image = scan.image();
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] grey = isGrey(image) ? greyRaster(image) : new byte[width * height];
    if (!isGrey(image)) {
      int[] row = new int[width];
      for (int y = 0; y < height; y++) {
        image.getRGB(0, y, width, 1, row, 0, width);
        for (int x = 0; x < width; x++) {
          grey[y * width + x] = (byte) brightest(row[x]);
        }
      }
    }
    return new Picture(width, height, scan.dpi(), grey);
  }

  private static int brightest(int rgb) {
    return Math.max(Math.max(rgb >> 16 & 0xff, rgb >> 8 & 0xff), rgb & 0xff);
  }

  /** True for eight bits of grey a pixel, in which nothing has to be reckoned. */
  private static boolean isGrey(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
  }

  private static byte[] greyRaster(BufferedImage image) {
    byte[] grey = new byte[image.getWidth() * image.getHeight()];
    image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), grey);
    return grey;
  }
}
