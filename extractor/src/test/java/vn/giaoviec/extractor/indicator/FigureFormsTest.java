package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;

/**
 * Forms of figures in which a name, a measure or a unit is not beside its number: invented
 * sentences, and beside each form one that looks like it and isn't.
 */
class FigureFormsTest {

  private static String read(Mood mood, String text, String lead) {
    ProseContext context =
        new ProseContext(mood, null, List.of(), Origin.PROSE, Place.UNKNOWN, 2024, lead);
    List<String> found =
        IndicatorFinder.inProse(text, context).stream().map(FigureFormsTest::show).toList();
    return found.isEmpty() ? "none" : String.join(" ;; ", found);
  }

  private static String show(Indicator i) {
    return i.value().toPlainString()
        + (i.max() == null ? "" : ".." + i.max().toPlainString())
        + " "
        + i.unit()
        + " "
        + i.measure().name().toLowerCase(Locale.ROOT)
        + ": "
        + i.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the same for another time, or as it was planned, in brackets
          Sản lượng điện tăng 9,7% (cùng kỳ năm 2022 tăng 4,5%, năm 2021 tăng 7,1%). | 9.7 % change: Sản lượng điện ;; 4.5 % change: Sản lượng điện ;; 7.1 % change: Sản lượng điện
          Doanh thu vận tải tăng 8,2% (cùng kỳ là 6,4%). | 8.2 % change: Doanh thu vận tải ;; 6.4 % change: Doanh thu vận tải
          Tỷ lệ hộ nghèo còn 5% (kế hoạch 6%). | 5 % actual: Tỷ lệ hộ nghèo ;; 6 % target: Tỷ lệ hộ nghèo
          Tổng thu đạt 812 tỷ đồng, bằng 51,8% so với dự toán (1.567 tỷ đồng). | 812 tỷ đồng actual: Tổng thu ;; 51.8 % ratio: Tổng thu ;; 1567 tỷ đồng target: Tổng thu
          Tỷ lệ hộ nghèo còn 5% (vùng cao 9%). | 5 % actual: Tỷ lệ hộ nghèo ;; 9 % actual: Tỷ lệ hộ nghèo
          # how much of the plan an amount comes to, and how much of a whole
          Thu nội địa 402 tỷ đồng, đạt 50,5%; thu hải quan là 124 tỷ đồng, đạt 59%. | 402 tỷ đồng actual: Thu nội địa ;; 50.5 % ratio: Thu nội địa ;; 124 tỷ đồng actual: thu hải quan ;; 59 % ratio: thu hải quan
          Cứng hóa 35/42 km kênh, đạt 83,3%. | 35 km actual: Cứng hóa kênh ;; 83.3 % actual: Cứng hóa kênh
          # micrograms with the Greek letter
          Nồng độ bụi mịn tại trạm đo là 41 μg/m3. | 41 μg/m3 actual: Nồng độ bụi mịn tại trạm đo
          # nouns that are counted together
          Có 06 huyện, thị xã, thành phố ký cam kết; 19 thôn, bản chưa có điện. | 6 huyện actual: huyện, thị xã, thành phố ký cam kết ;; 19 thôn actual: thôn, bản chưa có điện
          Có 06 xã, huyện Hòa Tân chưa báo cáo. | 6 xã actual: xã
          Đến nay có 14/17 đô thị được duyệt quy chế. | 14 đô thị actual: đô thị được duyệt quy chế
          # "là" names the counted ones, or tells what they are
          Có 02 đô thị loại IV là thị trấn Tân Lập và thị trấn Hòa Mỹ. | 2 đô thị actual: đô thị loại IV
          Có 45 HTX là thành viên Liên minh. | 45 HTX actual: HTX là thành viên Liên minh
          # what one of something yields is no figure
          Giá trị sản xuất trên 1 ha đất trồng trọt đạt 115 triệu đồng; doanh thu bình quân 1 HTX là 2,4 tỷ đồng. | 115 triệu đồng actual: Giá trị sản xuất trên 1 ha đất trồng trọt ;; 2.4 tỷ đồng actual: doanh thu bình quân 1 HTX
          Trồng trên 1 ha rừng. | 1 ha actual: Trồng rừng
          # a rise that is a noun
          Khu vực dịch vụ tăng 6,8%, đóng góp 2,1 điểm phần trăm vào mức tăng trưởng chung. | 6.8 % change: Khu vực dịch vụ ;; 2.1 điểm phần trăm actual: Khu vực dịch vụ đóng góp vào mức tăng trưởng chung
          Đóng góp của năng suất (TFP) vào tăng trưởng khoảng 45-47%. | 45..47 % actual: Đóng góp của năng suất (TFP) vào tăng trưởng
          # a subject that says itself how the figure moved
          Lượng khách tiếp tục tăng mạnh, ước đạt 1,2 triệu lượt. | 1200000 lượt actual: Lượng khách
          Do nhiều ngành giảm sâu nên tổng thu trên địa bàn chỉ đạt 512 tỷ đồng. | 512 tỷ đồng actual: tổng thu trên địa bàn
          Thu tăng cao, chi thường xuyên tiếp tục tăng, đạt 210 tỷ đồng. | 210 tỷ đồng actual: chi thường xuyên
          Sản xuất tăng trưởng cao, 10 tháng tăng 15,5%. | 15.5 % change: Sản xuất
          Nợ đọng giảm tới 49,5% so với tháng 01/2024. | -49.5 % change: Nợ đọng
          # a unit that is divided counts nothing; brackets of a group are no plan's
          Đội ngũ công chức cấp xã được bố trí hợp lý (trung bình 64 người/xã). | 64 người/xã actual: Đội ngũ công chức cấp xã được bố trí hợp lý
          Hồ sơ trả đúng hạn là 19.255 hồ sơ (đạt 96,5%). | 19255 hồ sơ actual: Hồ sơ trả đúng hạn ;; 96.5 % actual: Hồ sơ trả đúng hạn
          Xây dựng nông thôn mới: Có 05 huyện, thị xã hoàn thành. | 5 huyện actual: huyện, thị xã hoàn thành
          Giải ngân đạt 38,5% kế hoạch (bình quân cả nước 41,7%). | 38.5 % ratio: Giải ngân ;; 41.7 % ratio: Giải ngân
          Dự án đường tỉnh 398 đi Quốc lộ 18 đã khởi công. | none
          """)
  void results(String text, String figures) {
    assertEquals(figures, read(Mood.RESULTS, text, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phấn đấu đạt các chỉ tiêu sau: (1) Tỷ lệ hộ nghèo còn 2%. (2) Thu nhập bình quân đạt 80 triệu đồng. | 2 % target: Tỷ lệ hộ nghèo ;; 80 triệu đồng target: Thu nhập bình quân
          Kết quả đạt được: (1) Tỷ lệ hộ nghèo còn 2%. | 2 % actual: Tỷ lệ hộ nghèo
          """)
  void aLeadInHoldsForItsList(String text, String figures) {
    assertEquals(figures, read(Mood.RESULTS, text, ""));
  }

