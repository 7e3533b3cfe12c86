package vn.giaoviec.extractor.read.ocr.hand;

import java.util.List;

/**
 * A piece of ink in a strip of a page: a connected stroke, or a part of one where letters run into
 * each other.
 *
 * @param left its left edge in the strip's pixels
 * @param top its upper edge
 * @param glyph its ink
 */
record Part(int left, int top, Glyph glyph) {

  int right() {
    return left + glyph.width();
  }

  int bottom() {
    return top + glyph.height();
  }

  /** The parts' ink together. */
  static Glyph together(List<Part> parts) {
    if (parts.size() == 1) {
      return parts.get(0).glyph();
    }
    int left = parts.stream().mapToInt(Part::left).min().orElseThrow();
    int top = parts.stream().mapToInt(Part::top).min().orElseThrow();
    int width = parts.stream().mapToInt(Part::right).max().orElseThrow() - left;
    int height = parts.stream().mapToInt(Part::bottom).max().orElseThrow() - top;
    float[] ink = new float[width * height];
    for (Part part : parts) {
      Glyph glyph = part.glyph();
      for (int y = 0; y < glyph.height(); y++) {
        for (int x = 0; x < glyph.width(); x++) {
          int at = (y + part.top() - top) * width + x + part.left() - left;
          ink[at] = Math.max(ink[at], glyph.ink()[y * glyph.width() + x]);
        }
      }
    }
    return new Glyph(width, height, ink);
  }
}
