package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;

/** Numbers that are part of a name beside those that measure, and what figures are named by. */
class NumbersInNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          results | Nghị quyết số 17/2025/NQ-HĐND ngày 05 tháng 6 năm 2025 của HĐND tỉnh về hỗ trợ không quá 40% lãi vay cho hợp tác xã. | none
          results | Giải ngân theo Quyết định số 12/QĐ-UBND ngày 5/1/2024 về giao kế hoạch vốn đạt 54% kế hoạch. | 54 % ratio: Giải ngân theo Quyết định số 12/QĐ-UBND ngày 5/1/2024 về giao kế hoạch vốn
          results | Thực hiện Quyết định số 12/QĐ-UBND về giao vốn, đã thu hồi 15 ha đất. | 15 ha actual: thu hồi đất
          results | Mô hình “Gia đình 5 có, 3 sạch” được duy trì tại 45 xã. | 45 xã actual: duy trì tại xã
          results | Phong trào "Mỗi nhà 2 cây xanh" thu hút 300 hội viên. | 300 hội viên actual: thu hút hội viên
          results | Bộ đã trình 02 Luật, 12 Nghị định. | 2 Luật actual: trình Luật ;; 12 Nghị định actual: trình Nghị định
          results | Theo Điều 9 và 10 Luật Đầu tư; khoản 2 Điều 110đ; khoản 1, 2 và 3 Điều 5. | none
          results | Luật sửa đổi một số điều của 12 luật. | none
          results | Giáo viên dạy lớp 6, 7, 8 nhập điểm. | none
          plans | Đến năm 2030, 70% số hộ dân có nước sạch. | 70 % target: số hộ dân có nước sạch
          results | Trực ban 24/24, vận hành 24/7 hệ thống. | none
          results | Điểm số 01 cách ranh giới khoảng 11 m. | ~11 m actual: Điểm số 01 cách ranh giới
          results | Cao độ điểm mốc là +384 m. | 384 m actual: Cao độ điểm mốc
          plans | Tổng lượng phát thải ít nhất -95 triệu tấn CO2tđ. | >=-95000000 tấn CO2tđ target: Tổng lượng phát thải
          results | Giai đoạn 2016 -2020 mở 5 lớp. | 5 lớp actual: mở lớp
          results | Thời hạn khai thác 30 năm, thời gian xây dựng cơ bản 06 tháng. | 30 năm actual: Thời hạn khai thác ;; 6 tháng actual: thời gian xây dựng cơ bản
          results | Trong thời hạn 30 ngày; thời gian thực hiện 3 năm; thời hạn nộp 2 tháng kể từ ngày ký. | none
          """)
  void figures(String mood, String sentence, String figures) {
    assertEquals(figures, FigureLine.inProse(mood, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          results | Toàn ngành mở 12 cuộc thanh tra; với tổng số thuế tăng thu qua thanh tra, kiểm tra là 8 tỷ đồng. | 12 cuộc actual: mở cuộc thanh tra ;; 8 tỷ đồng actual: tổng số thuế tăng thu qua thanh tra, kiểm tra
          results | Với sản lượng lớn nhất vùng, doanh thu đạt 35 tỷ đồng. | 35 tỷ đồng actual: doanh thu
          results | Huyện có diện tích trên 800 km2, rộng nhất tỉnh với quy mô dân số trên 90.000 người. | >800 km2 actual: diện tích ;; >90000 người actual: quy mô dân số
          results | Tỷ lệ kê khai qua mạng của doanh nghiệp đạt 98%, của cá nhân có tiền lương, tiền công đạt 85%. | 98 % actual: Tỷ lệ kê khai qua mạng của doanh nghiệp ;; 85 % actual: Tỷ lệ kê khai qua mạng của cá nhân có tiền lương, tiền công
          results | Rau đậu: Tổng diện tích 10 ha, năng suất 54 tạ/ha. | 10 ha actual: Rau đậu Tổng diện tích ;; 54 tạ/ha actual: Rau đậu năng suất
          results | Chuyển 14 đơn đến cơ quan thanh tra. | 14 đơn actual: Chuyển đơn đến cơ quan thanh tra
          results | Có 31 vụ việc còn lại đang được xem xét. | 31 vụ việc actual: vụ việc còn lại đang được xem xét
          results | Tuyến đường nối hai xã có chiều dài khoảng 7,5 km, tổng mức đầu tư khoảng hơn 43 tỷ đồng. | ~7.5 km actual: chiều dài Tuyến đường nối hai xã ;; >43 tỷ đồng actual: tổng mức đầu tư Tuyến đường nối hai xã
          results | Xã có chiều dài bờ biển 7 km. | 7 km actual: chiều dài bờ biển
          results | Có 19 dự án được khởi công, quy mô 400 căn. | 19 dự án actual: dự án được khởi công ;; 400 căn actual: quy mô dự án được khởi công
          plans | Đề án đặt mục tiêu đến năm 2030 diện tích đạt 22 ha. | 22 ha target: diện tích
          plans | Chi hỗ trợ có mục tiêu vốn trong nước 38 triệu đồng. | 38 triệu đồng target: Chi hỗ trợ có mục tiêu vốn trong nước
          plans | Về kiến nghị hỗ trợ 200 tỷ đồng để khắc phục hậu quả bão. | 200 tỷ đồng actual: hỗ trợ để khắc phục hậu quả bão
          plans | Giải ngân 100% kế hoạch vốn. | 100 % ratio: Giải ngân kế hoạch vốn
          results | Vượt chỉ tiêu Nghị quyết Đại hội đề ra với 14 đảng viên. | 14 đảng viên actual: đảng viên
          results | Kết quả rèn luyện: Tốt 812 em; Khá 160 em. | 812 em actual: Kết quả rèn luyện: Tốt ;; 160 em actual: Kết quả rèn luyện Khá
          results | Kết quả cụ thể: Tổng diện tích 10 ha. | 10 ha actual: Tổng diện tích
          results | Kinh phí đào tạo 90 triệu đồng, từ ngân sách xã 50 triệu đồng. | 90 triệu đồng actual: Kinh phí đào tạo ;; 50 triệu đồng actual: Kinh phí đào tạo từ ngân sách xã
          """)
  void names(String mood, String sentence, String figures) {
    assertEquals(figures, FigureLine.inProse(mood, sentence));
  }

  @Test
  void partsOfTheFigureThatLeadsInTheirList() {
    assertEquals(
        "120 tỷ đồng target: Kinh phí dự kiến từ ngân sách nhà nước",
        under("Kinh phí dự kiến 220 tỷ đồng, trong đó:", "từ ngân sách nhà nước là 120 tỷ đồng"));
    assertEquals(
        "120 tỷ đồng actual: từ ngân sách nhà nước",
        under("Kinh phí dự kiến như sau:", "từ ngân sách nhà nước là 120 tỷ đồng"));
  }

  private static String under(String lead, String text) {
    var context =
        new ProseContext(
            Mood.RESULTS, null, List.of(), Origin.PROSE, Place.UNKNOWN, 2024, lead, null);
    return FigureLine.joined(
        IndicatorFinder.inProse(text, context).stream().map(FigureLine::of).toList());
  }
}
