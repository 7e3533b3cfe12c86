package vn.giaoviec.extractor.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** The text before "|" is the name or list of names that the finder must take. */
class BodyFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Sở Tài chính| chủ trì, phối hợp với Sở Nội vụ
          Ban Tổ chức cán bộ| trình Chủ tịch và Thường trực
          Ban Kế hoạch hỗ trợ| thực hiện trình Chủ tịch
          Quỹ Hỗ trợ phát triển HTX| thực hiện
          Trung tâm Xúc tiến thương mại và đầu tư| thực hiện
          Trung tâm Thông tin – Tuyên truyền và Văn phòng| thực hiện trình
          Trung tâm Thông tin – Tuyên truyền| ghi âm mọi thông tin
          Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ Quảng Ngãi| tiếp thu các ý kiến
          Sở Văn hóa, Thể thao và Du lịch| xây dựng kế hoạch
          các Sở: Tài chính, Kế hoạch và Đầu tư, Công ty Cấp nước và các cơ quan, đơn vị liên quan| khẩn trương
          Các Bộ: Quốc phòng, Công an| chủ động chỉ đạo
          Các Bộ: Giáo dục và Đào tạo, Y tế, Khoa học và Công nghệ, Văn hóa, Thể thao và Du lịch| theo chức năng
          Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Hà Tĩnh đến Khánh Hòa|:
          Văn phòng Ban chỉ đạo phòng thủ dân sự quốc gia| theo dõi sát
          Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam| kịp thời thông tin
          các ban, đơn vị trực thuộc Liên minh HTX Việt Nam| hoàn thiện các báo cáo
          các bộ, ngành và địa phương| hướng dẫn xử lý
          Sở Y tế| kiểm tra, giám sát việc thực hiện
          Ủy ban bầu cử các cấp| ban hành nghị quyết
          Ban Chỉ đạo bầu cử của tỉnh| họp giao ban
          Hội đồng Bầu cử quốc gia| hướng dẫn mẫu phiếu
          Sở Nội vụ| cử cán bộ tham gia
          Sở Xây dựng| kiểm tra các công trình
          UBND các huyện, thị xã, thành phố| báo cáo trước ngày 15
          UBND tỉnh| trước ngày 20/02/2025
          Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam| làm việc cụ thể
          các Tập đoàn: Bưu chính Viễn thông Việt Nam, Công nghiệp - Viễn thông Quân đội| tổ chức triển khai
          Các đồng chí Thường trực theo lĩnh vực phụ trách| chỉ đạo
          Liên minh HTX tỉnh, thành phố| tiếp tục tham mưu
          Phó Chủ tịch Nguyễn Văn Thịnh| chỉ đạo Ban Chính sách
          đồng chí Lê Văn Tám, Phó Giám đốc Sở Y tế| chủ trì họp
          Ban An toàn giao thông tỉnh| giao các tổ kiểm tra
          Phòng Công nghệ thông tin| thông tin kết quả
          Phòng Kế hoạch tổng hợp| tổng hợp, báo cáo Giám đốc
          Sở Tài chính| tổng hợp, báo cáo UBND tỉnh
          Trung tâm Giáo dục thường xuyên tỉnh| thường xuyên kiểm tra
          Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ| tổ chức tập huấn
          Khoa Dược, Đội Quản lý trật tự đô thị, Tổ Công nghệ số cộng đồng| chủ động phối hợp
          Bộ phận Một cửa| tiếp nhận hồ sơ
          Chi bộ thôn Đồi Thông| tiếp tục phát huy ưu điểm
          Thủ trưởng các sở, ban, ngành| Tập trung chỉ đạo việc sửa đường
          Công ty Thủy lợi An Phú, Hạt Quản lý đê huyện Bình Sơn| tuần tra các tuyến đê
          Ban Chấp hành Đoàn trường, Liên chi đoàn các khoa| phát động phong trào
          Phân hiệu Trường Đại học Luật tại An Phú| công bố đề án
          Giám đốc các Sở Nội vụ, Tài chính; Chủ tịch UBND các xã| giải trình
          Tổ đảng ở Thường trực Ủy ban KH,CN&MT| theo dõi việc thẩm tra
          Các đoàn thanh tra, kiểm tra| phải ghi nhận số liệu
          các nhà thầu thi công| tăng ca, tăng kíp
          Văn phòng thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh| tổng hợp thiệt hại
          Hội đồng thẩm định giá đất cụ thể tỉnh| khẩn trương thẩm định
          Hội đồng bồi thường, hỗ trợ và tái định cư huyện| niêm yết phương án
          Đại tá Lê Văn Hòa, Giám đốc Công an tỉnh| chỉ đạo các phòng
          BS.CKII Trần Thị Mai, Phó Giám đốc| chủ trì họp
          TTYT các huyện, thành phố| báo cáo ca bệnh
          P. TCHC| chuẩn bị lễ tân
          các Cục, Vụ liên quan| xây dựng kịch bản
          Quản đốc các phân xưởng| rà soát dụng cụ
          Nhà thầu Liên danh Hòa An - Sông Lam 6| hoàn trả mặt bằng
          Ban Quản lý dự án các công trình giao thông tỉnh| lập báo cáo
          Trường Cao đẳng Nghề Kỹ thuật công nghệ| tổ chức tuyển sinh
          Bệnh viện Nhi Trung ương| cập nhật phác đồ
          Thủ trưởng các đơn vị thuộc, trực thuộc Bộ Tài chính| tổ chức thực hiện
          các Phòng Kiểm tra số 1, số 2| báo cáo tiến độ
          Liên minh HTX| lập chương trình
          Ban Kiểm soát| kiểm tra việc mua sắm
          Viễn thông An Phú, Viettel An Phú| di dời cột
          Thường trực HĐND huyện, lãnh đạo UBND huyện| chỉ đạo rà soát
          các cơ quan quản lý nhà nước về đất đai| theo dõi biến động
          các cơ quan chuyên môn| về kết quả kiểm tra
          Cục Quản lý, giám sát bảo hiểm| hướng dẫn doanh nghiệp
          Sở Y tế| kiểm tra, giám sát việc mua sắm
          Ban Chỉ đạo các quân khu| kiểm tra công tác chuẩn bị
          Ngân hàng Chính sách xã hội chi nhánh tỉnh| chi trả đúng hạn
          Kho bạc Nhà nước tỉnh| chi trả đúng hạn
          các Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh| giám sát việc thực hiện
          Các cơ sở giáo dục mầm non, phổ thông| thông báo cho phụ huynh
          các cơ quan tham mưu, giúp việc của Tỉnh ủy| tham mưu, đề xuất
          Trưởng các khoa, phòng| quán triệt nội dung
          Trưởng thôn, bí thư chi bộ các thôn| rà soát hộ nghèo
          Giám đốc các Sở: Tài chính, Xây dựng; Chủ tịch UBND các xã, phường| chịu trách nhiệm
          Công an tỉnh| mở đợt cao điểm
          Phòng Kế hoạch - Tài chính| dự toán kinh phí
          UBND thành phố Long Xuân (Ban Quản lý dự án đầu tư xây dựng thành phố)| đẩy nhanh tiến độ
          UBND các xã Tân Lập, Bình Minh, Đông Hải| khẩn trương chi trả
          UBND các huyện Tân Lập, Sở Xây dựng| khẩn trương chi trả
          Hội đồng nhân dân tỉnh| ghi nhận tinh thần
          Các đơn vị trực thuộc| phổ biến, giáo dục pháp luật
          UBND các huyện, thành, thị| triển khai thực hiện
          Giám đốc các HTX thành viên, Chủ nhiệm Quỹ tín dụng nhân dân| cung cấp số liệu
          Chủ tịch Hội đồng thành viên, Tổng Giám đốc các tập đoàn, tổng công ty nhà nước| chủ động
          Chủ đầu tư các dự án trên địa bàn tỉnh| chịu trách nhiệm giải ngân
          Các chủ đầu tư dự án hạ tầng kỹ thuật khu, cụm công nghiệp| thực hiện các nhiệm vụ
          Hiệu trưởng các trường THPT, THCS, tiểu học| tổ chức dạy bù
          Tổng công ty Cảng hàng không Bình Long| triển khai theo quy định
          Công ty TNHH MTV Quản lý khai thác công trình thủy lợi| chuẩn bị phương án
          Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh| hoàn thiện hồ sơ
          Bí thư chi bộ| kiểm tra việc thực hiện
          các ngành chức năng| tuyên truyền, vận động nhân dân
          các địa phương| phát triển mạnh vùng nguyên liệu
          các cơ quan điều tra| đẩy nhanh tiến độ
          Trạm Y tế xã| trực cả ngày nghỉ
          Tòa án nhân dân cùng cấp| xét xử lưu động
          Đoàn TNCS Hồ Chí Minh huyện| phát động phong trào
          Người dân| chủ động thu hoạch lúa
          Sở Xây dựng| xây dựng các công trình
          UBND tỉnh| không xem xét
          Văn phòng Ban Chỉ đạo quốc gia về an toàn nguồn nước| tổng hợp báo cáo
          Hội đồng quốc gia về nghề thủ công| đánh giá mẫu mã
          Tổ công tác của Chủ tịch Ủy ban nhân dân tỉnh về tháo gỡ vướng mắc đất đai| rà soát
          Ban Chỉ đạo tỉnh| về kết quả thực hiện
          Sở Y tế tỉnh| về an toàn thực phẩm
          Trung ương Mặt trận Tổ quốc Việt Nam| giám sát
          Quân ủy Trung ương| chỉ đạo
          """)
  void takesWholeNames(String marked) {
    String expected = marked.substring(0, marked.indexOf('|'));
    String text = marked.replace("|", "");
    List<Token> tokens = Tokens.of(text);
    BodyPhrase phrase = BodyFinder.at(tokens, 0);
    String found = phrase == null ? "" : text.substring(0, tokens.get(phrase.to() - 1).end());
    assertEquals(expected, found);
  }

  @Test
  void takesCommonNounsWhereABodyMustStand() {
    List<Token> tokens = Tokens.of("ngành công thương và các địa phương chỉ đạo vận hành");
    assertEquals(new BodyPhrase(0, 7, false), BodyFinder.objectAt(tokens, 0));
    assertEquals(null, BodyFinder.at(tokens, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Ban hành kế hoạch kiểm tra
          Báo cáo kết quả thực hiện
          Tổ chức các lớp tập huấn
          Hội nghị giao ban trực tuyến
          Phòng, chống thiên tai
          Trường hợp không đảm bảo điều kiện
          bộ máy tổ chức
          Tăng cường kỷ luật
          """)
  void doesNotTakeOtherWords(String text) {
    assertEquals(null, BodyFinder.at(Tokens.of(text), 0));
  }
}
