package vn.giaoviec.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.PositionedPage;

/** Drawn lines → tables, with merged cells and over page breaks. */
class RuledTablesTest {

  private static final float[] COLUMNS = {80, 120, 340, 540};

  private static List<String> rows(PageSketch... sketches) {
    List<PositionedPage> pages = new ArrayList<>();
    for (PageSketch sketch : sketches) {
      pages.add(sketch.page());
    }
    List<Block> blocks = Layout.blocks(pages);
    assertEquals(1, blocks.size());
    return assertInstanceOf(Block.Table.class, blocks.get(0)).rows().stream()
        .map(RuledTablesTest::show)
        .toList();
  }

  private static String show(Block.Row row) {
    StringBuilder shown = new StringBuilder();
    for (Block.Cell cell : row.cells()) {
      shown.append(cell.column()).append('x').append(cell.columnSpan());
      shown.append('x').append(cell.rowSpan()).append('=').append(cell.text()).append('|');
    }
    return shown.toString();
  }

  private static PageSketch row(PageSketch page, float y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        page.text(COLUMNS[i] + 5, y, cells[i]);
      }
    }
    return page;
  }

  @Test
  void wrappedLinesAreJoinedAndListItemsApart() {
    PageSketch page = new PageSketch(1).grid(COLUMNS, new float[] {100, 120, 200});
    row(page, 114, "TT", "Công việc", "Thời hạn");
    row(page, 134, "1", "- Rà soát các văn bản đang có", "Trước ngày 25/4/2019");
    row(page, 148, "", "hiệu lực;", "");
    row(page, 162, "", "- Báo cáo.", "");
    assertEquals(
        List.of(
            "0x1x1=TT|1x1x1=Công việc|2x1x1=Thời hạn|",
            "0x1x1=1|1x1x1=- Rà soát các văn bản đang có hiệu lực;\n- Báo cáo.|"
                + "2x1x1=Trước ngày 25/4/2019|"),
        rows(page));
  }

  @Test
  void mergedCellsAreOneCell() {
    PageSketch page = new PageSketch(1);
    page.horizontal(100, 80, 540).horizontal(120, 80, 540).horizontal(140, 80, 340);
    page.horizontal(160, 80, 540);
    page.vertical(80, 100, 160).vertical(540, 100, 160);
    page.vertical(120, 120, 160).vertical(340, 120, 160);
    page.text(90, 114, "BAN MẪU");
    row(page, 134, "1", "Việc một", "Chung");
    row(page, 154, "2", "Việc hai", "");
    assertEquals(
        List.of("0x3x1=BAN MẪU|", "0x1x1=1|1x1x1=Việc một|2x1x2=Chung|", "0x1x1=2|1x1x1=Việc hai|"),
        rows(page));
  }

  @Test
  void aFrameAroundTextIsNoTable() {
    PageSketch page = new PageSketch(1).grid(new float[] {80, 540}, new float[] {90, 300});
    page.text(100, 120, "Trong khung");
    List<Block> blocks = Layout.blocks(List.of(page.page()));
    assertEquals("Trong khung", assertInstanceOf(Block.Paragraph.class, blocks.get(0)).text());
  }

  @Test
  void repeatedHeaderIsDroppedAndTheCutRowJoined() {
    PageSketch first = new PageSketch(1).grid(COLUMNS, new float[] {700, 720, 740, 760, 790});
    row(first, 714, "TT", "Công việc", "Thời hạn");
    row(first, 734, "1", "Một", "2020");
    row(first, 754, "2", "Hai", "2021");
    row(first, 774, "3", "Xây dựng kế hoạch trình cấp có", "Trước ngày 30");
    PageSketch second = new PageSketch(2).grid(COLUMNS, new float[] {80, 100, 120, 140});
    row(second, 94, "TT", "Công việc", "Thời hạn");
    row(second, 114, "", "thẩm quyền.", "");
    row(second, 134, "4", "Bốn", "2022");
    assertEquals(
        List.of(
            "0x1x1=TT|1x1x1=Công việc|2x1x1=Thời hạn|",
            "0x1x1=1|1x1x1=Một|2x1x1=2020|",
            "0x1x1=2|1x1x1=Hai|2x1x1=2021|",
            "0x1x1=3|1x1x1=Xây dựng kế hoạch trình cấp có thẩm quyền.|2x1x1=Trước ngày 30|",
            "0x1x1=4|1x1x1=Bốn|2x1x1=2022|"),
        rows(first, second));
  }

  @Test
  void aRowWithoutNumberWhereRowsLackNumbersIsARowOfItsOwn() {
    PageSketch first = new PageSketch(1).grid(COLUMNS, new float[] {700, 720, 740, 760});
    row(first, 714, "1", "Tổng số", "538");
    row(first, 734, "", "Nông nghiệp", "372");
    row(first, 754, "", "Xây dựng", "12");
    PageSketch second = new PageSketch(2).grid(COLUMNS, new float[] {80, 100, 120});
    row(second, 94, "", "Vận tải", "9");
    row(second, 114, "2", "Giải thể", "3");
    assertEquals(5, rows(first, second).size());
  }

  @Test
  void aMergedCellGoesOnOverThePageBreak() {
    PageSketch first = new PageSketch(1);
    first.horizontal(700, 80, 540).horizontal(720, 80, 340).horizontal(740, 80, 540);
    PageSketch second = new PageSketch(2);
    second.horizontal(80, 80, 540).horizontal(100, 80, 540).horizontal(120, 80, 540);
    for (float x : COLUMNS) {
      first.vertical(x, 700, 740);
      second.vertical(x, 80, 120);
    }
    row(first, 714, "1", "Một", "Ban Mẫu");
    row(first, 734, "2", "Hai", "");
    row(second, 94, "3", "Ba", "");
    row(second, 114, "4", "Bốn", "Ban Khác");
    assertEquals(
        List.of(
            "0x1x1=1|1x1x1=Một|2x1x3=Ban Mẫu|",
            "0x1x1=2|1x1x1=Hai|",
            "0x1x1=3|1x1x1=Ba|",
            "0x1x1=4|1x1x1=Bốn|2x1x1=Ban Khác|"),
        rows(first, second));
  }

  @Test
  void theOneEmptyCellOfAColumnAtThePageBreakGoesOnWithTheCellAbove() {
    float[] lines = {600, 620, 640, 660, 680, 700, 720};
    PageSketch first = new PageSketch(1).grid(COLUMNS, lines);
    for (int i = 0; i < 6; i++) {
      row(first, 614 + 20 * i, "" + (i + 1), "Việc", "Quý " + i);
    }
    PageSketch second = new PageSketch(2).grid(COLUMNS, new float[] {80, 100, 120});
    row(second, 94, "7", "Việc", "");
    row(second, 114, "8", "Việc", "Quý 7");
    List<String> rows = rows(first, second);
    assertEquals("0x1x1=6|1x1x1=Việc|2x1x2=Quý 5|", rows.get(5));
    assertEquals("0x1x1=7|1x1x1=Việc|", rows.get(6));
  }

  @Test
  void anEmptyCellWhereOthersAreEmptyTooStaysEmpty() {
    float[] lines = {600, 620, 640, 660, 680, 700, 720};
    PageSketch first = new PageSketch(1).grid(COLUMNS, lines);
    for (int i = 0; i < 6; i++) {
      row(first, 614 + 20 * i, "" + (i + 1), "Việc", i == 2 ? "" : "Quý " + i);
    }
    PageSketch second = new PageSketch(2).grid(COLUMNS, new float[] {80, 100, 120});
    row(second, 94, "7", "Việc", "");
    row(second, 114, "8", "Việc", "Quý 7");
    assertEquals("0x1x1=7|1x1x1=Việc|2x1x1=|", rows(first, second).get(6));
  }
}
