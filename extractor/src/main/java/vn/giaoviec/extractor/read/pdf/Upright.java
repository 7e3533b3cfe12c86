package vn.giaoviec.extractor.read.pdf;

import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.giaoviec.extractor.layout.page.Ruling;

/**
 * Turns a page so that most of its text is upright, and puts the origin at the upper left.
 *
 * @param direction where the text runs to, in degrees counter-clockwise: 0, 90, 180 or 270
 * @param width the page's width before turning, in points
 * @param height the page's height before turning, in points
 */
record Upright(int direction, float width, float height) {

  /** How much a line may lean, in points over its length, and still be straight. */
  private static final float LEAN = 1.5f;

  static Upright of(RawPage page) {
    int[] counts = new int[4];
    for (TextPosition glyph : page.glyphs()) {
      counts[quarter(glyph)]++;
    }
    int best = page.rotation() / 90 % 4;
    for (int i = 0; i < 4; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    return new Upright(best * 90, page.width(), page.height());
  }

  /** The direction in right angles; slanted text counts to the nearest one. */
  private static int quarter(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    float across = matrix.getScaleX();
    float up = matrix.getShearY();
    if (Math.abs(across) >= Math.abs(up)) {
      return across >= 0 ? 0 : 2;
    }
    return up > 0 ? 1 : 3;
  }

  boolean isUpright(TextPosition glyph) {
    return quarter(glyph) * 90 == direction;
  }

  float pageWidth() {
    return direction % 180 == 0 ? width : height;
  }

  float pageHeight() {
    return direction % 180 == 0 ? height : width;
  }

  float x(float x, float y) {
    return switch (direction) {
      case 90 -> y;
      case 180 -> width - x;
      case 270 -> height - y;
      default -> x;
    };
  }

  float y(float x, float y) {
    return switch (direction) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> width - x;
      default -> height - y;
    };
  }

  /** True if the stroke is horizontal or vertical and longer than it is crooked. */
  static boolean straight(RawPage.Stroke stroke) {
    float dx = Math.abs(stroke.x2() - stroke.x1());
    float dy = Math.abs(stroke.y2() - stroke.y1());
    return Math.min(dx, dy) <= LEAN && Math.max(dx, dy) > LEAN;
  }

  Ruling ruling(RawPage.Stroke stroke) {
    float x1 = x(stroke.x1(), stroke.y1());
    float y1 = y(stroke.x1(), stroke.y1());
    float x2 = x(stroke.x2(), stroke.y2());
    float y2 = y(stroke.x2(), stroke.y2());
    boolean horizontal = Math.abs(x2 - x1) > Math.abs(y2 - y1);
    return horizontal
        ? new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
        : new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
  }
}
