package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.deadline.TimedText;

/** Who takes part, as a sentence tells it; "/" separates the bodies. */
class CoordinationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Phối hợp với Hội Du lịch, các doanh nghiệp lữ hành, khách sạn trên địa bàn mở tour mới ~ Hội Du lịch/các doanh nghiệp lữ hành, khách sạn trên địa bàn
          Phối hợp với Sở Nông nghiệp và PTNT, Chi cục Kiểm lâm rà soát rừng ~ Sở Nông nghiệp và PTNT/Chi cục Kiểm lâm
          Phối hợp với Sở Khoa học và Công nghệ, VNPT Bình Long và Viettel Bình Long lắp trạm ~ Sở Khoa học và Công nghệ/VNPT Bình Long/Viettel Bình Long
          phối hợp với các sở, ngành, chủ đầu tư các dự án tháo gỡ vướng mắc ~ các sở, ngành/chủ đầu tư các dự án
          Phối hợp với các địa phương có rừng rà soát ranh giới ~ các địa phương có rừng
          Phối hợp với lực lượng Quân đội, Kiểm lâm tuần tra ~ lực lượng Quân đội, Kiểm lâm
          Phối hợp với các cơ quan, đơn vị trong khối Nội chính giải quyết đơn thư ~ các cơ quan, đơn vị trong khối Nội chính
          Công an xã phối hợp lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở kiểm tra tạm trú ~ lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
          Phối hợp chính quyền cơ sở bảo đảm an toàn lưới điện ~ chính quyền cơ sở
          Phối hợp tổ chức kiểm tra chất lượng nước ~ ''
          Công an tỉnh phối hợp, hướng dẫn Sở Y tế, Sở Nội vụ kiểm tra bình cứu hỏa ~ Sở Y tế/Sở Nội vụ
          Tăng cường phối hợp, hỗ trợ chính quyền địa phương tuần tra ~ chính quyền địa phương
          Chủ động phối hợp, xử lý các vi phạm trên sông ~ ''
          Phối hợp với Ban Chính sách, chiến lược Trung ương, Văn phòng Trung ương Đảng theo dõi ~ Ban Chính sách, chiến lược Trung ương/Văn phòng Trung ương Đảng
          Phối hợp với các ngành, các cấp tuyên truyền về dân số ~ các ngành, các cấp
          Phối hợp với các cơ quan chủ trì trong tổ chức thực hiện Kế hoạch ~ các cơ quan chủ trì
          Phối hợp với các cơ quan chủ trì, Sở Nội vụ tổng hợp ~ các cơ quan
          Phối hợp với Sở Tài chính và các đơn vị có liên quan, tổ chức kiểm tra ~ Sở Tài chính/các đơn vị có liên quan
          Phối hợp với Công an tỉnh, tổ chức các lớp tập huấn ~ Công an tỉnh
          Phối hợp với các hội, tổ chức chính trị - xã hội vận động nhân dân ~ các hội, tổ chức chính trị - xã hội
          Phối hợp với các cơ sở dạy nghề trong và ngoài tỉnh mở lớp ~ các cơ sở dạy nghề trong và ngoài tỉnh
          phối hợp với các xã ủy, phường ủy, đảng ủy trực thuộc quán triệt ~ các xã ủy, phường ủy, đảng ủy trực thuộc
          """)
  void takesWholeNames(String text, String bodies) {
    assertEquals(bodies, found(text));
  }

  private static String found(String text) {
    return String.join("/", Coordination.of(TimedText.of(text, null)));
  }
}
