package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Indicator;

/**
 * Invented sentences of letters, programmes and short reports: what is counted, what only tells
 * which, what repeats an earlier figure, and numbers that look like these and aren't.
 */
class FigureSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # number words before money
          Gói hỗ trợ khoảng 84,3 nghìn tỷ đồng. | ~84300 tỷ đồng actual: Gói hỗ trợ
          Thu ngân sách đạt 1,2 triệu tỷ đồng; trợ cấp 500 nghìn đồng/người. | 1200000 tỷ đồng actual: Thu ngân sách ;; 500 nghìn đồng/người actual: trợ cấp
          # two abbreviations are one noun
          Toàn tỉnh có 203 HTX và 02 LH HTX. | 203 HTX actual: HTX ;; 2 LH HTX actual: LH HTX
          # the one of which a mean is
          Lãi bình quân của 01 HTX là 210 triệu đồng. | 210 triệu đồng actual: Lãi bình quân của 01 HTX
          Đã giải thể 01 HTX. | 1 HTX actual: giải thể HTX
          # more than all can only be of a plan
          Có 204 HTX, đạt 102%. | 204 HTX actual: HTX ;; 102 % ratio: HTX
          Có 20 xã, đạt 80%. | 20 xã actual: xã ;; 80 % actual: xã
          # the ratio of a whole and of its parts
          Tổng thu ước đạt 53,8% dự toán cả năm, trong đó thu nội địa đạt 52,1%, thu dầu thô đạt 64%. | 53.8 % ratio: Tổng thu / dự toán cả năm ;; 52.1 % ratio: thu nội địa ;; 64 % ratio: thu dầu thô
          Gieo trồng đạt 98% kế hoạch, trong đó tỷ lệ giống lai đạt 60%. | 98 % ratio: Gieo trồng / kế hoạch ;; 60 % actual: tỷ lệ giống lai
          # the same at another time
          GRDP tăng 7,4% và cao hơn nhiều so với cùng kỳ năm 2023 tăng 5,1%. | 7.4 % change: GRDP ;; 5.1 % change: GRDP
          GRDP tăng 7,4% (2021 tăng 2%; 2022 tăng 9%). | 7.4 % change: GRDP ;; 2 % change: GRDP ;; 9 % change: GRDP
          # why and for example
          Khu vực nông nghiệp tăng 4,2%, cao hơn năm trước, chủ yếu do chăn nuôi tăng 5,9%. | 4.2 % change: Khu vực nông nghiệp ;; 5.9 % change: chăn nuôi
          Khu vực dịch vụ tăng 7%, một số ngành tăng cao như vận tải tăng 9%. | 7 % change: Khu vực dịch vụ ;; 9 % change: vận tải
          # a branch beside a branch
          Khu vực nông nghiệp tăng 4,2%, khu vực công nghiệp tăng 9,5%. | 4.2 % change: Khu vực nông nghiệp ;; 9.5 % change: khu vực công nghiệp
          # the scale of a map is a word of a name
          Hoàn thành 80% diện tích lập bản đồ tỷ lệ 1:50.000 phần đất liền. | 80 % actual: Hoàn thành diện tích lập bản đồ tỷ lệ 1:50.000 phần đất liền
          # shares
          Đất bazan có 20.000 ha, chiếm đến 60% diện tích. | 20000 ha actual: Đất bazan ;; 60 % share: Đất bazan / diện tích
          # what was sown, and of what
          Trồng lúa 315 ha, trong đó ngô vụ xuân trồng được 45 ha. | 315 ha actual: Trồng lúa ;; 45 ha actual: ngô vụ xuân trồng được
          # points of a programme count where they rise
          Bình quân đạt 14 tiêu chí/xã, tăng 5,5 tiêu chí so với năm 2020. | 14 tiêu chí/xã actual: tiêu chí ;; 5.5 tiêu chí change: tiêu chí / năm 2020
          Hoàn thành 12/14 chỉ tiêu, 1 chỉ tiêu chưa hoàn thành. | 12 chỉ tiêu actual: Hoàn thành chỉ tiêu ;; 1 chỉ tiêu actual: Hoàn thành chỉ tiêu chưa hoàn thành
          Báo cáo gồm 3 chỉ tiêu sau. | none
          # where a rise without unit ends
          Số tiêu chí bình quân/xã tăng từ 5,28 (2011) lên 12,9 (2015). | 12.9 tiêu chí actual: Số tiêu chí bình quân/xã
          # a base among amounts, and a plan's year that is not the figure's
          Số tiền nộp là 48 tỷ đồng đạt 52% số thuế truy thu, thu hồi và bằng 87% so với cùng kỳ năm 2023. | 48 tỷ đồng actual: Số tiền nộp ;; 52 % ratio: Số tiền nộp / số thuế truy thu, thu hồi ;; 87 % ratio: Số tiền nộp / cùng kỳ năm 2023
          Nợ thuế là 12 tỷ đồng, bằng 40% số phải thu. | 12 tỷ đồng actual: Nợ thuế ;; 40 % ratio: Nợ thuế / số phải thu
          Có 12 HTX với 40% số xã viên là nữ. | 12 HTX actual: HTX ;; 40 % actual: số xã viên là nữ
          # lists of places in brackets; days with a dash
          Mưa lũ làm bị thương 6 người (Hòa An 2 người, Tân Lập 4 người). | 6 người actual: làm bị thương người ;; 2 người actual: làm bị thương người ;; 4 người actual: làm bị thương người
          Đến ngày 14-7 thiên tai làm sập 9 căn nhà. | 9 căn actual: làm sập căn nhà
          Mỗi hộ trồng 14-17 cây. | 14..17 cây actual: trồng cây
          Liên minh HTX 7 tỉnh Đông Bắc ký kết. | none
          Về giao thông, 65 vị trí bị sạt lở. | 65 vị trí actual: vị trí bị sạt lở
          # brackets that part what was counted
          Có 28 trường (27 công lập, 1 tư thục), 26 lớp. | 28 trường actual: trường ;; 27 trường actual: trường công lập ;; 1 trường actual: trường tư thục ;; 26 lớp actual: lớp
          Có 5 xã (1.200 học viên). | 5 xã actual: xã ;; 1200 học viên actual: học viên
          # bounds that tell which are counted
          Có 20/34 địa phương đạt tốc độ tăng từ 8% trở lên. | 20 địa phương actual: địa phương đạt tốc độ tăng từ 8%
          Có 20 xã, tỷ lệ hộ nghèo dưới 5%. | 20 xã actual: xã ;; <5 % actual: tỷ lệ hộ nghèo
          # what was reached beside what was planned
          Thu ngân sách đạt 4.579/3.687 tỷ đồng. | 4579 tỷ đồng actual: Thu ngân sách
          Kế hoạch ngày 25/12 về trồng cây. | none
          # harm
          Vụ cháy làm chết 2 người. | 2 người actual: làm chết người
          """)
  void results(String text, String figures) {
    assertEquals(figures, read(Mood.RESULTS, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rates by the year, and what they concern
          Tăng bình quân 12%/năm đối với số công bố quốc tế; 16%/năm đối với số sáng chế. | 12 %/năm change: số công bố quốc tế ;; 16 %/năm change: số sáng chế
          Tỷ lệ nội địa hóa tăng 5%; 100% xã có mạng. | 5 % change: Tỷ lệ nội địa hóa ;; 100 % target: xã có mạng
          # bounds that only say which things are meant, and what a rule gives to each
          Ưu tiên vốn cho các xã có tỷ lệ hộ nghèo trên 40%. | none
          Giúp doanh nghiệp sử dụng từ 50 lao động trở lên bị thiên tai. | none
          Cho hộ nghèo vay vốn với lãi suất không quá 5%/năm. | none
          Người cao tuổi được hưởng 500.000 đồng/tháng. | none
          Phấn đấu các xã có tỷ lệ hộ nghèo dưới 3%. | <3 % target: tỷ lệ hộ nghèo
          Bảo đảm các xã có trên 90% hộ dùng nước sạch. | >90 % target: hộ dùng nước sạch các xã
          # behind a colon, and by what the economy makes
          Các chỉ tiêu sau: Quy mô kinh tế khoảng 500 tỷ đồng. | ~500 tỷ đồng target: Quy mô kinh tế
          Kiểm soát lạm phát dưới 4,5%; nợ công dưới 60% GDP. | <4.5 % target: Kiểm soát lạm phát ;; <60 % GDP target: nợ công
          # what a number names
          Lập dự án đường Vành đai 3 thành phố Tân An. | none
          # a rate whose words hold commas
          Tỷ lệ khai thuế của người có tiền lương, tiền công đạt 85%. | 85 % target: Tỷ lệ khai thuế của người có tiền lương, tiền công
          Có 02 trường trong TOP 100 của khu vực. | 2 trường target: trường trong TOP 100 của khu vực
          # indices have no unit
          Chỉ số phát triển con người (HDI) đạt trên 0,8. | >0.8 null target: Chỉ số phát triển con người
          Chỉ số PAPI xếp thứ 5. | none
          # how often, in which case
          Báo cáo 02 lần/ngày; kiểm tra tối thiểu 2 lần/năm. | none
          Tăng năng suất 1,5 lần. | 1.5 lần ratio: năng suất
          Trường hợp cần thiết, điều chỉnh bội chi lên mức khoảng 4%. | ~4 % target: điều chỉnh bội chi
          Trường hợp bội chi trên 4%. | none
          # a verb that ends like a noun before numbers
          Phấn đấu đón và phục vụ 22 - 23 triệu lượt khách. | 22000000..23000000 lượt khách target: đón và phục vụ lượt khách
          Thực hiện trong vụ 3 năm nay. | none
          # help to come, and calls that aren't
          Tập trung hỗ trợ hơn 20.000 hộ bị ảnh hưởng. | >20000 hộ target: hỗ trợ hộ bị ảnh hưởng
          Đôn đốc 19 HTX chưa nộp báo cáo. | 19 HTX actual: Đôn đốc HTX chưa nộp báo cáo
          # a year that is over, also in a letter
          Đến ngày 31/12/2023, toàn quốc mới cấp được 80,85% số chứng chỉ. | 80.85 % actual: cấp được số chứng chỉ
          Đến ngày 31/12/2025, cấp 80,85% số chứng chỉ. | 80.85 % target: cấp số chứng chỉ
          # places and causes before the subject
          Đối với các tỉnh khác (gồm: Hòa An, Tân Lập), nồng độ bụi giảm trung bình 10%. | -10 % change: nồng độ bụi
          Kiểm tra 100% hồ sơ hoàn thuế trước đối với các trường hợp đã hoàn ba năm. | 100 % target: Kiểm tra hồ sơ hoàn thuế trước
          # harm is no aim
          Mưa lũ gây thiệt hại 120 tỷ đồng. | 120 tỷ đồng actual: Mưa lũ gây thiệt hại
          """)
  void plans(String text, String figures) {
    assertEquals(figures, read(Mood.PLANS, text));
  }

  private static String read(Mood mood, String text) {
    List<Indicator> found = FigureLine.read(mood, text);
    return FigureLine.joined(found.stream().map(FigureLine::withBasis).toList());
  }
}
