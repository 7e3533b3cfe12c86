package vn.giaoviec.extractor.task.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoviec.extractor.task.table.TableTasks.lines;
import static vn.giaoviec.extractor.task.table.TableTasks.names;
import static vn.giaoviec.extractor.task.table.TableTasks.tasks;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

/** What rows hold that a merged, blank or cut cell leaves to the row above. */
class MergesTest {

  @Test
  void holdsMergedCellsForAllTheirRows() {
    assertEquals(
        """
        1: Tổ chức phong trào [Ban Dân vận] (UBND các xã)
        2: Tổ chức tôn vinh [Ban Dân vận] (UBND các xã)
        3: Thu hút thành viên [Ban Kinh tế]
        3: Xây dựng đề án [Hội Nông dân]
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    TT | Nội dung thực hiện | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
                    1 | Tổ chức phong trào | Ban Dân vận | UBND các xã | Thường xuyên
                    2 | Tổ chức tôn vinh | ^ | ^ | ^
                    3 | Thu hút thành viên | Ban Kinh tế | | Thường xuyên
                    ^ | Xây dựng đề án | Hội Nông dân | | 2025
                    """))));
  }

  @Test
  void fillsBlankLowerRowsOfPlainText() {
    assertEquals(
        """
        I/1: Tổ chức phong trào [Ban Dân vận] (UBND các xã)
        I/2: Tổ chức tôn vinh [Ban Dân vận] (UBND các xã)
        II/1: Rà soát văn bản [Sở Tư pháp]
        II/2: Sửa đổi văn bản [Sở Tư pháp]
        """,
        lines(
            tasks(
                Tables.loose(
                    """
                    TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian
                    I | Thi đua | | |
                    1 | Tổ chức phong trào | Ban Dân vận | UBND các xã | Thường xuyên
                    2 | Tổ chức tôn vinh | | |
                    II | Thể chế | | |
                    1 | Rà soát văn bản | | |
                    2 | Sửa đổi văn bản | Sở Tư pháp | | 2025
                    """))));
  }

  @Test
  void joinsARowThatAPageBreakCut() {
    assertEquals(
        "1: Xây dựng kế hoạch truyền thông về mô hình [Văn phòng]\n2: Họp báo [Văn phòng]\n",
        lines(
            tasks(
                Tables.of(
                    """
                    TT | Công việc | Đơn vị thực hiện | Thời hạn
                    1 | Xây dựng kế hoạch truyền | Văn phòng | 30/4/2025
                     | thông về mô hình | |
                    2 | Họp báo | Văn phòng | 30/4/2025
                    """))));
  }

  @Test
  void aColumnLeftOfTheWorkHoldsForTheBlankRowsBelow() {
    assertEquals(
        """
        : Nghiệm thu đề tài [Phòng Khoa học]
        : Lập danh mục [Phòng Khoa học]
        : Nhân giống lúa [Trung tâm Giống]
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    Đơn vị | Nhiệm vụ | Thời hạn
                    Phòng Khoa học | Nghiệm thu đề tài | 15/11/2025
                    | Lập danh mục | 10/10/2025
                    Trung tâm Giống | Nhân giống lúa | Quý IV/2025
                    """))));
  }

  @Test
  void aBlankTimeRightOfTheWorkIsNoTime() {
    List<Task> tasks =
        tasks(
            Tables.of(
                """
                Người phụ trách | Công việc | Thời gian hoàn thành
                Phòng Khoa học | Nghiệm thu đề tài | 15/11/2025
                | Lập danh mục |
                """));
    assertEquals("Phòng Khoa học", names(tasks.get(1).lead()));
    assertNull(tasks.get(1).deadline());
  }
}
