package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Indicator;

/** One rule of running text after the other: an invented example, then a near-miss. */
class FigureRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an aim holds to the end of its sentence
          Phấn đấu tỷ lệ hộ nghèo còn 3%; thu nhập bình quân đạt 70 triệu đồng. | 3 % target: tỷ lệ hộ nghèo ;; 70 triệu đồng target: thu nhập bình quân
          Phấn đấu tỷ lệ hộ nghèo còn 3%. Thu nhập bình quân đạt 70 triệu đồng. | 3 % target: tỷ lệ hộ nghèo ;; 70 triệu đồng actual: Thu nhập bình quân
          # a percentage alone in brackets goes on
          Đàn bò tăng 120 con (2,5%). | 120 con change: Đàn bò ;; 2.5 % change: Đàn bò
          Đàn bò có 120 con (2,5%). | 120 con actual: Đàn bò ;; 2.5 % actual: Đàn bò
          # a range may name its unit at each end
          Giá bán từ 20 nghìn đồng đến 25 nghìn đồng. | 20..25 nghìn đồng actual: Giá bán
          Giá bán 20 nghìn đồng, doanh thu 25 nghìn đồng. | 20 nghìn đồng actual: Giá bán ;; 25 nghìn đồng actual: doanh thu
          # a number without unit counts what its subject says
          Số hợp tác xã là thành viên liên hiệp là 851, tăng 183. | 851 hợp tác xã actual: Số hợp tác xã là thành viên liên hiệp ;; 183 hợp tác xã change: Số hợp tác xã là thành viên liên hiệp
          Tỷ lệ hộ nghèo là 3,2; số xã đạt chuẩn: 45. | 3.2 % actual: Tỷ lệ hộ nghèo ;; 45 xã actual: số xã đạt chuẩn
          Số tài khoản: 1190000888; điện thoại là 0912345678; số văn bản là 12/TB-UBND. | none
          Mã vùng là 851, tăng 183. | none
          # laws are counted as well as numbered
          Bộ đã ban hành 12 Nghị định. | 12 Nghị định actual: ban hành Nghị định
          Thực hiện quy định tại Điều 9 và 10 Luật Đầu tư. | none
          # one among several counts nothing
          Tỉnh Hòa Lạc là 1 trong 13 tỉnh của vùng. | none
          Có 01 huyện trong 13 huyện chưa báo cáo. | 1 huyện actual: huyện ;; 13 huyện actual: huyện chưa báo cáo
          # all of them, of which something is told
          Tất cả 7 huyện, thị xã đã thành lập hội đồng. | 7 huyện actual: huyện, thị xã đã thành lập hội đồng
          Thực hiện tại tất cả 7 huyện. | none
          # the base of a rate
          Số bác sĩ trên 10.000 dân là 12,5. | 12.5 bác sĩ actual: Số bác sĩ trên 10.000 dân
          Hỗ trợ cho 10.000 hộ. | 10000 hộ actual: Hỗ trợ cho hộ
          # what the counted ones have attained tells which they are
          Toàn huyện có 6 xã đạt 19/19 tiêu chí nông thôn mới. | 6 xã actual: xã đạt 19/19 tiêu chí nông thôn mới
          Bình quân toàn huyện đạt 17,5 tiêu chí/xã. | 17.5 tiêu chí/xã actual: Bình quân toàn huyện
          # how lessons are given is no figure
          Tỷ lệ học sinh học 2 buổi/ngày đạt 95%. | 95 % actual: Tỷ lệ học sinh học 2 buổi/ngày
          Tổ chức 2 buổi tập huấn. | 2 buổi actual: Tổ chức buổi tập huấn
          # what a plan is surpassed by
          Tổng sản phẩm tăng 7,4% (vượt mục tiêu nghị quyết 0,4%). | 7.4 % change: Tổng sản phẩm ;; 0.4 % change: Tổng sản phẩm / mục tiêu nghị quyết
          Thu ngân sách vượt 5% kế hoạch. | 5 % change: Thu ngân sách / kế hoạch
          # the same change in another unit
          Thu nhập đạt 22 triệu đồng (tăng 7,7% tương đương 1,6 triệu đồng). | 22 triệu đồng actual: Thu nhập ;; 7.7 % change: Thu nhập ;; 1.6 triệu đồng change: Thu nhập
          Giải ngân đạt 80% kế hoạch, tương đương 590 tỷ đồng. | 80 % ratio: Giải ngân / kế hoạch ;; 590 tỷ đồng actual: Giải ngân
          # a plan in brackets, and who set it
          Tổng thu vượt dự toán trung ương giao (619 tỷ đồng). | 619 tỷ đồng target: Tổng thu
          Tổng thu vượt so với năm trước (619 tỷ đồng). | 619 tỷ đồng change: Tổng thu
          # what is done to a subject doesn't name its figure
          Tổng sản lượng thịt và cá được xuất bán gần 330 tấn. | ~330 tấn actual: Tổng sản lượng thịt và cá được xuất bán
          Doanh nghiệp xuất bán gần 330 tấn cá. | ~330 tấn actual: xuất bán cá
          # building as a branch is no work
          Công nghiệp - xây dựng 41,8%; dịch vụ 39,7%. | 41.8 % actual: Công nghiệp - xây dựng ;; 39.7 % actual: dịch vụ
          Xây dựng 12 nhà văn hóa. | 12 nhà văn hóa actual: Xây dựng nhà văn hóa
          # a fall of each year
          Tỷ lệ hộ nghèo giảm bình quân mỗi năm 2,1%. | -2.1 % change: Tỷ lệ hộ nghèo
          Tỷ lệ hộ nghèo bình quân mỗi năm 2,1%. | 2.1 % actual: Tỷ lệ hộ nghèo
          # where a fall began
          Hộ tái nghèo từ 202 hộ giảm còn 10 hộ. | 202 hộ actual: Hộ tái nghèo ;; 10 hộ actual: Hộ tái nghèo
          Chọn từ 202 hộ, hỗ trợ 10 hộ. | 202 hộ actual: hộ ;; 10 hộ actual: hỗ trợ hộ
          # a general noun for what was counted
          Cả nước có 74 liên hiệp HTX, tăng 49 đơn vị. | 74 liên hiệp HTX actual: liên hiệp HTX ;; 49 đơn vị change: liên hiệp HTX
          Cả nước có 74 liên hiệp HTX, thành lập 49 đơn vị. | 74 liên hiệp HTX actual: liên hiệp HTX ;; 49 đơn vị actual: thành lập đơn vị
          # how high a figure is
          Tăng trưởng toàn ngành quý I đạt khá cao 2,5%. | 2.5 % actual: Tăng trưởng toàn ngành
          Số hộ khá cao nhất 25 hộ. | 25 hộ actual: Số hộ khá cao nhất
          """)
  void results(String text, String figures) {
    assertEquals(
        figures,
        FigureLine.joined(
            FigureLine.read(Mood.RESULTS, text).stream().map(FigureLine::withBasis).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a time that ends a subject holds on
          Tổng thu 9 tháng năm 2023 ước đạt 50 tỷ đồng; trong đó thu nội địa 30 tỷ đồng. | 9 tháng năm 2023, 9 tháng năm 2023
          Tổng thu đạt 50 tỷ đồng, tăng 5% so với bình quân cùng kỳ năm 2023; thu nội địa 30 tỷ đồng. | năm 2024, năm 2024, năm 2024
          # a time before a sentence without figures holds for the next
          Quý III/2024, sản xuất ổn định. Giá trị sản xuất đạt 12 tỷ đồng. | Quý III/2024
          Sản xuất ổn định như trong quý III/2024. Giá trị sản xuất đạt 12 tỷ đồng. | năm 2024
          # what grows every year is no time
          Cây công nghiệp hằng năm: 711 ha. | năm 2024
          Hằng năm trồng 711 ha. | Hằng năm
          """)
  void times(String text, String periods) {
    assertEquals(
        periods,
        FigureLine.read(Mood.RESULTS, text).stream()
            .map(Indicator::period)
            .collect(Collectors.joining(", ")));
  }

  @Test
  void namesAndTelephoneNumbersCountNothing() {
    assertEquals(
        List.of(),
        FigureLine.read(Mood.RESULTS, "Công ty Cổ phần 289 Bình Minh đã nộp hồ sơ xây dựng."));
    assertEquals(
        List.of(),
        FigureLine.read(Mood.RESULTS, "Danh sách có ông Lê Văn Tư 0900000002 Thành viên tổ."));
    assertEquals(
        "289 hồ sơ",
        FigureLine.read(Mood.RESULTS, "Sở đã nhận 289 hồ sơ xây dựng.").stream()
            .map(i -> i.value().toPlainString() + " " + i.unit())
            .findFirst()
            .orElse("none"));
  }
}
