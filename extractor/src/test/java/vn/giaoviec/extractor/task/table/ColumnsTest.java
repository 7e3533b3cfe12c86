package vn.giaoviec.extractor.task.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.table.TableTasks.names;
import static vn.giaoviec.extractor.task.table.TableTasks.tasks;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Task;

/** What columns mean by what stands in them and beside them. */
class ColumnsTest {

  @Test
  void resultsToComeAreWhatIsDelivered() {
    List<Task> found =
        tasks(
            Tables.of(
                """
                TT | Nhiệm vụ | Cơ quan chủ trì | Kết quả thực hiện | Thời hạn
                1 | Xây dựng quy chế chợ | Sở Y tế | Quyết định của UBND tỉnh | 30/6/2025
                2 | Lắp đặt biển chỉ dẫn | Sở Xây dựng | Bộ biển chỉ dẫn | 31/8/2025
                """));
    assertEquals(
        List.of("Quyết định của UBND tỉnh", "Bộ biển chỉ dẫn"),
        found.stream().map(Task::product).toList());
  }

  @Test
  void whoAnswersDirectsTheBodyThatLeads() {
    List<Task> found =
        tasks(
            Tables.of(
                """
                TT | Nhiệm vụ | Người chịu trách nhiệm | Cơ quan chủ trì | Thời hạn
                1 | Xây dựng quy chế chợ | Giám đốc Sở Y tế | Sở Y tế | 30/6/2025
                """));
    assertEquals("Sở Y tế", names(found.get(0).lead()));
    assertEquals("Giám đốc Sở Y tế", names(found.get(0).supervisors()));
  }

  @Test
  void whoAnswersAloneLeads() {
    List<Task> found =
        tasks(
            Tables.of(
                """
                TT | Nhiệm vụ | Người chịu trách nhiệm | Thời hạn
                1 | Xây dựng quy chế chợ | Giám đốc Sở Y tế | 30/6/2025
                """));
    assertEquals("Giám đốc Sở Y tế", names(found.get(0).lead()));
  }

  /** Whoever manages, appraises, follows or approves doesn't lead beside who "chủ trì". */
  @Test
  void whoPresidesLeadsBesideOtherRoles() {
    List<Task> found =
        tasks(
            Tables.of(
                """
                TT | Nhiệm vụ | Cơ quan chịu trách nhiệm quản lý | Đơn vị theo dõi | Đơn vị chủ trì | Cơ quan phê duyệt | Thời hạn
                1 | Xây dựng quy chế chợ | Sở Công Thương | Thanh tra tỉnh | Phòng Thương mại | UBND tỉnh | 30/6/2025
                2 | Duyệt quy chế chợ | Sở Công Thương | Thanh tra tỉnh | | | 31/8/2025
                3 | Chọn nhà thầu | Sở Công Thương | | Do Giám đốc Sở quyết định (*) | | 31/8/2025
                """));
    assertEquals("Phòng Thương mại", names(found.get(0).lead()));
    assertEquals("UBND tỉnh", names(found.get(0).reportTo()));
    assertEquals("Sở Công Thương", names(found.get(1).lead()));
    assertEquals("", names(found.get(2).lead()));
  }

  @Test
  void theInspectedDontLead() {
    List<Task> found =
        tasks(
            Tables.of(
                """
                TT | Nội dung công việc | Đơn vị được kiểm tra | Đơn vị thực hiện | Thời gian
                1 | Kiểm tra sổ sách chợ | UBND xã Đông | Phòng Kinh tế | 9-10/2025
                """));
    assertEquals("Phòng Kinh tế", names(found.get(0).lead()));
    assertEquals(
        LocalDate.of(2025, 9, 1), ((Deadline.During) found.get(0).deadline().value()).start());
  }

  /** Numbers of groups in a table whose first column tells when. */
  @Test
  void numbersInTheTimeColumnHeadTheRowsBelow() {
    List<Task> found =
        tasks(
            Tables.of(
                """
                Thời gian | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp
                I | Giai đoạn chuẩn bị | |
                1 | Lập đề cương | |
                3-4/2025 | Khảo sát các chợ | Phòng Kinh tế | Phòng Y tế
                5/2025 | Viết đề cương | Phòng Kinh tế |
                II | Giai đoạn tổ chức | |
                6/2025 | Mở phiên chợ | UBND xã Đông |
                """));
    assertEquals(
        """
        I/1: Khảo sát các chợ [Phòng Kinh tế] (Phòng Y tế)
        I/1: Viết đề cương [Phòng Kinh tế]
        II: Mở phiên chợ [UBND xã Đông]
        """,
        TableTasks.lines(found));
  }

  @Test
  void whoDraftsLeadsRatherThanWhoSubmitsAndBracketsTellOthersParts() {
    assertEquals(
        List.of(
            "Ban Dân nguyện / Văn phòng Hội đồng",
            "Ban soạn thảo do Hội đồng lập / ",
            "Ban Đô thị (mới) / "),
        TableTasks.tasks(
                Tables.of(
                    """
                    TT | Tên văn bản | Cơ quan trình | Cơ quan soạn thảo | Tiến độ
                    1 | Quy chế tiếp công dân | Thường trực | Ban Dân nguyện (Văn phòng Hội đồng phối hợp chuẩn bị) | Tháng 4/2025
                    2 | Nội quy kỳ họp | Thường trực | Ban soạn thảo do Hội đồng lập (Ban Pháp chế là cơ quan thường trực của Ban soạn thảo) | Tháng 5/2025
                    3 | Quy định về chợ đêm | Thường trực | Ban Đô thị (mới) | Tháng 6/2025
                    """))
            .stream()
            .map(
                task ->
                    TableTasks.names(task.lead()) + " / " + TableTasks.names(task.coordinators()))
            .toList());
  }
}
