package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;

/** A task in the making: the rows that make it and what stands over them. */
final class Draft {

  final TableRow first;
  final List<Heading> headings;
  final List<String> lines = new ArrayList<>();
  final Map<Column, List<Block.Cell>> values = new EnumMap<>(Column.class);

  Draft(TableRow first, List<Heading> headings) {
    this.first = first;
    this.headings = List.copyOf(headings);
    lines.add(first.work());
    first.values().forEach((column, cell) -> add(column, cell));
  }

  /** Adds a further row of the same task. */
  void join(TableRow row) {
    if (!row.work().isBlank() && row.ownWork()) {
      boolean dash = row.marker() != null;
      lines.add((dash ? "- " : "") + row.work());
    }
    row.values().forEach((column, cell) -> add(column, cell));
  }

  void add(Column column, Block.Cell cell) {
    List<Block.Cell> cells = values.computeIfAbsent(column, key -> new ArrayList<>());
    if (!cells.contains(cell)) {
      cells.add(cell);
    }
  }

  boolean has(Column column) {
    return values.containsKey(column);
  }

  /** The texts of a column's cells, a line feed between them; "" for none. */
  String text(Column column) {
    List<Block.Cell> cells = values.getOrDefault(column, List.of());
    return String.join("\n", cells.stream().map(cell -> cell.text().strip()).toList());
  }

  /** The first cell of a column; null for none. */
  Block.@Nullable Cell cell(Column column) {
    List<Block.Cell> cells = values.getOrDefault(column, List.of());
    return cells.isEmpty() ? null : cells.get(0);
  }

  /** The numbers and headings over the task, outermost first, its own number last. */
  List<String> section() {
    List<String> section = new ArrayList<>(headings.stream().map(Heading::label).toList());
    if (first.marker() != null && first.marker().level() != Marker.Level.DASH) {
      section.add(first.marker().label());
    }
    return section;
  }
}
