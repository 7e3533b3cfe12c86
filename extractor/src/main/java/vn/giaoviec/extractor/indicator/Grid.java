package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;

/**
 * A table as rows of equal length, in which a merged cell stands in every place that it covers.
 *
 * @param cells by row and column; null where the table has no cell
 * @param values the number that each cell holds, read once; null where it holds none
 * @param width how many columns it has
 */
record Grid(List<Block.@Nullable Cell[]> cells, List<@Nullable CellValue[]> values, int width) {

  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,5}+");

  /** A comma with other than three digits behind it. */
  private static final Pattern DECIMALS = Pattern.compile("^\\d++,(?!\\d{3}(?!\\d))\\d");

  /** The grid of a table. */
  static Grid of(Block.Table table) {
    int width =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.column() + cell.columnSpan())
            .max()
            .orElse(0);
    List<Block.@Nullable Cell[]> cells = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      cells.add(new Block.Cell[width]);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      for (Block.Cell cell : table.rows().get(i).cells()) {
        fill(cells, i, cell, width);
      }
    }
    return new Grid(cells, values(cells), width);
  }

  private static List<@Nullable CellValue[]> values(List<Block.@Nullable Cell[]> cells) {
    boolean commas = commaGroups(cells);
    List<@Nullable CellValue[]> values = new ArrayList<>();
    for (Block.@Nullable Cell[] row : cells) {
      @Nullable CellValue[] read = new CellValue[row.length];
      for (int c = 0; c < row.length; c++) {
        Block.Cell cell = row[c];
        boolean same = c > 0 && cell == row[c - 1];
        read[c] =
            cell == null
                ? null
                : same ? read[c - 1] : CellValue.of(cell.text(), commas).orElse(null);
      }
      values.add(read);
    }
    return values;
  }

  /** Whether commas part thousands: "1,035,566" stands in the table, and no decimals do. */
  private static boolean commaGroups(List<Block.@Nullable Cell[]> cells) {
    boolean groups = false;
    for (Block.@Nullable Cell[] row : cells) {
      for (Block.Cell cell : row) {
        String text = cell == null ? "" : cell.text();
        if (text.indexOf(',') >= 0 && DECIMALS.matcher(text).find()) {
          return false;
        }
        groups |= text.indexOf(',') >= 0 && GROUPS.matcher(text.strip()).matches();
      }
    }
    return groups;
  }

  private static void fill(
      List<Block.@Nullable Cell[]> cells, int row, Block.Cell cell, int width) {
    for (int r = row; r < Math.min(cells.size(), row + cell.rowSpan()); r++) {
      for (int c = cell.column(); c < Math.min(width, cell.column() + cell.columnSpan()); c++) {
        if (cells.get(r)[c] == null) {
          cells.get(r)[c] = cell;
        }
      }
    }
  }

  /** How many rows it has. */
  int height() {
    return cells.size();
  }

  /** The cell at a place; null where there is none. */
  Block.@Nullable Cell at(int row, int column) {
    return cells.get(row)[column];
  }

  /** The number at a place; null where there is none. */
  @Nullable CellValue value(int row, int column) {
    return values.get(row)[column];
  }

  /** The words at a place, line feeds as spaces; "" for an empty place. */
  String text(int row, int column) {
    Block.Cell cell = at(row, column);
    return cell == null ? "" : cell.text().replace('\n', ' ').strip();
  }

  /** Whether a cell begins here, rather than reaching here from above or from the left. */
  boolean begins(int row, int column) {
    Block.Cell cell = at(row, column);
    boolean above = row > 0 && at(row - 1, column) == cell;
    return cell != null && !above && cell.column() == column;
  }

  /** The different non-empty texts of a row, from left to right. */
  List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    Block.Cell before = null;
    for (int c = 0; c < width; c++) {
      Block.Cell cell = at(row, c);
      if (cell != null && cell != before && !cell.text().isBlank()) {
        texts.add(text(row, c));
      }
      before = cell;
    }
    return texts;
  }
}
