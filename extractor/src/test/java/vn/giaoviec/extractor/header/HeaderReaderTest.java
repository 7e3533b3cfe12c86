package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.header.Headers.assertSigner;
import static vn.giaoviec.extractor.header.Headers.read;
import static vn.giaoviec.extractor.header.Headers.value;
import static vn.giaoviec.extractor.header.Headers.values;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;

class HeaderReaderTest {

  @Test
  void aResolutionWithoutLetterheadSaysAtItsEndWhoPassedItAndWhen() {
    Header header =
        read(
            """
            NGHỊ QUYẾT
            Về phát triển chợ nông thôn
            Điều 1. Mỗi xã có một chợ.
            Nghị quyết này đã được Hội đồng nhân dân tỉnh Lam Sơn khóa XV, kỳ họp thứ 9 thông qua ngày 10 tháng 7 năm 2023 và có hiệu lực từ ngày 20 tháng 7 năm 2023.
            """);
    assertEquals("Hội đồng nhân dân tỉnh Lam Sơn", value(header.issuer()));
    assertEquals("2023-07-10", value(header.issued()));
    Header cites =
        read(
            """
            NGHỊ QUYẾT
            Về phát triển chợ nông thôn
            Luật Thương mại được Quốc hội thông qua ngày 14 tháng 6 năm 2005 là căn cứ.
            """);
    assertNull(cites.issued());
  }

  @Test
  void anAnnexAloneSaysToWhichDocumentItBelongs() {
    Header header =
        read(
            """
            PHỤ LỤC II
            BẢNG PHÂN CÔNG NHIỆM VỤ
            (Kèm theo Kế hoạch số 305/KH-UBND ngày 14 tháng 11 năm 2026 của UBND tỉnh Hòa Lâm)
            | STT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm |
            | 1 | Kiểm tra nguồn gốc lô giống | Chi cục Kiểm lâm | Biên bản |
            """);
    assertEquals("305/KH-UBND", value(header.number()));
    assertEquals("Kế hoạch", value(header.type()));
    assertEquals("2026-11-14", value(header.issued()));
    assertEquals("UBND tỉnh Hòa Lâm", value(header.issuer()));
    assertNull(header.subject());
  }

  @Test
  void aPlaceBehindTheNumberOfItsLineIsOnlyThePlace() {
    Header header =
        read(
            """
            TỈNH ỦY LAM SƠN
            Số 31-CTr/TU Lam Sơn, ngày 28 tháng 7 năm 2024
            CHƯƠNG TRÌNH
            Kiểm tra chợ tạm
            """);
    assertEquals("Lam Sơn", value(header.place()));
  }

  @Test
  void decisionWithPlanThatHasItsOwnTitleAndSignature() {
    Header header =
        read(
            """
            ỦY BAN NHÂN DÂN
            TỈNH ĐỒNG GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 1532/QĐ-UBND
            Đồng Giang, ngày 05 tháng 8 năm 2022
            QUYẾT ĐỊNH
            Về việc ban hành Kế hoạch phòng, chống hạn vụ Đông Xuân
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG GIANG
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống hạn.
            Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
            Nơi nhận:
            - Như Điều 2;
            - Lưu: VT, NN.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Hà Trọng Nghĩa
            KẾ HOẠCH
            Phòng, chống hạn vụ Đông Xuân
            (Ban hành kèm theo Quyết định số 1532/QĐ-UBND ngày 05/8/2022 của Chủ tịch UBND tỉnh)
            1. Sở Nông nghiệp theo dõi nguồn nước.
            TM. BAN SOẠN THẢO
            TRƯỞNG BAN
            Lò Văn Thắng
            """);
    assertEquals("1532/QĐ-UBND", value(header.number()));
    assertEquals("Quyết định", value(header.type()));
    assertEquals("Ủy ban nhân dân tỉnh Đồng Giang", value(header.issuer()));
    assertEquals(LocalDate.of(2022, 8, 5).toString(), value(header.issued()));
    assertEquals(
        "Về việc ban hành Kế hoạch phòng, chống hạn vụ Đông Xuân", value(header.subject()));
    assertSigner("Hà Trọng Nghĩa", "PHÓ CHỦ TỊCH", "KT.", header);
  }

