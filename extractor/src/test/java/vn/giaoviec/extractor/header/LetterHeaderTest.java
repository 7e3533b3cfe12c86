package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.header.Headers.assertSigner;
import static vn.giaoviec.extractor.header.Headers.read;
import static vn.giaoviec.extractor.header.Headers.value;
import static vn.giaoviec.extractor.header.Headers.values;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Header;

/** Headers of letters and telegrams, which have addressees. */
class LetterHeaderTest {

  @Test
  void addresseesInATableDoNotTakeInTheLetter() {
    Header header =
        read(
            """
            | VĂN PHÒNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            | Số: 648/VPCP-NN V/v chợ tạm | Hà Nội, ngày 26 tháng 01 năm 2022

            | Kính gửi: | - Bộ Công Thương; - Bộ Xây dựng.
            Về đề nghị của Bộ Công Thương, Phó Thủ tướng có ý kiến như sau:
            Bộ Công Thương rà soát các chợ tạm; trên cơ sở đó xây dựng Đề án.
            """);
    assertEquals(List.of("Bộ Công Thương", "Bộ Xây dựng"), values(header.addressees()));
  }

  @Test
  void whoSendsATelegramWithoutLetterheadIssuesIt() {
    Header header =
        read(
            """
            CÔNG ĐIỆN
            Về việc ứng phó hạn hán
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM SƠN điện:
            - Giám đốc Sở Nông nghiệp và Môi trường;
            - Chủ tịch Ủy ban nhân dân các xã, phường.
            Trên địa bàn tỉnh Lam Sơn nắng nóng kéo dài, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
            1. Các xã, phường kiểm tra các hồ chứa trước ngày 15/6/2025.
            """);
    assertEquals("Chủ tịch Ủy ban nhân dân tỉnh Lam Sơn", value(header.issuer()));
    Header letter =
        read(
            """
            Kính gửi: Sở Công Thương
            Đề nghị Sở kiểm tra công tơ điện: các hộ dân phản ánh chỉ số tăng.
            """);
    assertNull(letter.issuer());
  }

  @Test
  void whatAStampLeftBesideTheAddresseesIsNobody() {
    Header header =
        read(
            """
            TỔNG CỤC CHỢ
            Số: 12/TCC-TTr
            Kính gửi: DA ä .
            - Cục Thuế các tỉnh;
            - VKS.
            Thực hiện kế hoạch năm, Tổng cục Chợ đề nghị các đơn vị kiểm tra chợ.
            """);
    assertEquals(List.of("Cục Thuế các tỉnh", "VKS"), values(header.addressees()));
  }

  @Test
  void letterOfMinistryWithBlankNumber() {
    Header header =
        read(
            """
            | BỘ KINH TẾ BIỂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM /n Độc lập - Tự do - Hạnh phúc
            | Số:       /BKTB-VP /n V/v báo cáo tình hình nuôi biển quý II | Hà Nội, ngày     tháng 7 năm 2024
            |   Kính gửi: | - Ủy ban nhân dân các tỉnh ven biển; /n - Tổng cục Nuôi biển; /n - Các hiệp hội.
            Thực hiện Nghị quyết số 58/NQ-CP ngày 21/4/2023 của Chính phủ, Bộ Kinh tế biển đề nghị:
            1. Các tỉnh báo cáo trước ngày 15/7/2024.
            Trân trọng cảm ơn./.
            | Nơi nhận: /n - Như trên; /n - Bộ trưởng (để b/c); /n - Lưu: VT, VP. | TL. BỘ TRƯỞNG /n KT. CHÁNH VĂN PHÒNG /n PHÓ CHÁNH VĂN PHÒNG /n (Đã ký) /n Lưu Thị Ánh
            """);
    assertNull(header.number());
    assertEquals("Công văn", value(header.type()));
    assertEquals("Bộ Kinh tế biển", value(header.issuer()));
    assertEquals("Hà Nội", value(header.place()));
    assertNull(header.issued());
    assertEquals("V/v báo cáo tình hình nuôi biển quý II", value(header.subject()));
    assertEquals(
        List.of("Ủy ban nhân dân các tỉnh ven biển", "Tổng cục Nuôi biển", "Các hiệp hội"),
        values(header.addressees()));
    assertEquals(
        List.of("Như trên", "Bộ trưởng (để b/c)", "Lưu: VT, VP"), values(header.recipients()));
    assertSigner("Lưu Thị Ánh", "PHÓ CHÁNH VĂN PHÒNG", "KT.", header);
  }

