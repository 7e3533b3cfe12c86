package vn.giaoviec.extractor.read.text;

import java.util.List;

/**
 * How a text's lines were wrapped.
 *
 * @param width the length that full lines have; 0 where a line is a paragraph
 */
record Wrapping(int width) {

  /** Longer lines are paragraphs: no one wraps so late. */
  private static final int WIDEST = 130;

  /** So many of a wrapped text's lines are not longer than its width. */
  private static final double SHARE = 0.97;

  /** Too few lines tell nothing. */
  private static final int FEW = 8;

  static Wrapping of(List<String> lines) {
    int[] lengths =
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("|") && line.indexOf('\t') < 0)
            .mapToInt(String::length)
            .sorted()
            .toArray();
    if (lengths.length < FEW) {
      return new Wrapping(0);
    }
    int width = lengths[(int) ((lengths.length - 1) * SHARE)];
    return new Wrapping(width <= WIDEST ? width : 0);
  }

  boolean wrapped() {
    return width > 0;
  }

  /** Whether a line is so long that its end may be a wrap. */
  /** Whether a line is too long for a line that ends by itself in a letterhead or list. */
  boolean half(String line) {
    return line.length() >= width * 2 / 5;
  }

  /** Whether a line reaches nearly to the width. */
  boolean brimful(String line) {
    return line.length() >= width * 4 / 5;
  }

  /** Whether a line is so long that a longer word may have been wrapped. */
  boolean full(String line) {
    return line.length() >= width * 3 / 5;
  }
}
