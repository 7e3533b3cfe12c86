package vn.giaoviec.extractor.task.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Task;

/** Times under headers that don't say so, in numbers alone, and beside names. Issued 14/3/2025. */
class TimesInTablesTest {

  /** "lead (coordinators) due" of each task. */
  private static List<String> dues(String drawing) {
    return TableTasks.tasks(Tables.of(drawing)).stream().map(TimesInTablesTest::due).toList();
  }

  private static String due(Task task) {
    Deadline deadline = task.deadline() == null ? null : task.deadline().value();
    String day =
        deadline instanceof Deadline.OnDate date
            ? date.due().toString()
            : deadline instanceof Deadline.During during
                ? during.start() + ".." + during.due()
                : String.valueOf(deadline);
    return TableTasks.names(task.lead())
        + " ("
        + TableTasks.names(task.coordinators())
        + ") "
        + day;
  }

  @Test
  void ofSeveralTimesThatNoHeaderNamesTheLastIsTheDeadline() {
    assertEquals(
        List.of(
            "Sở Tư pháp () 2025-06-01..2025-06-30",
            "Sở Nội vụ () 2025-07-01..2025-09-30",
            "Sở Y tế () 2025-12-01..2025-12-31"),
        dues(
            """
            TT | Tên văn bản | Cơ quan soạn thảo | Dự thảo | Ban hành
            1 | Quy chế tiếp dân | Sở Tư pháp | Tháng 4/2025 | Tháng 6/2025
            2 | Đề án vị trí việc làm | Sở Nội vụ | QII/2025 | QIII/2025
            3 | Quy định về trạm y tế | Sở Y tế | 10/2025 | 12/2025
            """));
    assertEquals(
        List.of("Sở Tư pháp () 2025-06-01..2025-06-30"),
        dues(
            """
            TT | Tên văn bản | Cơ quan soạn thảo | Thời gian | <
            ^ | ^ | ^ | Lấy ý kiến | Trình ký
            1 | Quy chế tiếp dân | Sở Tư pháp | 4/2025 | 6/2025
            """));
  }

  @Test
  void whatIsKeptUpAfterwardsIsNoDeadlineOfTheWork() {
    assertEquals(
        List.of(
            "Sở Y tế (Sở Nội vụ) 2027-01-01..2028-12-31",
            "Sở Tư pháp () 2025-10-01..2026-06-30",
            "Sở Nội vụ () 2026-01-01..2027-12-31"),
        dues(
            """
            TT | Nhiệm vụ và mục tiêu | Thời gian | Cơ quan chủ trì; phối hợp
            1 | Xây dựng kho thuốc | 2027 - 2028; rà soát hằng năm | Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ.
            2 | Lập danh mục văn bản | quý IV/2025 - quý II/2026; cập nhật hằng năm | Chủ trì: Sở Tư pháp.
            3 | Lập bản đồ trạm | khảo sát quý III/2025; xây dựng 2026 - 2027 | Chủ trì: Sở Nội vụ.
            """));
  }

  @Test
  void numbersWithoutAHeaderOfTimeAreNone() {
    assertEquals(
        List.of("Sở Y tế () null"),
        dues(
            """
            TT | Nhiệm vụ | Chủ trì | Số lớp | Phối hợp
            1 | Mở lớp sơ cứu tại các xã vùng cao | Sở Y tế | 6 |
            """));
  }

  @Test
  void aBareNumberUnderMonthOrQuarterIsOne() {
    assertEquals(
        List.of(
            "Thanh tra Sở () 2025-09-01..2025-09-30",
            "Văn phòng Sở () 2025-10-01..2025-11-30",
            "Phòng Kế hoạch () 2025-12-01..2025-12-31"),
        dues(
            """
            TT | Công việc | Chủ trì | Tháng | Ghi chú
            1 | Kiểm tra thu chi đầu năm | Thanh tra Sở | 9 |
            2 | Thi giáo viên dạy giỏi | Văn phòng Sở | 10-11 |
            3 | Lập dự toán năm sau | Phòng Kế hoạch | Tháng 12 |
            """));
    assertEquals(
        List.of("Thanh tra Sở () 2026-07-01..2026-09-30"),
        dues(
            """
            TT | Công việc | Chủ trì | Quý (năm 2026)
            1 | Kiểm tra thu chi đầu năm | Thanh tra Sở | III
            """));
  }

  @Test
  void aTimeBehindNamesIsNoName() {
    assertEquals(
        List.of(
            "Sở Xây dựng (Sở Tài chính) 2025-06-30",
            "Sở Y tế () 2025-07-01..2025-07-31",
            "Công an tỉnh () 2025-08-01..2025-08-31"),
        dues(
            """
            TT | Nhiệm vụ | Đơn vị thực hiện, thời gian | Sản phẩm
            1 | Rà soát nhà ở tập thể | Sở Xây dựng chủ trì, Sở Tài chính phối hợp. Hoàn thành trước 30/6/2025 | Báo cáo
            2 | Tập huấn sơ cứu | Sở Y tế; Tháng 7/2025 | Lớp học
            3 | Kiểm tra bến bãi | Công an tỉnh (tháng 8) | Biên bản
            """));
  }

  @Test
  void numbersInNamesAreNoTimes() {
    assertEquals(
        List.of("Ban Quản lý dự án 2 (Công ty Cổ phần 45) null"),
        dues(
            """
            TT | Nhiệm vụ | Chủ trì | Phối hợp
            1 | Sửa đường liên xã | Ban Quản lý dự án 2 | Công ty Cổ phần 45
            """));
  }

  @Test
  void aMonthOrQuarterAsAHeadingRowHoldsForTheRowsBelow() {
    assertEquals(
        List.of(
            "Sở Công Thương () 2026-01-01..2026-01-31",
            "Sở Tư pháp () 2025-04-01..2025-04-30",
            "Sở Y tế () 2025-04-20"),
        dues(
            """
            TT | Nội dung công việc | Đơn vị thực hiện | Ghi chú
             | Tháng 01 | |
            1 | Kế hoạch dự trữ hàng hóa | Sở Công Thương |
             | Tháng 4 | |
            2 | Kế hoạch theo dõi thi hành pháp luật | Sở Tư pháp |
            3 | Báo cáo sơ kết, xong trước ngày 20/4/2025 | Sở Y tế |
            """));
    assertEquals(
        List.of("Sở Công Thương () null", "Sở Tư pháp () 2025-07-01..2025-09-30"),
        dues(
            """
            TT | Nội dung công việc | Đơn vị thực hiện
            I | Các đề án chuyển từ năm 2024 |
            1 | Đề án chợ đầu mối | Sở Công Thương
            II | Các đề án trình trong quý III năm 2025 |
            2 | Đề án trợ giúp pháp lý | Sở Tư pháp
            """));
  }

  @Test
  void theMonthOfASessionIsATime() {
    assertEquals(
        List.of("Sở Tài chính () 2025-07-01..2025-07-31", "Sở Y tế () 2025-12-01..2025-12-31"),
        dues(
            """
            TT | Nội dung | Cơ quan chủ trì | Thời gian trình UBND tỉnh | Thời gian trình HĐND tỉnh
            1 | Nghị quyết về mức thu phí | Sở Tài chính | Tháng 6 | Kỳ họp tháng 7
            2 | Đề án trạm y tế | Sở Y tế | Tháng 11 | Kỳ họp tháng 12 năm 2025
            """));
  }
}
