package vn.giaoviec.extractor.read.ocr.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

class StrokesTest {

  private static final int SIDE = 40;

  /** Upright bars of some columns, the last of which may be half grey. */
  private static Picture bars(int width, boolean halfMore) {
    byte[] grey = new byte[SIDE * SIDE];
    Arrays.fill(grey, (byte) 255);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int inBar = x % 10;
        if (inBar < width) {
          grey[y * SIDE + x] = 0;
        } else if (halfMore && inBar == width) {
          grey[y * SIDE + x] = 127;
        }
      }
    }
    return new Picture(SIDE, SIDE, 200, grey);
  }

  @Test
  void widthOfBars() {
    Box all = new Box(0, 0, SIDE, SIDE);
    assertEquals(3, Strokes.width(bars(3, false), all), 0.01);
    assertEquals(3.5, Strokes.width(bars(3, true), all), 0.01);
  }

  @Test
  void noInkHasNoWidth() {
    byte[] white = new byte[SIDE * SIDE];
    Arrays.fill(white, (byte) 250);
    assertEquals(0, Strokes.width(new Picture(SIDE, SIDE, 200, white), new Box(0, 0, 40, 40)), 0);
  }
}
