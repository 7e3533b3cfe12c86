package vn.giaoviec.extractor.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "khuỷu", "quyết", "quốc", "gì", "giếng", "giữ", "ý", "yêu", "ủy", "uỷ", "hoà",
        "hòa", "tỉnh", "xoong", "thuở", "khuya", "quý", "quỹ", "kỹ", "đặc", "ích", "huếch", "ướt"
      })
  void syllables(String word) {
    assertTrue(Syllables.isSyllable(word), word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "muu",
        "ceo",
        "kan",
        "ngiệp",
        "nghành",
        "khac",
        "cap",
        "việc1",
        "hợpp",
        "víệt",
        "bảch",
        "film",
        "wto",
        "được2",
        "qan",
        "f",
        "",
        "được ",
        "nghiêngg",
        "ymh",
        "cià"
      })
  void noSyllables(String word) {
    assertFalse(Syllables.isSyllable(word), word);
  }

  @Test
  void wordsOfATextInAnyCase() {
    assertTrue(Syllables.isSyllable("của ỦY ban", 4, 6));
    assertTrue(Syllables.isSyllable("ĐƯỢC", 0, 4));
    assertFalse(Syllables.isSyllable("của ỦY ban", 4, 8));
    assertFalse(Syllables.isSyllable("KHAC", 0, 4));
  }
}
