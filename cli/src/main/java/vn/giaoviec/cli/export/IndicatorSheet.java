package vn.giaoviec.cli.export;

import java.util.List;
import java.util.Locale;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.index.search.Hits;

/** Indicators as a sheet: a row each, its value as a number. */
final class IndicatorSheet {

  private static final List<Sheet.Column> KEYS =
      List.of(
          new Sheet.Column("id", 18),
          new Sheet.Column("number", 18),
          new Sheet.Column("issued", 12),
          new Sheet.Column("issuer", 24),
          new Sheet.Column("indicator", 60),
          new Sheet.Column("comparator", 8),
          new Sheet.Column("value", 14),
          new Sheet.Column("max", 14),
          new Sheet.Column("unit-of-measure", 14),
          new Sheet.Column("measure", 14),
          new Sheet.Column("period", 18),
          new Sheet.Column("basis", 18),
          new Sheet.Column("scope", 18),
          new Sheet.Column("section", 24),
          new Sheet.Column("page", 8),
          new Sheet.Column("file", 24));

  private final Sources sources;
  private final Messages messages;

  private IndicatorSheet(Sources sources, Messages messages) {
    this.sources = sources;
    this.messages = messages;
  }

  /** The sheet of the indicators found; its headings are in the language of the messages. */
  static Sheet of(Hits hits, Sources sources, Messages messages) {
    IndicatorSheet sheet = new IndicatorSheet(sources, messages);
    return Sheet.of("sheet.indicators", KEYS, hits.list(), sheet::row, messages);
  }

  private List<Cell> row(Hits.Hit hit) {
    Document document = sources.document(hit);
    Indicator indicator = sources.indicator(hit);
    Header header = document.header();
    return List.of(
        Cell.of(hit.id()),
        Cell.found(header.number()),
        Cell.day(header.issued()),
        Cell.found(header.issuer()),
        Cell.of(indicator.name()),
        Cell.of(sign(indicator.comparator())),
        Cell.of(indicator.value()),
        Cell.of(indicator.max()),
        Cell.of(indicator.unit()),
        Cell.of(messages.text("measure." + indicator.measure().name().toLowerCase(Locale.ROOT))),
        Cell.of(indicator.period()),
        Cell.of(indicator.basis()),
        Cell.of(indicator.scope()),
        Cell.of(String.join(" > ", indicator.section())),
        Cell.of(indicator.evidence().place().page()),
        Cell.of(document.source().fileName()));
  }

  // "=" goes without saying, and as the only sign would look like the beginning of a formula
  private static String sign(Indicator.Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "";
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      default -> comparator.sign();
    };
  }
}
