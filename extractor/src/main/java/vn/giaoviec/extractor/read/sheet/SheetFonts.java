package vn.giaoviec.extractor.read.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.giaoviec.extractor.text.legacy.LegacyFonts;

/** The encodings from before Unicode that a workbook's fonts show. */
final class SheetFonts {

  /** So many characters tell the encoding of a workbook without such fonts. */
  private static final int ENOUGH = 50_000;

  private final LegacyFonts fonts = new LegacyFonts();
  private final StringBuilder whole = new StringBuilder();

  private SheetFonts() {}

  static LegacyFonts of(Workbook book) {
    SheetFonts of = new SheetFonts();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        row.forEach(of::note);
      }
    }
    of.fonts.noteWhole(of.whole);
    return of.fonts;
  }

  private void note(Cell cell) {
    if (cell.getCellType() == CellType.STRING) {
      String font =
          cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
      String text = cell.getStringCellValue();
      fonts.note(font, text);
      if (whole.length() < ENOUGH) {
        whole.append(text).append('\n');
      }
    }
  }
}
