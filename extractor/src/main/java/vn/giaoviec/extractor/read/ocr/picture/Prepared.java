package vn.giaoviec.extractor.read.ocr.picture;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

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
    BufferedImage image = scan.image();
    int[] rgb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float[] from = turns.source(left + x + 0.5f, top + y + 0.5f);
        int column = (int) Math.floor(from[0]);
        int row = (int) Math.floor(from[1]);
        boolean inside =
            column >= 0 && row >= 0 && column < image.getWidth() && row < image.getHeight();
        rgb[y * width + x] = inside ? image.getRGB(column, row) & 0xffffff : 0xffffff;
      }
    }
    return new Patch(width, height, rgb);
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
