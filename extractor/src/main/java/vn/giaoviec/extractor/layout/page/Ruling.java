package vn.giaoviec.extractor.layout.page;

/**
 * A straight drawn line, exactly horizontal or vertical.
 *
 * @param horizontal true for a horizontal line, false for a vertical one
 * @param position the distance from the page's upper edge of a horizontal line, from the left edge
 *     of a vertical one, in points
 * @param start where it begins: the left end of a horizontal line, the upper end of a vertical one
 * @param end where it ends, at least {@code start}
 */
public record Ruling(boolean horizontal, float position, float start, float end) {

  /** Its length in points. */
  public float length() {
    return end - start;
  }
}
