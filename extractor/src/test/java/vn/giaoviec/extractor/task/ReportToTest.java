package vn.giaoviec.extractor.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportToTest {

  private static final String CASES =
      """
      Báo cáo Thường trực về tình hình triển khai Cổng thông tin => Thường trực
      Tham mưu báo cáo Thường trực kết quả rà soát thủ tục cho vay => Thường trực
      Tham mưu: (1) Báo cáo Thưởng trực kết quả rà soát lại Thông tư => Thưởng trực
      Xây dựng và trình Thủ tướng Chính phủ phê duyệt các Đề án => Thủ tướng Chính phủ
      Giao Ban Tổ chức trình Chủ tịch và Thường trực trước 25/4/2019 => Chủ tịch | Thường trực
      Tham mưu, đề xuất cấp ủy, chính quyền địa phương, Ban Chỉ đạo đổi mới phát triển kinh tế tập thể, HTX triển khai kịp thời văn bản => cấp ủy | chính quyền địa phương | Ban Chỉ đạo đổi mới phát triển kinh tế tập thể, HTX
      thực hiện và báo cáo kết quả cho Chủ tịch trước 30/11/2019 => Chủ tịch
      báo cáo tình hình thực hiện Kế hoạch này về Hội Nông dân Việt Nam (qua Ban Kinh tế) để tổng hợp báo cáo Thường trực => Hội Nông dân Việt Nam | Ban Kinh tế
      chủ động đề xuất với Liên minh HTX cấp tỉnh khó khăn, vướng mắc => Liên minh HTX cấp tỉnh
      kịp thời báo cáo, đề xuất Ban chỉ đạo phòng thủ dân sự quốc gia và Thủ tướng Chính phủ chỉ đạo những vấn đề vượt thẩm quyền => Ban chỉ đạo phòng thủ dân sự quốc gia | Thủ tướng Chính phủ
      phản ánh kịp thời với cấp ủy, chính quyền địa phương và Liên minh HTX Việt Nam tổng hợp báo cáo Quốc hội => cấp ủy | chính quyền địa phương | Liên minh HTX Việt Nam
      tổng hợp nhu cầu thuốc, gửi Khoa Dược trước ngày 14/3 => Khoa Dược
      rà soát đề cương, gửi Phòng Khảo thí và Đảm bảo chất lượng để tổng hợp => Phòng Khảo thí và Đảm bảo chất lượng
      báo cáo ca bệnh sởi hằng tuần về Trung tâm Kiểm soát bệnh tật tỉnh => Trung tâm Kiểm soát bệnh tật tỉnh
      gửi Sở Nội vụ trước ngày 15/6 để tổng hợp, báo cáo UBND tỉnh => Sở Nội vụ
      đề xuất cơ quan có thẩm quyền đình chỉ hoạt động của bến => cơ quan có thẩm quyền
      báo cáo Phó Thủ tướng phụ trách lĩnh vực => Phó Thủ tướng phụ trách lĩnh vực
      rà soát hồ sơ viên chức, nộp về Phòng Tổ chức cán bộ trước ngày 15/4 => Phòng Tổ chức cán bộ
      báo cáo tình hình giải ngân qua Sở Tài chính để tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân tỉnh => Sở Tài chính
      giám sát để kiến nghị với Quốc hội, Chính phủ và các bộ, ngành liên quan tháo gỡ khó khăn => Quốc hội | Chính phủ | các bộ, ngành liên quan
      tổng hợp báo cáo Thường trực kết quả, đề xuất Thường trực Hội Nông dân giải quyết => Thường trực
      Báo cáo tình hình về Chi cục Kiểm lâm vào thứ Sáu hằng tuần => Chi cục Kiểm lâm
      rà soát, trình cấp có thẩm quyền xem xét, quyết định => cấp có thẩm quyền
      rà soát các nghị định, báo cáo Chính phủ hoặc ban hành theo thẩm quyền văn bản thay thế => Chính phủ
      Tham mưu UBND tỉnh trình HĐND tỉnh thông qua Nghị quyết => HĐND tỉnh
      báo cáo Thủ tướng Chính phủ, đồng gửi Bộ Ngoại giao để theo dõi và tổng hợp => Thủ tướng Chính phủ | Bộ Ngoại giao
      Báo cáo kết quả về Sở Y tế (qua Phòng Nghiệp vụ) trước 16 giờ 00 thứ Sáu hằng tuần => Sở Y tế | Phòng Nghiệp vụ
      báo cáo Sở Nội vụ (đối với cấp tỉnh) và Phòng Nội vụ (đối với cấp huyện) trong quý II => Sở Nội vụ | Phòng Nội vụ
      lập biểu kiểm kê, gửi cơ quan quản lý cấp trên (trong trường hợp có cơ quan quản lý cấp trên) => cơ quan quản lý cấp trên
      báo cáo tiến độ, khó khăn, kiến nghị, đề xuất (nếu có) với Thường trực Huyện ủy => Thường trực Huyện ủy
      thống kê chất thải gửi Sở Xây dựng trước ngày 30/6 hằng năm => Sở Xây dựng
      lập kế hoạch và gửi danh sách về Sở Xây dựng kịp thời => Sở Xây dựng
      xây dựng phương án và gửi về Công an tỉnh (qua Phòng Hậu cần) để tập hợp => Công an tỉnh | Phòng Hậu cần
      báo cáo kết quả về Cục Y tế dự phòng trước ngày 15/9 => Cục Y tế dự phòng
      xử lý điểm sạt lở, báo cáo kết quả với P4 trong ngày 10/5 => P4
      báo cáo cấp có thẩm quyền đối với những vấn đề vượt thẩm quyền => cấp có thẩm quyền
      xây dựng kế hoạch và gửi về Công an tỉnh để tập hợp, theo dõi => Công an tỉnh
      lập danh sách gửi Sở Xây dựng, các sở quản lý ngành trước ngày 30/6 hằng năm => Sở Xây dựng | các sở quản lý ngành
      báo cáo tình hình trong kỳ nghỉ lễ gửi Thường trực Tỉnh ủy theo đúng quy định => Thường trực Tỉnh ủy
      """;

  @Test
  void findsWhomTheWorkGoesTo() {
    StringBuilder wrong = new StringBuilder();
    for (String line : CASES.lines().toList()) {
      String[] sides = line.split(" => ");
      List<String> want = Arrays.stream(sides[1].split("\\|")).map(String::strip).toList();
      List<String> got = ReportTo.of(sides[0]);
      if (!want.equals(got)) {
        wrong.append(sides[0]).append("\n  want ").append(want).append("\n  got  ").append(got);
      }
    }
    assertEquals("", wrong.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tham mưu Tờ trình Ban Bí thư về chủ trương tổ chức Đại hội",
        "Xây dựng Điều lệ và Tờ trình Thủ tướng Chính phủ gửi các bộ, ngành liên quan cho ý kiến",
        "Rà soát công tác thông tin báo cáo",
        "Hoàn thiện các báo cáo sau Hội nghị trực tuyến",
        "Tham mưu cho Thường trực đổi tên công trình",
        "Nâng cao trình độ cán bộ các sở, ngành",
        "Báo cáo đánh giá chất lượng Cổng thông tin điện tử",
        "Chương trình Bộ Nông nghiệp phát động",
        "Văn bản gửi Liên minh HTX các tỉnh, thành phố về kết quả xét thi đua",
        "Nghiên cứu, đề xuất các quy định về thành lập",
        "Nghiên cứu đề xuất cơ chế cho vay của Quỹ Hỗ trợ",
        "Sơ kết 1 năm để đề xuất Chính phủ các giải pháp",
        "Đề xuất những khu chợ có nhiều hộ kinh doanh, ngành hàng cần hỗ trợ",
        "Kết nối với Hệ thống thông tin báo cáo Chính phủ",
        "Lập danh sách và gửi các cơ quan theo quy định",
        "Chuẩn bị nội dung, gửi Văn phòng trước ngày 15/6",
        "Rà soát để có kiến nghị với Bộ Tài chính",
        "Tổng hợp kiến nghị, gửi Văn phòng để xây dựng báo cáo giao ban",
        "Nghiên cứu, đề xuất phương thức hỗ trợ đối với HTX của dân cư",
        "Gửi các đơn vị triển khai thực hiện",
        "Hoàn thiện hồ sơ, gửi Sở Tài chính thẩm định",
        "Đề xuất những khu công nghiệp có nhiều nhà máy",
        "Báo cáo tổng kết về các doanh nghiệp nhỏ và vừa trên địa bàn",
        ""
      })
  void findsNoneInOtherWork(String text) {
    assertEquals(List.of(), ReportTo.of(text));
  }

  @Test
  void staysLinearOnHostileText() {
    for (String piece : List.of("báo cáo ", "trình Sở ", "gửi về, ", "đề xuất (qua ")) {
      assertTrue(ReportTo.of(piece.repeat(1_000)).size() <= 1_000);
    }
  }
}
