package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Reference;

class NumberKeyTest {

  private static final NumberKey RESOLUTION =
      NumberKey.of(reference("09-NQ/TW", "Nghị quyết", LocalDate.of(2011, 12, 9)));
  private static final NumberKey DECREE =
      NumberKey.of(reference("30/2020/NĐ-CP", null, LocalDate.of(2020, 3, 5)));

  @ParameterizedTest
  @CsvSource({
    "Nghị quyết 09, true",
    "nghi quyet so 9, true",
    "NQ 09, true",
    "09-NQ/TW, true",
    "9/nq-tw, true",
    "09, true",
    "Nghị quyết 09 năm 2011, true",
    "Nghị quyết 09 năm 2012, false",
    "Nghị định 09, false",
    "19-NQ/TW, false",
    "NQ/TW, false",
    "09-NQ/TU, false"
  })
  void shortAndFullFormsMeanIt(String typed, boolean meant) {
    assertEquals(meant, NumberKey.typed(typed).means(RESOLUTION));
  }

  @ParameterizedTest
  @CsvSource({
    "NĐ 30/2020, true",
    "nghị định 30, true",
    "30/2020/ND-CP, true",
    "Nghị định 30 năm 2020, true",
    "Nghị định 2020, false",
    "Thông tư 30/2020, false"
  })
  void theKindIsInTheNumberToo(String typed, boolean meant) {
    assertEquals(meant, NumberKey.typed(typed).means(DECREE));
  }

  @Test
  void aCitedDocumentIsTheOneWithItsNumberKindAndDay() {
    NumberKey undated = NumberKey.of(reference("09-NQ/TW", null, null));
    NumberKey later = NumberKey.of(reference("09-NQ/TW", null, LocalDate.of(2021, 1, 1)));
    assertEquals(true, undated.isSame(RESOLUTION));
    assertEquals(false, later.isSame(RESOLUTION));
    assertEquals(false, DECREE.isSame(RESOLUTION));
    assertEquals(RESOLUTION, NumberKey.read(RESOLUTION.written()));
  }

  private static Reference reference(String number, String type, LocalDate date) {
    return new Reference(number, type, date, null, new Evidence(Place.UNKNOWN, number, "test"));
  }
}
