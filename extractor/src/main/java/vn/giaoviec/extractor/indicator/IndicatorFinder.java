package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.layout.outline.Outline;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;

/** Finds a document's figures (chỉ tiêu, số liệu) in running text and in tables. */
public final class IndicatorFinder {
  private IndicatorFinder() {}

  /**
   * The figures of a paragraph or a table's cell of words.
   *
   * @param text NFC text
   * @param context what the surroundings say
   * @return the figures in the text's order, with empty ids; empty where it has none
   */
  public static List<Indicator> inProse(String text, ProseContext context) {
    return ProseReader.read(text, context);
  }

  /**
   * The figures of a table.
   *
   * @return one for each filled numeric cell, row by row, with empty ids; empty where the table is
   *     no indicator table
   */
  public static List<Indicator> inTable(Block.Table table, TableContext context) {
    return IndicatorTable.recognise(table)
        .map(indicators -> TableReader.read(indicators, context))
        .orElse(List.of());
  }

  /**
   * The figures of a document.
   *
   * @param indicators the figures in reading order, with ids "i1", "i2" …
   * @param tables the tables of figures in reading order
   */
  public record Figures(List<Indicator> indicators, List<IndicatorTable> tables) {}

  /**
   * The figures of a whole document.
   *
   * @param parts its blocks; letterhead and closing are not read
   * @param header its kind tells results from plans, a report's subject names the time of its
   *     figures, and the date of issue tells coming years from past ones
   */
  public static Figures find(Parts parts, Header header) {
    return find(parts, Outline.of(parts.body()), header);
  }

  /** The same for a body whose outline is known. */
  public static Figures find(Parts parts, List<Section> body, Header header) {
    Surroundings around = Surroundings.of(header);
    Walk walk = new Walk();
    walk.sections(body, around);
    walk.footnotes(parts.body(), around);
    walk.sections(Outline.of(parts.annex()), around);
    return new Figures(numbered(Retold.without(walk.found())), walk.tables());
  }

  private static List<Indicator> numbered(List<Indicator> found) {
    List<Indicator> numbered = new ArrayList<>();
    for (Indicator i : found) {
      numbered.add(
          new Indicator(
              "i" + (numbered.size() + 1),
              i.name(),
              i.value(),
              i.max(),
              i.unit(),
              i.comparator(),
              i.measure(),
              i.period(),
              i.basis(),
              i.scope(),
              i.section(),
              i.origin(),
              i.evidence()));
    }
    return List.copyOf(numbered);
  }
}
