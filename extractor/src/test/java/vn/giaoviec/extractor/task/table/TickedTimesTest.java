package vn.giaoviec.extractor.task.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;

class TickedTimesTest {

  /** The last cell's words of each row. */
  private static List<String> times(String drawing) {
    return TickedTimes.gathered(Tables.of(drawing)).rows().stream()
        .map(row -> row.cells().get(row.cells().size() - 1).text())
        .toList();
  }

  @Test
  void marksUnderMonthsAreATimeInWords() {
    assertEquals(
        List.of(
            "Thời gian",
            "tháng 3 đến tháng 5 năm 2026",
            "tháng 2 năm 2026",
            "tháng 1, tháng 5 năm 2026",
            ""),
        times(
                """
                TT | Công việc | Phụ trách | Tháng thực hiện (năm 2026) | < | < | < | <
                ^ | ^ | ^ | T1 | T2 | T3 | T4 | T¶5
                1 | Thay đồng hồ | Phòng Kỹ thuật | | | x | x | X
                2 | Lập bản đồ | Phòng Kỹ thuật | | x | | |
                3 | Kiểm tra | Ban Kiểm soát | ✓ | | | | ✓
                4 | Trực ban | Đội vận hành | | | | |
                """)
            .subList(1, 6));
  }

  @Test
  void quartersAndYearsCountToo() {
    assertEquals(
        List.of("Thời gian", "quý II đến quý III"),
        times(
            """
            Việc | Đơn vị | Quý I | Quý II | Quý III | Quý IV
            Sửa đường | Xã | | x | x |
            """));
    assertEquals(
        List.of("Thời gian", "năm 2026 đến năm 2027"),
        times(
            """
            Việc | Đơn vị | 2025 | 2026 | 2027
            Sửa đường | Xã | | x | x
            """));
  }

  @Test
  void whatStandsBehindTheTimesMovesUp() {
    Block.Table table =
        TickedTimes.gathered(
            Tables.of(
                """
                Việc | T1 | T2 | T3 | Ghi chú
                Sửa đường | | x | | Gấp
                """));
    assertEquals(2, table.rows().get(1).cells().get(2).column());
    assertEquals("Gấp", table.rows().get(1).cells().get(2).text());
  }

  @Test
  void figuresByYearsAndBareNumbersAreNoTimes() {
    for (String drawing :
        List.of(
            "Chỉ tiêu | 2025 | 2026 | 2027\nSố hộ | 1 | 2 | x\n",
            "Việc | 1 | 2 | 3\nSửa đường | x | x | x\n",
            "Việc | T1 | T2 | T3\nSửa đường | | |\n",
            "Việc | T1 | T2\nSửa đường | x | \n")) {
      Block.Table table = Tables.of(drawing);
      assertSame(table, TickedTimes.gathered(table));
    }
  }
}
