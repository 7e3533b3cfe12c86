package vn.giaoviec.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.read.UnreadableException;

/** What was recognised in mended texts is shown as read. */
class AsReadTest {

  private static final String LETTER =
      """
      TỈNH ỦY QUẢNG HÀ
      Số: 15-TB/TU

      Quảng Hà, ngày 02 tháng 3 năm 2020

      THÔNG BÁO
      Kết luận của Thường trực Tỉnh ủy

      Thường trực Tỉnh ủy giao nhiệm vụ như sau:

      1. Giao Văn phòng Tinh ủy tham muu kế hoạch kiểm tra, hoàn thành trước ngày 3O/4/2020.

      2. Giao Văn phòng Tỉnh ủy tham mưu báo cáo sơ kết, hoàn thành trước ngày 15/5/2020.
      """;

  private static Document document() throws UnreadableException {
    return new Extractor().extract(LETTER.getBytes(StandardCharsets.UTF_8), "thu.txt");
  }

  @Test
  void recognisesTheMendedAndShowsTheRead() throws UnreadableException {
    Task task = document().tasks().get(0);
    assertEquals("tham muu kế hoạch kiểm tra", work(task));
    Found<String> lead = task.lead().get(0);
    assertEquals("Văn phòng Tinh ủy", lead.value());
    assertEquals("Văn phòng Tỉnh ủy", lead.evidence().repaired());
    Found<Deadline> deadline = task.deadline();
    assertNotNull(deadline);
    assertEquals("hoàn thành trước ngày 3O/4/2020", deadline.value().text());
    assertEquals(LocalDate.of(2020, 4, 30), deadline.value().dueDay());
    assertEquals("hoàn thành trước ngày 30/4/2020", deadline.evidence().repaired());
  }

  @Test
  void whatWasReadWellHasNoOtherReading() throws UnreadableException {
    Task task = document().tasks().get(1);
    assertEquals("Văn phòng Tỉnh ủy", task.lead().get(0).value());
    assertNull(task.lead().get(0).evidence().repaired());
    assertNull(task.text().evidence().repaired());
  }

  private static String work(Task task) {
    String text = task.text().value();
    int from = text.indexOf("tham");
    return text.substring(from, text.indexOf("kiểm tra") + "kiểm tra".length());
  }
}
