package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Warning;

/** What a careful reader of a document's figures should look at. */
public final class FigureWarnings {

  private FigureWarnings() {}

  /**
   * The warnings: what tables contradict in themselves ("parts-total-differ", "percentage-differs",
   * "change-exceeds-figure"), then what text and table contradict ("figure-prose-annex") and
   * figures too large for their unit ("unit-magnitude"). Each has the figure found first and what
   * it should agree with, "name: a / b".
   *
   * @param parts the document's blocks
   * @param figures its figures
   */
  public static List<Warning> find(Parts parts, List<Indicator> figures) {
    List<Warning> found = new ArrayList<>();
    found.addAll(inTables(Stream.concat(parts.body().stream(), parts.annex().stream())));
    found.addAll(ProseCheck.of(figures));
    figures.forEach(figure -> MagnitudeCheck.of(figure).ifPresent(found::add));
    return List.copyOf(found);
  }

  /** The warnings of the tables among some blocks. */
  static List<Warning> inTables(Stream<Block> blocks) {
    List<Warning> found = new ArrayList<>();
    Map<List<List<String>>, List<IndicatorTable>> byHeading = new LinkedHashMap<>();
    blocks
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> IndicatorTable.recognise((Block.Table) table).stream())
        .forEach(
            table -> {
              found.addAll(SumCheck.of(table));
              List<List<String>> heading = table.columns().stream().map(Column::heading).toList();
              byHeading.computeIfAbsent(heading, none -> new ArrayList<>()).add(table);
            });
    byHeading.values().forEach(tables -> found.addAll(RatioCheck.of(tables)));
    return found;
  }
}
