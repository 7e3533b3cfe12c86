package vn.giaoviec.extractor.read.ocr.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Box;

class AskewTest {

  private static final Box PLACE = new Box(100, 100, 300, 200);

  @Test
  void partThatIsNotTurnedIsWhereItWas() {
    Box there = new Askew(PLACE, 0).onPage(new Box(10, 20, 60, 50));
    assertEquals(new Box(110, 120, 160, 150), there);
  }

  @Test
  void partTurnedByAQuarterLiesAcross() {
    Askew quarter = new Askew(PLACE, 90);
    Box there = quarter.onPage(new Box(90, 40, 110, 60));
    assertEquals(190, there.left(), 0.01);
    assertEquals(140, there.top(), 0.01);
    // what is above the middle in the turned part is left of it on the page
    Box above = quarter.onPage(new Box(100, 0, 100, 0));
    assertEquals(150, above.left(), 0.01);
    assertEquals(150, above.top(), 0.01);
    assertTrue(quarter.isIn(new Box(95, 0, 105, 5), 152, 150));
    assertFalse(quarter.isIn(new Box(95, 0, 105, 5), 248, 150));
  }
}
