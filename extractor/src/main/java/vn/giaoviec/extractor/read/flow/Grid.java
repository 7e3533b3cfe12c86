package vn.giaoviec.extractor.read.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;

/**
 * Builds a table row by row; a cell without a stated column takes the first one that no cell of
 * this row and none reaching down from above covers, as in HTML.
 */
public final class Grid {

  /** Whether a reader sees lines around the cells. */
  public enum Ruling {
    /** Lines are drawn. */
    RULED,
    /** No lines are drawn. */
    UNRULED,
    /** The format doesn't say. */
    UNKNOWN
  }

  private record GridRow(List<GridCell> cells, Place place) {}

  /** More columns than any table of a document has; keeps a hostile span from filling memory. */
  private static final int MAX_COLUMNS = 1000;

  /** A signature or letterhead has few rows; what has more is a table even without lines. */
  private static final int MAX_LAYOUT_ROWS = 6;

  /** A cell with that many lines (a list of recipients) is no cell of a two-column table. */
  private static final int LIST_LINES = 3;

  private final List<GridRow> rows = new ArrayList<>();
  private final Map<Integer, Integer> coveredUntilRow = new HashMap<>();
  private final Ruling ruling;

  /** An empty grid. */
  public Grid(Ruling ruling) {
    this.ruling = ruling;
  }

  /** Begins a row. */
  public void row(Place place) {
    rows.add(new GridRow(new ArrayList<>(), place));
  }

  /** Adds a cell to the last row, in the first free column. */
  public void cell(List<FlowParagraph> content, int columnSpan, int rowSpan, Place place) {
    int column = 0;
    while (isCovered(column)) {
      column++;
    }
    cell(content, column, columnSpan, rowSpan, place);
  }

  /** Adds a cell to the last row, in a stated column. */
  public void cell(
      List<FlowParagraph> content, int column, int columnSpan, int rowSpan, Place place) {
    int span = Math.max(1, Math.min(columnSpan, MAX_COLUMNS - column));
    int depth = Math.max(1, rowSpan);
    for (int covered = column; covered < column + span; covered++) {
      coveredUntilRow.put(covered, rows.size() + depth - 1);
    }
    last().cells().add(new GridCell(content, column, span, depth, place));
  }

  /** Leaves out columns at the left of the last row. */
  public void skip(int columns) {
    for (int column = 0; column < Math.min(columns, MAX_COLUMNS); column++) {
      coveredUntilRow.put(column, rows.size());
    }
  }

  private boolean isCovered(int column) {
    return coveredUntilRow.getOrDefault(column, 0) >= rows.size();
  }

  private GridRow last() {
    return rows.get(rows.size() - 1);
  }

  /** Whether it holds no words. */
  boolean isBlank() {
    return cells().allMatch(cell -> cell.lines() == 0);
  }

  private java.util.stream.Stream<GridCell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  /**
   * Whether the table only sets texts side by side, as a letterhead or a signature beside the
   * recipients does, and holds no data.
   *
   * @param first whether nothing stands before it
   */
  boolean isLayout(boolean first) {
    int columns = cells().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    if (columns == 1) {
      return true;
    }
    return switch (ruling) {
      case RULED -> false;
      case UNRULED -> columns <= 3 && rows.size() <= MAX_LAYOUT_ROWS && !isNumbered();
      case UNKNOWN -> columns == 2 && rows.size() <= MAX_LAYOUT_ROWS && (first || isSideBySide());
    };
  }

  private boolean isNumbered() {
    return rows.stream().filter(Grid::beginsWithNumber).count() >= 2;
  }

  private static boolean beginsWithNumber(GridRow row) {
    return !row.cells().isEmpty() && ListMarker.isAlone(row.cells().get(0).block().text());
  }

  private boolean isSideBySide() {
    return rows.size() == 1 || cells().anyMatch(cell -> cell.lines() >= LIST_LINES);
  }

  /** Its paragraphs, row by row, the left cell's before the right one's. */
  List<Block> paragraphs() {
    List<Block> blocks = new ArrayList<>();
    cells().forEach(cell -> cell.content().forEach(text -> blocks.addAll(text.apart())));
    return blocks;
  }

  /** All its paragraphs, as they stand in the cells. */
  public List<FlowParagraph> content() {
    return cells().flatMap(cell -> cell.content().stream()).toList();
  }

  /** The table. */
  Block.Table table() {
    List<Block.Row> blockRows = new ArrayList<>();
    for (GridRow row : rows) {
      int below = rows.size() - blockRows.size();
      blockRows.add(
          new Block.Row(
              row.cells().stream().map(cell -> clip(cell.block(), below)).toList(), row.place()));
    }
    return new Block.Table(blockRows, rows.get(0).place());
  }

  private static Block.Cell clip(Block.Cell cell, int rowsLeft) {
    return new Block.Cell(
        cell.text(),
        cell.column(),
        cell.columnSpan(),
        Math.min(cell.rowSpan(), rowsLeft),
        cell.bold(),
        cell.place());
  }
}
