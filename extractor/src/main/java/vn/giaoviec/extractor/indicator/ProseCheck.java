package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Finds figures that running text and a table give differently for the same quantity: the same
 * words, unit, time and kind, for the whole that the document is about.
 */
final class ProseCheck {

  static final String FIGURE = "figure-prose-annex";

  /** Figures further apart than this part of the table's measure different things. */
  private static final double NEAR = 0.1;

  /** Words that say no more of what is measured. */
  private static final Set<String> FORMAL =
      Set.of("số", "lượng", "tổng", "các", "đạt", "có", "được", "của", "là", "và", "trong");

  private static final Set<String> EVERYWHERE = Set.of("cả nước", "toàn quốc", "toàn tỉnh");

  private ProseCheck() {}

  /** The warnings, in the order of the running text. */
  static List<Warning> of(List<Indicator> figures) {
    Map<Quantity, Indicator> rows = new HashMap<>();
    figures.stream()
        .filter(ProseCheck::isRow)
        .forEach(row -> rows.putIfAbsent(Quantity.of(row), row));
    List<Warning> found = new ArrayList<>();
    for (Indicator said : figures) {
      if (!rows.isEmpty() && said.origin() == Origin.PROSE && isPlain(said)) {
        Optional.of(Quantity.of(said))
            .filter(quantity -> !quantity.words().isEmpty())
            .map(rows::get)
            .filter(row -> contradicts(said, row))
            .ifPresent(row -> found.add(warning(said, row)));
      }
    }
    return found;
  }

  private static boolean isRow(Indicator figure) {
    return figure.origin() == Origin.TABLE && !figure.name().contains(" > ") && isPlain(figure);
  }

  private static boolean isPlain(Indicator figure) {
    String scope = figure.scope();
    return figure.measure() == Measure.ACTUAL
        && figure.comparator() == Comparator.EQUAL
        && figure.max() == null
        && figure.unit() != null
        && (scope == null || EVERYWHERE.contains(Normal.word(scope)));
  }

  /** What is measured, in what unit, when. */
  private record Quantity(Set<String> words, String unit, String period) {
    static Quantity of(Indicator figure) {
      return new Quantity(ProseCheck.words(figure), form(figure.unit()), form(figure.period()));
    }
  }

  /** What the name says beside the unit, in any order. */
  private static Set<String> words(Indicator figure) {
    Set<String> words = new TreeSet<>();
    for (Token token : Tokens.of(figure.name())) {
      if (token.kind() != Token.Kind.PUNCT) {
        words.add(token.normal());
      }
    }
    Tokens.of(Objects.requireNonNullElse(figure.unit(), ""))
        .forEach(token -> words.remove(token.normal()));
    words.removeAll(FORMAL);
    return words;
  }

  private static String form(@Nullable String words) {
    return words == null ? "" : Tokens.words(words);
  }

  private static boolean contradicts(Indicator said, Indicator row) {
    double off = said.value().subtract(row.value()).abs().doubleValue();
    boolean near = off <= NEAR * row.value().abs().doubleValue();
    return off > 0
        && near
        && !rounds(row.value(), said.value())
        && !rounds(said.value(), row.value());
  }

  /** Whether one figure is the other with fewer digits, as running text often gives it. */
  private static boolean rounds(BigDecimal exact, BigDecimal shown) {
    BigDecimal fewer = shown.stripTrailingZeros();
    return exact.setScale(fewer.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0
        || exact.setScale(fewer.scale(), RoundingMode.DOWN).compareTo(shown) == 0;
  }

  private static Warning warning(Indicator said, Indicator row) {
    String figures = said.value().toPlainString() + " / " + row.value().toPlainString();
    return new Warning(FIGURE, said.name() + ": " + figures, said.evidence().place());
  }
}
