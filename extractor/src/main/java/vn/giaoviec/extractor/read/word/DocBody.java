package vn.giaoviec.extractor.read.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Grid;
import vn.giaoviec.extractor.read.flow.Line;
import vn.giaoviec.extractor.read.flow.StyledText;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyFonts;

/** Walks the paragraphs and tables of a Word 97-2003 file in order. */
final class DocBody {

  /** Word's code for a centred paragraph ([MS-DOC] sprmPJc). */
  private static final int CENTRED = 1;

  private static final float TWIPS = 20f;

  private final HWPFDocument document;
  private final Flow flow;
  private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();
  private final LegacyFonts fonts = new LegacyFonts();
  private boolean insideField;

  DocBody(HWPFDocument document, Flow flow) {
    this.document = document;
    this.flow = flow;
  }

  void read() {
    Range range = document.getRange();
    noteFonts(range);
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        flow.table(grid(table));
        at += Math.max(1, table.numParagraphs());
      } else {
        flow.paragraph(paragraph(paragraph));
        at++;
      }
    }
  }

  private void noteFonts(Range range) {
    boolean any =
        Arrays.stream(document.getFontTable().getFontNames())
            .anyMatch(font -> LegacyEncoding.ofFont(font.getMainFontName()) != null);
    if (!any) {
      fonts.noteWhole(range.text());
      return;
    }
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      fonts.note(run.getFontName(), run.text());
    }
  }

  private FlowParagraph paragraph(Paragraph paragraph) {
    StyledText text = new StyledText();
    String marker = marker(paragraph);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isFldVanished()) {
        append(text, run);
      }
    }
    List<Line> lines = new ArrayList<>(text.take());
    if (!marker.isEmpty() && !lines.isEmpty()) {
      Line first = lines.get(0);
      lines.set(0, new Line(marker + " " + first.text(), first.bold(), first.italic()));
    }
    boolean centred = paragraph.getJustification() == CENTRED;
    float indent = (paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / TWIPS;
    return new FlowParagraph(lines, centred, indent, Place.UNKNOWN);
  }

  /** Adds a run's words; a field's instruction (0x13 to 0x14) is no text, 0x0B breaks the line. */
  private void append(StyledText text, CharacterRun run) {
    StringBuilder words = new StringBuilder();
    LegacyEncoding encoding = fonts.isEmpty() ? null : fonts.encoding(run.getFontName());
    for (char c : run.text().toCharArray()) {
      switch (c) {
        case 0x13 -> insideField = true;
        case 0x14, 0x15 -> insideField = false;
        case 0x0B -> {
          text.append(words.toString(), run.isBold(), run.isItalic(), encoding);
          words.setLength(0);
          text.lineBreak();
        }
        case 0x1E -> words.append('-');
        default -> {
          if (!insideField) {
            words.append(c < ' ' ? ' ' : c);
          }
        }
      }
    }
    text.append(words.toString(), run.isBold(), run.isItalic(), encoding);
  }

  private String marker(Paragraph paragraph) {
    try {
      if (!paragraph.isInList()) {
        return "";
      }
      String label =
          AbstractWordUtils.getBulletText(
              numbering, paragraph.getList(), (char) paragraph.getIlvl());
      String tidy = label.strip();
      return tidy.length() == 1 && !Character.isLetterOrDigit(tidy.charAt(0)) ? "-" : tidy;
    } catch (RuntimeException e) {
      return ""; // a list that the file doesn't define has no numbers to show
    }
  }

  private Grid grid(Table table) {
    Grid grid = new Grid(Grid.Ruling.UNKNOWN);
    Map<Integer, Integer> columns = columns(table);
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      grid.row(Place.UNKNOWN);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        if (!cell.isVerticallyMerged() || cell.isFirstVerticallyMerged()) {
          int column = columns.getOrDefault(cell.getLeftEdge(), c);
          int right = columns.getOrDefault(cell.getLeftEdge() + cell.getWidth(), column + 1);
          int depth = depth(table, r, cell);
          grid.cell(content(cell), column, Math.max(1, right - column), depth, Place.UNKNOWN);
        }
      }
    }
    return grid;
  }

  /** The grid columns by their left edges: a cell that spans several has its edges in the list. */
  private static Map<Integer, Integer> columns(Table table) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        edges.add(row.getCell(c).getLeftEdge());
        edges.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
      }
    }
    Map<Integer, Integer> columns = new TreeMap<>();
    for (int edge : edges) {
      columns.put(edge, columns.size());
    }
    return columns;
  }

  private static int depth(Table table, int row, TableCell cell) {
    int end = row + 1;
    while (cell.isFirstVerticallyMerged()
        && end < table.numRows()
        && continued(table.getRow(end), cell)) {
      end++;
    }
    return end - row;
  }

  private static boolean continued(TableRow row, TableCell above) {
    for (int c = 0; c < row.numCells(); c++) {
      TableCell cell = row.getCell(c);
      if (cell.getLeftEdge() == above.getLeftEdge()) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      }
    }
    return false;
  }

  private List<FlowParagraph> content(TableCell cell) {
    List<FlowParagraph> content = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      FlowParagraph paragraph = paragraph(cell.getParagraph(i));
      if (!paragraph.lines().isEmpty()) {
        content.add(paragraph);
      }
    }
    return content;
  }
}
