package vn.giaoviec.extractor.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.read.UnreadableException;

/** Text that was taken out of a document with its layout: indents, two columns, page numbers. */
class KeptLayoutTest {

  /** As a converter keeps it: first lines indented by six blanks. */
  private static final String BODY =
      """
            Căn cứ Quy chế làm việc, Ủy ban nhân dân huyện yêu cầu các đơn vị như sau.
            1. Phòng Kinh tế và Hạ tầng huyện cùng Ban Quản lý các chợ huyện Mường Tân
            - Rà soát các hợp đồng thuê quầy đã hết hạn, lập danh sách và gửi Phòng Tài
      chính để thu hồi.
            2. Thời gian kiểm tra
            Từ đầu tháng 5 các đoàn đến từng chợ, kiểm tra hồ sơ thuê quầy và việc nộp
      tiền của từng hộ, sau đó tổng hợp kết quả theo mẫu của Phòng Tài chính huyện,
                                        2

      gửi về Văn phòng để báo cáo.
            Trên đây là ý kiến của Ủy ban nhân dân huyện, đề nghị các đơn vị thực hiện./.
      Nơi nhận:                                       KT. CHỦ TỊCH
      - Như trên;                                     PHÓ CHỦ TỊCH
      - Thường trực HĐND huyện
      (để báo cáo);
      - Lưu: VT, KT.

                                                      Lò Văn Sín
      """;

  @Test
  void linesOfALetterheadAndOfTheEndThatStandInOneAreParted() throws UnreadableException {
    String page =
        """
        Số: 15/VP-TH V/v trực đêm
        An Phú, ngày 05 tháng 4 năm 2025 Kính gửi: Sở Y tế.
        Văn phòng đề nghị Sở Y tế gửi lịch trực.
        - Lưu: VT, TH (2b). Trần An CHÁNH VĂN PHÒNG Lê Văn Bình
        Sở Y tế, ngày 5 tháng 4 năm 2025 nhận được đơn kính gửi Giám đốc.
        """;
    assertEquals(
        List.of(
            "Số: 15/VP-TH V/v trực đêm",
            "An Phú, ngày 05 tháng 4 năm 2025",
            "Kính gửi: Sở Y tế.",
            "Văn phòng đề nghị Sở Y tế gửi lịch trực.",
            "- Lưu: VT, TH (2b). Trần An",
            "CHÁNH VĂN PHÒNG Lê Văn Bình",
            "Sở Y tế, ngày 5 tháng 4 năm 2025 nhận được đơn kính gửi Giám đốc."),
        Paragraphs.of(page));
  }

  /** A signature set to the right, above the recipients; numbers with a dash, as Party bodies. */
  @Test
  void aNameSetToTheRightEndsThere() throws UnreadableException {
    String page =
        """
        ĐẢNG BỘ THÀNH PHỐ LAM SƠN                  ĐẢNG CỘNG SẢN VIỆT NAM
        ĐẢNG ỦY PHƯỜNG HẠ LONG
        *                                          Hạ Long, ngày 12 tháng 6 năm 2026
        Số 37-KL/ĐU
                                   KẾT LUẬN
        Ban Chấp hành Đảng bộ phường họp phiên thường kỳ lần thứ tám, sau khi thảo luận
        đã thống nhất kết luận những nội dung dưới đây.
        I- Tổ chức thực hiện
        Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện kết luận này, định kỳ báo cáo
        Thường trực Đảng ủy phường.
        1.1- Ban Xây dựng Đảng rà soát quy chế làm việc của các chi bộ trực thuộc Đảng ủy
        1.2- Ủy ban Kiểm tra kiểm tra bốn chi bộ khu phố đã nêu trong chương trình năm nay
                                                   T/M ĐẢNG ỦY
                                                     BÍ THƯ

                                                 Trịnh Hoài An
        Nơi nhận:
        - Các chi bộ,
        """;
    List<String> read = Paragraphs.of(page);
    assertTrue(read.contains("Số 37-KL/ĐU"));
    assertEquals(
        List.of(
            "I- Tổ chức thực hiện",
            "Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện kết luận này, định kỳ báo cáo"
                + " Thường trực Đảng ủy phường.",
            "1.1- Ban Xây dựng Đảng rà soát quy chế làm việc của các chi bộ trực thuộc Đảng ủy",
            "1.2- Ủy ban Kiểm tra kiểm tra bốn chi bộ khu phố đã nêu trong chương trình năm nay"),
        read.subList(read.indexOf("I- Tổ chức thực hiện"), read.indexOf("T/M ĐẢNG ỦY")));
    assertEquals(
        List.of("Trịnh Hoài An", "Nơi nhận:", "- Các chi bộ,"),
        read.subList(read.size() - 3, read.size()));
  }

