package vn.giaoviec.extractor.task.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;

class TickedBodiesTest {

  /** The words of each row's cell in that place. */
  private static List<String> who(String drawing, int place) {
    return TickedBodies.gathered(Tables.of(drawing)).rows().stream()
        .map(row -> row.cells().get(place).text())
        .toList();
  }

  @Test
  void marksUnderBodiesNameThem() {
    assertEquals(
        List.of("Đơn vị thực hiện", "Văn phòng", "Phòng Nội vụ", "Văn phòng; Phòng Tài chính"),
        who(
            """
            TT | Công việc | Văn phòng | Phòng Nội vụ | Phòng Tài chính | Thời gian
            1 | Soạn quy chế | x | | | 4/2025
            2 | Rà soát vị trí | | X | | 5/2025
            3 | Lập dự toán | ✓ | | ✓ | 9/2025
            """,
            2));
  }

  @Test
  void rolesUnderBodiesTellWhoLeads() {
    assertEquals(
        List.of(
            "Đơn vị thực hiện",
            "Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ; Sở Tài chính",
            "Phối hợp: Sở Y tế"),
        who(
            """
            TT | Công việc | Sở Y tế | Sở Nội vụ | Sở Tài chính
            1 | Sắp xếp các trạm | CT | PH | ph
            2 | Thẩm định biên chế | P | |
            """,
            2));
  }

  @Test
  void underATitleOfWhoDoesItLettersAreBodies() {
    assertEquals(
        """
        1: Soạn quy chế của bệnh viện [TCHC] (KHTH)
        2: Rà soát các khoa [KHTH]
        """,
        TableTasks.lines(
            TableTasks.tasks(
                Tables.of(
                    """
                    TT | Nội dung công việc | Đơn vị thực hiện | < | Thời hạn
                    ^ | ^ | TCHC | KHTH | ^
                    1 | Soạn quy chế của bệnh viện | C | P | 4/2025
                    2 | Rà soát các khoa | | C | 5/2025
                    """))));
  }

  @Test
  void figuresUnderBodiesAreNoMarks() {
    Block.Table table =
        Tables.of(
            """
            TT | Chỉ tiêu | Sở Y tế | Sở Nội vụ
            1 | Số lớp | 5 | 4
            2 | Số học viên | x | 14
            """);
    assertSame(table, TickedBodies.gathered(table));
  }
}
