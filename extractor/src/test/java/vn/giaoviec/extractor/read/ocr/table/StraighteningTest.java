package vn.giaoviec.extractor.read.ocr.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** A page turned by about half a degree, 2000 x 1000 pixels: its lines fall 10 in 1000. */
class StraighteningTest {

  private static final Picture PICTURE =
      new Sheet(2000, 1000)
          .line(200, 192, 1800, 208)
          .line(196, 592, 1796, 608)
          .line(200, 192, 196, 592)
          .line(1800, 208, 1796, 608)
          .picture();

  private static Straightening straightening() {
    return new Straightening(PICTURE, RuleFinder.find(PICTURE));
  }

  @Test
  void theMiddleOfThePageStays() {
    assertEquals(0, straightening().low(1000, 400), 0.5);
  }

  @Test
  void whatIsLowerFartherRightIsLifted() {
    assertEquals(8, straightening().low(1800, 400), 1);
    assertEquals(-8, straightening().low(200, 400), 1);
    assertEquals(-8, straightening().low(200, 900), 1);
  }

  @Test
  void thereAndBack() {
    Straightening straightening = straightening();
    float x = straightening.pictureX(1700, 300);
    float y = straightening.pictureY(1700, 300);
    assertEquals(1700, x - straightening.right(x, y), 0.1);
    assertEquals(300, y - straightening.low(x, y), 0.1);
  }

  @Test
  void rulesBecomeStraight() {
    Straightening straightening = straightening();
    List<Ruling> across =
        RuleFinder.find(PICTURE).stream()
            .filter(Trace::horizontal)
            .map(straightening::straight)
            .toList();
    // 72 points are 200 pixels
    assertEquals(2, across.size());
    float upper = Math.min(across.get(0).position(), across.get(1).position());
    float lower = Math.max(across.get(0).position(), across.get(1).position());
    assertEquals(200 * 0.36, upper, 0.4);
    assertEquals(600 * 0.36, lower, 0.4);
  }

  @Test
  void withoutLongRulesNothingMoves() {
    Straightening straightening = new Straightening(PICTURE, List.of());
    assertEquals(0, straightening.low(1800, 400));
    assertEquals(0, straightening.right(1800, 400));
  }
}
