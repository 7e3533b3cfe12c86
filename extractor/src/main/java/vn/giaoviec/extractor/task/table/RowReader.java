package vn.giaoviec.extractor.task.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.unit.UnitList;

/** Reads the rows of a grid by what its columns mean. */
final class RowReader {

  /** A cell of fewer letters may be anything. */
  private static final int LONG = 30;

  private final Grid grid;
  private final Map<Integer, Column> columns;

  RowReader(Grid grid, Map<Integer, Column> columns) {
    this.grid = grid;
    this.columns = columns;
  }

  /**
   * Reads a row.
   *
   * @param expected the number that the row bears if it goes on counting; tells a number that
   *     merely stands before the text from one that belongs to it
   */
  TableRow row(int index, int expected) {
    Block.Cell astray = astray(index);
    Optional<Marker> marker = astray == null ? marker(index) : Marker.of(astray.text());
    Grid.@Nullable Slot work = workSlot(index, marker.isPresent());
    String text = work == null ? "" : work.cell().text().strip();
    if (marker.isEmpty()) {
      int length = Math.max(Marker.length(text), Marker.bareLength(text, expected));
      marker = Marker.of(text.substring(0, length));
      text = text.substring(length);
    }
    int shift = work == null ? 0 : shift(index, work.cell(), marker.isPresent());
    Map<Column, Block.Cell> values = new EnumMap<>(Column.class);
    Set<Column> own = EnumSet.noneOf(Column.class);
    if (astray == null) {
      readValues(index, shift, work, values, own);
    }
    byContent(values, own);
    Block.Cell cell = work == null ? null : work.cell();
    return new TableRow(
        index,
        marker.orElse(null),
        text,
        cell,
        work != null && work.row() == index,
        values,
        own,
        values.isEmpty(),
        cell != null && spans(cell));
  }

  private Optional<Marker> marker(int index) {
    for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
      if (entry.getValue() == Column.NUMBER) {
        Optional<Marker> marker = Marker.of(grid.text(index, entry.getKey()));
        if (marker.isPresent()) {
          return marker;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The number of a heading row in a column that tells something else, such as the first of a table
   * without a column of numbers; null where none stands there.
   */
  private Block.@Nullable Cell astray(int index) {
    List<Block.Cell> filled = grid.filled(index);
    if (filled.size() != 2 || !tells(filled.get(0))) {
      return null;
    }
    Block.Cell number = filled.get(0);
    Block.Cell heading = filled.get(1);
    boolean counts = Marker.of(number.text()).filter(this::counts).isPresent();
    boolean heads = columns.get(heading.column()) == Column.WORK || spans(heading);
    return counts && heads && number.column() < heading.column() ? number : null;
  }

  private boolean counts(Marker marker) {
    boolean plain = marker.level().compareTo(Marker.Level.GROUP) > 0;
    return marker.level() != Marker.Level.DASH && !(plain && columns.containsValue(Column.NUMBER));
  }

  /**
   * The cell of the work; in a heading row the only cell besides the number, wherever it stands.
   */
  private Grid.@Nullable Slot workSlot(int index, boolean numbered) {
    for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
      if (entry.getValue() == Column.WORK && !grid.text(index, entry.getKey()).isEmpty()) {
        return grid.at(index, entry.getKey()).orElse(null);
      }
    }
    List<Block.Cell> filled = grid.filled(index);
    Optional<Block.Cell> slipped = slipped(filled, numbered);
    if (slipped.isPresent()) {
      return new Grid.Slot(slipped.get(), index);
    }
    int others = filled.size() - (numbered && !filled.isEmpty() ? 1 : 0);
    boolean heading = others == 1 && !tells(filled.get(filled.size() - 1));
    return heading ? new Grid.Slot(filled.get(filled.size() - 1), index) : null;
  }

  /**
   * Whether a lone cell stands in a column of who or when, so that it goes on with the row above.
   */
  private boolean tells(Block.Cell cell) {
    Column column = columns.get(cell.column());
    return column != null && column != Column.NUMBER && cell.columnSpan() == 1;
  }

  /** In plain text, a numbered row's work that stands further right than its column. */
  private Optional<Block.Cell> slipped(List<Block.Cell> filled, boolean numbered) {
    if (!grid.loose() || !numbered || filled.size() < 3) {
      return Optional.empty();
    }
    Block.Cell second = filled.get(1);
    boolean work = second.text().length() > LONG && !UnitList.isUnits(second.text());
    return work ? Optional.of(second) : Optional.empty();
  }

  /** How many columns a row of plain text slipped to the right. */
  private int shift(int index, Block.Cell work, boolean numbered) {
    boolean inPlace = columns.get(work.column()) == Column.WORK;
    if (inPlace || slipped(grid.filled(index), numbered).isEmpty()) {
      return 0;
    }
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == Column.WORK)
        .mapToInt(entry -> work.column() - entry.getKey())
        .findFirst()
        .orElse(0);
  }

  /** In plain text, a time that slipped into a column of bodies. */
  private void byContent(Map<Column, Block.Cell> values, Set<Column> own) {
    if (!grid.loose() || values.containsKey(Column.DEADLINE)) {
      return;
    }
    for (Column column : List.of(Column.LEAD, Column.COORDINATORS)) {
      Block.Cell cell = values.get(column);
      if (cell != null && DeadlineFinder.whole(cell.text().strip(), null).isPresent()) {
        values.remove(column);
        own.remove(column);
        values.put(Column.DEADLINE, cell);
        own.add(Column.DEADLINE);
        return;
      }
    }
  }

  private void readValues(
      int index,
      int shift,
      Grid.@Nullable Slot work,
      Map<Column, Block.Cell> values,
      Set<Column> own) {
    for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
      Column column = entry.getValue();
      Optional<Grid.Slot> slot = grid.at(index, entry.getKey() + shift);
      boolean other = column != Column.NUMBER && column != Column.WORK;
      if (!other || slot.isEmpty() || slot.get().cell().text().isBlank()) {
        continue;
      }
      boolean isWork = work != null && slot.get().cell() == work.cell();
      if (!isWork && values.putIfAbsent(column, slot.get().cell()) == null) {
        if (slot.get().row() == index) {
          own.add(column);
        }
      }
    }
  }

  private boolean spans(Block.Cell cell) {
    return columns.entrySet().stream()
            .filter(entry -> entry.getKey() >= cell.column())
            .filter(entry -> entry.getKey() < cell.column() + cell.columnSpan())
            .map(Map.Entry::getValue)
            .filter(column -> column != Column.NUMBER)
            .distinct()
            .count()
        > 1;
  }
}
