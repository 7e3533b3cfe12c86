package vn.giaoviec.extractor.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

  @ParameterizedTest
  @CsvSource({
    "CHỦ TICH, CHỦ TỊCH",
    "PHO CHANH VĂN PHONG, PHÓ CHÁNH VĂN PHÒNG",
    "UỶ BAN NHẤN DÂN, UỶ BAN NHÂN DÂN",
    "Ủy ban nhân dẫn tính Quảng Ngãi, Ủy ban nhân dân tỉnh Quảng Ngãi",
    "Liên minh Hợp tác xã Tính Bắc Giang, Liên minh Hợp tác xã Tỉnh Bắc Giang",
    "Số Tài chính tỉnh Nghệ An, Sở Tài chính tỉnh Nghệ An",
    "Quảng Ngài, Quảng Ngãi"
  })
  void formulasAreSpeltAsTheyAreMeant(String read, String meant) {
    assertEquals(meant, Formulas.mend(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Uỷ ban nhân dân tỉnh Hoà Bình", // another place of the tone is no error
        "THỦ TRƯỞNG",
        "Trung tâm Tính toán Vĩnh Hải",
        "Công ty Cổ phần Sở Kiên",
        ""
      })
  void otherWordsStay(String name) {
    assertEquals(name, Formulas.mend(name));
  }
}
