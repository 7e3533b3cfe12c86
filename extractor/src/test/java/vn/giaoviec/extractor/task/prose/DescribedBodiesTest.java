package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** Bodies that a clause, their work or their charge tells apart from others of their kind. */
class DescribedBodiesTest {

  @Test
  void aSubjectMayBePartedFromItsDutyByWhenItHolds() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Các bệnh viện khi quá tải phải thông báo cho Sở Y tế.",
            "2. Sở Nội vụ, sau khi nhận đủ hồ sơ, có trách nhiệm trả lời trong 5 ngày.",
            "3. Các bệnh viện khi thấy cần thiết đã chuyển người bệnh.");
    assertEquals(List.of("Các bệnh viện / ", "Sở Nội vụ / "), who(found));
  }

  @Test
  void bodiesMayBeToldByTheWorkTheyHaveAlready() {
    List<Task> found =
        tasks(
            "KẾ HOẠCH",
            "1. Hằng năm, các cơ quan được phân công chủ trì nhiệm vụ tại Kế hoạch này có trách"
                + " nhiệm lập dự toán gửi Sở Tài chính.",
            "2. Các đơn vị chủ trì thực hiện nhiệm vụ kiểm tra các chợ trong quý II.");
    assertEquals(
        List.of("các cơ quan được phân công chủ trì nhiệm vụ tại Kế hoạch này / ", "Các đơn vị / "),
        who(found));
  }

  @Test
  void bodiesToldByWhatTheyLackCompleteTheirWork() {
    List<Task> found =
        tasks(
            "THÔNG BÁO",
            "1. Các xã còn nợ tiêu chí hoàn thành hồ sơ trước ngày 30/6/2025.",
            "2. Các xã còn chưa hoàn thành hồ sơ đều ở vùng cao.");
    assertEquals(List.of("Các xã còn nợ tiêu chí / "), who(found));
  }

  @Test
  void bodiesToldByAClauseLead() {
    List<Task> found =
        tasks(
            "NGHỊ QUYẾT",
            "1. Sở Tài chính:",
            "- Các xã, phường chưa phân bổ hết kế hoạch vốn khẩn trương phân bổ, báo cáo trước ngày"
                + " 15/9/2025.",
            "- Các xã, phường được hưởng lợi từ dự án.");
    assertEquals(
        List.of("Các xã, phường chưa phân bổ hết kế hoạch vốn / ", "Sở Tài chính / "), who(found));
  }

  @Test
  void whatBodiesAreChargedWithTellsWhoTheyAreBeforeHowTheyAreToAct() {
    assertEquals(
        List.of(
            "Các sở được giao chủ trì xây dựng đề án / ",
            "Các đơn vị được giao quản lý rừng / ",
            "Các đơn vị được giao / ",
            "Các đơn vị được phân công / Sở Y tế"),
        who(
            tasks(
                "KẾ HOẠCH",
                "I. NHIỆM VỤ",
                "1. Các sở được giao chủ trì xây dựng đề án khẩn trương hoàn thiện hồ sơ.",
                "2. Các đơn vị được giao quản lý rừng có trách nhiệm tuần tra ban đêm.",
                "3. Các đơn vị được giao lập dự toán, chủ động bố trí kinh phí sửa chợ.",
                "4. Các đơn vị được phân công phối hợp với Sở Y tế kiểm tra bếp ăn.")));
  }
}
