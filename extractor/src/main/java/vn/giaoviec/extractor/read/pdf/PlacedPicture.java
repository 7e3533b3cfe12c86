package vn.giaoviec.extractor.read.pdf;

import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture as a page places it.
 *
 * @param stream the picture, still packed
 * @param width its width on the page in points
 * @param height its height on the page in points
 * @param upright true if it is neither turned nor mirrored
 */
record PlacedPicture(COSStream stream, float width, float height, boolean upright) {

  /** A smaller slant, as a share of the size, shows on no page. */
  private static final float SLANT = 0.001f;

  static PlacedPicture of(COSStream stream, Matrix matrix) {
    float across = matrix.getScaleX();
    float up = matrix.getScaleY();
    float slant = Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY());
    boolean upright = across > 0 && up > 0 && slant < SLANT * (across + up);
    float width = (float) Math.hypot(across, matrix.getShearY());
    float height = (float) Math.hypot(up, matrix.getShearX());
    return new PlacedPicture(stream, width, height, upright);
  }

  float area() {
    return width * height;
  }
}
