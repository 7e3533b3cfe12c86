package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;

/** Invented figures; each contradiction was worked out by hand. */
class FigureWarningsTest {

  /** A table of rows whose cells are separated by "|". */
  private static Block table(String... rows) {
    List<Block.Row> built = new ArrayList<>();
    for (String row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      for (String text : row.split("\\|", -1)) {
        cells.add(new Block.Cell(text.strip(), cells.size(), 1, 1, false, Place.UNKNOWN));
      }
      built.add(new Block.Row(cells, Place.UNKNOWN));
    }
    return new Block.Table(built, Place.UNKNOWN);
  }

  private static List<String> inTables(Block... tables) {
    return said(
        FigureWarnings.inTables(
            Stream.of(tables)
                .flatMap(table -> IndicatorTable.recognise((Block.Table) table).stream())
                .toList()));
  }

  private static List<String> said(List<Warning> warnings) {
    return warnings.stream().map(warning -> warning.code() + " " + warning.detail()).toList();
  }

  @Test
  void partsThatDoNotSumToTheirTotal() {
    assertEquals(
        List.of("parts-total-differ Tổng số trường: 118 / 120"),
        inTables(
            table(
                "TT|Chỉ tiêu|ĐVT|Thực hiện năm 2023",
                "1|Tổng số trường|trường|120",
                "-|Mầm non|trường|50",
                "-|Tiểu học|trường|68",
                "2|Tổng số lớp|lớp|1.500",
                "-|Mầm non|lớp|600",
                "-|Tiểu học|lớp|900")));
  }

  @Test
  void someOfTheParts() {
    assertEquals(
        List.of(),
        inTables(
            table(
                "TT|Chỉ tiêu|ĐVT|Thực hiện năm 2023",
                "1|Tổng số giáo viên|người|200",
                "-|Trong đó: nữ|người|150",
                "-|Đảng viên|người|48",
                "2|Tổng số phòng học|phòng|90",
                "-|Kiên cố|phòng|60",
                "-|Xây mới|phòng|12")));
  }

  @Test
  void aLastRowThatIsTheTotal() {
    assertEquals(
        List.of("parts-total-differ Tổng cộng: 310 / 301"),
        inTables(
            table(
                "TT|Xã|Số hộ nghèo|Tỷ lệ (%)",
                "1|Xã Đồng Mai|100|4,1",
                "2|Xã Tân Lập|90|3,9",
                "3|Xã Hòa Sơn|120|5,2",
                "|Tổng cộng|301|4,4")));
  }

  @Test
  void roundedPartsMayMissTheirTotalByTheirRounding() {
    String[] rows = {
      "TT|Chỉ tiêu|ĐVT|Thực hiện năm 2023",
      "1|Tổng thu|tỷ đồng|100,1",
      "-|Thu nội địa|tỷ đồng|60,1",
      "-|Thu khác|tỷ đồng|39,9"
    };
    assertEquals(List.of(), inTables(table(rows)));
    rows[1] = "1|Tổng thu|tỷ đồng|100,4";
    assertEquals(List.of("parts-total-differ Tổng thu: 100.0 / 100.4"), inTables(table(rows)));
  }

  @Test
  void aPercentageOfThePlanThatTheFiguresContradict() {
    assertEquals(
        List.of("percentage-differs Số hồ sơ: 95.0% / 90.0%"),
        inTables(
            table(
                "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|Thực hiện năm 2023|So với kế hoạch (%)",
                "1|Số lớp tập huấn|lớp|40|38|95,0",
                "2|Số học viên|người|1.200|1.260|105,0",
                "3|Số hồ sơ|hồ sơ|800|720|95,0",
                "4|Số cuộc họp|cuộc|12|11|91,7")));
  }

  /** 838/836 = 100,239: an office that cuts digits off writes 100,2, and 2/3 it writes 66,6. */
  @Test
  void digitsCutOffAreNoContradiction() {
    assertEquals(
        List.of(),
        inTables(
            table(
                "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|Thực hiện năm 2023|So với kế hoạch (%)",
                "1|Số lớp|lớp|836|838|100,2",
                "2|Số đề tài|đề tài|3|2|66,6",
                "3|Số hội thảo|cuộc|8|7|87,5")));
  }

