package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;

/** A table's cells by row and grid column; a merged cell stands at every place that it covers. */
final class Grid {

  /**
   * A cell at one of its places.
   *
   * @param cell the cell
   * @param row the row in which it begins
   */
  record Slot(Block.Cell cell, int row) {}

  private final Block.Table table;
  private final int columns;
  private final List<@Nullable Slot[]> rows = new ArrayList<>();
  private final boolean loose;

  Grid(Block.Table table) {
    this.table = table;
    columns =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.column() + cell.columnSpan())
            .max()
            .orElse(0);
    table.rows().forEach(row -> rows.add(new Slot[columns]));
    boolean merged = false;
    for (int i = 0; i < rows.size(); i++) {
      for (Block.Cell cell : table.rows().get(i).cells()) {
        place(cell, i);
        merged |= cell.rowSpan() > 1;
      }
    }
    loose = table.place().line() > 0 && !merged;
  }

  private void place(Block.Cell cell, int row) {
    for (int r = row; r < Math.min(rows.size(), row + cell.rowSpan()); r++) {
      @Nullable Slot[] slots = rows.get(r);
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        slots[c] = new Slot(cell, row);
      }
    }
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return columns;
  }

  Block.Row row(int row) {
    return table.rows().get(row);
  }

  /** Whether the table comes from plain text, in which a merged cell's lower rows are blank. */
  boolean loose() {
    return loose;
  }

  Optional<Slot> at(int row, int column) {
    return column < 0 || column >= columns || row >= rows.size()
        ? Optional.empty()
        : Optional.ofNullable(rows.get(row)[column]);
  }

  /** The text at a place, stripped; "" where there is none. */
  String text(int row, int column) {
    return at(row, column).map(slot -> slot.cell().text().strip()).orElse("");
  }

  /** The cells that begin in a row and are not blank. */
  List<Block.Cell> filled(int row) {
    return row(row).cells().stream().filter(cell -> !cell.text().isBlank()).toList();
  }

  /** Whether such a text stands in a cell. */
  boolean holds(Predicate<String> texts) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> texts.test(cell.text().strip()));
  }
}
