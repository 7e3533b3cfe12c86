package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.header.Headers.assertSigner;
import static vn.giaoviec.extractor.header.Headers.read;
import static vn.giaoviec.extractor.header.Headers.value;
import static vn.giaoviec.extractor.header.Headers.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Header;

/** Where a document's kind and subject begin and end. */
class TitleTest {

  @Test
  void anActionProgrammesSubjectStandsByItself() {
    Header header =
        read(
            """
            CHƯƠNG TRÌNH HÀNH ĐỘNG
            thực hiện Nghị quyết Đại hội Đảng bộ tỉnh
            1. Văn phòng Tỉnh ủy theo dõi.
            """);
    assertEquals("thực hiện Nghị quyết Đại hội Đảng bộ tỉnh", value(header.subject()));
  }

  @Test
  void aTitleOverTwoLinesIsNoNameInCapitals() {
    Header header =
        read(
            """
            THÔNG BÁO
            Về lịch trực
            1. Khoa Dược trực đêm.
            TL. GIÁM ĐỐC
            TRƯỞNG PHÒNG TỔ CHỨC -
            HÀNH CHÍNH
            Ngô Thị Lệ
            Nơi nhận:
            - Các khoa;
            - Lưu: VT, KTHTĐT.
            """);
    assertSigner("Ngô Thị Lệ", "TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH", "TL.", header);
    assertEquals(List.of("Các khoa", "Lưu: VT, KTHTĐT"), values(header.recipients()));
  }

  @Test
  void aSubjectTakesItsYearFromTheNextLineAndNoHeadingOfAPart() {
    Header header =
        read(
            """
            BÁO CÁO
            Kết quả công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm
            2026
            Phần thứ nhất
            KẾT QUẢ CÔNG TÁC
            Toàn tỉnh có 412 hợp tác xã.
            """);
    assertEquals(
        "Kết quả công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026",
        value(header.subject()));
  }

  @Test
  void aPageOfTheWebNamesKindAndSubjectInItsFirstLine() {
    Header header =
        read(
            """
            Chỉ thị về việc tăng cường quản lý chợ tạm trên địa bàn tỉnh
            Thời gian qua nhiều chợ tạm mọc lên ven đường.
            1. Sở Công Thương rà soát các chợ tạm.
            """);
    assertEquals("Chỉ thị", value(header.type()));
    assertEquals("về việc tăng cường quản lý chợ tạm trên địa bàn tỉnh", value(header.subject()));
    assertNull(read("Báo cáo về kết quả kiểm tra chợ tạm được gửi hằng tuần.").type());
  }

  @Test
  void aTitleMaySayWhoseTheDocumentIs() {
    Header header =
        read(
            """
            NGHỊ QUYẾT
            CỦA HỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN VỀ CHỢ NÔNG THÔN
            Điều 1. Mỗi xã có một chợ.
            """);
    assertEquals("VỀ CHỢ NÔNG THÔN", value(header.subject()));
  }

  @Test
  void aTitleThatEndsTheLineOfTheAuthority() {
    Header header =
        read(
            """
            BỘ DƯỢC LIỆU
            Số: 9/TB-BDL
            THÔNG BÁO
            Về việc nghỉ lễ
            Bộ Dược liệu thông báo lịch nghỉ lễ của cơ quan.
            KT. BỘ TRƯỞNG THỨ TRƯỞNG
            Hà Trọng Nghĩa
            """);
    assertSigner("Hà Trọng Nghĩa", "THỨ TRƯỞNG", "KT.", header);
  }

  @Test
  void aSubjectThatGoesOnWithABodyUnderItsParentBody() {
    Header header =
        read(
            """
            LIÊN MINH HTX VIỆT NAM LIÊN MINH HTX TỈNH LAM SƠN
            Số: 21/QĐ-LMHTX
            Lam Sơn, ngày 12 tháng 11 năm 2024
            QUYẾT ĐỊNH
            Về việc công nhận kết quả bầu Chủ tịch
            Ủy ban kiểm tra nhiệm kỳ 2024 - 2029
            CHỦ TỊCH LIÊN MINH HTX TỈNH
            Căn cứ Điều lệ Liên minh Hợp tác xã;
            """);
    assertEquals("Liên minh HTX tỉnh Lam Sơn", value(header.issuer()));
    assertEquals(
        "Về việc công nhận kết quả bầu Chủ tịch Ủy ban kiểm tra nhiệm kỳ 2024 - 2029",
        value(header.subject()));
  }

  @Test
  void resolutionWithThePowerUnderItsSubject() {
    Header header =
        read(
            """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH LAM SƠN
            Số: 12/2023/NQ-HĐND
            Lam Sơn, ngày 10 tháng 7 năm 2023
            NGHỊ QUYẾT
            QUY ĐỊNH MỨC HỖ TRỢ HỌC PHÍ
            HỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN
            KHÓA XVIII, KỲ HỌP THỨ 15
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            Điều 1. Mức hỗ trợ.
            CHỦ TỊCH
            Nguyễn Thị Xuân Trang
            Nơi nhận:
            - Ủy ban Thường vụ Quốc hội;
            - Lưu: VT.
            """);
    assertEquals("QUY ĐỊNH MỨC HỖ TRỢ HỌC PHÍ", value(header.subject()));
    assertEquals("Hội đồng nhân dân tỉnh Lam Sơn", value(header.issuer()));
    assertEquals(List.of("Ủy ban Thường vụ Quốc hội", "Lưu: VT"), values(header.recipients()));
  }
}
