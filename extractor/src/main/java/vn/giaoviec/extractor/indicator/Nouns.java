package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Nouns that are counted, and units of measure; general vocabulary of administration. */
final class Nouns {
  private Nouns() {}

  /** Counted things whose name is longer than one syllable; the longest one found is the unit. */
  static final Phrases COMPOUND =
      Phrases.of(
          """
          mô hình, thành viên, đoàn viên, hội viên, đảng viên, học viên, học sinh, sinh viên, giáo viên,
          giảng viên, nhân viên, chuyên viên, công chức, viên chức, cán bộ, lao động, người lao động,
          nhân lực, công nhân, nông dân, gia đình, đối tượng,
          đại biểu, tình nguyện viên, cử tri, bệnh nhân, bác sĩ, dược sĩ, nghệ nhân, trẻ em, phụ nữ,
          thanh niên, người dân, nhân khẩu, khách hàng, khách du lịch, lượt khách, lượt người, lượt hộ, lượt truy cập,
          lượt xem, lượt tin, lượt học viên, lượt cán bộ, lượt ý kiến, doanh nghiệp, hợp tác xã,
          liên hiệp hợp tác xã, liên hiệp HTX, liên hiệp, tổ hợp tác, liên minh HTX, liên minh hợp tác xã, hộ kinh doanh, hộ kinh doanh cá thể,
          trang trại, cơ sở, chi nhánh, đơn vị, cơ quan, tổ chức, tập thể, cá nhân, địa phương, xã phường,
          thôn bản, tổ dân phố, khu phố, khu dân cư, khu vực, khu công nghiệp, cụm công nghiệp, khu kinh tế,
          điểm cầu, điểm trường, dự án, đề án, đề tài, công trình, gói thầu, hợp đồng,
          hồ sơ, thủ tục, thủ tục hành chính, dịch vụ công, văn bản, báo cáo, kế hoạch, chương trình,
          chuyên đề, chuyên mục, hội nghị, hội thảo, hội chợ, cuộc họp,

          vụ việc, vụ án, bị can, trường hợp, đơn thư, phóng sự, tin bài,
          video clip, bằng khen, giấy khen, cờ thi đua, kỷ niệm chương, huân chương, huy chương,
          giấy chứng nhận, giấy phép, bộ luật, nghị định, thông tư, thông tư liên tịch, pháp lệnh, sản phẩm, sản phẩm OCOP, tổ chức cơ sở đảng, chi bộ cơ sở, chuỗi giá trị, chuỗi liên kết, nhãn hiệu,
          quyết định, nghị quyết, chỉ thị, công văn, tờ trình, biên bản, bản xác nhận, điểm mỏ, thỏa ước, thoả ước,
          vị trí, vị trí việc làm, trường học, phòng học, trạm y tế, bệnh viện, giường bệnh, nhà máy, nhà văn hóa,
          ngôi nhà, tàu cá, tàu thuyền, phương tiện, ô tô, xe máy,
          thiết bị, máy tính, máy móc, tài khoản, thuê bao, trạm BTS, tiêu chí, chỉ tiêu, nhiệm vụ,
          nhóm giải pháp, giải pháp, nội dung, mục tiêu, ý kiến, kiến nghị, sáng kiến, việc làm, giao dịch,
          tổ công tác, tổ chức đảng, chi bộ, đảng bộ, quỹ tín dụng, văn phòng, trung tâm, di tích, lễ hội,
          sự kiện, hoạt động, dây chuyền, vùng trồng, mã số, suất quà, suất học bổng, phần quà, khẩu trang,
          liều vắc xin, mũi tiêm, mẫu nước, mẫu xét nghiệm, tai nạn,
          chủ đầu tư, nhà đầu tư, nhà thầu, điều dưỡng, hộ sinh, hộ lý, kỹ thuật viên, y sĩ, y tá, luật sư,
          công đoàn cơ sở, chi đoàn, chi đội, liên đội, tổ hội, tổ trưởng, bí thư, hội thẩm, cộng tác viên,
          tuyên truyền viên, báo cáo viên, kiểm tra viên, thanh tra viên, huấn luyện viên, vận động viên,
          gian hàng, mặt hàng, nhóm hàng, ngành nghề, biên chế, chỉ tiêu biên chế, bất động sản,
          căn hộ, thửa đất, lô đất, sổ đỏ, ngân hàng, đại lý, cửa hàng, siêu thị, bãi rác, điểm đen, đồn biên phòng,
          tàu bay, chuyến bay, chuyến tàu, chuyến xe, hệ thống, nền tảng, cơ sở dữ liệu, phần mềm, kỹ thuật,
          bài báo, bài viết, tác phẩm, công trình khoa học, bằng sáng chế, nhãn hiệu chứng nhận,
          đám cháy, phó trưởng phòng, trưởng phòng, thẻ căn cước, đơn khiếu nại, phản ánh, hồ chứa, đập dâng, trạm bơm, tuyến đường, cây cầu
          """);

