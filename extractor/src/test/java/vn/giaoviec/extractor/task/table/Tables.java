package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;

/** Builds tables from a drawing: a row a line, cells between bars. */
final class Tables {

  private static final Place PAGE = Place.onPage(1);

  private Tables() {}

  /**
   * A table of a format with merged cells. "^" goes on with the cell above, "<" with the cell to
   * the left; "*" before a text makes it bold; "¶" is a line feed.
   */
  static Block.Table of(String drawing) {
    return table(drawing, PAGE);
  }

  /** The same as plain text has it, where every blank cell is blank. */
  static Block.Table loose(String drawing) {
    return table(drawing, Place.onLine(7));
  }

  private static Block.Table table(String drawing, Place place) {
    List<String[]> lines =
        drawing.lines().filter(line -> !line.isBlank()).map(line -> line.split("\\|", -1)).toList();
    List<Block.Row> rows = new ArrayList<>();
    for (int r = 0; r < lines.size(); r++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (int c = 0; c < lines.get(r).length; c++) {
        String text = lines.get(r)[c].strip();
        if (!text.equals("^") && !text.equals("<")) {
          cells.add(cell(lines, r, c, text, place));
        }
      }
      rows.add(new Block.Row(cells, place));
    }
    return new Block.Table(rows, place);
  }

  private static Block.Cell cell(List<String[]> lines, int row, int column, String text, Place at) {
    int wide = 1;
    while (column + wide < lines.get(row).length && is(lines, row, column + wide, "<")) {
      wide++;
    }
    int high = 1;
    while (row + high < lines.size() && is(lines, row + high, column, "^")) {
      high++;
    }
    boolean bold = text.startsWith("*");
    String words = (bold ? text.substring(1) : text).replace('¶', '\n');
    return new Block.Cell(words, column, wide, high, bold, at);
  }

  private static boolean is(List<String[]> lines, int row, int column, String sign) {
    return column < lines.get(row).length && lines.get(row)[column].strip().equals(sign);
  }
}
