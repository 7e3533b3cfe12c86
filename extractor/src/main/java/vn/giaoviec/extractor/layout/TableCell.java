package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.model.Box;

/**
 * A cell between drawn lines.
 *
 * @param page the page on which it begins, from 1
 * @param box the lines around it
 * @param row the row in which it begins, from 0
 * @param rowSpan how many rows it covers, at least 1
 * @param lines its lines from top to bottom; empty for an empty cell
 */
record TableCell(int page, Box box, int row, int rowSpan, List<Line> lines) {

  boolean isEmpty() {
    return lines.isEmpty();
  }

  TableCell withRow(int newRow) {
    return new TableCell(page, box, newRow, rowSpan, lines);
  }

  TableCell withRowSpan(int newSpan) {
    return new TableCell(page, box, row, newSpan, lines);
  }

  /** This cell with the rest of it, from the next page. */
  TableCell withRest(TableCell rest) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(rest.lines);
    return new TableCell(page, box, row, rowSpan, List.copyOf(all));
  }

  /** Its text, paragraphs apart by line feeds. */
  String text() {
    return CellText.of(lines, box);
  }

  boolean bold() {
    return !lines.isEmpty() && lines.stream().allMatch(Line::bold);
  }
}
