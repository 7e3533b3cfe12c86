package vn.giaoviec.extractor.indicator;

import java.util.Locale;
import vn.giaoviec.extractor.model.Indicator;

/** Figures written in one line, as the tests expect them. */
final class FigureLine {
  private FigureLine() {}

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
