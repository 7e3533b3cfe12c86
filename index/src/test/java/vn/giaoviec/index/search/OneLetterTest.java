package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterTest {

  @ParameterizedTest
  @CsvSource({
    "tona, toan, true",
    "toan, tona, true",
    "tri, tre, true",
    "tri, trin, true",
    "trin, tri, true",
    "hi, thi, true",
    "tri, tri, false",
    "tri, trien, false",
    "abcd, badc, false",
    "abc, cab, false",
    "ab, ba, true"
  })
  void oneSlipApart(String one, String other, boolean apart) {
    assertEquals(apart, OneLetter.apart(one, other));
  }
}