  @Test
  void partyResolutionWithRecipientsBehindTheSignature() {
    Header header =
        read(
            """
            | ĐẢNG BỘ TỈNH ĐỒNG GIANG /n HUYỆN ỦY THƯỢNG NGÀN /n * | ĐẢNG CỘNG SẢN VIỆT NAM
            | Số 12-NQ/HU | Thượng Ngàn, ngày 06 tháng 3 năm 2023
            NGHỊ QUYẾT
            CỦA BAN THƯỜNG VỤ HUYỆN ỦY
            về phát triển cây dược liệu dưới tán rừng
            -----
            I- TÌNH HÌNH
            Huyện có 1.200 ha rừng.
            T/M BAN THƯỜNG VỤ
            BÍ THƯ
            Y Thông Niê
            Nơi nhận:
            - Thường trực Tỉnh ủy (báo cáo),
            - Các chi, đảng bộ cơ sở,
            - Lưu Văn phòng Huyện ủy.
            """);
    assertEquals("12-NQ/HU", value(header.number()));
    assertEquals("Nghị quyết", value(header.type()));
    assertEquals("Huyện ủy Thượng Ngàn", value(header.issuer()));
    assertEquals(
        "CỦA BAN THƯỜNG VỤ HUYỆN ỦY về phát triển cây dược liệu dưới tán rừng",
        value(header.subject()));
    assertEquals(
        List.of(
            "Thường trực Tỉnh ủy (báo cáo)", "Các chi, đảng bộ cơ sở", "Lưu Văn phòng Huyện ủy"),
        values(header.recipients()));
    assertSigner("Y Thông Niê", "BÍ THƯ", "TM.", header);
  }

  @Test
  void schoolUnderItsOffice() {
    Header header =
        read(
            """
            | PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN THƯỢNG NGÀN /n TRƯỜNG TRUNG HỌC CƠ SỞ BẢN MÂY | CỘNG HÒA XÃ HỘI /n CHỦ NGHĨA VIỆT NAM /n Độc lập - Tự do - Hạnh phúc
            | Số: 08/KH-THCSBM | Bản Mây, ngày 3 tháng 9 năm 2024
            KẾ HOẠCH
            Tổ chức Ngày hội đọc sách năm học 2024 - 2025
            Trường Trung học cơ sở Bản Mây tổ chức Ngày hội như sau:
            1. Tổ Văn viết kịch bản trước ngày 10/9/2024.
            | Nơi nhận: /n - Phòng GD&ĐT; /n - Các tổ; /n - Lưu: VT. | HIỆU TRƯỞNG /n Đoàn Thị Phượng
            """);
    assertEquals("Trường Trung học cơ sở Bản Mây", value(header.issuer()));
    assertEquals("Bản Mây", value(header.place()));
    assertSigner("Đoàn Thị Phượng", "HIỆU TRƯỞNG", null, header);
  }

  @Test
  void companyWithNameInCapitals() {
    Header header =
        read(
            """
            CÔNG TY CỔ PHẦN
            NƯỚC SẠCH SÔNG MƠ
            Số: 15/2024/TB-NSSM
            Sông Mơ, ngày 12/11/2024
            THÔNG BÁO
            Về việc tạm ngừng cấp nước
            Công ty thông báo lịch súc xả đường ống.
            Phòng Kỹ thuật hoàn thành trước 20/11/2024.
            Nơi nhận:
            - Các phòng, đội;
            - Lưu: HC.
            TỔNG GIÁM ĐỐC
            TRẦN QUỐC NAM
            """);
    assertEquals("15/2024/TB-NSSM", value(header.number()));
    assertEquals("Công ty Cổ phần nước sạch Sông Mơ", value(header.issuer()));
    assertEquals("2024-11-12", value(header.issued()));
    assertSigner("TRẦN QUỐC NAM", "TỔNG GIÁM ĐỐC", null, header);
  }

  @Test
  void columnsRunTogetherInOneParagraph() {
    Header header =
        read(
            """
            ỦY BAN NHÂN DÂN TỈNH ĐỒNG GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc ------- Số: 640/SYT-NVY Đồng Giang, ngày 07 tháng 02 năm 2025 V/v tăng cường phòng, chống cúm mùa
            Kính gửi: Giám đốc các bệnh viện
            Trước diễn biến của cúm mùa, Sở Y tế yêu cầu các bệnh viện chuẩn bị thuốc.
            Nơi nhận: - Như trên; - Lưu: VT, NVY.
            KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Phan Thị Mỹ Hạnh
            """);
    assertEquals("640/SYT-NVY", value(header.number()));
    assertEquals("Sở Y tế", value(header.issuer()));
    assertEquals("Đồng Giang", value(header.place()));
    assertEquals("V/v tăng cường phòng, chống cúm mùa", value(header.subject()));
    assertEquals(List.of("Giám đốc các bệnh viện"), values(header.addressees()));
    assertEquals(List.of("Như trên", "Lưu: VT, NVY"), values(header.recipients()));
    assertSigner("Phan Thị Mỹ Hạnh", "PHÓ GIÁM ĐỐC", "KT.", header);
  }

  @Test
  void signatureBesideTheRecipientsInOneLine() {
    Header header =
        read(
            """
            BÁO CÁO
            Tình hình thu đảng phí quý I
            Chi bộ báo cáo kết quả như sau.
            Nơi nhận: T/M CHI BỘ
            - Đảng ủy phường (báo cáo); BÍ THƯ
            - Ban chi ủy;
            - Lưu Chi bộ. Bùi Văn Sáng
            """);
    assertEquals(
        List.of("Đảng ủy phường (báo cáo)", "Ban chi ủy", "Lưu Chi bộ"),
        values(header.recipients()));
    assertSigner("Bùi Văn Sáng", "BÍ THƯ", "TM.", header);
  }

