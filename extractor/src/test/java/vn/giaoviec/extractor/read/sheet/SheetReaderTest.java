package vn.giaoviec.extractor.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.UnreadableException;

class SheetReaderTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static byte[] book() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("PHÂN CÔNG NHIỆM VỤ");
      fill(sheet.createRow(2), "TT", "Nội dung", "Chủ trì");
      fill(sheet.createRow(3), "1", "Lập kế hoạch", "Phòng A");
      fill(sheet.createRow(4), "2", "Báo cáo", "");
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @Test
  void readsTitleLinesAndTheTableWithItsMergedCells() throws IOException, UnreadableException {
    List<Block> blocks = new SheetReader().read(new Input(book(), XLSX)).blocks();
    assertEquals("PHÂN CÔNG NHIỆM VỤ", ((Block.Paragraph) blocks.get(0)).text());
    Block.Table table = (Block.Table) blocks.get(1);
    assertEquals(3, table.rows().size());
    assertEquals(2, table.rows().get(1).cells().get(2).rowSpan());
    assertEquals(2, table.rows().get(2).cells().size());
  }

  @Test
  void cellsInAFontFromBeforeUnicodeAreRead() throws IOException, UnreadableException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle old = book.createCellStyle();
      Font font = book.createFont();
      font.setFontName(".VnTime");
      old.setFont(font);
      Sheet sheet = book.createSheet();
      fill(sheet.createRow(0), "C¨n cø");
      sheet.getRow(0).getCell(0).setCellStyle(old);
      fill(sheet.createRow(1), "Số ® µ");
      book.write(out);
      List<Block> blocks = new SheetReader().read(new Input(out.toByteArray(), XLSX)).blocks();
      assertEquals("Căn cứ", ((Block.Paragraph) blocks.get(0)).text());
      assertEquals("Số ® µ", ((Block.Paragraph) blocks.get(1)).text());
    }
  }
}
