package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;

/** Figures in invented sentences of many kinds of offices; the values are a person's reading. */
class ProseFiguresTest {

  private static List<Indicator> read(Mood mood, String text) {
    return IndicatorFinder.inProse(
        text, new ProseContext(mood, null, List.of(), Origin.PROSE, Place.UNKNOWN, 2024));
  }

  private static void results(String text, String... figures) {
    assertEquals(
        List.of(figures), read(Mood.RESULTS, text).stream().map(FigureLine::withBasis).toList());
  }

  private static void plans(String text, String... figures) {
    assertEquals(
        List.of(figures), read(Mood.PLANS, text).stream().map(FigureLine::withBasis).toList());
  }

  @Test
  void budgetWithRatioAndChange() {
    results(
        "Tổng thu ngân sách ước đạt 12.450 tỷ đồng, bằng 78,5% dự toán tỉnh giao, tăng 6,2% so với"
            + " cùng kỳ năm trước; trong đó thu nội địa đạt 10.200 tỷ đồng.",
        "12450 tỷ đồng actual: Tổng thu ngân sách",
        "78.5 % ratio: Tổng thu ngân sách / dự toán tỉnh giao",
        "6.2 % change: Tổng thu ngân sách / cùng kỳ năm trước",
        "10200 tỷ đồng actual: thu nội địa");
  }

  @Test
  void aFallIsNegativeAndItsEndIsNot() {
    results(
        "Tỷ lệ hộ nghèo giảm còn 2,4%; số hộ cận nghèo là 15.320 hộ, giảm 1.102 hộ so với đầu năm.",
        "2.4 % actual: Tỷ lệ hộ nghèo",
        "15320 hộ actual: số hộ cận nghèo",
        "-1102 hộ change: số hộ cận nghèo / đầu năm");
    results(
        "Lượng nước tiêu thụ giảm 40-60% so với mùa khô.",
        "-40..-60 % change: Lượng nước tiêu thụ / mùa khô");
  }

  @Test
  void aRiseWithItsStart() {
    results(
        "Tỷ lệ trẻ đến trường tăng từ 91% lên 95%.",
        "91 % actual: Tỷ lệ trẻ đến trường", "95 % actual: Tỷ lệ trẻ đến trường");
  }

  @Test
  void wordsForThousandsAreFoldedIntoCountsButNotIntoMoney() {
    results(
        "Tổng đàn lợn 450 nghìn con; đàn gia cầm 8,5 triệu con, trị giá 1,2 nghìn tỷ đồng.",
        "450000 con actual: Tổng đàn lợn",
        "8500000 con actual: đàn gia cầm",
        "1200 tỷ đồng actual: trị giá đàn gia cầm");
  }

  @Test
  void workIsNamedByItsVerb() {
    results(
        "Hoàn thành 45 km đường nông thôn, cứng hóa 12,5 km kênh mương; trồng mới 320 ha rừng, đạt"
            + " 106% kế hoạch.",
        "45 km actual: Hoàn thành đường nông thôn",
        "12.5 km actual: cứng hóa kênh mương",
        "320 ha actual: trồng mới rừng",
        "106 % ratio: trồng mới rừng / kế hoạch");
  }

  @Test
  void aQualifierHoldsForTheWholeList() {
    plans(
        "Thành lập mới ít nhất 200 trang trại, 15 tổ hợp tác và 40 hợp tác xã.",
        ">=200 trang trại target: Thành lập mới trang trại",
        ">=15 tổ hợp tác target: Thành lập mới tổ hợp tác",
        ">=40 hợp tác xã target: Thành lập mới hợp tác xã");
    plans(
        "Phấn đấu có trên 50 trường và 12 trạm y tế đạt chuẩn quốc gia.",
        ">50 trường target: trường đạt chuẩn quốc gia",
        ">12 trạm y tế target: trạm y tế đạt chuẩn quốc gia");
  }

  @Test
  void boundsBehindTheNumber() {
    plans(
        "Mỗi xã thu gom từ 80% rác thải trở lên; tạo việc làm cho 20.000 lao động trở lên.",
        ">=80 % target: thu gom rác thải", ">=20000 lao động target: tạo việc làm cho lao động");
  }

