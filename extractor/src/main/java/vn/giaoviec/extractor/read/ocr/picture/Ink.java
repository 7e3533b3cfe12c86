package vn.giaoviec.extractor.read.ocr.picture;

import java.awt.image.BufferedImage;

/** Pictures in colour → grey ones in which coloured ink, such as a stamp's, has faded. */
final class Ink {

  /** A pixel whose darkest colour is darker than this has ink on it. */
  private static final int INK = 120;

  /** Colours that differ by more than this are seen as a colour. */
  private static final int COLOURED = 60;

  /** Pixels up to this bright are black for sure, whatever their tinge. */
  private static final int BLACK = 80;

  /** Every so manieth pixel, across and down, tells whether a page is written in colour. */
  private static final int STEP = 6;

  private Ink() {}

  /**
   * The grey picture. Of a pixel's three colours the brightest counts, the more so the more they
   * differ: red and blue ink vanish, and black letters under them stay. A page that is written in
   * colour altogether keeps its ink.
   */
  static Picture black(Scan scan) {
    BufferedImage image = scan.image();
    int width = image.getWidth();
    int height = image.getHeight();
    if (isGrey(image)) {
      return new Picture(width, height, scan.dpi(), greyRaster(image));
    }
    boolean fading = !isColoured(image);
    byte[] grey = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        grey[y * width + x] = (byte) (fading ? faded(row[x]) : brightest(row[x]));
      }
    }
    return new Picture(width, height, scan.dpi(), grey);
  }

  /** Brighter by how coloured the pixel is; black letters under a stamp only a little. */
  private static int faded(int rgb) {
    int bright = brightest(rgb);
    int colour = colour(rgb);
    int share = Math.max(2, Math.min(8, 2 + (bright - BLACK) / 10)); // quarters
    return Math.min(255, bright + colour * share / 4);
  }

  /** Whether more of the ink is coloured than black. */
  private static boolean isColoured(BufferedImage image) {
    int inked = 0;
    int coloured = 0;
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y += STEP) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x += STEP) {
        boolean ink = darkest(row[x]) < INK;
        inked += ink ? 1 : 0;
        coloured += ink && colour(row[x]) > COLOURED ? 1 : 0;
      }
    }
    return 2 * coloured > inked;
  }

  /** How far a pixel's colours lie from each other: 0 for grey, up to 255. */
  static int colour(int rgb) {
    return brightest(rgb) - darkest(rgb);
  }

  private static int brightest(int rgb) {
    return Math.max(Math.max(rgb >> 16 & 0xff, rgb >> 8 & 0xff), rgb & 0xff);
  }

  private static int darkest(int rgb) {
    return Math.min(Math.min(rgb >> 16 & 0xff, rgb >> 8 & 0xff), rgb & 0xff);
  }

  /** True for eight bits of grey a pixel, in which nothing has to be reckoned. */
  static boolean isGrey(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
  }

  private static byte[] greyRaster(BufferedImage image) {
    byte[] grey = new byte[image.getWidth() * image.getHeight()];
    image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), grey);
    return grey;
  }
}
