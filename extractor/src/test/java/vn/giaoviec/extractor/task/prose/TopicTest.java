package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoviec.extractor.task.prose.Written.names;
import static vn.giaoviec.extractor.task.prose.Written.tasks;
import static vn.giaoviec.extractor.task.prose.Written.texts;
import static vn.giaoviec.extractor.task.prose.Written.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** What is asked for and who answers it. */
class TopicTest {

  @Test
  void whoIsAskedInATopicIsNotCharged() {
    List<Task> tasks =
        tasks(
            "THÔNG BÁO",
            "1. Về đề nghị các bộ, ngành bố trí vốn cho tuyến đường: UBND huyện Phong Sơn lập danh"
                + " mục ưu tiên.",
            "2. Về kiến nghị Ngân hàng Nhà nước hạ lãi suất: Sở Tài chính làm việc với các tổ chức"
                + " tín dụng.",
            "3. Về đề nghị Bộ Nội vụ tăng biên chế: Về việc này, Chính phủ đã có nghị quyết. Sở Nội"
                + " vụ rà soát lại nhu cầu.");

    assertEquals(List.of("UBND huyện Phong Sơn / ", "Sở Tài chính / ", "Sở Nội vụ / "), who(tasks));
    assertEquals("UBND huyện Phong Sơn lập danh mục ưu tiên.", texts(tasks).get(0));
    assertEquals("", names(tasks.get(1).reportTo()));
  }

  @Test
  void aMatterStaysInTheTextYetTellsNoOneToReportTo() {
    List<Task> tasks =
        tasks(
            "THÔNG BÁO",
            "1. Về tờ trình đã trình Bộ Xây dựng trước ngày 01/5/2025: giao Sở Xây dựng hoàn thiện"
                + " hồ sơ trước ngày 20/6/2025.");

    assertEquals(List.of("Sở Xây dựng / "), who(tasks));
    assertEquals("", names(tasks.get(0).reportTo()));
    assertEquals("trước ngày 20/6/2025", tasks.get(0).deadline().value().text());
  }

  @Test
  void whatIsOnlyNamedOrAgreedIsNoTask() {
    assertEquals(
        List.of("Sở Nội vụ / "),
        who(
            tasks(
                "THÔNG BÁO",
                "1. Thống nhất mở rộng chính sách cho nhóm đối tượng, gồm:",
                "- Cán bộ phải nghỉ trước tuổi do sắp xếp bộ máy.",
                "- Người làm việc tại các hội được giao biên chế.",
                "2. Về nguồn vốn: Thống nhất với đề xuất, kiến nghị của Sở Tài chính.",
                "3. Về tên gọi: Các sở, ngành thống nhất chỉ dùng một tên; giao Sở Nội vụ hoàn"
                    + " thiện tờ trình.")));
  }
}
