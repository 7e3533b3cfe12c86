package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Indicator.Comparator;

class CellValueTest {

  private static void value(String expected, String cell) {
    BigDecimal value = CellValue.of(cell).orElseThrow().value();
    assertEquals(0, new BigDecimal(expected).compareTo(value), cell + " read as " + value);
  }

  @Test
  void vietnameseNotation() {
    value("1915547", "1.915.547");
    value("3600.6", "3.600,6");
    value("103.3", "103,3%");
    value("5", "05");
    value("836", "+ 836");
    value("-998175", "- 998.175");
    value("-381", "(381)");
    value("1.70", "1.70%");
    value("1234567.5", "1,234,567.5");
  }

  @Test
  void rangesAndBounds() {
    CellValue range = CellValue.of("12,5 - 13,0").orElseThrow();
    assertEquals(new BigDecimal("13.0"), range.max());
    assertEquals(Comparator.AT_LEAST, CellValue.of("≥ 95").orElseThrow().comparator());
    assertEquals(Comparator.MORE, CellValue.of("trên 90%").orElseThrow().comparator());
  }

  @Test
  void wordsAndDashesAreNoNumbers() {
    for (String cell : new String[] {"", "-", "x", "Quý I", "30/6/2025", "2021 - "}) {
      assertTrue(CellValue.of(cell).isEmpty(), cell);
    }
  }

  @Test
  void aQuantityWithItsUnitIsAValue() {
    assertEquals("xã", CellValue.of("12 xã").orElseThrow().unit());
    assertEquals("triệu đồng/năm", CellValue.of("75 triệu đồng/năm").orElseThrow().unit());
    CellValue reached = CellValue.of("Đạt trên 95%").orElseThrow();
    assertTrue(reached.percent());
    assertEquals(Comparator.MORE, reached.comparator());
    value("1200000", "1,2 triệu lượt");
    value("8.5", "8,5%/năm");
  }

  @Test
  void numbersAmongOtherWordsAreNoValues() {
    for (String cell :
        new String[] {"Nhóm 20", "Lớp 12", "5 ngày", "Xã Tân Lập và 3 xã lân cận", "Tổ 4"}) {
      assertTrue(CellValue.of(cell).isEmpty(), cell);
    }
  }
}
