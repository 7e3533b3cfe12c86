package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.header.Headers.assertSigner;
import static vn.giaoviec.extractor.header.Headers.read;
import static vn.giaoviec.extractor.header.Headers.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.model.Header;

/** What is put on a document after it was written: stamps, digital signatures, copies' seals. */
class PutOnAfterwardsTest {

  private static final String CLOSING =
      """
      Nơi nhận:
      - Các sở, ban, ngành;
      - Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      """;

  private static Header directive(String stamp, String closing) {
    return read(
        """
        ỦY BAN NHÂN DÂN
        TỈNH AN HẢI
        %s
        Số: 14/CT-UBND
        An Hải, ngày 28 tháng 8 năm 2023
        CHỈ THỊ
        Về việc tăng cường phòng cháy
        1. Công an tỉnh tổng kiểm tra các khu dân cư trước ngày 15 tháng 11 năm 2023.
        %s
        """
            .formatted(stamp, closing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KHẨN", "HỎA TỐC", "THƯỢNG KHẨN.", "MẬT"})
  void stampOfUrgencyIsNoPartOfTheIssuer(String stamp) {
    Header header = directive(stamp, CLOSING + "Hồ Thị Ngọc Lan");
    assertEquals("Ủy ban nhân dân tỉnh An Hải", value(header.issuer()));
    assertEquals("Về việc tăng cường phòng cháy", value(header.subject()));
  }

  @Test
  void whoCertifiesACopyIsNotWhoSigned() {
    String copy =
        """
        SAO Y BẢN CHÍNH
        Số: 112/SY-UBND
        Thị xã Mỹ An, ngày 16 tháng 5 năm 2024
        TL. CHỦ TỊCH
        CHÁNH VĂN PHÒNG
        Bùi Đình Khang
        """;
    Header named = directive("", CLOSING + "Hồ Thị Ngọc Lan\n" + copy);
    assertSigner("Hồ Thị Ngọc Lan", "PHÓ CHỦ TỊCH", "KT.", named);
    assertEquals("2023-08-28", value(named.issued()));
    assertEquals("14/CT-UBND", value(named.number()));
    assertSigner(null, "PHÓ CHỦ TỊCH", "KT.", directive("", CLOSING + copy));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Người ký: Ủy ban nhân dân tỉnh An Hải\nCơ quan: Tỉnh An Hải\n"
            + "Thời gian ký: 30-08-2023 14:32:10 +07:00",
        "Ký bởi: ỦY BAN NHÂN DÂN TỈNH AN HẢI\nEmail: ubnd@example.vn\n"
            + "Ngày ký: 30.08.2023 09:41:27 +07:00"
      })
  void digitalSignatureIsNeitherSignerNorDate(String signature) {
    Header over = directive("", CLOSING + signature + "\nHồ Thị Ngọc Lan");
    assertSigner("Hồ Thị Ngọc Lan", "PHÓ CHỦ TỊCH", "KT.", over);
    assertEquals(2, over.recipients().size());
    Header top =
        read(
            signature
                + "\n"
                + "BỘ Y TẾ\nSố: 5/BYT-VP\nHà Nội, ngày 3 tháng 9 năm 2023\n"
                + "Kính gửi: Sở Y tế An Hải\nBộ Y tế đề nghị Sở báo cáo trước ngày 20/9/2023.\n");
    assertEquals("Bộ Y tế", value(top.issuer()));
    assertEquals("2023-09-03", value(top.issued()));
    assertNull(top.arrival());
  }

  @Test
  void jointSignatureUnderABodysNameInItsLineEndsTheText() {
    Header header = directive("", "CÔNG AN TỈNH KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\nMai Xuân Hùng\n");
    assertSigner("Mai Xuân Hùng", "PHÓ GIÁM ĐỐC", "KT.", header);
  }

  @Test
  void scrapsOverTheIssuerLeaveItToTheNumbersCode() {
    Header header =
        read(
            """
            90999 TỪƯỠXKẾCHÍNH PHỦ
            Số: 736/TTg-CN
            Hà Nội, ngày 13 tháng 6 năm 2019
            V/v đầu tư đường nối cảng
            Kính gửi: Bộ Giao thông vận tải
            Giao Bộ Giao thông vận tải báo cáo trước ngày 31 tháng 7 năm 2019.
            """);
    assertEquals("Thủ tướng Chính phủ", value(header.issuer()));
  }
}