  /** Wrapped as full as the words allow, without blank lines between paragraphs. */
  private static final String DENSE =
      """
      Thời gian qua, trên địa bàn tỉnh xảy ra bảy vụ đuối nước làm chín trẻ em tử vong, gây
      lo lắng trong nhân dân. Để khắc phục, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các đơn vị
      thực hiện những việc sau.
      2. Sở Văn hóa và Thể thao, Sở Du lịch tỉnh Lam Sơn
      Mở các lớp dạy bơi miễn phí cho trẻ em từ ngày 15/6 đến ngày 15/8/2026, giao trường
      chuyên tổ chức.
      Báo cáo kết quả thực hiện về Sở Y tế trước ngày 25/8/2026 để tổng hợp.
      Điều 3. Tổ chức thực hiện
      1/ Khảo sát nhu cầu thành lập chi hội nghề nghiệp của các xã (Chủ trì: Ban Kinh tế
      - Xã hội; thời gian: quý II/2026).
      a/ Phòng Y tế tập huấn.
      - Kết thúc.
      """;

  @Test
  void aLineThatHadRoomForTheNextWordEndsItsParagraph() throws UnreadableException {
    List<String> read = Paragraphs.of(DENSE);
    assertEquals(
        List.of(
            "2. Sở Văn hóa và Thể thao, Sở Du lịch tỉnh Lam Sơn",
            "Mở các lớp dạy bơi miễn phí cho trẻ em từ ngày 15/6 đến ngày 15/8/2026, giao trường"
                + " chuyên tổ chức.",
            "Báo cáo kết quả thực hiện về Sở Y tế trước ngày 25/8/2026 để tổng hợp.",
            "Điều 3. Tổ chức thực hiện",
            "1/ Khảo sát nhu cầu thành lập chi hội nghề nghiệp của các xã (Chủ trì: Ban Kinh tế"
                + " - Xã hội; thời gian: quý II/2026).",
            "a/ Phòng Y tế tập huấn.",
            "- Kết thúc."),
        read.subList(1, read.size()));
  }

  @Test
  void aStarBeforeABlankIsTheSignOfAnItem() throws UnreadableException {
    assertEquals(
        List.of("Hội thi", "* Thời gian: tháng 5.", "Ghi chú chung.", "Riêng."),
        Paragraphs.of("Hội thi\n\n* Thời gian: tháng 5.\n\n*Ghi chú* chung.\n\n***Riêng.***\n"));
  }

  @Test
  void aLineThatEndsInAWordThatOthersFollowGoesOn() throws UnreadableException {
    String wrapped =
        """
        Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện những việc sau.

        a) Phối hợp với Sở Giáo dục và
        Đào tạo kiểm tra bếp ăn của các trường theo Kế hoạch số 12/KH-UBND ngày
        15/02/2025 của Ủy ban nhân dân tỉnh.

        b) Sở Y tế
        Phòng Nghiệp vụ Y
        """
            + "- Một dòng dài vừa phải để biết các dòng được ngắt ở đâu trong văn bản này.\n"
                .repeat(6);
    assertEquals(
        List.of(
            "a) Phối hợp với Sở Giáo dục và Đào tạo kiểm tra bếp ăn của các trường theo Kế hoạch số"
                + " 12/KH-UBND ngày 15/02/2025 của Ủy ban nhân dân tỉnh.",
            "b) Sở Y tế",
            "Phòng Nghiệp vụ Y"),
        Paragraphs.of(wrapped).subList(1, 4));
  }

  @Test
  void shortParagraphsThatEndInStopsWereNotWrapped() throws UnreadableException {
    List<String> lines =
        List.of(
            "1. Các phòng rà soát danh mục hồ sơ lưu trữ, lập biên bản bàn giao cho kho.",
            "2. Văn phòng chuẩn bị phòng họp, nước uống và máy chiếu cho hội nghị sơ kết.",
            "Công ty thông báo để các phòng, các đội và cá nhân có liên quan biết, thực hiện.",
            "Nơi nhận:",
            "- Ban Giám đốc (để báo cáo);",
            "- Các phòng, các đội trực thuộc;",
            "- Lưu: VT.",
            "GIÁM ĐỐC",
            "Lê Văn Bình");
    assertEquals(lines, Paragraphs.of(String.join("\n", lines)));
  }

