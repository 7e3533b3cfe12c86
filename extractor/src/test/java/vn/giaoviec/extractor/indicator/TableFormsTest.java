package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.indicator.TableSketch.read;
import static vn.giaoviec.extractor.indicator.TableSketch.table;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows, units and times of annexed tables, with invented figures; each form with a near-miss. */
class TableFormsTest {
  private static final TableContext PLAIN =
      new TableContext(Mood.RESULTS, "năm 2024", null, 2024, List.of());

  private static final TableContext IN_MILLIONS =
      new TableContext(Mood.RESULTS, "năm 2024", "triệu đồng", 2024, List.of());

  @Test
  void rowsWithoutMarkersStandSideBySide() {
    assertEquals(
        List.of(
            "120 triệu đồng actual: Vốn tín dụng @ năm 2024",
            "80 triệu đồng actual: Ngân sách tỉnh @ năm 2024",
            "200 triệu đồng actual: Tổng cộng @ năm 2024"),
        read(
            table("Nguồn vốn|Số tiền", "Vốn tín dụng|120", "Ngân sách tỉnh|80", "Tổng cộng|200"),
            IN_MILLIONS));
  }

  @Test
  void aimsAreFiguresThoughTheirTableNamesWhoLeads() {
    assertEquals(
        List.of(
            "2 % target: Tỷ lệ chi cho môi trường @ năm 2024",
            "1 khu target: Số khu công nghiệp sinh thái @ năm 2024"),
        read(
            table(
                "TT|Nội dung|Mục tiêu|Cơ quan chủ trì|Phụ trách",
                "1|Tỷ lệ chi cho môi trường|Tối thiểu 2%|Sở Tài chính|Ông A",
                "2|Số khu công nghiệp sinh thái|01 khu|Ban Quản lý|Ông B"),
            PLAIN));
    assertEquals(
        List.of(),
        read(
            table(
                "TT|Nội dung|Số bản|Cơ quan chủ trì|Phụ trách",
                "1|Lập báo cáo|2|Sở Tài chính|Ông A",
                "2|Lập kế hoạch|3|Ban Quản lý|Ông B"),
            PLAIN));
  }

  @Test
  void aCellMaySayByHowMuchItsRowRisesOrFalls() {
    assertEquals(
        List.of(
            "5 bậc change: Khởi sự kinh doanh @ năm 2024",
            "20 bậc change: Khởi sự kinh doanh @ năm 2025",
            "-1.5 % change: Giảm tỷ lệ nợ xấu @ năm 2024",
            "3 % target: Giảm tỷ lệ nợ xấu còn @ năm 2025"),
        read(
            table(
                "TT|Chỉ số|Mục tiêu năm 2024|Mục tiêu năm 2025|Cơ quan đầu mối",
                "1|Khởi sự kinh doanh|Tăng 5 - 7 bậc|Tăng 20 bậc|Sở Tài chính",
                "2|Giảm tỷ lệ nợ xấu|Giảm 1,5%||Ngân hàng Nhà nước",
                "3|Giảm tỷ lệ nợ xấu còn||3%|Ngân hàng Nhà nước"),
            PLAIN));
    assertEquals(
        List.of(),
        read(
            table(
                "TT|Nội dung|Mục tiêu|Cơ quan chủ trì",
                "1|Khởi sự kinh doanh|Tăng cường 5 giải pháp|Sở Tài chính",
                "2|Nộp thuế|Giảm các loại giấy tờ|Sở Nội vụ"),
            PLAIN));
  }

  @Test
  void aRowOfAFallIsAChangeUnlessItSaysWhereItEnds() {
    assertEquals(
        List.of(
            "-1.2 % change: Giảm tỷ lệ hộ nghèo @ năm 2024",
            "3.5 % target: Giảm tỷ lệ hộ nghèo còn @ năm 2024",
            "12 hộ target: Giảm nghèo bền vững @ năm 2024"),
        read(
            table(
                "TT|Nội dung|ĐVT|Mục tiêu",
                "1|Giảm tỷ lệ hộ nghèo|%|1,2",
                "2|Giảm tỷ lệ hộ nghèo còn|%|3,5",
                "3|Giảm nghèo bền vững|hộ|12"),
            PLAIN));
  }

