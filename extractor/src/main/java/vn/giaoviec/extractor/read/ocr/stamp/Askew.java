package vn.giaoviec.extractor.read.ocr.stamp;

import vn.giaoviec.extractor.model.Box;

/**
 * A part of a page that is looked at turned around its own middle.
 *
 * @param box its place on the page before it is turned, in pixels
 * @param degrees how far it is turned, clockwise
 */
record Askew(Box box, float degrees) {

  /** Whether a point of the page lies in a box of the turned part. */
  boolean isIn(Box turned, float x, float y) {
    double angle = Math.toRadians(degrees);
    double across = x - (box.left() + box.right()) / 2;
    double down = y - (box.top() + box.bottom()) / 2;
    double left = across * Math.cos(angle) - down * Math.sin(angle) + box.width() / 2;
    double top = across * Math.sin(angle) + down * Math.cos(angle) + box.height() / 2;
    return left >= turned.left()
        && left <= turned.right()
        && top >= turned.top()
        && top <= turned.bottom();
  }

  /** The box on the page around a box of the turned part. */
  Box onPage(Box turned) {
    Box corners = point(turned.left(), turned.top()).union(point(turned.right(), turned.bottom()));
    return corners
        .union(point(turned.right(), turned.top()))
        .union(point(turned.left(), turned.bottom()));
  }

  private Box point(float left, float top) {
    double angle = Math.toRadians(degrees);
    double across = left - box.width() / 2;
    double down = top - box.height() / 2;
    float x =
        (float)
            ((box.left() + box.right()) / 2 + across * Math.cos(angle) + down * Math.sin(angle));
    float y =
        (float)
            ((box.top() + box.bottom()) / 2 + down * Math.cos(angle) - across * Math.sin(angle));
    return new Box(x, y, x, y);
  }
}
