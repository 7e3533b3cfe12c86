package vn.giaoviec.extractor.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.read.UnreadableException;

/** Sentences that a page's end or the end of a line cuts before a number or behind one. */
class CutSentencesTest {

  @Test
  void aPagesNumberInsideASentenceEndsNoParagraph() throws UnreadableException {
    String paged =
        """
        Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện những việc sau.

        1. Tập trung phát triển


        2

        các khu công nghiệp lớn.

        2. Thành lập các đội

        3

        Đội một ở phía Bắc.
        """;
    assertEquals(
        List.of("1. Tập trung phát triển các khu công nghiệp lớn.", "2. Thành lập các đội"),
        Paragraphs.of(paged).subList(1, 3));
  }

  @Test
  void anAmountOnALineOfItsOwnGoesOnAndADashWithASentenceDoesNot() throws UnreadableException {
    String wrapped =
        """
        1. Tình hình thực hiện dự toán của địa phương năm 2025 và ước thực hiện năm 2026
        - Tổng kinh phí cấp cho các cơ quan năm 2025 (trong đó: các đơn vị cấp tỉnh:
        38.124 triệu đồng; các xã: 37 triệu đồng).
        2. Dự án nâng cấp đoạn đường sắt qua địa bàn tỉnh thuộc tuyến Hà Nội - Hòa Lạc
        - Mường Tân đã khởi công.
        """;
    String filler =
        """
        Một dòng dài vừa phải để biết các dòng được ngắt ở đâu trong văn bản này thì sẽ
        còn đi tiếp ở dòng sau.

        """;
    assertEquals(
        List.of(
            "1. Tình hình thực hiện dự toán của địa phương năm 2025 và ước thực hiện năm 2026",
            "- Tổng kinh phí cấp cho các cơ quan năm 2025 (trong đó: các đơn vị cấp tỉnh: 38.124"
                + " triệu đồng; các xã: 37 triệu đồng).",
            "2. Dự án nâng cấp đoạn đường sắt qua địa bàn tỉnh thuộc tuyến Hà Nội - Hòa Lạc - Mường"
                + " Tân đã khởi công."),
        Paragraphs.of(wrapped + filler.repeat(6)).subList(0, 3));
  }

  @Test
  void firstLinesThatAPagesTagsMadeShortGoOnThoughACapitalFollows() throws UnreadableException {
    String copied =
        """
        - Kiểm tra các bếp ăn tại
        trường học trên địa bàn tỉnh, lập biên bản và gửi kết quả về cơ quan thường trực.
        - Lập danh sách những hộ
        cần hỗ trợ sau mưa lũ, niêm yết công khai tại trụ sở thôn trong bảy ngày liên tiếp.
        - Tham mưu Ủy ban nhân dân
        Thành phố xem xét trách nhiệm của người đứng đầu nơi để xảy ra ngộ độc tập thể.
        - Sửa lại toàn bộ mái che
        của các chợ, ưu tiên chợ nằm gần bờ sông và những nơi thường bị ngập vào mùa mưa.
        - Vận động các chủ hàng tại
        Chợ Cầu Mới chuyển vào bên trong nhà lồng, không bày hàng ra lòng đường và vỉa hè.
        1. Giao Sở Công Thương
        Rà soát các chợ tạm, đề xuất phương án xóa bỏ hoặc nâng cấp từng chợ trong năm nay.
        **2. Về việc nâng cấp các chợ nằm dọc theo tuyến đường sắt đi qua địa bàn**
        - Giao Sở Xây dựng chủ
        trì thẩm định.
        """;
    List<String> found = Paragraphs.of(copied);
    assertEquals(
        "- Tham mưu Ủy ban nhân dân Thành phố xem xét trách nhiệm của người đứng đầu nơi để xảy ra"
            + " ngộ độc tập thể.",
        found.get(2));
    assertEquals("- Vận động các chủ hàng tại Chợ Cầu Mới", found.get(4).substring(0, 39));
    assertEquals("1. Giao Sở Công Thương", found.get(5));
    assertEquals("- Giao Sở Xây dựng chủ trì thẩm định.", found.get(8));
  }

  @Test
  void linesBetweenBlankOnesAreOneParagraphThoughMostEndInAStop() throws UnreadableException {
    String block =
        """
        **4.
        Công tác hậu cần**

        - Kích hoạt Ban Chỉ huy
        Phòng thủ dân sự ở các cấp.

        - Đội xung kích, Đoàn
        Thanh niên, hội viên giúp
        dân dọn dẹp.

        Huy động lực
        lượng tại chỗ; tổ chức tổng vệ sinh môi trường;
        bố trí nguồn lực.

        """;
    assertEquals(
        List.of(
            "4. Công tác hậu cần",
            "- Kích hoạt Ban Chỉ huy Phòng thủ dân sự ở các cấp.",
            "- Đội xung kích, Đoàn Thanh niên, hội viên giúp dân dọn dẹp.",
            "Huy động lực lượng tại chỗ; tổ chức tổng vệ sinh môi trường; bố trí nguồn lực."),
        Paragraphs.of(block.repeat(8)).subList(5, 9));
  }

