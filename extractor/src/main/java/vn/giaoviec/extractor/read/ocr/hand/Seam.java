package vn.giaoviec.extractor.read.ocr.hand;

import java.util.Arrays;

/**
 * A way from the upper to the lower edge of a glyph on which there is least ink: along it
 * characters that touch are parted, also where one leans over the other.
 *
 * @param columns for each row, from the top, where it passes: between this column and the one
 *     before; not copied
 * @param ink the ink on it, in wholly black pixels
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Seam(int[] columns, float ink) {

  /** A straight one along a glyph's edge. */
  static Seam straight(Glyph glyph, int column) {
    int[] columns = new int[glyph.height()];
    Arrays.fill(columns, column);
    return new Seam(columns, 0);
  }

  /** The best that stays within {@code reach} columns of {@code column}, from row to row by one. */
  static Seam near(Glyph glyph, int column, int reach) {
    int left = Math.max(0, column - reach);
    int wide = Math.min(glyph.width(), column + reach + 1) - left;
    float[][] least = new float[glyph.height()][wide];
    for (int y = 0; y < glyph.height(); y++) {
      for (int x = 0; x < wide; x++) {
        float above = y == 0 ? 0 : least[y - 1][least(least[y - 1], x)];
        least[y][x] = above + glyph.ink()[y * glyph.width() + left + x];
      }
    }
    return traced(least, left);
  }

  private static Seam traced(float[][] least, int left) {
    float[] lowest = least[least.length - 1];
    int at = 0;
    for (int x = 1; x < lowest.length; x++) {
      at = lowest[x] < lowest[at] ? x : at;
    }
    int[] columns = new int[least.length];
    float ink = lowest[at];
    for (int y = least.length - 1; y >= 0; y--) {
      columns[y] = left + at;
      at = y == 0 ? at : least(least[y - 1], at);
    }
    return new Seam(columns, ink);
  }

  /** Of a place and its neighbours the one with least. */
  private static int least(float[] row, int x) {
    int best = x;
    if (x > 0 && row[x - 1] < row[best]) {
      best = x - 1;
    }
    return x + 1 < row.length && row[x + 1] < row[best] ? x + 1 : best;
  }
}
