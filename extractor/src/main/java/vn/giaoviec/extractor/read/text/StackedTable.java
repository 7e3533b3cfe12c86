package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Grid;

/**
 * A table as web exports write it: each cell's lines stand between lines that hold only "|"; two
 * such lines in a row part the rows, a blank line after one ends the table.
 */
final class StackedTable {

  private static final String PIPE = "|";

  private StackedTable() {}

  static boolean begins(List<String> lines, int at) {
    return lines.get(at).strip().equals(PIPE) && at + 1 < lines.size();
  }

  static TextTable read(List<String> lines, int start) {
    Grid grid = new Grid(Grid.Ruling.UNKNOWN);
    int at = start;
    while (at < lines.size() && begins(lines, at)) {
      grid.row(Place.onLine(at + 1));
      at = row(lines, at, grid);
    }
    return new TextTable(grid, at);
  }

  /** Reads the cells from the opening "|" on; returns the index after the row's last "|". */
  private static int row(List<String> lines, int opening, Grid grid) {
    int at = opening + 1;
    List<String> cell = new ArrayList<>();
    int first = at;
    while (at < lines.size()) {
      String line = lines.get(at).strip();
      if (line.equals(PIPE)) {
        grid.cell(CellLines.ofWrapped(cell, first + 1), 1, 1, Place.onLine(first + 1));
        cell = new ArrayList<>();
        first = at + 1;
        if (rowEnds(lines, at)) {
          return at + 1;
        }
      } else {
        cell.add(lines.get(at));
      }
      at++;
    }
    return at;
  }

  private static boolean rowEnds(List<String> lines, int pipe) {
    int next = pipe + 1;
    return next >= lines.size()
        || lines.get(next).isBlank()
        || lines.get(next).strip().equals(PIPE);
  }
}
