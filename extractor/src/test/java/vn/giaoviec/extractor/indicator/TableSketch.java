package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Place;

/** Tables drawn with a few signs, and their figures in one line each. */
final class TableSketch {
  private TableSketch() {}

  /** A table of rows whose cells are separated by "|"; "text>2" spans columns, "text^2" rows. */
  static Block.Table table(String... rows) {
    List<Block.Row> built = new ArrayList<>();
    for (String row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      int column = 0;
      for (String text : row.split("\\|", -1)) {
        String[] wide = text.split(">", -1);
        String[] high = wide[0].split("\\^", -1);
        int span = wide.length > 1 ? Integer.parseInt(wide[1]) : 1;
        int rowSpan = high.length > 1 ? Integer.parseInt(high[1]) : 1;
        if (!high[0].strip().equals("~")) {
          cells.add(new Block.Cell(high[0].strip(), column, span, rowSpan, false, Place.UNKNOWN));
        }
        column += span;
      }
      built.add(new Block.Row(cells, Place.UNKNOWN));
    }
    return new Block.Table(built, Place.UNKNOWN);
  }

  /** The figures of a table: "VALUE UNIT MEASURE: NAME @ PERIOD / BASIS". */
  static List<String> read(Block.Table table, TableContext context) {
    return IndicatorFinder.inTable(table, context).stream().map(TableSketch::show).toList();
  }

  static String show(Indicator i) {
    return i.value().toPlainString()
        + " "
        + i.unit()
        + " "
        + i.measure().name().toLowerCase(Locale.ROOT)
        + ": "
        + i.name()
        + " @ "
        + i.period()
        + (i.basis() == null ? "" : " / " + i.basis());
  }
}
