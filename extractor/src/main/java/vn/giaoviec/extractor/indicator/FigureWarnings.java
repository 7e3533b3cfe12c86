package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * @param figures the document's figures
   */
  public static List<Warning> find(IndicatorFinder.Figures figures) {
    List<Warning> found = new ArrayList<>();
    found.addAll(inTables(figures.tables()));
    found.addAll(ProseCheck.of(figures.indicators()));
    figures.indicators().forEach(figure -> MagnitudeCheck.of(figure).ifPresent(found::add));
    return List.copyOf(found);
  }

  /** The warnings of tables of figures. */
  static List<Warning> inTables(List<IndicatorTable> tables) {
    List<Warning> found = new ArrayList<>();
    Map<List<List<String>>, List<IndicatorTable>> byHeading = new LinkedHashMap<>();
    for (IndicatorTable table : tables) {
      found.addAll(SumCheck.of(table));
      List<List<String>> heading = table.columns().stream().map(Column::heading).toList();
      byHeading.computeIfAbsent(heading, none -> new ArrayList<>()).add(table);
    }
    byHeading.values().forEach(same -> found.addAll(RatioCheck.of(same)));
    return found;
  }
}