  @Test
  void aLetterWhoseSubjectEndsLikeASentence() {
    Header header =
        read(
            """
            BỘ DƯỢC LIỆU
            Số: 9/BDL-VP
            V/v xin ý kiến dự thảo báo cáo kết quả thực hiện chương trình trồng cây dược liệu.
            Hà Nội, ngày 25 tháng 5 năm 2025
            Kính gửi: Sở Y tế các tỉnh
            Bộ Dược liệu đề nghị các sở góp ý.
            """);
    assertEquals(LocalDate.of(2025, 5, 25).toString(), value(header.issued()));
    assertEquals(List.of("Sở Y tế các tỉnh"), values(header.addressees()));
  }

  @Test
  void partyLetterWhoseSubjectBeginsSmallAndWhoseRecipientsRanTogether() {
    Header header =
        read(
            """
            | HUYỆN ỦY THƯỢNG NGÀN /n * | ĐẢNG CỘNG SẢN VIỆT NAM
            | Số 118-CV/HU | Thượng Ngàn, ngày 14 tháng 5 năm 2024
            về việc góp ý dự thảo quy chế
            Kính gửi: Các chi bộ trực thuộc
            Thường trực Huyện ủy đề nghị các chi bộ góp ý.
            K/T BÍ THƯ
            PHÓ BÍ THƯ
            Y Thông Niê
            Nơi nhận: - Như trên; - Các ban: Tổ chức, Dân vận. - Lưu Văn phòng Huyện ủy.
            """);
    assertEquals("về việc góp ý dự thảo quy chế", value(header.subject()));
    assertEquals(
        List.of("Như trên", "Các ban: Tổ chức, Dân vận", "Lưu Văn phòng Huyện ủy"),
        values(header.recipients()));
    assertSigner("Y Thông Niê", "PHÓ BÍ THƯ", "KT.", header);
  }

  @Test
  void telegramWithTimeOfDay() {
    Header header =
        read(
            """
            BAN CHỈ ĐẠO
            PHÒNG, CHỐNG THIÊN TAI TỈNH LAM SƠN
            Số: 03/CĐ-BCĐ
            Lam Sơn, hồi 15 giờ 30 phút, ngày 07 tháng 9 năm 2024
            CÔNG ĐIỆN KHẨN
            Về ứng phó lũ trên sông Mơ
            BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI TỈNH LAM SƠN điện:
            - Chủ tịch UBND các huyện ven sông Mơ;
            - Các thành viên Ban Chỉ đạo.
            Mực nước sông Mơ đang lên nhanh.
            Q. TRƯỞNG BAN
            TS. Hồ Thị Lan
            """);
    assertEquals("Công điện", value(header.type()));
    assertEquals("Ban Chỉ đạo phòng, chống thiên tai tỉnh Lam Sơn", value(header.issuer()));
    assertEquals("Lam Sơn", value(header.place()));
    assertEquals("2024-09-07", value(header.issued()));
    assertEquals("Về ứng phó lũ trên sông Mơ", value(header.subject()));
    assertEquals(
        List.of("Chủ tịch UBND các huyện ven sông Mơ", "Các thành viên Ban Chỉ đạo"),
        values(header.addressees()));
    assertSigner("Hồ Thị Lan", "TRƯỞNG BAN", "Q.", header);
  }
}
