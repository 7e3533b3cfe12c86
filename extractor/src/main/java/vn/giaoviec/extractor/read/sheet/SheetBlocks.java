package vn.giaoviec.extractor.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Grid;
import vn.giaoviec.extractor.read.flow.Line;
import vn.giaoviec.extractor.read.flow.Words;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyFonts;

/** The blocks of one sheet. */
final class SheetBlocks {

  /** A sheet with more rows is data, no document. */
  private static final int MAX_ROWS = 20_000;

  /** So many filled cells side by side begin a table. */
  private static final int TABLE_CELLS = 3;

  private final Sheet sheet;
  private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
  private final List<CellRangeAddress> merged;
  private final LegacyFonts fonts;

  SheetBlocks(Sheet sheet, LegacyFonts fonts) {
    this.sheet = sheet;
    this.fonts = fonts;
    merged = sheet.getMergedRegions();
  }

  void addTo(Flow flow) {
    int last = Math.min(sheet.getLastRowNum(), MAX_ROWS);
    int first = firstTableRow(last);
    for (int row = sheet.getFirstRowNum(); row >= 0 && row < first; row++) {
      paragraphs(row).forEach(flow::paragraph);
    }
    if (first <= last) {
      int end = lastTableRow(first, last);
      flow.table(grid(first, end));
      for (int row = end + 1; row <= last; row++) {
        paragraphs(row).forEach(flow::paragraph);
      }
    }
  }

  private int firstTableRow(int last) {
    for (int row = Math.max(0, sheet.getFirstRowNum()); row <= last; row++) {
      if (filled(row) >= TABLE_CELLS) {
        return row;
      }
    }
    return last + 1;
  }

  /** The last row with cells side by side: signature lines may stand below. */
  private int lastTableRow(int first, int last) {
    int end = first;
    for (int row = first; row <= last; row++) {
      end = filled(row) >= 2 ? row : end;
    }
    return end;
  }

  private int filled(int row) {
    Row cells = sheet.getRow(row);
    int count = 0;
    for (int column = 0; cells != null && column < cells.getLastCellNum(); column++) {
      count += text(cells.getCell(column)).isEmpty() ? 0 : 1;
    }
    return count;
  }

  private List<FlowParagraph> paragraphs(int row) {
    Row cells = sheet.getRow(row);
    List<FlowParagraph> found = new ArrayList<>();
    for (int column = 0; cells != null && column < cells.getLastCellNum(); column++) {
      found.addAll(content(cells.getCell(column), row));
    }
    return found;
  }

  private Grid grid(int first, int end) {
    Grid grid = new Grid(Grid.Ruling.RULED);
    for (int row = first; row <= end; row++) {
      Row cells = sheet.getRow(row);
      if (cells == null) {
        continue;
      }
      grid.row(Place.onLine(row + 1));
      for (int column = 0; column < cells.getLastCellNum(); column++) {
        CellRangeAddress range = range(row, column);
        boolean covered =
            range != null && (range.getFirstRow() != row || range.getFirstColumn() != column);
        if (!covered) {
          int span = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
          int depth = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
          grid.cell(
              content(cells.getCell(column), row), column, span, depth, Place.onLine(row + 1));
        }
      }
    }
    return grid;
  }

  private @Nullable CellRangeAddress range(int row, int column) {
    for (CellRangeAddress range : merged) {
      if (range.isInRange(row, column)) {
        return range;
      }
    }
    return null;
  }

  private List<FlowParagraph> content(@Nullable Cell cell, int row) {
    List<FlowParagraph> content = new ArrayList<>();
    for (String part : text(cell).split("\\R")) {
      String words = Words.tidy(part);
      if (!words.isEmpty()) {
        Line line = new Line(words, bold(cell), false);
        content.add(new FlowParagraph(List.of(line), false, null, Place.onLine(row + 1)));
      }
    }
    return content;
  }

  private boolean bold(@Nullable Cell cell) {
    return cell != null && font(cell).getBold();
  }

  private static Font font(Cell cell) {
    return cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
  }

  private String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    String text =
        cell.getCellType() == CellType.FORMULA
            ? formula(cell)
            : formatter.formatCellValue(cell).strip();
    LegacyEncoding encoding = fonts.isEmpty() ? null : fonts.encoding(font(cell).getFontName());
    return encoding == null ? text : encoding.decode(text);
  }

  /** A formula's value as it was saved; formulas are never run. */
  private String formula(Cell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case NUMERIC ->
          formatter.formatRawCellContents(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }
}
