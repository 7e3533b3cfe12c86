package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Comparator;

/**
 * A number with its unit in a clause.
 *
 * @param from the index of its first token, which may be a comparator
 * @param to the index after its last token
 * @param value the number, or the lower end of a range
 * @param max the upper end of a range; null for a single number
 * @param unit the unit or the counted noun, as written
 * @param kind what kind of unit it is
 * @param comparator how the quantity relates to the number
 * @param base whether a rise or fall began there: "từ 5% lên 8%"
 */
record Quantity(
    int from,
    int to,
    BigDecimal value,
    @Nullable BigDecimal max,
    String unit,
    Kind kind,
    Comparator comparator,
    boolean base) {

  /** A quantity that is no base. */
  Quantity(
      int from,
      int to,
      BigDecimal value,
      @Nullable BigDecimal max,
      String unit,
      Kind kind,
      Comparator comparator) {
    this(from, to, value, max, unit, kind, comparator, false);
  }

  /** Kinds of units. */
  enum Kind {
    /** Percent or percentage points. */
    PERCENT,
    /** A multiple: "1,5 lần". */
    TIMES,
    /** Money, length, weight … */
    MEASURED,
    /** Counted things. */
    COUNT
  }

  /** Whether its unit is a counted noun. */
  boolean counts() {
    return kind == Kind.COUNT;
  }
}
