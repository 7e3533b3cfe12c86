package vn.giaoviec.extractor.read.ocr.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

class SizingTest {

  private static final Picture TWO = new Picture(2, 1, 200, new byte[] {0, (byte) 200});

  @Test
  void twiceAsLarge() {
    Picture large = Sizing.scaled(TWO, 2);
    assertEquals(4, large.width());
    assertEquals(2, large.height());
    assertEquals(400, large.dpi());
    // the new pixels lie a quarter and three quarters of the way
    for (int y = 0; y < 2; y++) {
      assertEquals(0, large.at(0, y));
      assertEquals(50, large.at(1, y));
      assertEquals(150, large.at(2, y));
      assertEquals(200, large.at(3, y));
    }
  }

  @Test
  void halfAsLarge() {
    Picture small = Sizing.scaled(TWO, 0.5f);
    assertEquals(1, small.width());
    assertEquals(1, small.height());
    assertEquals(100, small.at(0, 0));
  }
}
