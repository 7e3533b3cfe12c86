package vn.giaoviec.extractor.read.ocr.picture;

import java.awt.image.BufferedImage;

/**
 * A page as it was scanned or photographed.
 *
 * @param image the picture, in colour or grey
 * @param dpi how many pixels an inch of the paper has; at least 1
 * @param turn by how many degrees it is to be turned clockwise: 0, 90, 180 or 270
 */
public record Scan(BufferedImage image, int dpi, int turn) {

  /** The longer side of an A4 page in inches: what a picture without a true resolution shows. */
  private static final float A4_LENGTH = 11.69f;

  /** A resolution that makes a page longer or shorter than this, in inches, is not true. */
  private static final float LONGEST = 18;

  private static final float SHORTEST = 7;

  /**
   * A page whose file states a resolution. It counts unless the page would have a size that paper
   * hasn't, as with photographs and pictures from the screen; those are taken for A4.
   *
   * @param stated pixels an inch; 0 if the file states none
   */
  public static Scan of(BufferedImage image, float stated, int turn) {
    int length = Math.max(image.getWidth(), image.getHeight());
    boolean paper = stated > 0 && length / stated <= LONGEST && length / stated >= SHORTEST;
    return new Scan(image, Math.max(1, Math.round(paper ? stated : length / A4_LENGTH)), turn);
  }
}
