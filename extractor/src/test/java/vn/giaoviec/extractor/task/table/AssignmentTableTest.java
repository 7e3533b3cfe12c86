package vn.giaoviec.extractor.task.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoviec.extractor.task.table.TableTasks.ISSUED;
import static vn.giaoviec.extractor.task.table.TableTasks.line;
import static vn.giaoviec.extractor.task.table.TableTasks.lines;
import static vn.giaoviec.extractor.task.table.TableTasks.names;
import static vn.giaoviec.extractor.task.table.TableTasks.tasks;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;

class AssignmentTableTest {

  @Test
  void readsAMinistrysPlan() {
    assertEquals(
        """
        PHỤ LỤC/I/1: Rà soát quy định [Sở Tư pháp] (các sở, ban, ngành)
        PHỤ LỤC/I/2: Lập danh mục [Sở Tài chính + Sở Nội vụ]
        PHỤ LỤC/II/1: Tập huấn cán bộ [Trường Chính trị]
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm
                    *I | *Hoàn thiện thể chế | < | < | < | <
                    1 | Rà soát quy định | Sở Tư pháp | các sở, ban, ngành | Quý II/2025 | Báo cáo
                    2 | Lập danh mục | Sở Tài chính, Sở Nội vụ | | 30/6/2025 | Danh mục
                    *II | *Đào tạo | < | < | < | <
                    1 | Tập huấn cán bộ | Trường Chính trị | | Hằng năm | Lớp học
                    """),
                "PHỤ LỤC")));
  }

  @Test
  void takesTheLeadFromAUnitHeadingRow() {
    assertEquals(
        """
        BAN TỔ CHỨC/1: Chuẩn bị nội dung họp [BAN TỔ CHỨC] {PCT Lê Văn An}
        BAN TỔ CHỨC/2: Hoàn thiện báo cáo [BAN TỔ CHỨC] (Văn phòng) {PCT Lê Văn An}
        QUÝ HỖ TRỢ NÔNG DÂN/1: Rà soát thủ tục [QUÝ HỖ TRỢ NÔNG DÂN]
        VĂN PHÒNG/1: Bố trí phòng họp [VĂN PHÒNG] {Chủ tịch Trần Bình}
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    TT | Công việc | Lãnh đạo chỉ đạo | Đơn vị phối hợp | Thời hạn hoàn thành | Ghi chú
                    *BAN TỔ CHỨC | < | < | < | < | <
                    1 | Chuẩn bị nội dung họp | PCT Lê Văn An | | Trước ngày 25/4/2025 |
                    2 | Hoàn thiện báo cáo | PCT Lê Văn An | Văn phòng | Trước ngày 25/4/2025 |
                    *QUÝ HỖ TRỢ NÔNG DÂN | < | < | < | < | <
                    1 | Rà soát thủ tục | | | Thường xuyên |
                    *VĂN PHÒNG | < | < | < | < | <
                    1 | Bố trí phòng họp | Chủ tịch Trần Bình | | Trước ngày 25/4/2025 |
                    """))));
  }

  @Test
  void readsAHeaderOfTwoLevelsAndAColumnCount() {
    assertEquals(
        """
        1: Sửa quy chế [Vụ Pháp chế] (Vụ Tài chính)
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    STT | Nội dung | Phân công thực hiện | < | Thời gian
                    ^ | ^ | Chủ trì | Phối hợp | ^
                    (1) | (2) | (3) | (4) | (5)
                    1 | Sửa quy chế | Vụ Pháp chế | Vụ Tài chính | Tháng 6/2025
                    """))));
  }

  @Test
  void readsShiftedHeadersAndNumbersGluedToTheText() {
    Block.Table first =
        Tables.loose(
            """
            Công việc | BAN TỔ CHỨC | | | Thời hạn hoàn thành | Ghi chú
             | Lãnh đạo chỉ đạo | Đơn vị phối hợp | Trước ngày | |
            1 Chuẩn bị nội dung họp | Chủ tịch Trần Bình | | Trước ngày 13/4/2025 | |
            2 Thông báo 28 mô hình | PCT Lê Văn An | Văn phòng | Trước ngày 13/4/2025 | |
            """);
    Block.Table second =
        Tables.loose(
            """
            Công việc | | Lãnh đạo chỉ đạo | Đơn vị phối hợp | Thời hạn hoàn thành | Ghi chú
            3 | Hoàn thiện quy chế | Chủ tịch Trần Bình | | Trước ngày 30/5/2025 |
             | BAN KINH TẾ | | | |
            1 | Lập dự án | PCT Lê Văn An | | Trước ngày 30/5/2025 |
            """);
    AssignmentTable one = AssignmentTable.recognise(first, null).orElseThrow();
    AssignmentTable two = AssignmentTable.recognise(second, one).orElseThrow();
    assertEquals(
        """
        A/BAN TỔ CHỨC/1: Chuẩn bị nội dung họp [BAN TỔ CHỨC] {Chủ tịch Trần Bình}
        A/BAN TỔ CHỨC/2: Thông báo 28 mô hình [BAN TỔ CHỨC] (Văn phòng) {PCT Lê Văn An}
        """,
        lines(one.tasks(ISSUED, List.of("A"))));
    assertEquals(
        """
        A/BAN TỔ CHỨC/3: Hoàn thiện quy chế [BAN TỔ CHỨC] {Chủ tịch Trần Bình}
        A/BAN KINH TẾ/1: Lập dự án [BAN KINH TẾ] {PCT Lê Văn An}
        """,
        lines(two.tasks(ISSUED, List.of("A"))));
  }

  @Test
  void continuesATableWithoutAHeader() {
    AssignmentTable one =
        AssignmentTable.recognise(
                Tables.of(
                    """
                    TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian
                    I | Tuyên truyền | |
                    1 | Mở chuyên mục | Báo Bình Sơn | Quý I
                    """),
                null)
            .orElseThrow();
    Block.Table rest =
        Tables.of(
            """
            2 | Phát tờ rơi | UBND các xã | Quý II
            """);
    assertEquals(
        "I/2: Phát tờ rơi [UBND các xã]\n",
        lines(AssignmentTable.recognise(rest, one).orElseThrow().tasks(ISSUED, List.of())));
    assertTrue(AssignmentTable.recognise(rest, null).isEmpty());
  }

  @Test
  void readsAHeaderBelowGroupRowsWithoutItsNumberColumn() {
    assertEquals(
        """
        B/I/1.1: Lập kế hoạch [Sở Y tế] (các sở, ngành)
        B/II/2.1: Lập nền tảng [Sở Nội vụ]
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    B | PHÁT TRIỂN NGÀNH | | |
                    I | Phát triển y tế | | |
                    Nội dung | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian thực hiện |
                    1.1 | Lập kế hoạch | Sở Y tế | các sở, ngành | 2026
                    II | Phát triển nội vụ | | |
                    Nội dung | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian thực hiện |
                    2.1 | Lập nền tảng | Sở Nội vụ | | 2026
                    """))));
  }

  @Test
  void takesTheFinestNumberedRow() {
    assertEquals(
        """
        1/1.1: Rà soát quy hoạch [Sở Xây dựng]
        1/1.2: Lập bản đồ [Sở Xây dựng]
        2: Chỉnh trang đô thị: - vỉa hè - cây xanh [UBND các phường]
        3: Trồng cây [Sở Xây dựng]
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    TT | Nội dung công việc | Cơ quan chủ trì | Thời gian hoàn thành
                    1 | Quy hoạch | |
                    1.1 | Rà soát quy hoạch | Sở Xây dựng | Quý I
                    1.2 | Lập bản đồ | nt | Quý II
                    2 | Chỉnh trang đô thị: | UBND các phường | Quý III
                    - | vỉa hè | |
                    - | cây xanh | |
                    3 | Trồng cây | Sở Xây dựng | -nt-
                    """))));
  }

  @Test
  void readsWhoAndWhenWithinACell() {
    List<Task> tasks =
        tasks(
            Tables.of(
                """
                TT | Nhiệm vụ | Phân công chủ trì, phối hợp | Thời gian
                1 | Kiểm tra cơ sở | Sở Y tế chủ trì, phối hợp với Công an tỉnh, UBND các xã | Quý I
                2 | Lập hồ sơ | - Chủ trì: Sở Nội vụ¶- Phối hợp: Sở Tài chính, các đơn vị liên quan | Quý I
                3 | Cấp thẻ | Sở Nội vụ (chủ trì), Sở Y tế | Quý I
                4 | Số hóa hồ sơ | Sở Tư pháp (chủ trì); Sở Y tế, UBND xã phối hợp | Quý I
                5 | Nâng cấp trục | Sở KH&CN/Văn phòng UBND tỉnh | Quý I
                6 | Tập văn nghệ | Đội Thông tin lưu động + các trường THPT | Quý I
                7 | Kiểm kê | Phòng Tài chính chủ trì; các đơn vị phối hợp | Quý I
                """));
    assertEquals(
        """
        1: Kiểm tra cơ sở [Sở Y tế] (Công an tỉnh + UBND các xã)
        2: Lập hồ sơ [Sở Nội vụ] (Sở Tài chính + các đơn vị liên quan)
        3: Cấp thẻ [Sở Nội vụ] (Sở Y tế)
        4: Số hóa hồ sơ [Sở Tư pháp] (Sở Y tế + UBND xã)
        5: Nâng cấp trục [Sở KH&CN + Văn phòng UBND tỉnh]
        6: Tập văn nghệ [Đội Thông tin lưu động + các trường THPT]
        7: Kiểm kê [Phòng Tài chính] (các đơn vị)
        """,
        lines(tasks));
  }

  @Test
  void readsLabelledLinesInTheWorksCell() {
    Task task =
        tasks(
                Tables.of(
                    """
                    TT | Nội dung nhiệm vụ | Thời hạn
                    1 | - Số hóa hồ sơ lưu trữ¶- Đơn vị chủ trì: Chi cục Văn thư¶- Đơn vị phối hợp: Văn phòng, các phòng¶- Sản phẩm: Kho dữ liệu | 30/9/2025
                    2 | Kiểm kê | 30/9/2025
                    """))
            .get(0);
    assertEquals("1: Số hóa hồ sơ lưu trữ [Chi cục Văn thư] (Văn phòng + các phòng)", line(task));
    assertEquals("Kho dữ liệu", task.product());
  }

  @Test
  void readsAPartysProgramme() {
    Task task =
        tasks(
                Tables.of(
                    """
                    TT | Nội dung công việc | Cơ quan thực hiện | Cấp trình | Thời gian trình
                    1 | Đề án sắp xếp tổ chức | Ban Tổ chức Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Tháng 6/2025
                    """))
            .get(0);
    assertEquals("1: Đề án sắp xếp tổ chức [Ban Tổ chức Tỉnh ủy]", line(task));
    assertEquals("Ban Thường vụ Tỉnh ủy", names(task.reportTo()));
  }

  @Test
  void readsOtherIssuersForms() {
    assertEquals(
        """
        1: Thẩm định hồ sơ [Vụ Pháp chế] (Cục Thuế) {Thứ trưởng Lê An}
        2: Trình Chính phủ dự thảo Nghị định [Vụ Tài chính] {Thứ trưởng Lê An}
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    STT | Tên đề án, văn bản | Đơn vị chủ trì soạn thảo | Đơn vị phối hợp | Lãnh đạo Bộ phụ trách | Thời hạn trình
                    1. | Thẩm định hồ sơ | Vụ Pháp chế | Cục Thuế | Thứ trưởng Lê An | Tháng 6/2025
                    2. | Trình Chính phủ dự thảo Nghị định | Vụ Tài chính | | ^ | Tháng 9/2025
                    """))));
    assertEquals(
        """
        a: Dọn vệ sinh [Tổ dân phố 5]
        b: Trang trí cổng [Đoàn Thanh niên + Hội Phụ nữ]
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    TT | Nội dung thực hiện | Người phụ trách | Thời gian
                    a) | Dọn vệ sinh | Tổ dân phố 5 | 12/4
                    b) | Trang trí cổng | Đoàn Thanh niên, Hội Phụ nữ | 13/4
                    """))));
  }

  @Test
  void readsALongTable() {
    StringBuilder drawing = new StringBuilder("TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn\n");
    for (int i = 1; i <= 3000; i++) {
      drawing.append(i).append(" | Việc số ").append(i).append(" | Sở Y tế | Quý I\n");
    }
    assertEquals(3000, tasks(Tables.loose(drawing.toString())).size());
  }

  @Test
  void keepsProductNoteAndEvidence() {
    Task task =
        tasks(
                Tables.of(
                    """
                    TT | Nhiệm vụ | Chủ trì | Sản phẩm | Ghi chú
                    1 | Báo cáo Thường trực về tiến độ | Văn phòng | Báo cáo | Đã giao
                    """))
            .get(0);
    assertEquals("Báo cáo", task.product());
    assertEquals("Đã giao", task.note());
    assertEquals("Thường trực", names(task.reportTo()));
    assertEquals("table/lead-column", task.lead().get(0).evidence().rule());
    assertEquals("Văn phòng", task.lead().get(0).evidence().source());
    assertEquals(1, task.lead().get(0).evidence().place().page());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // figures
        "TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2024 | Kế hoạch năm 2025\n"
            + "1 | Số xã | xã | 5 | 6",
        // money
        "TT | Nội dung chi | Số lượng | Đơn giá | Thành tiền\n1 | Thuê hội trường | 1 | 500 | 500",
        // people
        "TT | Họ và tên | Chức vụ | Đơn vị công tác | Ghi chú\n"
            + "1 | Trần An | Chuyên viên | Sở Y tế |",
        // a meeting's order
        "Thời gian | Nội dung | Người thực hiện\n"
            + "8h00 - 8h30 | Đón tiếp đại biểu | Văn phòng\n"
            + "8h30 | Khai mạc | Chủ tịch",
        // a week's meetings
        "Thứ, ngày | Nội dung | Thành phần | Địa điểm\n"
            + "Thứ Hai | Họp giao ban | Lãnh đạo Sở | Phòng họp 1",
        // work that is done
        "TT | Nhiệm vụ | Đơn vị chủ trì | Kết quả thực hiện\n"
            + "1 | Lập đề án | Sở Y tế | Đã hoàn thành\n"
            + "2 | Mua sắm | Sở Y tế | Đang triển khai",
        "TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả thực hiện\n"
            + "1 | Lập đề án | Sở Y tế | 30/1/2025 | Đã trình UBND tỉnh\n"
            + "2 | Mua sắm | Sở Y tế | 15/2/2025 | Chậm so với kế hoạch",
        // figures, with who follows them up
        "TT | Nội dung chỉ tiêu | ĐVT | Năm 2024 | Năm 2025 | Đơn vị chủ trì | Đơn vị phối hợp"
            + "\n1 | Tổng số hợp tác xã | HTX | 210 | 235 | Sở Tài chính | Các huyện"
            + "\n2 | Tỷ lệ hợp tác xã khá | % | 42,5 | 48 | nt | ",
        "TT | Nội dung | Đến 2025 | Đến 2030 | Cơ quan theo dõi\n"
            + "1 | Tỷ lệ hồ sơ số | 80% | 100% | Sở Nội vụ",
        // letterhead, signature
        "UBND TỈNH BÌNH SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            + "Số: 12/TB-UBND | Bình Sơn, ngày 14 tháng 3 năm 2025",
        "Nơi nhận:¶- Như trên;¶- Lưu: VT | TM. ỦY BAN NHÂN DÂN¶CHỦ TỊCH",
        // recipients
        "Nơi nhận | Số lượng | Ghi chú\nSở Y tế | 2 | để thực hiện",
        // words and their meaning
        "Từ viết tắt | Nghĩa\nHTX | Hợp tác xã"
      })
  void leavesOtherTablesAlone(String drawing) {
    assertTrue(AssignmentTable.recognise(Tables.of(drawing), null).isEmpty());
  }

  @Test
  void workWithAQuantityIsWork() {
    assertEquals(
        """
        1: Tổ chức lớp tập huấn [Trường Chính trị]
        2: Hội nghị tổng kết [Văn phòng]
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    TT | Nội dung | Số lượng | Đơn vị thực hiện | Thời gian
                    1 | Tổ chức lớp tập huấn | 04 | Trường Chính trị | Quý II
                    2 | Hội nghị tổng kết | 01 | Văn phòng | Tháng 12
                    """))));
  }

  @Test
  void leavesAnEmptyFormAlone() {
    assertTrue(
        AssignmentTable.recognise(
                Tables.of("TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn\n | | |\n"), null)
            .isEmpty());
  }

  @Test
  void aLeadersColumnIsToldByWhoAndWhatHeDoes() {
    assertEquals(
        """
        1: Sắp xếp đơn vị sự nghiệp [Sở Y tế] {Phó Bí thư Thường trực Tỉnh ủy}
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    STT | Tên đề án | Cơ quan chủ trì tham mưu | Đồng chí Thường vụ phụ trách
                    1 | Sắp xếp đơn vị sự nghiệp | Sở Y tế | Phó Bí thư Thường trực Tỉnh ủy
                    """))));
    assertEquals(Column.LEAD, ColumnMeaning.of("Đơn vị phụ trách").orElseThrow());
    assertEquals(Column.MONEY, ColumnMeaning.of("Mức hỗ trợ").orElseThrow());
    assertEquals(Column.COORDINATORS, ColumnMeaning.of("Hỗ trợ").orElseThrow());
  }

  @Test
  void aYearThatANarrowColumnCutIsWhole() {
    List<Task> tasks =
        tasks(
            Tables.of(
                """
                TT | Công việc | Chủ trì | Hoàn thành
                1 | Lắp đèn | Xã | 15/12/202¶5
                """));
    assertEquals(
        "Optional[OnDate[text=15/12/2025, due=2025-12-15, strict=false, time=null]]",
        Optional.ofNullable(tasks.get(0).deadline()).map(Found::value).toString());
  }

  @Test
  void aTimeAndAProductTellWorkWhateverItsColumnIsCalled() {
    assertEquals(
        """
        : Rà soát tài khoản; phân quyền []
        : Xây dựng kho học liệu []
        """,
        lines(
            tasks(
                Tables.of(
                    """
                    Giai đoạn | Thời gian | Nội dung trọng tâm | Sản phẩm / Kết quả
                    1 | 9 - 10/2025 | Rà soát tài khoản; phân quyền | Danh sách tài khoản
                    2 | 11/2025 | Xây dựng kho học liệu | Kho học liệu số
                    """))));
  }
}