  @Test
  void aColumnOfTwoYearsIsARatio() {
    assertEquals(
        List.of("412 tấn actual: Sản lượng @ năm 2024", "100.7 % ratio: Sản lượng @ 2024 / 2023"),
        read(table("Chỉ tiêu|ĐVT|Thực hiện|2024/2023 (%)", "Sản lượng|tấn|412|100,7"), PLAIN));
  }

  @Test
  void whatIsComparedWithoutASignIsAPercentageWhereAllAreNearTheWhole() {
    assertEquals(
        List.of("512 null actual: Khách @ năm 2024", "121.7 % ratio: Khách @ năm 2024 / cùng kỳ"),
        read(table("Chỉ tiêu|Thực hiện|So cùng kỳ", "Khách|512|121,7"), PLAIN));
    assertEquals(
        List.of("512 null actual: Khách @ năm 2024", "121 null change: Khách @ năm 2024 / cùng kỳ"),
        read(table("Chỉ tiêu|Thực hiện|Tăng so cùng kỳ", "Khách|512|121"), PLAIN));
  }

  @Test
  void aRowWithoutMarkerUnderAMarkedOneIsAPartOfIt() {
    assertEquals(
        List.of(
            "200 triệu đồng actual: Tổng vốn @ năm 2024",
            "80 triệu đồng actual: Tổng vốn > Ngân sách tỉnh @ năm 2024",
            "120 triệu đồng actual: Tổng vốn > Vốn tín dụng @ năm 2024",
            "30 triệu đồng actual: Dư nợ @ năm 2024"),
        read(
            table(
                "TT|Nội dung|Số tiền",
                "1|Tổng vốn|200",
                "|Ngân sách tỉnh|80",
                "|Vốn tín dụng|120",
                "2|Dư nợ|30"),
            IN_MILLIONS));
  }

  @Test
  void aRowThatOnlySaysHowTheNextOnesPartIsNoGroup() {
    assertEquals(
        List.of(
            "900 Người actual: Dân số @ năm 2024",
            "300 Người actual: Dân số > Thành thị @ năm 2024",
            "600 Người actual: Dân số > Nông thôn @ năm 2024"),
        read(
                table(
                    "|ĐVT|Năm 2024",
                    "1. Dân số|Người|900",
                    "Phân theo thành thị, nông thôn||",
                    "Thành thị|Người|300",
                    "Nông thôn|Người|600"),
                new TableContext(Mood.RESULTS, null, null, 2024, List.of()))
            .stream()
            .map(figure -> figure.replace("@ Năm", "@ năm"))
            .toList());
  }

  @Test
  void aMarkForTheSameUnitTakesTheUnitAbove() {
    assertEquals(
        List.of(
            "500 tấn actual: Sản lượng thủy sản @ năm 2024",
            "200 tấn actual: Sản lượng thủy sản > Khai thác @ năm 2024",
            "300 tấn actual: Sản lượng thủy sản > Nuôi trồng @ năm 2024",
            "40 ha actual: Diện tích @ năm 2024"),
        read(
            table(
                "TT|Chỉ tiêu|ĐVT|Kết quả",
                "1|Sản lượng thủy sản|tấn|500",
                "-|Khai thác|\"|200",
                "-|Nuôi trồng|-nt-|300",
                "2|Diện tích|ha|40"),
            PLAIN));
  }

