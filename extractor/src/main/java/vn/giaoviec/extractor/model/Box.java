package vn.giaoviec.extractor.model;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's upper left corner as a reader sees
 * it (rotation applied).
 *
 * @param left distance of the left edge from the page's left edge
 * @param top distance of the upper edge from the page's upper edge
 * @param right distance of the right edge from the page's left edge, at least {@code left}
 * @param bottom distance of the lower edge from the page's upper edge, at least {@code top}
 */
public record Box(float left, float top, float right, float bottom) {

  /** The smallest box that holds this one and {@code other}. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Width in points. */
  public float width() {
    return right - left;
  }

  /** Height in points. */
  public float height() {
    return bottom - top;
  }
}
