package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Indicator;

/** Finds a document's figures (chỉ tiêu, số liệu) in running text and in tables. */
public final class IndicatorFinder {

  /**
   * The figures of a paragraph or a table's cell of words.
   *
   * @param text NFC text
   * @param context what the surroundings say
   * @return the figures in the text's order, with empty ids; empty where it has none
   */
  public List<Indicator> inProse(String text, ProseContext context) {
    return ProseReader.read(text, context);
  }

  /**
   * The figures of a table.
   *
   * @return one for each filled numeric cell, row by row, with empty ids; empty where the table is
   *     no indicator table
   */
  public List<Indicator> inTable(Block.Table table, TableContext context) {
    return IndicatorTable.recognise(table)
        .map(indicators -> TableReader.read(indicators, context))
        .orElse(List.of());
  }
}
