package vn.giaoviec.extractor.read.ocr.picture;

/**
 * A grey picture of a page or of a part of one.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param dpi how many pixels an inch of the paper has
 * @param grey its pixels row by row from the upper left, one byte each: 0 is black, 255 (as
 *     unsigned) white; not copied, so not to be changed by who doesn't own the picture
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a page has some ten million pixels
public record Picture(int width, int height, int dpi, byte[] grey) {

  /** How many points the given number of pixels measures on paper. */
  public float points(float pixels) {
    return pixels * 72 / dpi;
  }

  /** The brightness of a pixel, 0 (black) to 255 (white). */
  public int at(int x, int y) {
    return grey[y * width + x] & 0xff;
  }
}