  @Test
  void unitsStandInTheCellsThemselves() {
    assertEquals(
        List.of(
            "80 % target: Tỷ lệ hồ sơ trực tuyến @ Đến năm 2025",
            "100 % target: Tỷ lệ hồ sơ trực tuyến @ Đến năm 2030",
            "12 xã target: Xã thông minh @ Đến năm 2025",
            "30 xã target: Xã thông minh @ Đến năm 2030"),
        read(
            table(
                "TT|Chỉ tiêu|Đến năm 2025|Đến năm 2030",
                "1|Tỷ lệ hồ sơ trực tuyến|Trên 80%|Đạt 100%",
                "2|Xã thông minh|12 xã|30 xã",
                "3|Xếp hạng|Nhóm 20|Nhóm 10"),
            new TableContext(Mood.PLANS, null, null, 2024, List.of())));
  }

  @Test
  void underAHeadingForAComingYearStandTargetsOfThatYear() {
    assertEquals(
        List.of(
            "30 % target: Tỷ lệ hộ dùng nước sạch @ Đến năm 2030",
            "12 trạm target: Trạm quan trắc @ Đến năm 2030",
            "7 trạm actual: Trạm quan trắc @ Đến năm 2023"),
        read(
            table(
                "TT|Chỉ tiêu|Đơn vị|Kết quả|Cơ quan chủ trì theo dõi",
                "I|Đến năm 2030|||",
                "1|Tỷ lệ hộ dùng nước sạch|%|30|Sở Xây dựng",
                "2|Trạm quan trắc|trạm|12|Sở Y tế",
                "II|Đến năm 2023|||",
                "1|Trạm quan trắc|trạm|7|Sở Y tế"),
            new TableContext(Mood.RESULTS, null, null, 2024, List.of())));
  }

  @Test
  void aTableThatAssignsWorkMeasuresNothing() {
    assertEquals(
        List.of(),
        read(
            table(
                "TT|Hoạt động|Số lớp|Cơ quan chủ trì",
                "1|Mở lớp tập huấn|3|Sở Y tế",
                "2|Mở lớp nâng cao|2|Sở Nội vụ"),
            PLAIN));
  }

  @Test
  void aNounIsTheUnitWhereNothingNamesOne() {
    assertEquals(
        List.of(
            "70 Lượt actual: Trạm A > Lượt khám @ năm 2024",
            "92.5 % actual: Trạm A > Tỷ lệ hài lòng @ năm 2024",
            "120 Lượt actual: Trạm B > Lượt khám @ năm 2024",
            "95 % actual: Trạm B > Tỷ lệ hài lòng @ năm 2024"),
        read(table("Đơn vị|Lượt khám|Tỷ lệ hài lòng", "Trạm A|70|92,5", "Trạm B|120|95"), PLAIN));
  }

  @Test
  void aProperNameIsNoUnit() {
    var found =
        IndicatorFinder.inTable(
            table("Địa phương|Năm 2024", "Huyện An Lộc|70", "Huyện Kim Hòa|90"), PLAIN);
    assertEquals(2, found.size());
    assertNull(found.get(0).unit());
  }

  @Test
  void aComparisonHoldsForTheLastResultsBeforeIt() {
    assertEquals(
        List.of(
            "12 xã target: Xã đạt chuẩn @ năm 2024",
            "9 xã actual: Xã đạt chuẩn @ 6 tháng đầu năm 2023",
            "10 xã actual: Xã đạt chuẩn @ 6 tháng đầu năm 2024",
            "83.3 % ratio: Xã đạt chuẩn @ 6 tháng đầu năm 2024 / KH năm",
            "111.1 % ratio: Xã đạt chuẩn @ 6 tháng đầu năm 2024 / Cùng kỳ"),
        read(
            table(
                "TT^2|Chỉ tiêu^2|ĐVT^2|Kế hoạch năm 2024^2|TH 6 tháng đầu năm 2023^2"
                    + "|Ước TH 6 tháng đầu năm 2024^2|So sánh (%)>2",
                "~|~|~|~|~|~|KH năm|Cùng kỳ", "1|Xã đạt chuẩn|xã|12|9|10|83,3|111,1"),
            PLAIN));
  }

