package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.layout.Titles;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Grid;

/**
 * A table as web exports write it: each cell's lines stand between lines that hold only "|"; two
 * such lines in a row part the rows, a blank line after one ends the table.
 */
final class StackedTable {

  private static final String PIPE = "|";

  /** No cell has more lines. */
  private static final int LONGEST_CELL = 60;

  private StackedTable() {}

  /**
   * A cell.
   *
   * @param lines its lines
   * @param line the number of the first
   */
  record Cell(List<String> lines, int line) {
    boolean blank() {
      return lines.stream().allMatch(String::isBlank);
    }

    String text() {
      return Markup.plain(String.join(" ", lines).strip());
    }
  }

  /**
   * A row.
   *
   * @param cells its cells, from left to right; at least one
   * @param line the number of the line that opens it
   */
  record Row(List<Cell> cells, int line) {}

  static boolean begins(List<String> lines, int at) {
    return lines.get(at).strip().equals(PIPE) && at + 1 < lines.size();
  }

  static TextTable read(List<String> lines, int start) {
    List<Row> rows = new ArrayList<>();
    int at = start;
    while (at < lines.size() && begins(lines, at)) {
      at = row(lines, at, rows);
    }
    return new TextTable(grid(rows), at);
  }

  private static Grid grid(List<Row> rows) {
    LostSpans spans = LostSpans.of(rows);
    Grid grid = new Grid(Grid.Ruling.UNKNOWN);
    for (int r = 0; r < rows.size(); r++) {
      grid.row(Place.onLine(rows.get(r).line()));
      List<Cell> cells = rows.get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        int line = cells.get(c).line();
        grid.cell(
            CellLines.ofWrapped(cells.get(c).lines(), line),
            r == 0 ? spans.columns(c) : 1,
            r == 0 ? spans.rows(c) : 1,
            Place.onLine(line));
      }
    }
    return grid;
  }

  /** Reads the cells from the opening "|" on; returns the index after the row's last "|". */
  private static int row(List<String> lines, int opening, List<Row> rows) {
    int at = opening + 1;
    if (opensText(lines, at)) {
      return at;
    }
    List<Cell> cells = new ArrayList<>();
    List<String> cell = new ArrayList<>();
    int first = at;
    boolean ended = false;
    while (at < lines.size() && !ended) {
      if (lines.get(at).strip().equals(PIPE)) {
        cells.add(new Cell(cell, first + 1));
        cell = new ArrayList<>();
        first = at + 1;
        ended = rowEnds(lines, at);
      } else {
        cell.add(lines.get(at));
      }
      at++;
    }
    if (!cells.isEmpty() && !(rows.size() > 0 && cells.stream().allMatch(Cell::blank))) {
      rows.add(new Row(List.copyOf(cells), opening + 1));
    }
    return at;
  }

  private static boolean rowEnds(List<String> lines, int pipe) {
    int next = pipe + 1;
    return next >= lines.size()
        || lines.get(next).isBlank()
        || lines.get(next).strip().equals(PIPE)
        || opensText(lines, next);
  }

  /** Whether what stands there is no further cell, but text of the document. */
  private static boolean opensText(List<String> lines, int from) {
    if (from >= lines.size() || title(lines.get(from), from)) {
      return true;
    }
    int pipe = from;
    while (pipe < lines.size() && !lines.get(pipe).strip().equals(PIPE)) {
      if (pipe - from == LONGEST_CELL || annex(lines.get(pipe), pipe)) {
        return true;
      }
      pipe++;
    }
    // a pipe before the recipients opens the table that closes a document
    return pipe + 1 >= lines.size() ? pipe == lines.size() : recipients(lines, pipe + 1);
  }

  /** Whether the title of a document or its addressees stand below the letterhead's last pipe. */
  private static boolean title(String line, int at) {
    TextLine text = line(line, at);
    boolean title = text.capitals() && Titles.of(text) != null; // "Kế hoạch" is a product
    return title || Landmark.ADDRESSEES.marks(text);
  }

  private static boolean annex(String line, int at) {
    TextLine text = line(line, at);
    return text.capitals() && Landmark.ANNEX.marks(text);
  }

  private static boolean recipients(List<String> lines, int at) {
    return Landmark.RECIPIENTS.marks(line(lines.get(at), at));
  }

  private static TextLine line(String line, int at) {
    return TextLine.of(Markup.plain(line).strip(), at, false, Place.onLine(at + 1));
  }
}