  @Test
  void shortLinesUnderEachOtherStayApartThoughBlankOnesPartTheirGroups()
      throws UnreadableException {
    String block =
        """
        Sáng: họp giao ban.
        Chiều: làm việc với xã.

        Nghỉ

        """;
    assertEquals(
        List.of("Sáng: họp giao ban.", "Chiều: làm việc với xã.", "Nghỉ"),
        Paragraphs.of(block.repeat(9)).subList(0, 3));
  }

  @Test
  void behindAWordThatANameMustFollowALineGoesOn() throws UnreadableException {
    String filler =
        """
        Một dòng dài vừa phải để biết các dòng được ngắt ở đâu trong văn bản này thì sẽ
        còn đi tiếp ở dòng sau.
        """;
    assertEquals(
        List.of(
            "1. Thường trực Hội đồng nhân dân tỉnh:",
            "2. Báo cáo gửi Sở Tài chính.",
            "3. Đào tạo nghề nông thôn",
            "Mở các lớp nghề."),
        Paragraphs.of(
                filler.repeat(6)
                    + """
                    1. Thường trực
                    Hội đồng nhân dân tỉnh:
                    2. Báo cáo gửi Sở
                    Tài chính.
                    3. Đào tạo nghề nông thôn
                    Mở các lớp nghề.
                    """)
            .subList(6, 10));
  }

  @Test
  void belowTheAddresseesOrAFullLineAShortLineOpensAParagraph() throws UnreadableException {
    String copied =
        """
        Kính gửi: Bộ trưởng
        Bộ Y tế, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương
        Thực hiện kế hoạch phòng, chống dịch
        trong mùa mưa, đề nghị các tỉnh:
        - Kiểm tra các bếp ăn tại
        trường học trên địa bàn tỉnh, lập biên bản và gửi kết quả về cơ quan thường trực
        của ban chỉ đạo.
        - Lập danh sách những hộ
        cần hỗ trợ sau mưa lũ, niêm yết công khai tại trụ sở thôn trong bảy ngày liên tục.
        Phát động các thôn cùng
        dọn vệ sinh, khơi thông cống rãnh, phát quang bụi rậm vào chiều thứ sáu hằng tuần.
        - Sửa lại toàn bộ mái che
        của các chợ, ưu tiên chợ nằm gần bờ sông và những nơi thường bị ngập vào mùa mưa
        lũ hằng năm.
        - Vận động các chủ hàng
        chuyển vào bên trong nhà lồng, không bày hàng ra lòng đường và vỉa hè của các tuyến phố
        chính.
        """;
    List<String> found = Paragraphs.of(copied);
    assertEquals(
        "Kính gửi: Bộ trưởng Bộ Y tế, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung"
            + " ương",
        found.get(0));
    assertEquals(
        "Thực hiện kế hoạch phòng, chống dịch trong mùa mưa, đề nghị các tỉnh:", found.get(1));
    assertEquals("Phát động các thôn cùng dọn vệ sinh", found.get(4).substring(0, 35));
  }

  @Test
  void aDashInsideAnItemsSentenceBeginsNoItemWhereBlankLinesPartThem() throws UnreadableException {
    String wrapped =
        """
        1. Tiếp tục thực hiện các chương trình hợp tác đã ký với các tổ chức trong khu vực,
        ưu tiên các tỉnh có chung đường biên giới và các thành phố đã kết nghĩa với tỉnh
        trong mười năm qua, nhất là về nông nghiệp, chế biến và tiêu thụ nông sản của các
        huyện miền núi, bảo tồn các làng nghề thủ công và lễ hội dân gian của đồng bào các
        dân tộc sinh sống lâu đời ở hai bên biên giới, cùng với việc đón khách du lịch đến
        tham quan các hang động, thác nước và khu rừng nguyên sinh trên địa bàn các xã mới
        được công nhận là điểm đến của vùng trong năm nay và những năm sau.

        - Tham gia tích cực các hoạt động của Diễn đàn Hợp tác kinh tế khu vực châu Á
        - Thái Bình Dương về thương mại.

        - Tăng cường hợp tác về văn hóa, thể thao, du lịch, giáo dục và khoa học công nghệ
        - môi trường với các nước láng giềng.

        - Tổ chức các hội thảo quốc tế tại tỉnh về bảo tồn di sản.

        2. Các sở, ngành có liên quan báo cáo kết quả thực hiện theo định kỳ hằng quý cho
        ủy ban nhân dân tỉnh và gửi cho các huyện cùng biết để phối hợp tổ chức các hoạt
        động chung, tránh trùng lặp về thời gian và địa điểm, tiết kiệm chi phí đi lại cho
        các đoàn và bảo đảm an toàn cho người tham gia.

        3. Văn phòng tổng hợp.

        4. Sở Nội vụ theo dõi.

        5. Sở Tài chính bố trí kinh phí.

        6. Sở Y tế cử người trực.

        7. Công an tỉnh giữ trật tự.
        """;
    assertEquals(
        List.of(
            "- Tham gia tích cực các hoạt động của Diễn đàn Hợp tác kinh tế khu vực châu Á - Thái"
                + " Bình Dương về thương mại.",
            "- Tăng cường hợp tác về văn hóa, thể thao, du lịch, giáo dục và khoa học công nghệ -"
                + " môi trường với các nước láng giềng.",
            "- Tổ chức các hội thảo quốc tế tại tỉnh về bảo tồn di sản."),
        Paragraphs.of(wrapped).subList(1, 4));
  }
}