  @Test
  void provisionalFiguresAreNoSubject() {
    assertEquals(
        List.of(
            "45 con actual: Đàn bò @ 2022",
            "47 con actual: Đàn bò @ 2023",
            "12 con actual: Đàn trâu @ 2022",
            "11 con actual: Đàn trâu @ 2023"),
        read(
            table("Chỉ tiêu|ĐVT|2022|Sơ bộ 2023", "Đàn bò|con|45|47", "Đàn trâu|con|12|11"),
            PLAIN));
  }

  @Test
  void abbreviatedUnitsOfMoneyAndThousands() {
    assertEquals("Tr. đồng", UnitNames.of("Tr. đồng"));
    assertEquals("trđ", UnitNames.of("ĐVT: trđ"));
    assertEquals("1.000 tấn", UnitNames.of("Đơn vị tính: 1.000 tấn"));
    assertEquals("Triệu đồng", UnitNames.of("Đơn vị: Triệu đồng"));
    assertNull(UnitNames.of("Tr. 12"));
    assertNull(UnitNames.of("Đơn vị: Sở Tài chính"));
  }

  @Test
  void pastYearsInAPlanAreResultsAndComingOnesInAReportAreTargets() {
    var years = table("TT|Chỉ tiêu|ĐVT|Năm 2015|Năm 2016|Năm 2020", "1|Dân số|người|547|560|594");
    assertEquals(
        List.of(
            "547 người actual: Dân số @ Năm 2015",
            "560 người target: Dân số @ Năm 2016",
            "594 người target: Dân số @ Năm 2020"),
        read(years, new TableContext(Mood.PLANS, null, null, 2016, List.of())));
    assertEquals(
        List.of(
            "547 người actual: Dân số @ Năm 2015",
            "560 người actual: Dân số @ Năm 2016",
            "594 người target: Dân số @ Năm 2020"),
        read(years, new TableContext(Mood.RESULTS, null, null, 2016, List.of())));
  }

  @Test
  void theLowerLineOfAHeadingMayStandOverOneColumnOnly() {
    assertEquals(
        List.of(
            "70 Lượt actual: Trạm A > Lượt khám @ năm 2024",
            "4.2 % change: Trạm A @ năm 2024 / cùng kỳ",
            "120 Lượt actual: Trạm B > Lượt khám @ năm 2024",
            "-1.5 % change: Trạm B @ năm 2024 / cùng kỳ"),
        read(
            table(
                "Đơn vị|Lượt khám|Tăng, giảm so với cùng kỳ",
                "||Tỷ lệ (%)",
                "Trạm A|70|+4,2",
                "Trạm B|120|-1,5"),
            PLAIN));
  }

  @Test
  void commasPartThousandsWhereACellHasTwoOfThemAndNoneHasDecimals() {
    assertEquals(
        List.of(
            "1035566 null target: Nhà máy An > Hạn mức @ năm 2024",
            "255476 null target: Nhà máy Bình > Hạn mức @ năm 2024"),
        read(
            table("TT|Tên cơ sở|Hạn mức", "1|Nhà máy An|1,035,566", "2|Nhà máy Bình|255,476"),
            PLAIN));
    assertEquals(
        List.of(
            "1035566 null target: An > Hạn mức @ năm 2024",
            "2.5 null target: Bình > Hạn mức @ năm 2024"),
        read(table("TT|Tên|Hạn mức", "1|An|1,035,566", "2|Bình|2,5"), PLAIN));
    assertEquals(
        List.of(
            "255.476 null target: An > Hạn mức @ năm 2024",
            "1.052 null target: Bình > Hạn mức @ năm 2024"),
        read(table("TT|Tên|Hạn mức", "1|An|255,476", "2|Bình|1,052"), PLAIN));
  }
}