  @Test
  void growthOverABaseIsAChange() {
    assertEquals(
        "11 % change: tốc độ tăng trưởng GRDP",
        read(Mood.PLANS, "Phấn đấu tốc độ tăng trưởng GRDP đạt 11% so với năm 2024.", ""));
    assertEquals(
        "11 % target: tốc độ tăng trưởng GRDP",
        read(Mood.PLANS, "Phấn đấu tốc độ tăng trưởng GRDP đạt 11%.", ""));
  }

  @Test
  void whatIsDoneAlreadyTellsOnlyOfWhich() {
    assertEquals(
        "100 % target: xã đã về đích ;; 5 % target: tỷ lệ hộ nghèo",
        read(Mood.PLANS, "Phấn đấu 100% xã đã về đích và tỷ lệ hộ nghèo dưới 5%.", ""));
  }

  @Test
  void eachYearNumbersNothing() {
    assertEquals(
        "2900..3000 lao động target: Tạo việc làm bình quân mỗi năm lao động",
        read(Mood.PLANS, "Tạo việc làm bình quân mỗi năm 2.900 - 3.000 lao động.", ""));
    assertEquals("none", read(Mood.PLANS, "Nhiệm vụ trọng tâm năm 2025.", ""));
  }

  @Test
  void theWordsOverAListNameWhatStandsAloneInIt() {
    assertEquals(
        "95000 người target: Dân số toàn huyện",
        read(Mood.PLANS, "- Đến năm 2030: khoảng 95.000 người.", "Dân số toàn huyện như sau:"));
    assertEquals(
        "5 HTX target: HTX nông nghiệp",
        read(Mood.PLANS, "- 05 HTX nông nghiệp;", "Thành lập mới các loại hình sau:"));
    assertEquals(
        "95000 người target: người",
        read(Mood.PLANS, "- Khoảng 95.000 người.", "Toàn huyện có 12 xã với 95.000 dân:"));
  }

  @Test
  void aTopicBeforeAColonIsNoSubject() {
    assertEquals(
        "100 % target: các xã, phường có sóng di động",
        read(Mood.PLANS, "Thông tin liên lạc: 100% các xã, phường có sóng di động.", ""));
    assertEquals("90 % target: Tỷ lệ thu gom rác", read(Mood.PLANS, "Tỷ lệ thu gom rác: 90%.", ""));
  }
}
