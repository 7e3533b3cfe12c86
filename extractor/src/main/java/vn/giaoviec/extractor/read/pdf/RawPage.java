package vn.giaoviec.extractor.read.pdf;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a page's content stream paints, in the stream's order.
 *
 * @param number the page's number, from 1
 * @param width the crop box's width in points, before any rotation
 * @param height the crop box's height in points, before any rotation
 * @param rotation by how many degrees a viewer turns the page clockwise: 0, 90, 180 or 270
 * @param glyphs the characters of the page's own content
 * @param notes the characters of each annotation that shows text, such as a form field or the
 *     picture of a digital signature
 * @param strokes the straight lines, in points from the crop box's lower left corner
 * @param pictures the pictures, in the order in which they are painted
 * @param failed true if the stream is damaged: what stands before the damage is here
 * @param unread how many characters are shown of which the file doesn't say what they mean
 */
record RawPage(
    int number,
    float width,
    float height,
    int rotation,
    List<TextPosition> glyphs,
    List<List<TextPosition>> notes,
    List<Stroke> strokes,
    List<PlacedPicture> pictures,
    boolean failed,
    int unread) {

  /** A line from one point to another, in the page's own coordinates (upwards). */
  record Stroke(float x1, float y1, float x2, float y2) {}

  float area() {
    return width * height;
  }

  /** The area that pictures cover, in square points; overlaps count twice. */
  float pictureArea() {
    float area = 0;
    for (PlacedPicture picture : pictures) {
      area += picture.area();
    }
    return area;
  }
}
