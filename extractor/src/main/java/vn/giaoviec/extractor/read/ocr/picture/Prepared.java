package vn.giaoviec.extractor.read.ocr.picture;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Box;

/**
 * A page that is ready for recognition, with its scan, in which the colours are still to be seen.
 */
public final class Prepared {

  private final Picture picture;
  private final Scan scan;
  private final Turns turns;

  Prepared(Picture picture, Scan scan, Turns turns) {
    this.picture = picture;
    this.scan = scan;
    this.turns = turns;
  }

  /** The page upright, without coloured ink, on an even white background, its lines level. */
  public Picture picture() {
    return picture;
  }

  /**
   * A part of the page as it was scanned, in the same place and size as in {@link #picture}.
   *
   * @param left its left edge in the picture's pixels; parts outside of the page are white
   * @param width its width in pixels, at least 1
   * @param height its height in pixels, at least 1
   */
  public Patch patch(int left, int top, int width, int height) {
    int[] rgb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float[] from = turns.source(left + x + 0.5f, top + y + 0.5f);
        rgb[y * width + x] = colour((int) Math.floor(from[0]), (int) Math.floor(from[1]));
      }
    }
    return new Patch(width, height, rgb);
  }

  /**
   * A part of the page as it was scanned, turned around its own middle.
   *
   * @param box its place in the picture's pixels before it is turned; parts outside of the page are
   *     white
   * @param degrees how far it is turned, clockwise
   */
  public Patch patch(Box box, float degrees) {
    int width = Math.max(1, Math.round(box.width()));
    int height = Math.max(1, Math.round(box.height()));
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    float middleX = (box.left() + box.right()) / 2;
    float middleY = (box.top() + box.bottom()) / 2;
    int[] rgb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double across = x + 0.5 - width / 2.0;
        double down = y + 0.5 - height / 2.0;
        float[] from =
            turns.source(
                (float) (middleX + across * cos + down * sin),
                (float) (middleY + down * cos - across * sin));
        rgb[y * width + x] = between(from[0] - 0.5f, from[1] - 0.5f);
      }
    }
    return new Patch(width, height, rgb);
  }

  /** The colour of a point of the scan between the middles of its pixels; white outside of it. */
  private int between(float x, float y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    float right = x - left;
    float low = y - top;
    int a = colour(left, top);
    int b = colour(left + 1, top);
    int c = colour(left, top + 1);
    int d = colour(left + 1, top + 1);
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      float above = (a >> shift & 0xff) * (1 - right) + (b >> shift & 0xff) * right;
      float below = (c >> shift & 0xff) * (1 - right) + (d >> shift & 0xff) * right;
      mixed |= Math.round(above * (1 - low) + below * low) << shift;
    }
    return mixed;
  }

  private int colour(int column, int row) {
    BufferedImage image = scan.image();
    boolean inside =
        column >= 0 && row >= 0 && column < image.getWidth() && row < image.getHeight();
    if (!inside) {
      return 0xffffff;
    }
    // shades of grey as they are in the file, not as Java takes them for a screen
    return Ink.isGrey(image)
        ? image.getRaster().getSample(column, row, 0) * 0x10101
        : image.getRGB(column, row) & 0xffffff;
  }

  /**
   * The coloured ink alone, in black, of the page's upper part; in the same place and size as in
   * {@link #picture}.
   *
   * @param share how much of the page's height, 0 to 1
   * @return null where there is hardly any coloured ink on the page
   */
  public @Nullable Picture colouredInk(float share) {
    int height = Math.max(1, Math.round(share * picture.height()));
    return ColouredInk.of(scan, turns, picture.width(), height, picture.dpi());
  }
}
