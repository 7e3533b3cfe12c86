package vn.giaoviec.extractor.deadline;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;

/** How often something recurs, read from a list such as "hằng tháng, quý, 6 tháng, năm". */
final class Intervals {
  private static final Set<String> UNITS = Set.of("ngày", "tuần", "tháng", "quý", "năm");

  private Intervals() {}

  /**
   * The intervals that the tokens name, in order, without repeats; words that name none (đầu kỳ,
   * đột xuất) are passed over. Null if they name none at all.
   */
  static @Nullable List<Period> in(Line line, int from, int to) {
    List<Period> intervals = new ArrayList<>();
    int count = 1;
    int at = from;
    while (at < to) {
      Span number = numberBeforeUnit(line, at, to);
      if (number != null) {
        count = ((BigDecimal) number.value()).intValue();
        at = number.to();
      } else {
        if (UNITS.contains(line.word(at))) {
          boolean half = line.word(at - 1).equals("nửa");
          Period interval = half ? Period.ofMonths(6) : of(count, line.word(at));
          count = 1;
          if (!intervals.contains(interval)) {
            intervals.add(interval);
          }
        }
        at++;
      }
    }
    return intervals.isEmpty() ? null : intervals;
  }

  private static @Nullable Span numberBeforeUnit(Line line, int at, int to) {
    for (Span span : line.spansAt(at)) {
      if (span.type().equals("numeral")
          && span.to() < to
          && UNITS.contains(line.word(span.to()))
          && ((BigDecimal) span.value()).intValue() > 0) {
        return span;
      }
    }
    return null;
  }

  /** That many units; a quarter is three months. */
  static Period of(int count, String unit) {
    return switch (unit) {
      case "ngày" -> Period.ofDays(count);
      case "tuần" -> Period.ofWeeks(count);
      case "tháng" -> Period.ofMonths(count);
      case "quý" -> Period.ofMonths(3 * count);
      default -> Period.ofYears(count);
    };
  }

  /** The interval of {@code times} times in a unit; null if it is no whole number of months. */
  static @Nullable Period part(int times, String unit) {
    if (times == 1) {
      return of(1, unit);
    }
    int months = unit.equals("năm") ? 12 : unit.equals("quý") ? 3 : 0;
    return times < 1 || months == 0 || months % times != 0 ? null : Period.ofMonths(months / times);
  }
}
