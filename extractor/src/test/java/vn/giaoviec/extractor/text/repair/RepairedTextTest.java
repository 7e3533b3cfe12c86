package vn.giaoviec.extractor.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTextTest {

  private static String mended(String text) {
    return RepairedText.of(List.of(text)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chỉ đạo các tinh ủy, thành ủy | chỉ đạo các tỉnh ủy, thành ủy",
        "TINH ỦY QUẢNG HÀ | TỈNH ỦY QUẢNG HÀ",
        "Báo cáo Thưởng trực kết quả | Báo cáo Thường trực kết quả",
        "Tham muu Tờ trình | Tham mưu Tờ trình",
        "Chủ trì, phôi hơp với Sở | Chủ trì, phối hợp với Sở",
        "ĐƠN VỊ CHỦ TRI | ĐƠN VỊ CHỦ TRÌ",
        "Noi nhận: | Nơi nhận:",
        "uỷ ban nhận dân xã | uỷ ban nhân dân xã",
      })
  void phrasesWithOneReading(String read, String written) {
    assertEquals(written, mended(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 3O/8/2019 | trước ngày 30/8/2019",
        "ngày l5/4/2019 | ngày 15/4/2019",
        "xong trước l5/4 | xong trước 15/4",
        "Hà Sơn, ngày O5 tháng l2 năm 2O19 | Hà Sơn, ngày 05 tháng 12 năm 2019",
        "1.5OO hộ, 12.O00 cây | 1.500 hộ, 12.000 cây",
        "Quý lII/2019 | Quý III/2019",
        "L KẾT QUẢ THỰC HIỆN NĂM 2020 | I KẾT QUẢ THỰC HIỆN NĂM 2020",
      })
  void digitsReadAsLetters(String read, String written) {
    assertEquals(written, mended(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "khen thưởng trực tiếp cho tập thể, khen thưởng xuyên suốt",
        "hàng năm, hằng năm; 497 học viên của học viện; tổ chức khác phục vụ",
        "đang ủy quyền; quân ủy; cần Bộ Tài chính hướng dẫn; cần bỏ thủ tục",
        "chế biến chế tạo; tinh giản; chi tiết; ngân sách chi đào tạo; công tác, cộng tác viên",
        "Đồng chí Nguyễn Chí Đạo; ông Lê Kinh Tê; NGUYỄN CHÍ ĐẠO",
        "trong quý hỗ trợ 5 HTX; quý khách; bản kế hoạch",
        "L Kết quả thực hiện",
        "1 UBND TỈNH AN HẢI",
        // no possible day, a code, a litre, an island of letters
        "ngày 3O/2O/2019; ngày 45/l2/2019; mã O5A; 5l xăng; văn bản l5-HD; Phụ lục l; điểm O",
        "The plan of the committee was to check in on the people.",
      })
  void whatMakesSenseStays(String text) {
    assertSame(text, mended(text));
  }

  @Test
  void aSpellingOfTheDocumentItself() {
    List<String> texts =
        List.of(
            "Trạm khuyến ngư huyện.",
            "Giao Trạm khuyến ngư thực hiện.",
            "Trạm khuyên ngừư; khuyến ngưr.");
    assertEquals(texts, RepairedText.of(texts));
    assertEquals(
        "Giao Trạm khuyến ngư báo cáo.",
        RepairedText.of(List.of(texts.get(0), "Giao Trạm khuỵến ngư báo cáo."))
            .get(1)
            .replace("khuỵến", "khuyến"));
  }

  @Test
  void hostileTextsStayCheap() {
    for (String piece : List.of("l", "1l", "ngày l", "tinh ủy ", "O.", "1.000", "é")) {
      String text = piece.repeat(100_000 / piece.length());
      assertEquals(text.length(), mended(text).length());
    }
  }
}
