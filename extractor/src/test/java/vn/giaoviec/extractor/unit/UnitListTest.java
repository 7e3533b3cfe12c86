package vn.giaoviec.extractor.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitListTest {

  /** Each line: the text, "=>", the names it must give, "|" between them; "¶" is a line feed. */
  private static final String LISTS =
      """
      Ban Tổ chức cán bộ => Ban Tổ chức cán bộ
      Sở Nội vụ, cơ sở đào tạo và doanh nghiệp => Sở Nội vụ | cơ sở đào tạo | doanh nghiệp
      Sở Y tế, tổ chức thử nghiệm, viện nghiên cứu => Sở Y tế | tổ chức thử nghiệm | viện nghiên cứu
      Sở Y tế, các cơ quan, đơn vị, doanh nghiệp => Sở Y tế | các cơ quan, đơn vị, doanh nghiệp
      Ban Tổ chức cán bộ, Văn phòng => Ban Tổ chức cán bộ | Văn phòng
      Ban Dân vận và Văn phòng Thành ủy => Ban Dân vận | Văn phòng Thành ủy
      Sở Công Thương và Ban Quản lý chợ => Sở Công Thương | Ban Quản lý chợ
      Sở Tài chính; Sở Công Thương; UBND các phường xã => Sở Tài chính | Sở Công Thương | UBND các phường xã
      Sở Y tế, các sở, ban, ngành; UBND các phường xã => Sở Y tế | các sở, ban, ngành | UBND các phường xã
      Ban HTQT, Ban KTĐT => Ban HTQT | Ban KTĐT
      Sở KH&ĐT, Sở TN&MT và VP UBND tỉnh => Sở KH&ĐT | Sở TN&MT | VP UBND tỉnh
      - Viện Quy hoạch¶- Tạp chí Kiến trúc => Viện Quy hoạch | Tạp chí Kiến trúc
      - Viện Quy hoạch - Tạp chí Kiến trúc => Viện Quy hoạch | Tạp chí Kiến trúc
      1. Sở Nội vụ¶2. Sở Tư pháp => Sở Nội vụ | Sở Tư pháp
      Sở Nội vụ¶Sở Tư pháp => Sở Nội vụ | Sở Tư pháp
      UBND các xã, phường, doanh nghiệp trên địa bàn => UBND các xã, phường | doanh nghiệp trên địa bàn
      UBND các huyện, thành phố, cơ quan liên quan => UBND các huyện, thành phố | cơ quan liên quan
      UBND các huyện, thành, thị => UBND các huyện, thành, thị
      Đảng ủy các xã, phường, cơ quan, đơn vị => Đảng ủy các xã, phường, cơ quan, đơn vị
      Công an huyện – Tòa án nhân dân huyện => Công an huyện | Tòa án nhân dân huyện
      Phòng Kế hoạch - Kỹ thuật - Phân xưởng Lò hơi => Phòng Kế hoạch - Kỹ thuật | Phân xưởng Lò hơi
      Văn phòng HĐND - UBND huyện => Văn phòng HĐND - UBND huyện
      Ban Tổ chức - Nội vụ => Ban Tổ chức - Nội vụ
      Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Thanh tra tỉnh => Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh | Thanh tra tỉnh
      Cục Thuế tỉnh, Kho bạc Nhà nước tỉnh và Bảo hiểm xã hội tỉnh => Cục Thuế tỉnh | Kho bạc Nhà nước tỉnh | Bảo hiểm xã hội tỉnh
      Mặt trận Tổ quốc Việt Nam và các bộ, ngành, đoàn thể => Mặt trận Tổ quốc Việt Nam | các bộ, ngành, đoàn thể
      Tỉnh ủy, Thành ủy, UBND, HĐND các tỉnh, thành phố => Tỉnh ủy | Thành ủy | UBND | HĐND các tỉnh, thành phố
      Liên minh HTX các tỉnh, thành phố và các HTX tham gia chuỗi => Liên minh HTX các tỉnh, thành phố | các HTX tham gia chuỗi
      các ban, bộ, ngành, đoàn thể trung ương và sở, ban, ngành, đoàn thể của tỉnh => các ban, bộ, ngành, đoàn thể trung ương | sở, ban, ngành, đoàn thể của tỉnh
      các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, UBND các tỉnh => các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ | UBND các tỉnh
      Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan trực thuộc Chính phủ, Bí thư Tỉnh ủy => Bộ trưởng | Thủ trưởng cơ quan ngang bộ, cơ quan trực thuộc Chính phủ | Bí thư Tỉnh ủy
      Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh, Đảng ủy UBND tỉnh => Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh | Đảng ủy UBND tỉnh
      Ủy ban Mặt trận Tổ quốc, các đoàn thể tỉnh => Ủy ban Mặt trận Tổ quốc | các đoàn thể tỉnh
      Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện, thị xã, thành phố => Thủ trưởng các sở, ban, ngành | Chủ tịch UBND các huyện, thị xã, thành phố
      các tập đoàn kinh tế, tổng công ty nhà nước => các tập đoàn kinh tế, tổng công ty nhà nước
      các cấp, các ngành; các ngành, các cấp ủy => các cấp, các ngành | các ngành | các cấp ủy
      các chi bộ, đảng bộ trực thuộc => các chi bộ, đảng bộ trực thuộc
      Giáo viên chủ nhiệm, Tổng phụ trách Đội => Giáo viên chủ nhiệm | Tổng phụ trách Đội
      Các Tổ: Toán - Tin, Ngữ văn => Tổ Toán - Tin | Tổ Ngữ văn
      Viện Phát triển, các Trung tâm => Viện Phát triển | các Trung tâm
      Đài Truyền hình Việt Nam, VOV, TTXVN và các cơ quan báo chí => Đài Truyền hình Việt Nam | VOV | TTXVN | các cơ quan báo chí
      VTV, VOV, TBKD => VTV | VOV | TBKD
      Vụ Hợp tác quốc tế, Thương vụ Việt Nam tại Lào => Vụ Hợp tác quốc tế | Thương vụ Việt Nam tại Lào
      Doanh nghiệp vận tải, chủ phương tiện => Doanh nghiệp vận tải | chủ phương tiện
      các chủ rừng, chủ hồ đập => các chủ rừng, chủ hồ đập
      Viễn thông An Phú, Viettel An Phú, Agribank chi nhánh huyện => Viễn thông An Phú | Viettel An Phú | Agribank chi nhánh huyện
      Báo và Đài Phát thanh - Truyền hình tỉnh => Báo và Đài Phát thanh - Truyền hình tỉnh
      Chánh Văn phòng HĐND và UBND thành phố => Chánh Văn phòng HĐND và UBND thành phố
      Chủ tịch UBND cấp huyện, cấp xã => Chủ tịch UBND cấp huyện, cấp xã
      UBND các huyện, TX, TP => UBND các huyện, TX, TP
      Đội thủy nông, tổ bơm nước => Đội thủy nông | tổ bơm nước
      P. TCHC, P. KHTC => P. TCHC | P. KHTC
      ThS. Lê Văn Hòa, Trưởng khoa Nhi => ThS. Lê Văn Hòa, Trưởng khoa Nhi
      cấp ủy, chính quyền địa phương và Ban Chỉ đạo phát triển kinh tế tập thể, HTX => cấp ủy | chính quyền địa phương | Ban Chỉ đạo phát triển kinh tế tập thể, HTX
      Hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác, thành viên => Hợp tác xã | liên hiệp hợp tác xã | tổ hợp tác | thành viên
      cơ quan chức năng, báo chí => cơ quan chức năng | báo chí
      Chủ tịch và Thường trực => Chủ tịch | Thường trực
      Thường trực Tỉnh ủy, Hội đồng Nhân dân, UBND tỉnh => Thường trực Tỉnh ủy | Hội đồng Nhân dân | UBND tỉnh
      Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh => Sở Tài chính | Sở Văn hóa, Thể thao và Du lịch | Công an tỉnh
      Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh, Thuế tỉnh => Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh | Thuế tỉnh
      Ban Quản lý dự án và các xã => Ban Quản lý dự án | các xã
      Bí thư các huyện ủy, thị ủy, thành ủy => Bí thư các huyện ủy, thị ủy, thành ủy
      Thường trực Hội đồng nhân dân tỉnh, các Ban và đại biểu Hội đồng nhân dân tỉnh => Thường trực Hội đồng nhân dân tỉnh | các Ban | đại biểu Hội đồng nhân dân tỉnh
      Hội đồng Thi đua - Khen thưởng tỉnh, Ban Công tác Mặt trận thôn => Hội đồng Thi đua - Khen thưởng tỉnh | Ban Công tác Mặt trận thôn
      Giám đốc các Sở: Tài chính, Xây dựng; Công an tỉnh => Giám đốc Sở Tài chính | Giám đốc Sở Xây dựng | Công an tỉnh
      UBND các xã Tân Lập, Bình Minh và Đông Hải, Sở Xây dựng => UBND xã Tân Lập | UBND xã Bình Minh | UBND xã Đông Hải | Sở Xây dựng
      PCT Lê Văn An, PCT Trần Thị Bình => PCT Lê Văn An | PCT Trần Thị Bình
      Nguyễn Văn An, Trần Thị Bình => Nguyễn Văn An | Trần Thị Bình
      đồng chí Trần An, Phó Chủ tịch UBND tỉnh; đồng chí Lê Bình => đồng chí Trần An, Phó Chủ tịch UBND tỉnh | đồng chí Lê Bình
      đồng chí Trần An, Phó Giám đốc Lê Bình => đồng chí Trần An | Phó Giám đốc Lê Bình
      các Sở: Tài chính, Kế hoạch và Đầu tư, Xây dựng => Sở Tài chính | Sở Kế hoạch và Đầu tư | Sở Xây dựng
      Các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch; UBND các huyện => Sở Nội vụ | Sở Văn hóa, Thể thao và Du lịch | UBND các huyện
      các Bộ: Quốc phòng, Công an => Bộ Quốc phòng | Bộ Công an
      các Sở: Nội vụ, Tài chính, Công an tỉnh và các đơn vị liên quan => Sở Nội vụ | Sở Tài chính | Công an tỉnh | các đơn vị liên quan
      các Ban: Tổ chức, Kiểm tra => Ban Tổ chức | Ban Kiểm tra
      các Sở Tài chính, Nội vụ => Sở Tài chính | Sở Nội vụ
      Sở Tài chính, Xây dựng và Nông nghiệp và Môi trường => Sở Tài chính | Sở Xây dựng | Sở Nông nghiệp và Môi trường
      Sở, ngành: Tài chính, Y tế, Công an tỉnh => Sở Tài chính | Sở Y tế | Công an tỉnh
      các cơ quan: Sở Nội vụ, Công an tỉnh => Sở Nội vụ | Công an tỉnh
      Đảng ủy, UBND các xã; Đoàn Thanh niên => Đảng ủy | UBND các xã | Đoàn Thanh niên
      Hội Nông dân, Hội Liên hiệp Phụ nữ và Đoàn TNCS Hồ Chí Minh tỉnh => Hội Nông dân | Hội Liên hiệp Phụ nữ | Đoàn TNCS Hồ Chí Minh tỉnh
      Hội Nông dân huyện, Bưu điện huyện => Hội Nông dân huyện | Bưu điện huyện
      Câu lạc bộ xã, Nhà dài xã => Câu lạc bộ xã | Nhà dài xã
      SỞ TÀI CHÍNH, SỞ NỘI VỤ VÀ CÔNG AN TỈNH => SỞ TÀI CHÍNH | SỞ NỘI VỤ | CÔNG AN TỈNH
      Sở Nông nghiệp và PTNT, Sở Văn hóa và TT, VTV và VOV => Sở Nông nghiệp và PTNT | Sở Văn hóa và TT | VTV | VOV
      CĐ ngành, CĐCS => CĐ ngành | CĐCS
      các cấp, các ngành và các địa phương => các cấp, các ngành | các địa phương
      các bộ, các ngành => các bộ | các ngành
      Các cấp ủy, tổ chức Đảng, chính quyền, Hội Nông dân => Các cấp ủy, tổ chức Đảng, chính quyền | Hội Nông dân
      các huyện ủy, thành ủy => các huyện ủy, thành ủy
      các Sở, ban ngành, nhà đầu tư thứ cấp => các Sở, ban ngành | nhà đầu tư thứ cấp
      các Sở, ban ngành, nhà đầu tư liên quan => các Sở, ban ngành, nhà đầu tư liên quan
      các Sở: Giao thông Vận tải, Xây dựng; Điện lực An Phú => Sở Giao thông Vận tải | Sở Xây dựng | Điện lực An Phú
      Ban Quản lý các Khu công nghiệp khu kinh tế, Sở Tài chính, UBND các phường, xã có liên quan => Ban Quản lý các Khu công nghiệp khu kinh tế | Sở Tài chính | UBND các phường, xã có liên quan
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trung tâm Xúc tiến thương mại và Đầu tư",
        "TRUNG TÂM XÚC TIẾN THƯƠNG MẠI VÀ ĐẦU TƯ",
        "Trung tâm Thông tin, tuyên truyền",
        "Trung tâm Thông tin – Tuyên truyền",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Ban Chính sách và Phát triển HTX",
        "Ban Kế hoạch - Hỗ trợ",
        "các bộ, ngành, địa phương",
        "các bộ, ngành và địa phương",
        "các sở, ban, ngành",
        "UBND các huyện, thành phố",
        "UBND các xã, phường, thị trấn",
        "Ủy ban Nhân dân cấp huyện và xã",
        "Liên minh HTX các tỉnh, thành phố",
        "Liên minh HTX 6 tỉnh khu vực Đông và Tây Nam Bộ",
        "các cơ quan, đơn vị liên quan",
        "các đơn vị chủ trì và hỗ trợ triển khai chuỗi",
        "các đơn vị chủ trì, hỗ trợ Đề án chuỗi",
        "Quỹ Hỗ trợ phát triển HTX Trung ương và địa phương",
        "Quỹ Hỗ trợ phát triển HTX - Liên minh HTX Việt Nam",
        "Các đơn vị sự nghiệp trực thuộc (Viện, Trung tâm)",
        "Các Trung tâm Xúc tiến Thương mại và Đầu tư trực thuộc Hội",
        "Trường Trung cấp nghề và đào tạo cán bộ miền Nam",
        "Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ Bình Sơn",
        "Ban Quản lý các Khu công nghiệp, khu kinh tế",
        "Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn",
        "Ban Chỉ huy PCTT, TKCN và PTDS",
        "Phòng Pháp chế và Thanh tra",
        "Phòng Khoa học và Sở hữu trí tuệ",
        "Trung tâm Giới thiệu việc làm và Hội chợ",
        "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
        "Văn phòng HĐND và UBND huyện",
        "các tổ chức quốc tế trong và ngoài nước",
        "Báo và Phát thanh, Truyền hình Bình Sơn",
        "Chủ tịch Ủy ban nhân dân các tỉnh, thành phố: Hà Tĩnh, Quảng Trị, Huế",
        "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng",
        "Vụ Tổ chức, cán bộ và đào tạo",
        "Phòng Nghiên cứu chính sách và Tổ chức sản xuất"
      })
  void keepsOneName(String name) {
    assertEquals(List.of(name), UnitList.split(name));
  }

  @Test
  void splitsLists() {
    StringBuilder wrong = new StringBuilder();
    LISTS.lines().forEach(line -> check(line, wrong));
    assertEquals("", wrong.toString());
  }

  private static void check(String line, StringBuilder wrong) {
    String[] sides = line.split(" => ");
    List<String> want = Arrays.stream(sides[1].split("\\|")).map(String::strip).toList();
    List<String> got = UnitList.split(sides[0].replace('¶', '\n'));
    if (!want.equals(got)) {
      wrong
          .append(sides[0])
          .append("\n  want ")
          .append(want)
          .append("\n  got  ")
          .append(got)
          .append('\n');
    }
  }

  @Test
  void joinsAWrappedLine() {
    assertEquals(
        List.of("Sở Nông nghiệp và Môi trường"), UnitList.split("Sở Nông nghiệp\nvà Môi trường"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "…", "\n", ",;"})
  void findsNothingInBlanks(String text) {
    assertEquals(List.of(), UnitList.split(text));
    assertTrue(UnitList.beginsWithUnit(text).isEmpty());
  }

  /** Each line: the names, "‖" where they end, the rest. */
  private static final String SENTENCES =
      """
      Ban Tổ chức cán bộ‖ trình Chủ tịch và Thường trực trước 25/4/2019
      Trung tâm Thông tin – Tuyên truyền‖ thực hiện trình Chủ tịch
      Sở Tài chính‖ chủ trì, phối hợp với Sở Nội vụ
      Sở Tài chính và Sở Nội vụ‖ rà soát, báo cáo
      Ủy ban Kiểm tra‖ thực hiện và báo cáo kết quả
      Văn phòng‖ theo dõi, đôn đốc
      Chủ tịch Liên minh HTX các tỉnh, thành phố‖ chịu trách nhiệm về nguồn hàng
      Các đồng chí Thường vụ phụ trách khu vực‖ đôn đốc 19 Liên minh
      Phó Chủ tịch Lê Văn An‖ chỉ đạo Ban Kinh tế thực hiện
      Các ban, đơn vị trực thuộc Liên minh‖ căn cứ chức năng
      Trường Trung cấp nghề và đào tạo cán bộ miền Nam‖ thực hiện
      Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ Bình Sơn‖ tiếp thu các ý kiến
      Sở Văn hóa, Thể thao và Du lịch‖ chủ trì
      Quỹ hỗ trợ phát triển HTX‖ rà soát thủ tục
      Ban chỉ đạo cổ phần hóa‖ tổng hợp
      UBND các huyện, thành phố‖: Bố trí kinh phí
      Công an tỉnh‖, theo chức năng, điều tra
      Thanh tra tỉnh‖ kiểm tra việc chấp hành
      các Sở: Tài chính, Nội vụ‖ lập dự toán
      19 Liên minh HTX tỉnh‖ chưa chuyển tiền
      UBND thành phố‖ trước ngày 25
      Ủy ban nhân dân tỉnh, thành phố‖ phê duyệt
      Trung tâm Trợ giúp pháp lý và Hòa giải cơ sở tỉnh‖ để tổng hợp
      UBND tỉnh‖ hướng giải quyết
      UBND tỉnh‖ các nội dung sau
      BAN KẾ HOẠCH HỖ TRỢ‖
      TRUNG TÂM XÚC TIẾN THƯƠNG MẠI VÀ ĐẦU TƯ‖
      """;

  @Test
  void findsWhereTheSubjectEnds() {
    StringBuilder wrong = new StringBuilder();
    SENTENCES.lines().forEach(line -> checkEnd(line, wrong));
    assertEquals("", wrong.toString());
  }

  private static void checkEnd(String line, StringBuilder wrong) {
    String text = line.replace("‖", "");
    int got = UnitList.beginsWithUnit(text).map(UnitList.Match::length).orElse(-1);
    if (got != line.indexOf('‖')) {
      wrong
          .append(line)
          .append("\n  got ")
          .append(got < 0 ? "none" : text.substring(0, got))
          .append('\n');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban hành Quy chế thi đua",
        "BAN HÀNH VĂN BẢN",
        "Báo cáo Thường trực về tình hình",
        "Tổ chức các lớp tập huấn",
        "Hội nghị trực tuyến Quý III",
        "HOÀN THIỆN THỂ CHẾ",
        "Các nội dung khác",
        "Thanh tra, kiểm tra việc chấp hành",
        "Lãnh đạo, chỉ đạo thực hiện Nghị quyết",
        "Phòng, chống thiên tai",
        "Sở hữu trí tuệ",
        "Quỹ đất công",
        "Xây dựng chuyên mục",
        "Một số nhiệm vụ trọng tâm",
        "Đoàn kết nội bộ"
      })
  void findsNoUnitInWork(String text) {
    assertTrue(UnitList.beginsWithUnit(text).isEmpty(), text);
  }

  @Test
  void tellsANameFromASentence() {
    assertTrue(UnitList.isUnits("BAN KINH TẾ ĐẦU TƯ"));
    assertTrue(UnitList.isUnits("Sở Công Thương:"));
    assertTrue(UnitList.isUnits("LIÊN MINH HTX CÁC TỈNH, THÀNH PHỐ"));
    assertFalse(UnitList.isUnits("Sở Công Thương chủ trì tham mưu"));
    assertFalse(UnitList.isUnits("Tuyên truyền, nâng cao nhận thức"));
  }

  @Test
  void staysLinearOnHostileText() {
    for (String unit : Stream.of("Sở ", "các, ", "và ", "(", "- ", "Ban A, ", "\n").toList()) {
      String hostile = unit.repeat(100_000 / unit.length());
      assertTrue(UnitList.split(hostile).size() <= hostile.length());
    }
  }
}
