package vn.giaoviec.extractor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextLayerTest {

  private static final String VIETNAMESE =
      "Căn cứ chức năng, nhiệm vụ được giao, các đơn vị xây dựng kế hoạch triển khai thực hiện, "
          + "báo cáo kết quả về Văn phòng trước ngày 25 hằng tháng để tổng hợp, trình lãnh đạo.";

  @Test
  void vietnameseIsUsable() {
    assertEquals(TextLayer.USABLE, TextLayer.of(VIETNAMESE));
  }

  @Test
  void vietnameseWithoutMarksIsGarbled() {
    String bare =
        "Can cu chuc nang, nhiem vu duoc giao, cac don vi xay dung ke hoach trien khai thuc hien, "
            + "bao cao ket qua ve Van phong truoc ngay 25 hang thang de tong hop, trinh lanh dao.";
    assertEquals(TextLayer.GARBLED, TextLayer.of(bare));
  }

  @Test
  void anotherEncodingReadAsLatinIsGarbled() {
    String tcvn3 =
        "C¨n cø chøc n¨ng, nhiÖm vô ®−îc giao, c¸c ®¬n vÞ x©y dùng kÕ ho¹ch triÓn khai thùc hiÖn, "
            + "b¸o c¸o kÕt qu¶ vÒ V¨n phßng tr−íc ngµy 25 h»ng th¸ng ®Ó tæng hîp, tr×nh l·nh ®¹o xem xÐt, quyÕt ®Þnh.";
    assertEquals(TextLayer.GARBLED, TextLayer.of(tcvn3));
  }

  @Test
  void englishIsUsable() {
    String english =
        "The Government of the Republic shall notify the other Party of the completion of its "
            + "internal procedures required for the entry into force of this Agreement. Either "
            + "Party may terminate it by written notice through diplomatic channels.";
    assertEquals(TextLayer.USABLE, TextLayer.of(english));
  }

  @Test
  void fewLettersSayNothing() {
    assertEquals(TextLayer.USABLE, TextLayer.of("Tong so 25"));
    assertEquals(TextLayer.EMPTY, TextLayer.of(" 12 / 5 "));
  }
}
