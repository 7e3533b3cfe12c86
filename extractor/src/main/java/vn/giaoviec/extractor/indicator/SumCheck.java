package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Finds totals that their parts do not sum to.
 *
 * <p>The rows under a row need not be all of its parts, nor apart from each other ("trong đó: nữ,
 * đảng viên"). So a sum counts as meant only where it comes near the total; one that is far off
 * says nothing.
 */
final class SumCheck {

  static final String TOTAL = "parts-total-differ";

  /** A sum further from the total than this part of it is no sum of all parts. */
  private static final double NEAR = 0.05;

  private static final Phrases SOME_PARTS = Phrases.of("trong đó, t . đó, tr . đó");

  private static final Phrases TOTALS =
      Phrases.of("tổng cộng, tổng số, tổng, cộng, cộng chung, tổng chung");

  private static final Phrases RATES =
      Phrases.of("bình quân, trung bình, tỷ lệ, tỉ lệ, tỷ trọng, mật độ, %");

  private static final Set<Measure> DERIVED = Set.of(Measure.CHANGE, Measure.RATIO, Measure.SHARE);

  private final IndicatorTable table;
  private final List<FigureRow> rows;
  private final List<Warning> found = new ArrayList<>();

  private SumCheck(IndicatorTable table) {
    this.table = table;
    rows = FigureRow.of(table);
  }

  /** The warnings of a table, from top to bottom. */
  static List<Warning> of(IndicatorTable table) {
    SumCheck check = new SumCheck(table);
    for (int i = 0; i < check.rows.size(); i++) {
      check.compare(check.rows.get(i), check.parts(i));
    }
    return check.found;
  }

  /** The rows that the row at that index is the total of; empty where it is no total. */
  private List<FigureRow> parts(int index) {
    FigureRow total = rows.get(index);
    String own = total.label().own();
    return is(TOTALS, own) ? others(total) : children(index, own + " > ");
  }

  /** Every other row that is no part itself, if no other total stands among them. */
  private List<FigureRow> others(FigureRow total) {
    List<FigureRow> parts =
        rows.stream().filter(row -> row != total && !row.label().name().contains(" > ")).toList();
    boolean several = parts.stream().anyMatch(row -> is(TOTALS, row.label().own()));
    boolean grouped = parts.stream().anyMatch(row -> !row.label().groups().isEmpty());
    return several || grouped ? List.of() : parts;
  }

  private List<FigureRow> children(int index, String parent) {
    List<FigureRow> parts = new ArrayList<>();
    for (FigureRow row : rows.subList(index + 1, rows.size())) {
      String name = row.label().name();
      if (name.equals(parent + row.label().own())) {
        parts.add(row);
      } else if (!below(name, parts)) {
        break;
      }
    }
    boolean some = parts.stream().anyMatch(row -> begins(SOME_PARTS, row.label().own()));
    return some ? List.of() : parts;
  }

  private static boolean below(String name, List<FigureRow> parts) {
    return parts.stream().anyMatch(part -> name.startsWith(part.label().own() + " > "))
        || !parts.isEmpty() && name.contains(" > ");
  }

  private void compare(FigureRow total, List<FigureRow> parts) {
    boolean alike =
        parts.size() > 1
            && !isRate(total)
            && parts.stream().allMatch(part -> part.unit().equals(total.unit()) && !isRate(part));
    for (int c = 0; alike && c < table.columns().size(); c++) {
      if (isAmount(table.columns().get(c))) {
        compare(total, parts, c);
      }
    }
  }

  private static boolean isAmount(Column column) {
    Measure measure = column.measure();
    boolean rate = within(RATES, String.join(" ", column.heading()));
    return column.role() == Column.Role.VALUE
        && !rate
        && !"%".equals(column.unit())
        && (measure == null || !DERIVED.contains(measure));
  }

  private void compare(FigureRow total, List<FigureRow> parts, int column) {
    CellValue printed = total.value(column);
    BigDecimal sum = BigDecimal.ZERO;
    double slack = printed == null ? 0 : total.slack(printed);
    for (FigureRow part : parts) {
      CellValue value = part.value(column);
      if (value == null || value.percent()) {
        return;
      }
      sum = sum.add(value.value());
      slack += part.slack(value);
    }
    if (printed == null || printed.percent()) {
      return;
    }
    double off = sum.subtract(printed.value()).abs().doubleValue();
    if (off > slack * 1.0001 && off <= NEAR * printed.value().abs().doubleValue()) {
      String figures = sum.toPlainString() + " / " + printed.value().toPlainString();
      found.add(new Warning(TOTAL, total.label().own() + ": " + figures, total.place(column)));
    }
  }

  private static boolean isRate(FigureRow row) {
    return within(RATES, row.label().own()) || row.unit().contains("%");
  }

  private static boolean is(Phrases phrases, String words) {
    List<Token> tokens = words(words);
    return !tokens.isEmpty() && phrases.at(tokens, 0) == tokens.size();
  }

  private static boolean begins(Phrases phrases, String words) {
    return phrases.at(words(words), 0) > 0;
  }

  private static boolean within(Phrases phrases, String words) {
    List<Token> tokens = Tokens.of(words);
    return phrases.within(tokens, 0, tokens.size());
  }

  private static List<Token> words(String words) {
    return Tokens.of(words.replaceAll("[:.;]$", ""));
  }
}
