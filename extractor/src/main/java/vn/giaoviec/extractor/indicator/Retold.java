package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;

/**
 * A few things that a text tells of again and again, "02 bệnh viện" and always the same two, are
 * counted once: where they are first named.
 */
final class Retold {

  /** So many times no text counts other things to the same small number. */
  private static final int OFTEN = 4;

  /** Things that a text goes back to are no more. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  /** Of these there is an amount. */
  private static final Set<String> MEASURES =
      Set.of("%", "lần", "năm", "tháng", "ngày", "giờ", "km", "m", "ha", "m2", "m3", "tấn", "kg");

  /** What is counted: how many of what. */
  private record Count(BigDecimal value, @Nullable String unit) {}

  private Retold() {}

  /** The figures without those that only tell again how many of the same things there are. */
  static List<Indicator> without(List<Indicator> figures) {
    Map<Count, List<Indicator>> groups = new HashMap<>();
    figures.stream()
        .filter(Retold::few)
        .forEach(i -> groups.computeIfAbsent(count(i), count -> new ArrayList<>()).add(i));
    groups.values().removeIf(group -> group.size() < OFTEN);
    Set<Count> told = new HashSet<>();
    List<Indicator> kept = new ArrayList<>();
    for (Indicator figure : figures) {
      List<Indicator> group = few(figure) ? groups.get(count(figure)) : null;
      if (group == null) {
        kept.add(figure);
      } else if (told.add(count(figure))) {
        kept.add(named(figure, group));
      }
    }
    return kept;
  }

  /** The first of them under the shortest of their names, which is the things' own. */
  private static Indicator named(Indicator first, List<Indicator> group) {
    String name =
        group.stream()
            .map(Indicator::name)
            .min(Comparator.comparingInt(String::length))
            .orElse(first.name());
    return new Indicator(
        first.id(),
        name,
        first.value(),
        first.max(),
        first.unit(),
        first.comparator(),
        first.measure(),
        first.period(),
        first.basis(),
        first.scope(),
        first.section(),
        first.origin(),
        first.evidence());
  }

  private static Count count(Indicator figure) {
    return new Count(figure.value().stripTrailingZeros(), figure.unit());
  }

  /** Whether it counts a few things in running text: no share, no amount, no measure. */
  private static boolean few(Indicator figure) {
    String unit = figure.unit();
    boolean whole = figure.value().stripTrailingZeros().scale() <= 0;
    return figure.origin() == Origin.PROSE
        && figure.max() == null
        && whole
        && figure.value().compareTo(BigDecimal.ONE) > 0
        && figure.value().compareTo(FEW) <= 0
        && unit != null
        && !unit.contains("đồng")
        && !MEASURES.contains(unit);
  }
}
