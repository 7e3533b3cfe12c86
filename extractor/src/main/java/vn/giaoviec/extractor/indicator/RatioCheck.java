package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Warning;

/**
 * Finds percentages that their own figures contradict.
 *
 * <p>Which two columns a column of percentages comes from is learnt from the table: the pair that
 * explains at least {@value #LEAST} of its rows and no fewer than it leaves unexplained. Without
 * such a pair nothing is said.
 */
final class RatioCheck {

  static final String PERCENTAGE = "percentage-differs";
  static final String CHANGE = "change-exceeds-figure";

  private static final int LEAST = 3;

  /** Wider tables are read column by column as plain figures; their pairs would be too many. */
  private static final int WIDEST = 14;

  private final List<FigureRow> rows;
  private final List<Column> columns;

  private RatioCheck(List<IndicatorTable> tables) {
    rows = tables.stream().flatMap(table -> FigureRow.of(table).stream()).toList();
    columns =
        tables.stream().max(Comparator.comparing(RatioCheck::figures)).orElseThrow().columns();
  }

  /**
   * The warnings of tables with the same heading, which may be one table cut by pages, column by
   * column.
   *
   * @param tables at least one
   */
  static List<Warning> of(List<IndicatorTable> tables) {
    boolean wide = tables.get(0).columns().size() > WIDEST;
    return wide ? List.of() : new RatioCheck(tables).warnings();
  }

  private static long figures(IndicatorTable table) {
    return table.columns().stream().filter(c -> c.role() == Column.Role.VALUE).count();
  }

  private List<Warning> warnings() {
    List<Warning> found = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Derivation derivation = isRatio(c) ? derivation(c) : null;
      if (derivation != null) {
        for (FigureRow row : rows) {
          percentage(found, row, c, derivation);
        }
      }
    }
    differences(found);
    return found;
  }

  private boolean isRatio(int c) {
    Column column = columns.get(c);
    boolean percent = "%".equals(column.unit());
    return column.role() == Column.Role.VALUE
        && (column.measure() == Measure.RATIO || percent && column.measure() == Measure.CHANGE);
  }

  private @Nullable Derivation derivation(int ratio) {
    Derivation best = null;
    int most = LEAST - 1;
    for (Derivation candidate : candidates()) {
      int explained = count(candidate, ratio, true);
      if (explained > most && explained >= count(candidate, ratio, false)) {
        best = candidate;
        most = explained;
      }
    }
    return best;
  }

  private List<Derivation> candidates() {
    List<Integer> plain =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).role() == Column.Role.VALUE && !isRatio(c))
            .boxed()
            .toList();
    List<Derivation> candidates = new ArrayList<>();
    for (int figure : plain) {
      for (int other : plain) {
        if (figure != other && columns.get(figure).measure() != Measure.CHANGE) {
          boolean difference = columns.get(other).measure() == Measure.CHANGE;
          candidates.add(new Derivation(figure, other, difference));
        }
      }
    }
    return candidates;
  }

  private int count(Derivation derivation, int ratio, boolean explained) {
    int count = 0;
    for (FigureRow row : rows) {
      CellValue printed = row.value(ratio);
      Derivation.Quotient quotient = derivation.of(row);
      if (printed != null && quotient != null && quotient.allows(printed) == explained) {
        count++;
      }
    }
    return count;
  }

  private static void percentage(
      List<Warning> found, FigureRow row, int ratio, Derivation derivation) {
    CellValue printed = row.value(ratio);
    Derivation.Quotient quotient = derivation.of(row);
    if (printed != null && quotient != null && quotient.sameSign() && !quotient.allows(printed)) {
      double middle = (quotient.low() + quotient.high()) / 2;
      BigDecimal right = BigDecimal.valueOf(middle).setScale(1, RoundingMode.HALF_UP);
      String detail = row.label().own() + ": " + printed.value().toPlainString() + "% / " + right;
      found.add(new Warning(PERCENTAGE, detail + "%", row.place(ratio)));
    }
  }

  /** An increase beyond the figure itself: there were fewer than none before. */
  private void differences(List<Warning> found) {
    for (Derivation derivation : candidates()) {
      boolean sure = derivation.difference() && explains(derivation);
      for (FigureRow row : sure ? rows : List.<FigureRow>of()) {
        Derivation.Quotient quotient = derivation.of(row);
        CellValue change = row.value(derivation.other());
        CellValue figure = row.value(derivation.figure());
        if (quotient != null && change != null && figure != null && row.counts()) {
          if (!quotient.sameSign() && figure.value().signum() > 0) {
            found.add(
                new Warning(
                    CHANGE,
                    row.label().own() + ": " + change.value() + " / " + figure.value(),
                    row.place(derivation.other())));
          }
        }
      }
    }
  }

  private boolean explains(Derivation derivation) {
    return IntStream.range(0, columns.size())
        .filter(this::isRatio)
        .anyMatch(c -> derivation.equals(derivation(c)));
  }
}
