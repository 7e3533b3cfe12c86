package vn.giaoviec.extractor.task.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.table.TableTasks.names;
import static vn.giaoviec.extractor.task.table.TableTasks.tasks;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
