package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.model.Place;

/** Tables of cells with boxes → tables with numbered grid columns. */
final class TableBlocks {

  /** Sides of cells nearer than this, in points, are one. */
  private static final float SAME_SIDE = 5f;

  private final FootnoteCalls calls;
  private final List<String> signs;

  /**
   * Makes tables of one document.
   *
   * @param signs gets the signs of footnotes that are called in cells
   */
  TableBlocks(FootnoteCalls calls, List<String> signs) {
    this.calls = calls;
    this.signs = signs;
  }

  Block.Table block(TablePart part) {
    List<Float> sides = sides(part);
    List<Block.Row> rows = new ArrayList<>();
    for (int row = 0; row < part.rows(); row++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (TableCell cell : part.row(row)) {
        cells.add(cell(cell, sides));
      }
      Place place = cells.isEmpty() ? Place.onPage(part.page(), part.box()) : place(cells);
      rows.add(new Block.Row(cells, place));
    }
    return new Block.Table(rows, rows.get(0).place());
  }

  private static Place place(List<Block.Cell> cells) {
    Place place = cells.get(0).place();
    for (Block.Cell cell : cells) {
      if (cell.place().box() != null && place.box() != null) {
        place = Place.onPage(place.page(), place.box().union(cell.place().box()));
      }
    }
    return place;
  }

  private Block.Cell cell(TableCell cell, List<Float> sides) {
    List<Line> lines = cell.lines().stream().map(line -> calls.strip(line, signs)).toList();
    int from = index(sides, cell.box().left());
    int to = index(sides, cell.box().right());
    return new Block.Cell(
        CellText.of(lines, cell.box()),
        from,
        Math.max(1, to - from),
        cell.rowSpan(),
        cell.bold(),
        Place.onPage(cell.page(), cell.box()));
  }

  private static List<Float> sides(TablePart part) {
    List<Float> all = new ArrayList<>();
    for (TableCell cell : part.cells()) {
      all.add(cell.box().left());
      all.add(cell.box().right());
    }
    List<Float> sides = new ArrayList<>();
    for (float side : all.stream().sorted().toList()) {
      if (sides.isEmpty() || side - sides.get(sides.size() - 1) > SAME_SIDE) {
        sides.add(side);
      }
    }
    return sides;
  }

  private static int index(List<Float> sides, float x) {
    int nearest = 0;
    for (int i = 1; i < sides.size(); i++) {
      if (Math.abs(sides.get(i) - x) < Math.abs(sides.get(nearest) - x)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