  /** Counted things whose name is one syllable. */
  static final Phrases SINGLE =
      Phrases.of(
          """
          người, hộ, xã, phường, huyện, quận, tỉnh, thành phố, thị trấn, thị xã, thôn, bản, ấp, xóm, buôn,
          làng, tổ, đội, nhóm, ban, sở, ngành, trường, lớp, khóa, buổi, cuộc, đoàn, đợt, vụ, việc, ca,
          đơn, tin, bài, ảnh, video, phim, tờ, cuốn, quyển, bộ, cái, chiếc, con, cây, nhà, căn, phòng,
          trạm, chợ, cầu, cống, đường, tuyến, xe, tàu, máy, mũi, liều, suất, phần, giải, lượt, quỹ, hội,
          chi hội, câu lạc bộ, cụm, khu, vùng, điểm, cơ sở, công ty, THT, HTX, chỗ, vé, mẫu, giống, đàn,
          gói, sàn, kho, luật, hồ, đập, giếng, cột, biển, camera, cổng, trang, website, phiếu, thẻ, sổ, app,
          nghề, món, quả, bể, lồng, lò, xưởng, bến, cảng, ga, nút, hầm, dây, tủ, đèn, băng rôn, pa nô, vị,
          thùng, hộp, bao, túi, chai, lọ, cuộn, can, bình, kiện, tấm, thửa, lô,
          đồng chí, em, cháu, bà mẹ, cụ, liệt sĩ, thương binh, nạn nhân, gia súc, gia cầm, lợn, trâu, bò
          """);

  /** Nouns that number the text's own parts; counted only where they were reached. */
  static final Phrases STRUCTURAL =
      Phrases.of(
          """
          nội dung, nhóm, nhóm giải pháp, nhóm nhiệm vụ, giải pháp, nhiệm vụ, mục tiêu, chỉ tiêu, tiêu chí,
          bước, khâu, trụ cột, ý kiến, vấn đề, nguyên tắc, yếu tố, mặt, phần, chương, mục, lĩnh vực,
          chương trình, việc, đột phá, quan điểm, định hướng, nhóm vấn đề, nhóm nội dung,
          phương án, phương thức, hình thức, loại hình, mức độ, hoạt động, loại, điều, khía cạnh, hướng, cấp độ, nút
          """);

  /** Nouns after which nothing is counted: copies of papers, levels, spans of time, ages. */
  static final Phrases NEVER =
      Phrases.of(
          """
          cấp, bản, bản chính, bản gốc, bản sao, bộ hồ sơ, năm, tháng, ngày, tuần, quý, giờ, phút, giây,
          tiếng, tuổi, thập kỷ, thế kỷ, thập niên, nhiệm kỳ, học kỳ, đêm, buổi sáng, bên, chiều, thứ, mùa,
          ngày làm việc, ngày đêm, làn, làn xe, khóa, kỳ, lần thứ, vế, sao, rõ, không, con số, nhất, sẵn sàng, kV, chữ số, số, thành phần, liên, mặt
          """);

  /** Units of measure; what follows the first word of a longer one is matched too. */
  static final Phrases MEASURED =
      Phrases.of(
          """
          km, m, cm, mm, ha, hecta, héc ta, mẫu, sào, tấn, tạ, yến, kg, kilôgam, gam, lít, ml, MW, kW, GW,
          kWh, MWh, GWh, MWp, MVA, Mbps, Gbps, GB, TB, MB, µg, μg, mg, dB, dBi, độ C, mét, mét vuông,
          mét khối, ki lô mét, kilômét, hải lý, lượng, tấn hàng, tấn CO, teu, km vuông, độ, bậc
          """);

  /** Words for money. */
  static final Phrases CURRENCY =
      Phrases.of("đồng, đ, trđ, VNĐ, VND, USD, EUR, đô la, đô la Mỹ, euro, yên, Đôla, Nhân dân tệ");

  private static final Phrases NO_HEADS =
      Phrases.of(
          "tổng hợp, tổng kết, thu hút, thu hồi, chi nhánh, chi bộ, chi cục, chi trả, thu nộp, thu"
              + " phạt, số liệu, thu gom");

  /** Whether a phrase that names a figure begins at {@code at}. */
  static boolean head(List<Token> tokens, int at) {
    return HEADS.at(tokens, at) > 0 && NO_HEADS.at(tokens, at) == 0;
  }

  /** Whether the word at {@code at} is the second of a head: "chỉ số", whose "số" begins none. */
  static boolean insideHead(List<Token> tokens, int at) {
    return HEADS.at(tokens, at - 1) > 1;
  }

  /** Heads of a phrase that names a figure, so that "X là 5 xã" is named by X. */
  private static final Phrases HEADS =
      Phrases.of(
          """
          tổng, tổng số, số, số lượng, tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, mức, nồng độ, mật độ, dân số, diện tích,
          sản lượng, năng suất, doanh thu, doanh số, lợi nhuận, thu nhập, giá trị, giá, kim ngạch, vốn,
          nguồn vốn, kinh phí, dư nợ, nợ, chi phí, thu, chi, thu ngân sách, tốc độ, tăng trưởng, chỉ số,
          quy mô, công suất, thời hạn, cao độ, độ sâu, chiều cao, chiều rộng, bề rộng, độ dốc, lượng, lượng mưa, mực nước, chiều dài, độ che phủ, tuổi thọ, điểm, điểm số,
          kết quả, lương, tiền, số tiền, trị giá, GRDP, GDP, bình quân, thuế, tồn kho, tiến độ, khối lượng,
          xuất khẩu, nhập khẩu, đàn, tổng đàn, hiệu quả, lãi suất, hạn mức, trữ lượng, dung tích, hệ số,
          cường độ, nhiệt độ, độ ẩm, chênh lệch, chất lượng, phí, học phí, ngân sách, dự toán
          """);
}