  @Test
  void aHeadingThatNamesTheFileIsNoPartOfTheDocument() throws UnreadableException {
    String letterhead = "\n**SỞ XÂY DỰNG**\n\nSố: 45/SXD-QL\n\n**Kính gửi:** UBND các xã";
    assertEquals(
        List.of("SỞ XÂY DỰNG", "Số: 45/SXD-QL", "Kính gửi: UBND các xã"),
        Paragraphs.of("# Công văn 45/SXD-QL về bảng hiệu\n" + letterhead));
    assertEquals("Công văn 46/SXD-QL", Paragraphs.of("# Công văn 46/SXD-QL\n" + letterhead).get(0));
  }

  @Test
  void anIndentBeginsAParagraphAndAPageNumberEndsNone() throws UnreadableException {
    assertEquals(
        List.of(
            "Căn cứ Quy chế làm việc, Ủy ban nhân dân huyện yêu cầu các đơn vị như sau.",
            "1. Phòng Kinh tế và Hạ tầng huyện cùng Ban Quản lý các chợ huyện Mường Tân",
            "- Rà soát các hợp đồng thuê quầy đã hết hạn, lập danh sách và gửi Phòng Tài chính để"
                + " thu hồi.",
            "2. Thời gian kiểm tra",
            "Từ đầu tháng 5 các đoàn đến từng chợ, kiểm tra hồ sơ thuê quầy và việc nộp tiền của"
                + " từng hộ, sau đó tổng hợp kết quả theo mẫu của Phòng Tài chính huyện, gửi về Văn"
                + " phòng để báo cáo.",
            "Trên đây là ý kiến của Ủy ban nhân dân huyện, đề nghị các đơn vị thực hiện./."),
        Paragraphs.of(BODY).subList(0, 6));
  }

  @Test
  void theColumnsOfALetterheadAndTheAddresseesAreNotRunTogether() throws UnreadableException {
    String letter =
        """
              Số: 93 /SNN-KL
                                                          Mường Tân, ngày 20 tháng 11 năm 2025
            V/v kiểm tra việc trồng rừng
                      Kính gửi: Ủy ban nhân dân các xã
                    Ngày 09 tháng 6 năm 2025, Sở đã hướng dẫn các xã việc lập hồ sơ trồng rừng
              và chăm sóc rừng trồng.
        """;
    assertEquals(
        List.of(
            "Số: 93 /SNN-KL",
            "Mường Tân, ngày 20 tháng 11 năm 2025",
            "V/v kiểm tra việc trồng rừng",
            "Kính gửi: Ủy ban nhân dân các xã",
            "Ngày 09 tháng 6 năm 2025, Sở đã hướng dẫn các xã việc lập hồ sơ trồng rừng và chăm sóc"
                + " rừng trồng."),
        Paragraphs.of(letter + BODY).subList(0, 5));
  }

  @Test
  void recipientsAndSignatureSideBySideAreReadOneAfterTheOther() throws UnreadableException {
    assertEquals(
        List.of(
            "Nơi nhận:",
            "- Như trên;",
            "- Thường trực HĐND huyện",
            "(để báo cáo);",
            "- Lưu: VT, KT.",
            "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
            "Lò Văn Sín"),
        Paragraphs.of(BODY).subList(6, 13));
  }

  @Test
  void aNumberThatALineCutsIsWholeAgain() throws UnreadableException {
    String wrapped = BODY.replace("Phòng Tài chính huyện,\n", "Kế hoạch số 31-\nKH/UBND,\n");
    String text = Paragraphs.of(wrapped).get(4);
    assertEquals(
        "Kế hoạch số 31-KH/UBND, gửi",
        text.substring(text.indexOf("Kế hoạch"), text.indexOf("gửi") + 3));
  }

  @Test
  void aLineWithoutASecondColumnIsNoSideBySideClosing() {
    List<String> lines = List.of("Nơi nhận: Sở Tài chính;", "- Lưu: VT.");
    assertEquals(lines, SideBySide.sorted(lines));
  }

  @Test
  void whatFollowsTheFilingLineAtTheLeftIsNoPartOfTheClosing() {
    List<String> lines =
        List.of("Nơi nhận:                   CHỦ TỊCH", "- Lưu: VT.", "Phụ lục kèm theo");
    assertEquals(
        List.of("", "Nơi nhận:", "- Lưu: VT.", "", "CHỦ TỊCH", "Phụ lục kèm theo"),
        SideBySide.sorted(lines));
  }
}
