package vn.giaoviec.extractor.read.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ScanTest {

  private static int dpi(float stated, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    return Scan.of(image, stated, 0).dpi();
  }

  @Test
  void statedResolutionCounts() {
    assertEquals(200, dpi(200, 1654, 2339));
    assertEquals(72, dpi(72, 595, 842));
    assertEquals(300, dpi(300, 4961, 3508)); // A3
  }

  @Test
  void unlikelyOneIsTakenForA4() {
    assertEquals(300, dpi(72, 2480, 3508)); // paper over a metre long
    assertEquals(200, dpi(0, 1654, 2339));
    assertEquals(200, dpi(1200, 2339, 1654)); // paper of five centimetres
  }
}
