package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Column.Role;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Origin;

/** Reads the figures of an indicator table: one for each filled numeric cell. */
final class TableReader {
  private static final Pattern UNIT_IN_LABEL = Pattern.compile("\\((?<unit>[^()]{1,30})\\)\\s*$");
  private static final Pattern COUNTED =
      Pattern.compile("(?iu)^(?:trong đó:? ?)?(?:tổng )?số(?: lượng)? (?<noun>.+)$");

  private final IndicatorTable table;
  private final Grid grid;
  private final TableContext context;
  private final List<Indicator> found = new ArrayList<>();

  private TableReader(IndicatorTable table, TableContext context) {
    this.table = table;
    this.grid = table.grid();
    this.context = context;
  }

  /** The figures of the table, row by row, without ids. */
  static List<Indicator> read(IndicatorTable table, TableContext context) {
    TableReader reader = new TableReader(table, context);
    FigureRow.of(table).forEach(reader::row);
    return List.copyOf(reader.found);
  }

  private void row(FigureRow row) {
    for (int c = 0; c < grid.width(); c++) {
      if (table.columns().get(c).role() == Role.VALUE && grid.begins(row.row(), c)) {
        cell(row.row(), c, row.label());
      }
    }
  }

  private void cell(int r, int c, Labels.Label label) {
    Column column = table.columns().get(c);
    Optional<CellValue> value = CellValue.of(grid.text(r, c));
    Block.Cell cell = grid.at(r, c);
    if (value.isEmpty() || cell == null) {
      return;
    }
    Measure measure = measure(column);
    boolean derived = measure == Measure.CHANGE || measure == Measure.RATIO;
    String period = column.period() != null ? column.period() : table.period();
    String name =
        column.subject().isEmpty() ? label.name() : label.name() + " > " + column.subject();
    BigDecimal max = value.get().max();
    found.add(
        new Indicator(
            "",
            name,
            value.get().value(),
            max,
            unit(r, column, value.get(), label),
            value.get().comparator(),
            measure,
            period != null ? period : context.period(),
            derived ? column.basis() : null,
            null,
            section(label),
            Origin.TABLE,
            new Evidence(cell.place(), cell.text(), "indicator/table-cell")));
  }

  private Measure measure(Column column) {
    Measure own = column.measure();
    return own != null ? own : context.mood() == Mood.PLANS ? Measure.TARGET : Measure.ACTUAL;
  }

  private List<String> section(Labels.Label label) {
    List<String> section = new ArrayList<>(context.section());
    section.addAll(label.groups());
    return List.copyOf(section);
  }

  private @Nullable String unit(int r, Column column, CellValue value, Labels.Label label) {
    if (value.percent()) {
      return "%";
    }
    if (column.unit() != null) {
      return column.unit();
    }
    int unitColumn = table.column(Role.UNIT);
    String cell = unitColumn < 0 ? "" : grid.text(r, unitColumn);
    if (!cell.isEmpty()) {
      return cell;
    }
    Matcher inLabel = UNIT_IN_LABEL.matcher(label.own());
    String named = inLabel.find() ? UnitNames.of(inLabel.group("unit")) : null;
    if (named != null) {
      return named;
    }
    String subject = column.subject().substring(column.subject().lastIndexOf('>') + 1).strip();
    String counted = counted(subject.isEmpty() ? label.own() : subject);
    return context.unit() != null && counted == null ? context.unit() : counted;
  }

  /** The noun of "Số hộ nghèo"; null where the words count nothing. */
  private static @Nullable String counted(String words) {
    Matcher matcher = COUNTED.matcher(words);
    if (!matcher.matches()) {
      return null;
    }
    var tokens = vn.giaoviec.extractor.text.Tokens.of(matcher.group("noun"));
    int known = Math.max(Nouns.COMPOUND.at(tokens, 0), Nouns.SINGLE.at(tokens, 0));
    return known == 0
        ? null
        : matcher.group("noun").substring(tokens.get(0).start(), tokens.get(known - 1).end());
  }
}
