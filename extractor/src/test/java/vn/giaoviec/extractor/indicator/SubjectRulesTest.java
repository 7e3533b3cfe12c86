package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Indicator;

/**
 * What a figure is of, where its sentence says more than that, and numbers that are no figures: an
 * invented example of each rule, then a near-miss.
 */
class SubjectRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a subject begins behind a time between commas
          Theo kết quả rà soát của các xã, cuối năm 2023, toàn tỉnh còn 9.600 hộ nghèo. | 9600 hộ actual: hộ nghèo
          Số hộ nghèo, cận nghèo cuối năm 2023 còn 9.600 hộ. | 9600 hộ actual: Số hộ nghèo, cận nghèo
          # … and behind "trong đó" without a comma
          Gieo trồng 1.940 ha các loại cây trong đó cây lúa là 1.680 ha. | 1940 ha actual: Gieo trồng các loại cây ;; 1680 ha actual: cây lúa
          Gieo trồng 1.940 ha cây và rau các loại, trong đó cây lúa ít. | 1940 ha actual: Gieo trồng cây và rau các loại
          # two heads joined by "và" are one subject
          Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 3.600 tỷ đồng. | 3600 tỷ đồng actual: Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ
          Ngành đã vượt khó và doanh thu dịch vụ đạt 3.600 tỷ đồng. | 3600 tỷ đồng actual: doanh thu dịch vụ
          # steps of a ranking are how far it rises, whatever the verb
          Phấn đấu nâng xếp hạng chỉ số đổi mới lên 5 bậc. | 5 bậc change: xếp hạng chỉ số đổi mới
          Phấn đấu nâng tỷ lệ nộp thuế điện tử lên 95%. | 95 % target: tỷ lệ nộp thuế điện tử
          # who strives for it is no part of a name
          Toàn xã phấn đấu sản lượng lúa đạt 2.000 tấn. | 2000 tấn target: sản lượng lúa
          Toàn xã sản lượng lúa đạt 2.000 tấn. | 2000 tấn actual: Toàn xã sản lượng lúa
          # the level with which a figure is compared
          Số hộ nghèo còn 5%, giảm một nửa so với mức 12% của kỳ trước. | 5 % actual: Số hộ nghèo ;; 12 % actual: Số hộ nghèo
          Sản lượng tăng 8%, cao hơn mức tăng 6% của năm trước. | 8 % change: Sản lượng ;; 6 % change: Sản lượng
          Số hộ nghèo còn 5%, so với kế hoạch vượt 2%. | 5 % actual: Số hộ nghèo ;; 2 % change: Số hộ nghèo / kế hoạch
          # the same of another member of a list
          Thu nhập của giám đốc là 20 triệu đồng, kế toán 17 triệu đồng, doanh thu 90 triệu đồng. | 20 triệu đồng actual: Thu nhập của giám đốc ;; 17 triệu đồng actual: Thu nhập của kế toán ;; 90 triệu đồng actual: doanh thu
          # members named in brackets share what is counted
          Lắp mới trạm phát sóng: 58 trạm (trong đó: Hòa An: 25 trạm, Tân Lập: 33 trạm). | 58 trạm actual: Lắp mới trạm phát sóng ;; 25 trạm actual: Lắp mới trạm phát sóng ;; 33 trạm actual: Lắp mới trạm phát sóng
          Lắp mới trạm phát sóng: 58 trạm (trong đó: Hòa An: 25 cột). | 58 trạm actual: Lắp mới trạm phát sóng ;; 25 cột actual: cột
          # what a bare size or sum is of
          Dự án cầu Sông Lạc, quy mô 2 km, với tổng mức đầu tư 90 tỷ đồng. | 2 km actual: quy mô Dự án cầu Sông Lạc ;; 90 tỷ đồng actual: tổng mức đầu tư Dự án cầu Sông Lạc
          Năm qua gặp khó, tổng mức đầu tư 90 tỷ đồng. | 90 tỷ đồng actual: tổng mức đầu tư
          # cases tell nothing, what was done to them does
          Xử phạt 364 trường hợp với số tiền 341 triệu đồng. | 364 trường hợp actual: Xử phạt trường hợp ;; 341 triệu đồng actual: số tiền Xử phạt
          Hỗ trợ 364 HTX với số tiền 341 triệu đồng. | 364 HTX actual: Hỗ trợ HTX ;; 341 triệu đồng actual: số tiền Hỗ trợ HTX
          # investment as a noun is no work
          Khu vực kinh tế có vốn đầu tư của nước ngoài và tỉnh bạn 5.620 tỷ đồng. | 5620 tỷ đồng actual: vốn đầu tư của nước ngoài và tỉnh bạn
          Tỉnh đầu tư 5.620 tỷ đồng. | 5620 tỷ đồng actual: đầu tư
          # what is counted behind its rate
          Tỷ lệ số xã đạt chuẩn là 50% (8 xã). | 50 % actual: Tỷ lệ số xã đạt chuẩn ;; 8 xã actual: xã đạt chuẩn
          Tỷ lệ số xã đạt chuẩn là 50% (8 huyện). | 50 % actual: Tỷ lệ số xã đạt chuẩn ;; 8 huyện actual: huyện
          # a bare rate is of what was counted before it
          Cả tỉnh có 485 trường đạt chuẩn, tỷ lệ 59,1%. | 485 trường actual: trường đạt chuẩn ;; 59.1 % actual: tỷ lệ trường đạt chuẩn
          Cả tỉnh có 485 trường, tỷ lệ phổ cập 59,1%. | 485 trường actual: trường ;; 59.1 % actual: tỷ lệ phổ cập
          # members in brackets share what is measured
          Diện tích lúa 103 ha (vụ xuân 58 ha, hè thu 45 ha). | 103 ha actual: Diện tích lúa ;; 58 ha actual: Diện tích lúa vụ xuân ;; 45 ha actual: Diện tích lúa hè thu
          Diện tích lúa 103 ha (sản lượng 58 tấn). | 103 ha actual: Diện tích lúa ;; 58 tấn actual: sản lượng
          # brackets of another head
          Số lợn tăng 2% (vượt 1%) và đàn bò (giảm 6%). | 2 % change: Số lợn ;; 1 % change: Số lợn ;; -6 % change: đàn bò
          # why a figure moved is another figure
          Sản lượng ngô giảm 1,6% do diện tích gieo trồng giảm 5,5%. | -1.6 % change: Sản lượng ngô ;; -5.5 % change: diện tích gieo trồng
          Sản lượng ngô do hạn nặng giảm 1,6%. | -1.6 % change: Sản lượng ngô do hạn nặng
          # two counts with a slash between
          Toàn ngành có 86.079 học sinh/3.118 lớp. | 86079 học sinh actual: học sinh ;; 3118 lớp actual: lớp
          Toàn ngành có 35 học sinh/lớp. | 35 học sinh/lớp actual: học sinh
          # a bound holds for what is counted alike
          Huy động trên 2.170 tỷ đồng, đến nay có 32 xã đạt chuẩn. | >2170 tỷ đồng actual: Huy động ;; 32 xã actual: xã đạt chuẩn
          Có trên 70 HTX với 32 chi nhánh. | >70 HTX actual: HTX ;; >32 chi nhánh actual: chi nhánh
          # counted aims set none
          Có 30/32 chỉ tiêu vượt kế hoạch đề ra, đưa thu nhập lên 50 triệu đồng. | 30 chỉ tiêu actual: chỉ tiêu vượt kế hoạch đề ra ;; 50 triệu đồng actual: thu nhập
          Kế hoạch đề ra thu nhập 50 triệu đồng. | 50 triệu đồng target: Kế hoạch đề ra thu nhập
          # a part of all
          Có 252 trong tổng số 313 HTX kinh doanh có lãi. | 252 HTX actual: HTX kinh doanh có lãi
          Có 252 HTX trong tổng số, 313 hộ liên kết. | 252 HTX actual: HTX trong tổng số ;; 313 hộ actual: hộ liên kết
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
          # signs for words
          Có ≥ 30% HTX ứng dụng công nghệ số. | >=30 % target: HTX ứng dụng công nghệ số
          # counts that say of which things a rate is
          90% trẻ sơ sinh được tầm soát ít nhất 5 bệnh bẩm sinh. | 90 % target: trẻ sơ sinh được tầm soát ít nhất 5 bệnh bẩm sinh
          90% trẻ sơ sinh được tầm soát, mở 5 cơ sở. | 90 % target: trẻ sơ sinh được tầm soát ;; 5 cơ sở target: mở cơ sở
          Tỷ lệ trẻ tiêm đủ 2 mũi sởi đạt 93%. | 93 % target: Tỷ lệ trẻ tiêm đủ 2 mũi sởi
          Tỷ lệ trẻ tiêm đạt 93%, mở 2 trạm. | 93 % target: Tỷ lệ trẻ tiêm ;; 2 trạm target: mở trạm
          # what others found is so already
          Theo khảo sát, có tới 80 nghìn doanh nghiệp chưa có điều lệ. Có trên 90% doanh nghiệp chép mẫu. | 80000 doanh nghiệp actual: doanh nghiệp chưa có điều lệ ;; >90 % actual: doanh nghiệp chép mẫu
          Tổ chức khảo sát 80 doanh nghiệp. Có trên 90% doanh nghiệp chép mẫu. | 80 doanh nghiệp target: Tổ chức khảo sát doanh nghiệp ;; >90 % target: doanh nghiệp chép mẫu
          # an aim with which a figure is compared sets none
          Đã kết nạp 32 đảng viên, đạt 40% chỉ tiêu, nâng tổng số đảng viên lên 2.866 đảng viên. | 32 đảng viên actual: kết nạp đảng viên ;; 40 % ratio: kết nạp đảng viên / chỉ tiêu ;; 2866 đảng viên actual: tổng số đảng viên
          # in which case something holds
          Trường hợp chi phí thấp hơn 15% mức lương thì được thanh toán 100%. | none
          Hỗ trợ 15% chi phí. | 15 % target: Hỗ trợ chi phí
          # a programme's name in quotes
          Thực hiện Đề án “Xây dựng ít nhất 1.000 căn nhà ở xã hội”. | none
          Xây dựng ít nhất 1.000 căn nhà ở “xã hội”. | >=1000 căn target: Xây dựng căn nhà ở “xã hội”
          # ranks and pages count nothing
          Tỉnh xếp vị trí 81/100 tỉnh được đánh giá. | none
          Có 81/100 tỉnh được đánh giá. | 81 tỉnh target: tỉnh được đánh giá
          Tập trung phát triển 2 các khu công nghiệp lớn. | none
          Tập trung phát triển 2 khu công nghiệp lớn. | 2 khu công nghiệp target: phát triển khu công nghiệp lớn
          # work on what goes on already is to come; what others have not done is so
          Phát triển bền vững 06 khu công nghiệp đang hoạt động. | 6 khu công nghiệp target: Phát triển bền vững khu công nghiệp đang hoạt động
          Đôn đốc 19 HTX chưa nộp báo cáo. | 19 HTX actual: Đôn đốc HTX chưa nộp báo cáo
          # what is needed, and how large a project is, is so already
          Nhu cầu vốn giai đoạn 2027 - 2029 là 3.094 tỷ đồng. | 3094 tỷ đồng actual: Nhu cầu vốn
          Tổng mức đầu tư Dự án cầu Lạc là 90 tỷ đồng. | 90 tỷ đồng actual: Tổng mức đầu tư Dự án cầu Lạc
          Tổng mức đầu tư toàn xã hội là 90 tỷ đồng. | 90 tỷ đồng target: Tổng mức đầu tư toàn xã hội
          # a misread letter before a word; a company's number
          1ỷ lệ lấp đầy các khu là 70%. | 70 % target: 1ỷ lệ lấp đầy các khu
          Giao Công ty Cổ phần 289 Trường An làm chủ đầu tư. | none
          # a telephone number in groups
          Liên hệ ông Tư 0900.000.003 Thành viên tổ. | none
          """)
  void plans(String text, String figures) {
    assertEquals(
        figures,
        FigureLine.joined(
            FigureLine.read(Mood.PLANS, text).stream().map(FigureLine::withBasis).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # how far a plan looks ahead is no time
          Quy hoạch chung xã đến năm 2045 đã hoàn thành; giải ngân đạt 96%. | năm 2024
          Phấn đấu đến năm 2030 giải ngân đạt 96%. | đến năm 2030
          # a time before a colon, and one that leads in, hold on
          Cơ cấu đến năm 2025: dịch vụ 28%; nông nghiệp 7%. | đến năm 2025, đến năm 2025
          Mục tiêu của kế hoạch đến năm 2025, cả nước có 10 HTX với 90 thành viên. | đến năm 2025, đến năm 2025
          # brackets go on with the time before them
          Tỷ lệ xã đạt chuẩn năm 2025 đạt 50% (8 xã). | năm 2025, năm 2025
          # months of age and parts of dates
          Trẻ dưới 9 tháng tuổi là 120 trẻ em. | năm 2024
          Trong 9 tháng có 120 trẻ em. | 9 tháng
          # another aim has a time of its own
          Hết năm 2026 đạt 50% số xã sạch và đến năm 2028 đạt huyện sạch. | Hết năm 2026
          Đạt 50% số xã sạch vào năm 2028. | năm 2028
          """)
  void times(String text, String periods) {
    assertEquals(
        periods,
        FigureLine.read(Mood.RESULTS, text).stream()
            .map(Indicator::period)
            .collect(Collectors.joining(", ")));
  }
}
