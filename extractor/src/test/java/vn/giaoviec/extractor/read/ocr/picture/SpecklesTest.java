package vn.giaoviec.extractor.read.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpecklesTest {

  private static Picture page(int dpi, int... black) {
    byte[] grey = new byte[25];
    Arrays.fill(grey, (byte) 255);
    for (int at : black) {
      grey[at] = 0;
    }
    return new Picture(5, 5, dpi, grey);
  }

  private static int black(Picture picture) {
    int black = 0;
    for (byte pixel : picture.grey()) {
      black += pixel == 0 ? 1 : 0;
    }
    return black;
  }

  @Test
  void singlePixelGoesAndTwoThatTouchStay() {
    assertEquals(0, black(Speckles.removed(page(200, 0))));
    assertEquals(2, black(Speckles.removed(page(200, 4, 12, 18))));
  }

  @Test
  void pageWithHardlyAnyStaysAsItIs() {
    byte[] grey = new byte[40_000];
    Arrays.fill(grey, (byte) 255);
    grey[20_100] = 0;
    Picture clean = new Picture(200, 200, 200, grey);
    assertSame(clean, Speckles.removed(clean));
  }

  @Test
  void pageWithShadesOrFewPixelsStaysAsItIs() {
    Picture coarse = page(100, 12);
    assertSame(coarse, Speckles.removed(coarse));
    Picture shaded = page(200, 12);
    shaded.grey()[0] = (byte) 200;
    assertSame(shaded, Speckles.removed(shaded));
  }
}
