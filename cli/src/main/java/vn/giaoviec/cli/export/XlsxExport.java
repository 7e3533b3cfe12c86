package vn.giaoviec.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as one Excel workbook: frozen headings, filters, days as days, numbers as numbers. */
final class XlsxExport {

  private static final String DAY_FORMAT = "dd/mm/yyyy";

  /** The version of the form of our workbooks; of the form 12.3456 (ECMA-376, AppVersion). */
  private static final String FORM_VERSION = "1.0";

  private static final String HEADING_COLOUR = "D9E2F3";

  /** In points, as Excel counts. */
  private static final double LINE_HEIGHT = 15;

  /** The highest row that Excel allows, in points. */
  private static final double MAX_HEIGHT = 409;

  /** The longest text that a cell may hold (Excel's specification). */
  private static final int MAX_TEXT = 32_767;

  private XlsxExport() {}

  /** Writes the sheets; the stream stays open. */
  static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "giaoviec", FORM_VERSION)) {
      for (Sheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    }
  }

  private static void write(Sheet sheet, Worksheet worksheet) throws IOException {
    int columns = sheet.columns().size();
    for (int column = 0; column < columns; column++) {
      worksheet.value(0, column, sheet.columns().get(column).title());
      worksheet.width(column, sheet.columns().get(column).width());
    }
    worksheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEADING_COLOUR).set();
    worksheet.freezePane(0, 1);
    worksheet.repeatRows(0);
    worksheet.pageOrientation("landscape");
    worksheet.paperSize(PaperSize.A3_PAPER);
    worksheet.fitToWidth((short) 1);
    worksheet.fitToHeight((short) 0);
    int row = 1;
    for (List<Cell> cells : sheet.rows()) {
      for (int column = 0; column < columns; column++) {
        write(cells.get(column), worksheet, row, column);
      }
      worksheet.rowHeight(row, height(cells, sheet.columns()));
      worksheet
          .range(row, 0, row, columns - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      row++;
    }
    worksheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns - 1);
    worksheet.finish();
  }

  /** High enough for the longest text: not every program makes room for wrapped lines itself. */
  private static double height(List<Cell> cells, List<Sheet.Column> columns) {
    int lines = 1;
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Cell.Text text) {
        lines = Math.max(lines, 1 + text.text().length() / columns.get(column).width());
      }
    }
    return Math.min(MAX_HEIGHT, lines * LINE_HEIGHT);
  }

  private static void write(Cell cell, Worksheet worksheet, int row, int column) {
    if (cell instanceof Cell.Day day) {
      worksheet.value(row, column, day.day());
      worksheet.style(row, column).format(DAY_FORMAT).set();
    } else if (cell instanceof Cell.Figure figure) {
      worksheet.value(row, column, figure.number());
    } else if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
      String safe = FormulaGuard.safe(text.text());
      worksheet.value(row, column, safe.substring(0, Math.min(safe.length(), MAX_TEXT)));
    }
  }
}
