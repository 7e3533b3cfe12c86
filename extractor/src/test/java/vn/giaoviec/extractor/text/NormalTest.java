package vn.giaoviec.extractor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  @ParameterizedTest
  @CsvSource({
    "HÒA, hoà",
    "hoà, hoà",
    "Ủy, uỷ",
    "uỷ, uỷ",
    "qúy, quý",
    "QUÝ, quý",
    "khỏe, khoẻ",
    "Thuỵ, thuỵ",
    "của, của",
    "mùa, mùa",
    "thùy, thuỳ",
    "chưa, chưa",
    "Đỏ, đỏ",
    "hóa, hoá",
    "họa, hoạ"
  })
  void oneTonePlacement(String written, String normal) {
    assertEquals(normal, Normal.word(written));
    assertEquals(written.length(), Normal.word(written).length());
  }

  @ParameterizedTest
  @CsvSource({"Thưởng xuyên, thuong xuyen", "ĐỊNH KỲ, dinh ky", "ngày 5, ngay 5", "uỷ, uy"})
  void folding(String written, String folded) {
    assertEquals(folded, Normal.fold(written));
    assertEquals(written.length(), folded.length());
  }

  @Test
  void decomposedTextIsComposedFirst() {
    assertEquals("quý", Normal.word("qu\u0079\u0301"));
  }
}
