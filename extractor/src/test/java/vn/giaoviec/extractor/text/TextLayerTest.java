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

  @Test
  void anOcrForAnotherLanguageIsGarbled() {
    String ocr =
        "CQNG HOA XA HQI CHU NGHiA VI~T NAM. Sa N9i v1;1 chu tri, ph6i hqp v6i cac dan vi lien quan "
            + "x~y dvng k~ ho~ch tri~n khai th\u1ef1c hiQn, b6o c6o k~t qu~ tru6c ng6y 25 hang th6ng, "
            + "t6ng hqp trinh UBND tinh xem x6t, quy~t dinh.";
    assertEquals(TextLayer.GARBLED, TextLayer.of(ocr));
  }

  @Test
  void vietnameseThatLostMostMarksIsGarbled() {
    String few =
        "Can cứ chuc nang, nhiệm vụ duoc giao, các don vi xay dung ke hoach trien khai thực hien, "
            + "bao cao ket qua ve Van phong truoc ngay 25 hang thang de tong hop, trinh lanh dao.";
    assertEquals(TextLayer.GARBLED, TextLayer.of(few));
  }

  @Test
  void figuresCodesAndNamesAreUsable() {
    String table =
        "TT Tên HTX Mã số ĐVT KH 2024 TH 2024 % 1 HTX Nam Sơn 12A3 kg 1.200 1.150 95,8 2 HTX "
            + "Tân An B7 m2 300 310 103,3 VNeID, eOffice, MobiFone, VietinBank, COVID19, iPhone "
            + "nguyenvana2@coquan.gov.vn http://coquan.gov.vn/a1b2 36/2024/QĐ-UBND Tổng cộng toàn tỉnh";
    assertEquals(TextLayer.USABLE, TextLayer.of(table));
  }

  @Test
  void twoLanguagesBesideEachOtherAreUsable() {
    String both =
        "ARTICLE 5. The Parties shall exchange information about the progress of the project twice a "
            + "year. ĐIỀU 5. Hai bên trao đổi thông tin về tiến độ dự án hai lần một năm. Each Party "
            + "bears its own costs unless otherwise agreed in writing between the two of them.";
    assertEquals(TextLayer.USABLE, TextLayer.of(both));
  }
}
