package vn.giaoviec.extractor.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measured or targeted quantity (chỉ tiêu, số liệu).
 *
 * @param id unique within the document: "i1"
 * @param name what is measured, as written; in a table the row's label after its parent's: "A > B"
 * @param value the number, negative for a decrease
 * @param max the upper end of a range; null for a single number
 * @param unit the unit of measure or the counted noun; null where there is none
 * @param comparator how the quantity relates to the number
 * @param measure what kind of figure it is
 * @param period when it holds, as written; null where nothing says
 * @param basis what a change, ratio or share is measured against; null where nothing says
 * @param scope the place or group that the sentence narrows it to; null where it doesn't
 * @param section the path of the headings over it, outermost first
 * @param origin running text or table
 * @param evidence where the number stands and the rule that read it
 */
public record Indicator(
    String id,
    String name,
    BigDecimal value,
    @Nullable BigDecimal max,
    @Nullable String unit,
    Comparator comparator,
    Measure measure,
    @Nullable String period,
    @Nullable String basis,
    @Nullable String scope,
    List<String> section,
    Origin origin,
    Evidence evidence) {

  /** This indicator with another id. */
  public Indicator withId(String other) {
    return new Indicator(
        other,
        name,
        value,
        max,
        unit,
        comparator,
        measure,
        period,
        basis,
        scope,
        section,
        origin,
        evidence);
  }

  /** How a quantity relates to the number given for it. */
  public enum Comparator {
    /** The number itself. */
    EQUAL("="),
    /** At least: "ít nhất", "từ … trở lên". */
    AT_LEAST(">="),
    /** More than: "trên", "hơn". */
    MORE(">"),
    /** At most: "tối đa", "không quá". */
    AT_MOST("<="),
    /** Less than: "dưới". */
    LESS("<"),
    /** About: "khoảng", "gần". */
    ABOUT("~");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    /** The sign that stands for it in an export. */
    public String sign() {
      return sign;
    }
  }

  /** What kind of figure an indicator is. */
  public enum Measure {
    /** What was reached. */
    ACTUAL,
    /** What is aimed at. */
    TARGET,
    /** A difference from a base. */
    CHANGE,
    /** A quotient with a base. */
    RATIO,
    /** A part of a whole ("chiếm 10%"). */
    SHARE
  }
}
