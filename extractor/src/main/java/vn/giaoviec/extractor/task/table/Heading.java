package vn.giaoviec.extractor.task.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;

/**
 * A row that heads the rows below it.
 *
 * @param depth how deep it stands, outermost least
 * @param label its number, or its words where it has none
 * @param unit the body that it names and that leads the rows below; "" where it names none
 * @param cell the cell that it stands in; null for a body named in the table's header
 * @param values who and when, where the heading says it for the rows below
 */
record Heading(
    int depth,
    String label,
    String unit,
    Block.@Nullable Cell cell,
    Map<Column, Block.Cell> values) {

  /** The depth of an unnumbered heading below numbered ones. */
  static final int UNNUMBERED = 2;

  /** The depth of an unnumbered heading above all others. */
  static final int OUTERMOST = -1;

  /** The depth of a heading with this marker. */
  static int depth(Marker marker) {
    return switch (marker.level()) {
      case PART -> 0;
      case GROUP -> 1;
      case NUMBER -> 3;
      case SUBNUMBER -> 3 + (int) marker.label().chars().filter(c -> c == '.').count();
      case LETTER -> 8;
      case DASH -> 9;
    };
  }
}
