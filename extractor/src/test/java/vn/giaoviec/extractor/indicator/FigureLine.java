package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.Locale;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;

/** Figures of running text, and written in one line, as the tests expect them. */
final class FigureLine {
  private FigureLine() {}

  /** The figures of a sentence under a heading that says "năm 2024". */
  static List<Indicator> read(Mood mood, String text) {
    return IndicatorFinder.inProse(
        text, new ProseContext(mood, "năm 2024", List.of(), Origin.PROSE, Place.UNKNOWN, 2024, ""));
  }

  /**
   * The figures of a sentence of 2024 under no heading, in one line.
   *
   * @param mood what the document does, in small letters
   */
  static String inProse(String mood, String sentence) {
    ProseContext context =
        new ProseContext(
            Mood.valueOf(mood.toUpperCase(Locale.ROOT)),
            null,
            List.of(),
            Origin.PROSE,
            Place.UNKNOWN,
            2024);
    return joined(IndicatorFinder.inProse(sentence, context).stream().map(FigureLine::of).toList());
  }

  /** Several figures in one line; "none" for none. */
  static String joined(List<String> figures) {
    return figures.isEmpty() ? "none" : String.join(" ;; ", figures);
  }

  /** "≥5..7 UNIT MEASURE: NAME". */
  static String of(Indicator i) {
    return (i.comparator() == Indicator.Comparator.EQUAL ? "" : i.comparator().sign())
        + i.value().toPlainString()
        + (i.max() == null ? "" : ".." + i.max().toPlainString())
        + " "
        + i.unit()
        + " "
        + i.measure().name().toLowerCase(Locale.ROOT)
        + ": "
        + i.name();
  }

  /** "≥5..7 UNIT MEASURE: NAME / BASIS", without the basis where there is none. */
  static String withBasis(Indicator i) {
    return of(i) + (i.basis() == null ? "" : " / " + i.basis());
  }
}
