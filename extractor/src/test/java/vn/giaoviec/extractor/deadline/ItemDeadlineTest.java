package vn.giaoviec.extractor.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented items, with the deadline that a person reads in them. */
class ItemDeadlineTest {
  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 10);

  private static String of(String item) {
    return DeadlineFinder.ofItem(item, ISSUED)
        .map(m -> DeadlineText.of(m.deadline()) + " | " + m.deadline().text())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Giao Phòng Tổ chức rà soát danh sách, báo cáo Giám đốc trước ngày 25/3/2025."
            + ";date 2025-03-25 strict | trước ngày 25/3/2025",
        "Gửi dự thảo về Văn phòng chậm nhất 17 giờ ngày 20/3 để tổng hợp."
            + ";date 2025-03-20 17:00 | chậm nhất 17 giờ ngày 20/3",
        "Số hóa các hồ sơ còn hiệu lực, hoàn thành trước 30/11/2025."
            + ";date 2025-11-30 strict | hoàn thành trước 30/11/2025",
        "- Trung tâm Tin học xây dựng phần mềm trong quý II/2025, chạy thử trong quý III/2025"
            + ";period 2025-07-01..2025-09-30 | trong quý III/2025",
        "Xây dựng Đề án, trình Thường trực trong quý II năm 2025 theo hướng đầu tư tập trung."
            + ";period 2025-04-01..2025-06-30 | trong quý II năm 2025",
        "Hoàn thành tuyến đường nối cầu An Hòa với Dự án thành phần 1 của đường vành đai trong năm"
            + " 2025, bảo đảm an toàn.;period 2025-01-01..2025-12-31 | trong năm 2025",
        "Vận động các hộ dân, các tổ chức bàn giao đất trong năm 2025."
            + ";period 2025-01-01..2025-12-31 | trong năm 2025",
        "Trong năm 2025, hoàn thành việc kiểm kê kho lưu trữ."
            + ";period 2025-01-01..2025-12-31 | Trong năm 2025",
        "Sở Xây dựng trình Ủy ban nhân dân tỉnh ban hành quy định trong năm 2025."
            + ";period 2025-01-01..2025-12-31 | trong năm 2025",
        "Bố trí vốn cho Sở Nông nghiệp đẩy nhanh trồng rừng trong năm 2025 và những năm tiếp theo."
            + ";period 2025-01-01..2025-12-31 | trong năm 2025",
        "Định kỳ hai năm một lần rà soát danh mục, gửi Sở Xây dựng trước ngày 30 tháng 6 hằng năm."
            + ";recurring P1Y month 6 day 30 strict | trước ngày 30 tháng 6 hằng năm",
        "Mở cổng tra cứu lịch cắt điện từ ngày 01/6/2025.;period 2025-06-01.. | từ ngày 01/6/2025",
        "Tổ chức Hội nghị khách hàng vào tháng 5/2025;period 2025-05-01..2025-05-31 | vào tháng"
            + " 5/2025",
        "Tổng hợp báo cáo định kỳ hằng quý, trước ngày 20 tháng cuối quý gửi Sở Tài chính."
            + ";recurring P3M day 20 strict | trước ngày 20 tháng cuối quý",
        "a) Thường xuyên kiểm tra hệ thống báo cháy và đường thoát hiểm.;ongoing | Thường xuyên",
        "Trả lời kiến nghị trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản."
            + ";relative 5 WORKING_DAY from ngày nhận được văn bản"
            + " | trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản",
        "Phấn đấu đến năm 2027 hoàn thành số hóa hồ sơ;period ..2027-12-31 | đến năm 2027",
        "Mở rộng mô hình cánh đồng lớn, phấn đấu đến hết năm 2026 có 30 cánh đồng."
            + ";period ..2026-12-31 | đến hết năm 2026",
        "Thu gom cây đổ trên các tuyến đường ngay sau khi nước rút.;relative | ngay sau khi nước"
            + " rút",
        "Tổ chức Hội thi nấu ăn ngày 18/5 tại Nhà Văn hóa.;date 2025-05-18 | ngày 18/5",
        "Sửa 2 km đường trong 6 tháng đầu năm.;period 2025-01-01..2025-06-30 | trong 6 tháng đầu"
            + " năm",
        "Nạo vét kênh chính trong quý II.;period 2025-04-01..2025-06-30 | trong quý II",
        "Mở hội thảo trong tuần từ ngày 16/6 đến ngày 20/6/2025."
            + ";period 2025-06-16..2025-06-20 | từ ngày 16/6 đến ngày 20/6/2025",
        "Ngay sau khi nhận được Công điện này, kiểm tra hồ đập."
            + ";relative | Ngay sau khi nhận được Công điện này",
        "Gửi danh sách về phòng Nội vụ (trước ngày 15/4) để tổng hợp."
            + ";date 2025-04-15 strict | trước ngày 15/4",
        "Khánh thành cầu treo vào dịp Quốc khánh 02/9/2025."
            + ";date 2025-09-02 | vào dịp Quốc khánh 02/9/2025",
        "Sửa trạm bơm, hoàn thành trong nửa đầu tháng 5/2025."
            + ";period 2025-05-01..2025-05-15 | hoàn thành trong nửa đầu tháng 5/2025",
        "Tổ chức lớp bồi dưỡng (tháng 6/2025);period 2025-06-01..2025-06-30 | (tháng 6/2025)",
      })
  void deadlines(String item, String expected) {
    assertEquals(expected, of(item));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Triển khai Quyết định số 15/QĐ-UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh.",
        "Thực hiện Chương trình chuyển đổi số đến năm 2030, định hướng đến năm 2045.",
        "Xây dựng kế hoạch truyền thông năm 2025 và Đề án giai đoạn 2026 - 2030.",
        "Đến năm 2030, cả tỉnh có 120 hợp tác xã hoạt động hiệu quả.",
        "Mục tiêu phấn đấu đến hết năm 2026 có 30 cánh đồng lớn.",
        "Sửa đường ngay sau khi nước rút; kiểm đếm thiệt hại.",
        "Tổ chức các hoạt động chào mừng ngày 30/4.",
        "Tổ chức rà soát theo Công văn ngày 18/5/2025.",
        "Rà soát các dự án đã phê duyệt trước ngày 01/01/2025.",
        "Tính đến 28/02/2025, các đơn vị tổng hợp số liệu thu chi.",
        "Áp dụng Luật mới có hiệu lực từ ngày 01/7/2025 trong xét duyệt hồ sơ.",
        "Bố trí chi thường xuyên cho hoạt động của câu lạc bộ.",
        "Tập trung xử lý khó khăn trước mắt, dễ làm trước, khó làm sau.",
        "Tổ chức đối thoại định kỳ giữa lãnh đạo với đoàn viên, tổng kết phong trào.",
        "Bố trí nguồn vốn trung hạn giai đoạn 2026 - 2030 cho các xã.",
        "Nắm tình hình phát sinh, ban hành hướng dẫn (sau khi được Bộ phê duyệt).",
        "Chuẩn bị Đại hội nhiệm kỳ 2025 - 2030.",
        "Phổ biến quy chế có hiệu lực từ ngày 01/7/2025.",
        "Báo cáo nguồn gốc đất tại phiên họp Thường trực lần thứ ba tổ chức vào tháng 8 năm 2025.",
        "Trình báo cáo tại Đại hội thành viên (dự kiến tổ chức ngày 28/5/2025).",
        "Thu hồi vốn của các dự án không giải ngân hết trong năm 2025.",
        "Phổ biến các nhiệm vụ trọng tâm trong năm 2025 cho đoàn viên.",
        "Theo dõi các lớp học nghề trong năm 2025 tại các xã.",
        "Phát động phong trào “mỗi ngày làm một việc tốt” trong đoàn viên.",
        "Chuyển hồ sơ về những nơi trước ngày 01/7/2025 là huyện.",
      })
  void noDeadlines(String item) {
    assertEquals("none", of(item));
  }

  @Test
  void anExpectedTimeCountsInATimeColumnOnly() {
    assertEquals(
        "date 2025-05-18",
        DeadlineFinder.ofTimeCell("Dự kiến ngày 18/5", ISSUED)
            .map(DeadlineText::of)
            .orElse("none"));
    assertTrue(DeadlineFinder.whole("Dự kiến ngày 18/5", ISSUED).isEmpty());
  }

  @Test
  void aTermBeyondTheKnownCalendarIsTold() {
    LocalDate late = LocalDate.of(2049, 3, 10);
    String fromSigning = "trong 05 ngày làm việc kể từ ngày ký";
    var term = DeadlineFinder.whole(fromSigning, late).orElseThrow();
    assertTrue(DeadlineFinder.endsOutsideCalendar(term, late));
    var known = DeadlineFinder.whole(fromSigning, ISSUED).orElseThrow();
    assertFalse(DeadlineFinder.endsOutsideCalendar(known, ISSUED));
    var open = DeadlineFinder.whole("trong 05 ngày kể từ ngày họp", late).orElseThrow();
    assertFalse(DeadlineFinder.endsOutsideCalendar(open, late));
    var dated = DeadlineFinder.whole("trong 05 ngày kể từ ngày 03/5/2049", late).orElseThrow();
    assertTrue(DeadlineFinder.endsOutsideCalendar(dated, late));
  }

  @Test
  void offsetsPointAtThePhrase() {
    String item = "Báo cáo kết quả trước ngày 25/3/2025.";
    var mention = DeadlineFinder.ofItem(item, ISSUED).orElseThrow();
    assertEquals("trước ngày 25/3/2025", item.substring(mention.start(), mention.end()));
    assertEquals("deadline/before-date", mention.rule());
  }
}
