package vn.giaoviec.cli.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Paragraphs and cells of Word tables in the letters that offices use. */
final class WordCells {

  private static final String FONT = "Times New Roman";
  private static final int FONT_SIZE = 12;
  private static final int TITLE_SIZE = 14;

  private WordCells() {}

  /** Sets a line of text outside the table. */
  static XWPFParagraph line(XWPFParagraph paragraph, String text, boolean bold) {
    return write(paragraph, text, bold, TITLE_SIZE);
  }

  /** Sets the text of a cell. */
  static XWPFParagraph fill(XWPFTableCell cell, String text, boolean bold) {
    return write(cell.getParagraphs().get(0), text, bold, FONT_SIZE);
  }

  private static XWPFParagraph write(XWPFParagraph paragraph, String text, boolean bold, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(bold);
    run.setText(printable(text));
    paragraph.setSpacingAfter(0);
    return paragraph;
  }

  /** XML 1.0 has no place for control characters; one would make the file unreadable. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> c < ' ' || c == 0xFFFE || c == 0xFFFF || isLoneSurrogate(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** Fixes the columns' widths, in twips: otherwise each program divides the page as it likes. */
  static void fixWidths(XWPFTable table, List<Integer> widths) {
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < widths.size(); column++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(widths.get(column)));
      table.getRow(0).getCell(column).setWidth(Integer.toString(widths.get(column)));
    }
  }

  /** Makes one cell of a row's cells. */
  static void mergeRow(XWPFTableRow row) {
    for (int column = 0; column < row.getTableCells().size(); column++) {
      XWPFTableCell cell = row.getCell(column);
      (cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr())
          .addNewHMerge()
          .setVal(column == 0 ? STMerge.RESTART : STMerge.CONTINUE);
    }
  }
}
