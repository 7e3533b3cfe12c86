package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.header.HeaderReader;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Place;

/**
 * When a figure holds that names no time itself, and whether it was reached: as the title or the
 * headings over it say.
 */
class HeadingPeriodsTest {

  private static List<String> periods(String title, String... body) {
    return figures(title, body).stream()
        .map(Indicator::period)
        .map(period -> period == null ? "none" : period)
        .toList();
  }

  private static List<Indicator> figures(String title, String... body) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>(List.of("UBND HUYỆN MƯỜNG TÂN", "Số: 12/KH-UBND"));
    lines.add("Mường Tân, ngày 5 tháng 1 năm 2026");
    lines.addAll(List.of(title.split("\n", -1)));
    lines.addAll(List.of(body));
    for (String line : lines) {
      blocks.add(new Block.Paragraph(line, Block.Style.PLAIN, Place.UNKNOWN));
    }
    Parts parts = PartSplitter.split(blocks);
    return IndicatorFinder.find(parts, HeaderReader.read(parts)).indicators();
  }

  @Test
  void aPlansTitleNamesTheYearOfItsFigures() {
    assertEquals(
        List.of("năm 2026"),
        periods("KẾ HOẠCH\nPhát triển hợp tác xã năm 2026", "Ủy ban yêu cầu thành lập 12 HTX."));
  }

  @Test
  void theDateOfADocumentThatATitleCitesIsNone() {
    assertEquals(
        List.of("none"),
        periods(
            "KẾ HOẠCH\nThực hiện Chỉ thị số 15-CT/HU ngày 30 tháng 8 năm 2025 của Huyện ủy",
            "Ủy ban yêu cầu thành lập 12 HTX."));
  }

  @Test
  void ofTwoTimesAlikeInAHeadingNoneHolds() {
    String title = "BÁO CÁO\nTình hình phát triển hợp tác xã";
    assertEquals(
        List.of("none"),
        periods(title, "1. Kết quả năm 2024 và ước thực hiện năm 2025", "Huyện có 12 HTX."));
    assertEquals(
        List.of("năm 2025"), periods(title, "1. Kết quả thực hiện năm 2025", "Huyện có 12 HTX."));
  }

  @Test
  void contentsThatAssessWereReachedAndOthersArePlanned() {
    String title = "NGHỊ QUYẾT\nĐại hội đại biểu hội nông dân huyện";
    assertEquals(
        List.of(Measure.ACTUAL, Measure.TARGET),
        figures(
                title,
                "I. Tán thành những nội dung đánh giá kết quả nhiệm kỳ",
                "1. Hội có 12 chi hội vững mạnh.",
                "II. Những nội dung chủ yếu của nhiệm kỳ tới",
                "1. Hội có 15 chi hội vững mạnh.")
            .stream()
            .map(Indicator::measure)
            .toList());
  }

  @Test
  void aPlaceMayFollowTheTimeThatAHeadingEndsWith() {
    assertEquals(
        List.of("giai đoạn 2026-2030", "giai đoạn 2026-2030"),
        periods(
            "QUYẾT ĐỊNH\nVề kế hoạch vốn",
            "Điều 1. Quyết định kế hoạch vốn giai đoạn 2026-2030 huyện Mường Tân như sau:",
            "1. Tổng vốn: 900 tỷ đồng.",
            "2. Vốn ngân sách: 700 tỷ đồng."));
  }
}