  @Test
  void growthOverTheYearBeforeInATableCutByAPage() {
    String heading = "TT|Chỉ tiêu|ĐVT|Năm 2022|Năm 2023|Tăng trưởng (%)";
    assertEquals(
        List.of("percentage-differs Số xe: 2% / 120.0%"),
        inTables(
            table(heading, "1|Số hộ|hộ|100|110|10", "2|Số ao|ao|50|60|20"),
            table(heading, "3|Số bè|bè|80|84|5", "4|Số xe|xe|10|12|2")));
  }

  @Test
  void aColumnOfPercentagesThatNothingExplains() {
    assertEquals(
        List.of(),
        inTables(
            table(
                "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|Thực hiện năm 2023|So với cùng kỳ (%)",
                "1|Số lớp tập huấn|lớp|40|38|110,5",
                "2|Số học viên|người|1.200|1.260|97,0",
                "3|Số hồ sơ|hồ sơ|800|720|101,2")));
  }

  private static Indicator figure(
      String name, String value, String unit, Measure measure, Origin origin, String period) {
    return figure(name, value, unit, measure, origin, period, null);
  }

  private static Indicator figure(
      String name,
      String value,
      String unit,
      Measure measure,
      Origin origin,
      String period,
      @Nullable String scope) {
    return new Indicator(
        "i",
        name,
        new BigDecimal(value),
        null,
        unit,
        Comparator.EQUAL,
        measure,
        period,
        null,
        scope,
        List.of(),
        origin,
        new Evidence(Place.UNKNOWN, value, "test"));
  }

  private static List<String> ofFigures(Indicator... figures) {
    return said(FigureWarnings.find(new IndicatorFinder.Figures(List.of(figures), List.of())));
  }

  @Test
  void textAndTableDisagree() {
    Indicator row = figure("Xây mới", "1.325", "km", Measure.ACTUAL, Origin.TABLE, "năm 2023");
    assertEquals(
        List.of("figure-prose-annex xây mới đường: 1.352 / 1.325"),
        ofFigures(
            figure("xây mới đường", "1.352", "đường", Measure.ACTUAL, Origin.PROSE, "năm 2023"),
            figure("Xây mới", "1.325", "đường", Measure.ACTUAL, Origin.TABLE, "năm 2023")));
    assertEquals(
        List.of(),
        ofFigures(
            row,
            figure("xây mới", "1.3", "km", Measure.ACTUAL, Origin.PROSE, "năm 2023"),
            figure("xây mới", "1.352", "km", Measure.TARGET, Origin.PROSE, "năm 2023"),
            figure("xây mới", "1.352", "km", Measure.ACTUAL, Origin.PROSE, "quý I năm 2023"),
            figure("xây mới", "1.3", "m", Measure.ACTUAL, Origin.PROSE, "năm 2023"),
            figure("xây mới", "1.25", "km", Measure.ACTUAL, Origin.PROSE, "năm 2023", "xã A")));
  }

  @Test
  void aUnitThatMakesTheFigureLargerThanTheCountry() {
    assertEquals(
        List.of(
            "unit-magnitude Vốn đầu tư: 31250000 tỷ đồng",
            "unit-magnitude Diện tích rừng: 45000000 ha",
            "unit-magnitude lao động: 120 %"),
        ofFigures(
            figure("Vốn đầu tư", "31250000", "tỷ đồng", Measure.ACTUAL, Origin.TABLE, "2023"),
            figure("Diện tích rừng", "45000000", "ha", Measure.ACTUAL, Origin.TABLE, "2023"),
            figure("lao động", "120", "%", Measure.SHARE, Origin.PROSE, "2023")));
  }

  @Test
  void largeFiguresThatArePossible() {
    assertEquals(
        List.of(),
        ofFigures(
            figure("Vốn đầu tư", "31250000", "triệu đồng", Measure.ACTUAL, Origin.TABLE, "2023"),
            figure("Tổng sản phẩm", "11500", "nghìn tỷ đồng", Measure.ACTUAL, Origin.TABLE, "2024"),
            figure(
                "Giá trị giao dịch", "295000000", "tỷ đồng", Measure.ACTUAL, Origin.PROSE, "2024"),
            figure("Dân số", "101300000", "người", Measure.ACTUAL, Origin.TABLE, "2024"),
            figure("hoàn thành", "120", "%", Measure.RATIO, Origin.PROSE, "2024")));
  }
}
