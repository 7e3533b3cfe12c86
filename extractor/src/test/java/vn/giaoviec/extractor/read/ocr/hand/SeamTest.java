package vn.giaoviec.extractor.read.ocr.hand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeamTest {

  /** Rows of "#" for ink and "." for paper. */
  private static Glyph glyph(String... rows) {
    float[] ink = new float[rows.length * rows[0].length()];
    for (int i = 0; i < ink.length; i++) {
      boolean dark = rows[i / rows[0].length()].charAt(i % rows[0].length()) == '#';
      ink[i] = dark ? 1 : 0;
    }
    return new Glyph(rows[0].length(), rows.length, ink);
  }

  @Test
  void passesBetweenStrokesThatLean() {
    Glyph strokes = glyph("...##..##", "..##..##.", ".##..##..", "##..##...");
    Seam seam = Seam.near(strokes, 4, 2);
    assertEquals(0, seam.ink());
    for (int y = 0; y < 4; y++) {
      int column = seam.columns()[y];
      assertTrue(column > 4 - y && column < 7 - y, "row " + y + ": " + column);
    }
  }

  @Test
  void crossesWhereTheInkIsThinnest() {
    Glyph joined = glyph("##...##", "##...##", "#######", "##...##");
    assertEquals(1, Seam.near(joined, 3, 2).ink());
  }

  @Test
  void straightOneStaysInItsColumn() {
    assertArrayEquals(new int[] {5, 5, 5}, Seam.straight(glyph("..", "..", ".."), 5).columns());
  }
}