  @Test
  void dividedUnits() {
    results(
        "Năng suất lúa 62,5 tạ/ha; thu nhập bình quân đạt 6,2 triệu đồng/người/tháng; mật độ dân số"
            + " 245 người/km2.",
        "62.5 tạ/ha actual: Năng suất lúa",
        "6.2 triệu đồng/người/tháng actual: thu nhập bình quân",
        "245 người/km2 actual: mật độ dân số");
  }

  @Test
  void sharesAndMultiples() {
    results(
        "Số lượng khách đạt 2,5 triệu lượt, gấp 1,8 lần cùng kỳ, chiếm 30% tổng lượng khách của"
            + " vùng.",
        "2500000 lượt actual: Số lượng khách",
        "1.8 lần ratio: Số lượng khách / cùng kỳ",
        "30 % share: Số lượng khách / tổng lượng khách của vùng");
  }

  @Test
  void bracketsTellMoreOfWhatStandsBefore() {
    results(
        "Có 45/60 xã đạt chuẩn nông thôn mới (chiếm 75%, tăng 3 xã so với năm 2023).",
        "45 xã actual: xã đạt chuẩn nông thôn mới",
        "75 % share: xã đạt chuẩn nông thôn mới",
        "3 xã change: xã đạt chuẩn nông thôn mới / năm 2023");
  }

  @Test
  void aListOfPlacesWithTheirFigures() {
    List<Indicator> found =
        read(Mood.RESULTS, "Một số xã giải ngân tốt như: Tân Lập (100%), Bình Sơn (95%).");
    assertEquals(List.of("Tân Lập", "Bình Sơn"), found.stream().map(Indicator::scope).toList());
    assertEquals("Một số xã giải ngân tốt", found.get(0).name());
  }

  @Test
  void theSentenceTellsTheTime() {
    List<Indicator> found =
        read(
            Mood.RESULTS,
            "Tính đến 31/8/2024, toàn huyện có 120 trường; doanh thu năm 2023 đạt 5 tỷ đồng.");
    assertEquals(List.of("31/8/2024", "năm 2023"), found.stream().map(Indicator::period).toList());
    assertEquals("toàn huyện", found.get(0).scope());
  }

  @Test
  void comingYearsAreAims() {
    results("Đến năm 2030, tỷ lệ đô thị hóa đạt 55%.", "55 % target: tỷ lệ đô thị hóa");
  }

  @Test
  void numbersThatMeasureNothing() {
    results("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, khoản 2 Điều 5.");
    results("Họp lúc 14 giờ 30 ngày 15/3/2024 tại phòng họp số 2, tầng 3, số 12 đường Lê Lợi.");
    results("Sơ kết 5 năm thực hiện Chỉ thị; kỳ họp thứ 3; chính quyền địa phương 02 cấp.");
    results("Phòng, chống dịch Covid-19; phát trên kênh VTV1; liên hệ điện thoại 0243.123.456.");
    results("Đại hội lần thứ 6 của Hội Nông dân 7 tỉnh vùng Trung du; giai đoạn 2021 - 2025.");
    plans("Thực hiện 03 đột phá, 5 nhóm nhiệm vụ và 12 chỉ tiêu; gửi 02 bản về Sở Nội vụ.");
    plans(
        "Quốc lộ 6 đoạn Km 12+300; trẻ em dưới 6 tuổi; báo động 3; gửi trước ngày 20 hằng tháng.");
  }

  @Test
  void aHostileLineIsReadInLinearTime() {
    assertEquals(List.of(), read(Mood.PLANS, "(".repeat(50_000)));
    assertEquals(List.of(), read(Mood.PLANS, "và, ".repeat(30_000)));
    assertEquals(List.of(), read(Mood.PLANS, "1/".repeat(50_000)));
    assertEquals(8_000, read(Mood.RESULTS, "tỷ lệ ao 5%, ".repeat(8_000)).size());
  }
}
