package vn.giaoviec.extractor.layout.page;

import vn.giaoviec.extractor.model.Box;

/**
 * A run of characters without a space in it, or a piece of one where its look changes.
 *
 * @param text its characters, NFC; not empty, no white space
 * @param box where it stands: from the tallest letter's top to the descenders' bottom
 * @param baseline the distance of its baseline from the page's upper edge, in points
 * @param style how it looks
 */
public record Word(String text, Box box, float baseline, TextStyle style) {

  /** The font size in points. */
  public float size() {
    return style.size();
  }
}
