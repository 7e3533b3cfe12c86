package vn.giaoviec.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Rà soát",
        "+ Một",
        "1. Một",
        "2.1. Hai",
        "2.1 Hai",
        "a) Ba",
        "đ) Bốn",
        "(1) Năm",
        "III. Sáu",
        "1.Bảy",
        "• Tám"
      })
  void marker(String line) {
    assertTrue(ListMarker.at(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.500 HTX", "2020 là năm", "-5 độ", "Ban a)", "(để báo cáo)", "TM. BAN"})
  void none(String line) {
    assertFalse(ListMarker.at(line));
  }
}