  @Test
  void placeWithANumber() {
    Header header =
        read("UBND QUẬN 7\nSố: 7/BC-UBND\nQuận 7, ngày 3 tháng 5 năm 2021\nBÁO CÁO\nTháng 4\n");
    assertEquals("Quận 7", value(header.place()));
    assertEquals("2021-05-03", value(header.issued()));
  }

  @Test
  void partOfABodyIsNamedWithIt() {
    Header header =
        read(
            """
            | ỦY BAN NHÂN DÂN TỈNH LAM SƠN /n VĂN PHÒNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            | Số: 41/TB-VP | Lam Sơn, ngày 2 tháng 3 năm 2024
            THÔNG BÁO KẾT LUẬN
            của Chánh Văn phòng tại cuộc họp giao ban
            Chánh Văn phòng kết luận như sau.
            CHÁNH VĂN PHÒNG
            Cao Xuân Trường
            """);
    assertEquals("Văn phòng Ủy ban nhân dân tỉnh Lam Sơn", value(header.issuer()));
    assertEquals("Thông báo", value(header.type()));
    assertEquals("KẾT LUẬN của Chánh Văn phòng tại cuộc họp giao ban", value(header.subject()));
    assertSigner("Cao Xuân Trường", "CHÁNH VĂN PHÒNG", null, header);
  }

  @Test
  void withoutLetterheadTheAnnexAndTheInitialsTellNumberDateAndIssuer() {
    Header header =
        read(
            """
            KẾ HOẠCH HÀNH ĐỘNG
            Thực hiện Chiến lược phát triển nghề muối giai đoạn 2021 - 2025
            Ban Chấp hành Hội Nghề muối Việt Nam ban hành Kế hoạch như sau:
            1. Hội Nghề muối Việt Nam khảo sát các đồng muối.
            TM. BAN CHẤP HÀNH
            CHỦ TỊCH
            Vũ Đức Hải
            PHỤ LỤC
            PHÂN CÔNG THỰC HIỆN
            (Kèm theo Kế hoạch hành động số: 61 KH-HNMVN ngày 2 tháng 6 năm 2021)
            | TT | Việc | Đơn vị
            """);
    assertEquals("61/KH-HNMVN", value(header.number()));
    assertEquals("Kế hoạch", value(header.type()));
    assertEquals("2021-06-02", value(header.issued()));
    assertEquals("Hội Nghề muối Việt Nam", value(header.issuer()));
    assertNull(header.place());
    assertEquals(
        "Thực hiện Chiến lược phát triển nghề muối giai đoạn 2021 - 2025", value(header.subject()));
  }

  @Test
  void stampOfArrivalIsNeitherNumberNorDateOfIssue() {
    Header header =
        read(
            """
            HỘI NGHỀ MUỐI VIỆT NAM
            Số: 9 /HNMVN-VP
            Hà Nội, ngày 30 tháng 01 năm 2018
            Về khảo sát đồng muối
            VĂN PHÒNG UBND TỈNH
            Số: 617 Ngày: 26/02/18 ĐẾN Chuyển:
            Kính gửi: Ủy ban nhân dân các tỉnh có đồng muối
            Hội kính đề nghị các tỉnh phối hợp khảo sát.
            CHỦ TỊCH HỘI NGHỀ MUỐI VIỆT NAM,
            PHÓ TRƯỞNG BAN CHỈ ĐẠO
            Vũ Đức Hải
            """);
    assertEquals("9/HNMVN-VP", value(header.number()));
    assertEquals("2018-01-30", value(header.issued()));
    assertEquals("Về khảo sát đồng muối", value(header.subject()));
    Header.Arrival arrival = header.arrival();
    assertNotNull(arrival);
    assertEquals("617", value(arrival.number()));
    assertEquals("2018-02-26", value(arrival.date()));
    assertSigner(
        "Vũ Đức Hải", "CHỦ TỊCH HỘI NGHỀ MUỐI VIỆT NAM, PHÓ TRƯỞNG BAN CHỈ ĐẠO", null, header);
  }

  @Test
  void textWithoutAnyPartOfAHeaderHasNone() {
    Header header =
        read(
            """
            Trong quý I, đơn vị đã sửa 12 km đường và trồng 300 cây xanh.
            Quý II sẽ trồng thêm 200 cây.
            """);
    assertNull(header.number());
    assertNull(header.type());
    assertNull(header.issuer());
    assertNull(header.subject());
    assertNull(header.signer());
    assertNull(header.arrival());
    assertEquals(List.of(), header.recipients());
  }

  @Test
  void evidenceTellsPlaceWordsAndRule() {
    Header header = read("SỞ Y TẾ\nSố: 64/SYT-VP\nKính gửi: Các bệnh viện\nYêu cầu họp.\n");
    Found<String> number = header.number();
    assertNotNull(number);
    assertEquals(2, number.evidence().place().line());
    assertEquals("Số: 64/SYT-VP", number.evidence().source());
    assertEquals("header/number", number.evidence().rule());
  }
}
