package vn.giaoviec.extractor.read.ocr.picture;

/**
 * How a scan became the picture that is read: scaled, turned by quarters, then by a small angle
 * around its middle.
 *
 * @param factor how many pixels each of the scan's became, across and down
 * @param quarters the quarter turns clockwise, 0 to 3
 * @param degrees the small turn clockwise
 * @param width the picture's width in pixels
 * @param height the picture's height in pixels
 */
record Turns(float factor, int quarters, float degrees, int width, int height) {

  /** Where in the scan the picture's point at {@code x}, {@code y} comes from, in its pixels. */
  float[] source(float x, float y) {
    double angle = Math.toRadians(degrees);
    float across = x - width / 2f;
    float down = y - height / 2f;
    float left = (float) (across * Math.cos(angle) + down * Math.sin(angle)) + width / 2f;
    float top = (float) (down * Math.cos(angle) - across * Math.sin(angle)) + height / 2f;
    float[] unturned =
        switch (quarters) {
          case 1 -> new float[] {top, width - left};
          case 2 -> new float[] {width - left, height - top};
          case 3 -> new float[] {height - top, left};
          default -> new float[] {left, top};
        };
    unturned[0] /= factor;
    unturned[1] /= factor;
    return unturned;
  }
}
