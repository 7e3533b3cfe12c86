package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.header.HeaderReader;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.model.Place;

/** Figures of notices and minutes: what is ordered is aimed at, what was told was reached. */
class NoticeFiguresTest {

  private static List<String> figures(String title, String... body) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>(List.of("UBND HUYỆN MƯỜNG TÂN", "Số: 12/TB-UBND"));
    lines.add("Mường Tân, ngày 5 tháng 1 năm 2026");
    lines.addAll(List.of(title, "Về cuộc họp giao ban"));
    lines.addAll(List.of(body));
    for (String line : lines) {
      blocks.add(new Block.Paragraph(line, Block.Style.PLAIN, Place.UNKNOWN));
    }
    Parts parts = PartSplitter.split(blocks);
    return IndicatorFinder.find(parts, HeaderReader.read(parts)).indicators().stream()
        .map(i -> i.name() + " " + i.value().toPlainString() + " " + i.measure())
        .toList();
  }

  @Test
  void whatAnItemOrdersIsAimedAt() {
    assertEquals(
        List.of("lắp đặt trạm đo mưa 12 TARGET", "thu hồi công nợ quá hạn 4.2 TARGET"),
        figures(
            "THÔNG BÁO",
            "1. Sở Xây dựng lắp đặt 12 trạm đo mưa.",
            "2. Phòng Kinh doanh: thu hồi công nợ quá hạn 4,2 tỷ đồng."));
  }

  @Test
  void whatWasReachedStaysReached() {
    assertEquals(
        List.of("lắp đặt trạm đo mưa 12 ACTUAL", "Phòng Kinh doanh thu hồi công nợ 3 ACTUAL"),
        figures(
            "THÔNG BÁO",
            "1. Sở Xây dựng đã lắp đặt 12 trạm đo mưa.",
            "2. Kết quả tháng 12",
            "- Phòng Kinh doanh thu hồi công nợ 3 tỷ đồng."));
  }

  @Test
  void planningIsPartOfAnOfficesName() {
    assertEquals(
        List.of("Số ca phẫu thuật 318 ACTUAL"),
        figures("BIÊN BẢN", "I. Phòng Kế hoạch tổng hợp báo cáo", "- Số ca phẫu thuật 318 ca."));
  }

  @Test
  void theSameFewThingsAreCountedOnce() {
    assertEquals(
        List.of("cây cầu yếu 2 ACTUAL", "lắp biển báo 40 ACTUAL"),
        figures(
            "THÔNG BÁO",
            "Huyện hiện có 02 cây cầu yếu.",
            "Đoàn đã kiểm tra 02 cây cầu cùng đơn vị tư vấn.",
            "Đến nay 02 cây cầu chưa được sửa chữa.",
            "Qua kiểm tra có 02 cây cầu bị lún.",
            "Huyện đã lắp 40 biển báo."));
  }
}
