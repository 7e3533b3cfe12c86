package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoviec.extractor.indicator.TableSketch.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Indicator;

/** Tables as offices draw them, with invented figures. */
class IndicatorTableTest {
  private static final TableContext RESULTS =
      new TableContext(Mood.RESULTS, "năm 2024", "triệu đồng", 2024, List.of("II"));

  private static List<String> read(Block.Table table) {
    return TableSketch.read(table, RESULTS);
  }

  @Test
  void aHeadingOverTwoColumnsWhoseSpanWasLost() {
    assertEquals(
        List.of(
            "6200 tấn actual: Sản lượng lúa @ Năm 2023",
            "6510 tấn actual: Sản lượng lúa @ Năm 2024",
            "102.3 % ratio: Sản lượng lúa @ Năm 2024 / Kế hoạch",
            "105.0 % ratio: Sản lượng lúa @ Năm 2024 / Năm 2023",
            "150 con actual: Tổng cộng @ Năm 2023",
            "160 con actual: Tổng cộng @ Năm 2024",
            "98.4 % ratio: Tổng cộng @ Năm 2024 / Kế hoạch",
            "106.7 % ratio: Tổng cộng @ Năm 2024 / Năm 2023"),
        read(
            table(
                "STT|Chỉ tiêu|ĐVT|Năm 2023|Năm 2024|Tỷ lệ % so với|",
                "|||||Kế hoạch|Năm 2023",
                "1|Sản lượng lúa|tấn|6.200|6.510|102,3|105,0",
                "|Tổng cộng|con|150|160|98,4|106,7")));
  }

  @Test
  void twoLevelHeadingWithPlanAndComparison() {
    assertEquals(
        List.of(
            "1245 ha actual: Diện tích lúa @ năm 2024",
            "1200 ha target: Diện tích lúa @ năm 2024",
            "103.8 % ratio: Diện tích lúa @ năm 2024 / Kế hoạch",
            "98.2 % ratio: Diện tích lúa @ năm 2024 / Năm 2023",
            "700 ha actual: Diện tích lúa > Trong đó: lúa mùa @ năm 2024"),
        read(
            table(
                "TT^2|Chỉ tiêu^2|ĐVT^2|Thực hiện năm 2024^2|Kế hoạch năm 2024^2|So sánh (%)>2",
                "~|~|~|~|~|Kế hoạch|Năm 2023",
                "I|TRỒNG TRỌT>6",
                "1|Diện tích lúa|ha|1.245|1.200|103,8|98,2",
                "-|Trong đó: lúa mùa|ha|700|||")));
  }

  @Test
  void groupsColumnNumbersAndRepeatedHeadingsAreNoFigures() {
    Block.Table table =
        table(
            "STT|Nội dung|Số lượng|Tăng/giảm so với năm 2023",
            "(1)|(2)|(3)|(4=3-2)",
            "A|Giáo dục||",
            "1|Số học sinh|12.500|-381",
            "STT|Nội dung|Số lượng|Tăng/giảm so với năm 2023",
            "2|Số trường|45|(2)");
    List<Indicator> found = IndicatorFinder.inTable(table, RESULTS);
    assertEquals(
        List.of(
            "12500 học sinh actual: Số học sinh @ năm 2024",
            "-381 học sinh change: Số học sinh @ năm 2024 / năm 2023",
            "45 trường actual: Số trường @ năm 2024",
            "-2 trường change: Số trường @ năm 2024 / năm 2023"),
        found.stream().map(TableSketch::show).toList());
    assertEquals(List.of("II", "Giáo dục"), found.get(0).section());
  }

  @Test
  void aFirstColumnThatCountsUpIsNumberingWhateverItsHeading() {
    assertEquals(
        List.of(
            "40 triệu đồng actual: Xã Bình Minh @ Năm 2024",
            "55 triệu đồng actual: Xã Tân Lập @ Năm 2024",
            "61 triệu đồng actual: Xã Hòa An @ Năm 2024"),
        read(
            table(
                "x.Ệ|Đơn vị|Năm 2024", "1|Xã Bình Minh|40", "2|Xã Tân Lập|55", "3|Xã Hòa An|61")));
  }

  @Test
  void aHeadingWhoseFirstCellWasReadAsANumberIsAHeading() {
    assertEquals(
        List.of(
            "40 triệu đồng actual: Xã Bình Minh @ Năm 2024",
            "55 triệu đồng actual: Xã Tân Lập @ Năm 2024",
            "61 triệu đồng actual: Xã Hòa An @ Năm 2024"),
        read(
            table("49|Đơn vị|Năm 2024", "1|Xã Bình Minh|40", "2|Xã Tân Lập|55", "3|Xã Hòa An|61")));
  }

  @Test
  void aTableThatBeginsWithItsFirstRowHasNoHeading() {
    assertEquals(List.of(), read(table("1|Xã Bình Minh|40", "2|Xã Tân Lập|55", "3|Xã Hòa An|61")));
  }

  @Test
  void placesInTheRowsAndFiguresInTheHeading() {
    assertEquals(
        List.of(
            "120 hộ actual: Xã Tân Lập > Số hộ nghèo @ năm 2024",
            "4.5 % actual: Xã Tân Lập > Tỷ lệ hộ nghèo @ năm 2024",
            "88 hộ actual: Xã Bình Sơn > Số hộ nghèo @ năm 2024",
            "3.1 % actual: Xã Bình Sơn > Tỷ lệ hộ nghèo @ năm 2024"),
        read(
            table(
                "TT|Đơn vị|Số hộ nghèo|Tỷ lệ hộ nghèo (%)",
                "1|Xã Tân Lập|120|4,5", "2|Xã Bình Sơn|88|3,1")));
  }

  @Test
  void unitsInLabelsAndOverTheTable() {
    assertEquals(
        List.of(
            "85.6 tấn actual: Sản lượng cá (tấn) @ năm 2024",
            "1250 triệu đồng actual: Doanh thu dịch vụ @ năm 2024"),
        read(
            table(
                "TT|Chỉ tiêu|Kết quả", "1|Sản lượng cá (tấn)|85,6", "2|Doanh thu dịch vụ|1.250")));
  }

  @Test
  void tablesOfWorkOrOfWordsAreNoIndicatorTables() {
    Block.Table work =
        table(
            "TT|Nội dung công việc|Đơn vị chủ trì|Thời hạn",
            "1|Rà soát danh mục|Phòng Tài chính|2025",
            "2|Lập báo cáo|Văn phòng|2026");
    assertTrue(IndicatorTable.recognise(work).isEmpty());
    Block.Table people =
        table("TT|Họ và tên|Năm sinh", "1|Nguyễn Văn An|1975", "2|Trần Thị Bình|1980");
    assertTrue(IndicatorTable.recognise(people).isEmpty());
  }
}
