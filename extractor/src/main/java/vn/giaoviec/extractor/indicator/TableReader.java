package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Column.Role;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Reads the figures of an indicator table: one for each filled numeric cell. */
final class TableReader {
  private static final Pattern UNIT_IN_LABEL = Pattern.compile("\\((?<unit>[^()]{1,30})\\)\\s*$");

  /** Marks that stand for the unit in the row above. */
  private static final Set<String> DITTO =
      Set.of("\"", "''", "”", "“", "-nt-", "nt", "//", "- nt -");

  private static final Phrases RATES =
      Phrases.of("tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, cơ cấu, tốc độ");

  /** Rows of a fall; not those that say where it ends, or what is done away with. */
  private static final Pattern FALLS =
      Pattern.compile(
          "(?iu)^giảm (?!(?:nghèo|còn|xuống)(?!\\p{L}))(?!.{0,200}(?:còn|xuống)(?:" + " dưới)?$)");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
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
    String group = groupPeriod(row.label());
    for (int c = 0; c < grid.width(); c++) {
      if (table.columns().get(c).role() == Role.VALUE && grid.begins(row.row(), c)) {
        cell(row.row(), c, row.label(), group);
      }
    }
  }

  private void cell(int r, int c, Labels.Label label, @Nullable String group) {
    Column column = table.columns().get(c);
    CellValue value = grid.value(r, c);
    Block.Cell cell = grid.at(r, c);
    if (value == null || cell == null) {
      return;
    }
    Measure measure = measure(column, group);
    boolean falls = measure != Measure.RATIO && !value.moves() && falls(label, column, value);
    measure = falls || value.moves() ? Measure.CHANGE : measure;
    CellValue told = falls ? value.negated() : value;
    boolean derived = measure == Measure.CHANGE || measure == Measure.RATIO;
    String period = column.period() != null ? column.period() : group;
    period = period != null ? period : table.period(c);
    String name =
        column.subject().isEmpty() ? label.name() : label.name() + " > " + column.subject();
    found.add(
        new Indicator(
            "",
            name,
            told.value(),
            told.max(),
            unit(r, column, value, label),
            value.comparator(),
            measure,
            period != null ? period : context.period(),
            derived ? column.basis() : null,
            null,
            section(label),
            Origin.TABLE,
            new Evidence(cell.place(), cell.text(), "indicator/table-cell")));
  }

  /** Whether a row tells by how much something is to become less: "Giảm tỷ lệ hộ nghèo | 1,2%". */
  private static boolean falls(Labels.Label label, Column column, CellValue value) {
    Matcher fall = FALLS.matcher(label.own());
    return fall.find() && column.subject().isEmpty() && value.value().signum() > 0;
  }

  /** What kind of figure a cell is; under a heading for a coming year results are targets. */
  private Measure measure(Column column, @Nullable String group) {
    Measure own = column.measure();
    if ((own == null || own == Measure.ACTUAL) && coming(group)) {
      return Measure.TARGET;
    }
    return own != null ? own : plain(column.period());
  }

  /** What plain figures are: of a past year results, of a coming one targets, else as all are. */
  private Measure plain(@Nullable String period) {
    Integer issued = context.issued();
    Integer year = period == null ? null : Periods.lastYear(period);
    if (issued != null && year != null && !year.equals(issued)) {
      return year > issued ? Measure.TARGET : Measure.ACTUAL;
    }
    return context.mood() == Mood.PLANS ? Measure.TARGET : Measure.ACTUAL;
  }

  /** The time that the heading of a row's group names, as "Đến năm 2030"; null without one. */
  private static @Nullable String groupPeriod(Labels.Label label) {
    int last = label.groups().size() - 1;
    return last < 0 ? null : Periods.ofHeading(label.groups().get(last));
  }

  private boolean coming(@Nullable String period) {
    Matcher year = YEAR.matcher(period == null ? "" : period);
    return context.issued() != null
        && year.find()
        && Integer.parseInt(year.group()) > context.issued();
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
    if (value.unit() != null) {
      return value.unit();
    }
    if (column.unit() != null) {
      return column.unit();
    }
    String cell = unitCell(r);
    if (!cell.isEmpty()) {
      return cell;
    }
    Matcher inLabel = UNIT_IN_LABEL.matcher(label.own());
    String named = inLabel.find() ? UnitNames.of(inLabel.group("unit")) : null;
    return named != null ? named : unitByName(column, value, label);
  }

  /** What the column of units says of a row; "" where nothing does. */
  private String unitCell(int row) {
    int column = table.column(Role.UNIT);
    int r = row;
    while (column >= 0 && r > table.firstRow() && DITTO.contains(grid.text(r, column))) {
      r--;
    }
    return column < 0 ? "" : grid.text(r, column);
  }

  /** The unit of a figure over whose table and beside which none is named; null where unknown. */
  private @Nullable String unitByName(Column column, CellValue value, Labels.Label label) {
    String subject = column.subject().substring(column.subject().lastIndexOf('>') + 1).strip();
    String name = subject.isEmpty() ? label.own() : subject;
    String counted = counted(name);
    if (counted != null || context.unit() != null) {
      return counted == null ? context.unit() : counted;
    }
    List<Token> tokens = Tokens.of(name);
    boolean rate = RATES.at(tokens, 0) > 0 && value.value().abs().compareTo(WHOLE) <= 0;
    int noun = Math.max(Nouns.COMPOUND.at(tokens, 0), Nouns.SINGLE.at(tokens, 0));
    boolean proper = tokens.stream().skip(noun).anyMatch(TableReader::capital);
    return rate ? "%" : noun == 0 || proper ? null : words(name, tokens, noun);
  }

  private static boolean capital(Token token) {
    String text = token.text(); // "HIV" is no name
    return Character.isUpperCase(text.charAt(0)) && text.chars().anyMatch(Character::isLowerCase);
  }

  private static String words(String text, List<Token> tokens, int count) {
    return text.substring(tokens.get(0).start(), tokens.get(count - 1).end());
  }

  /** The noun of "Số hộ nghèo"; null where the words count nothing. */
  private static @Nullable String counted(String words) {
    Matcher matcher = COUNTED.matcher(words);
    if (!matcher.matches()) {
      return null;
    }
    List<Token> tokens = Tokens.of(matcher.group("noun"));
    int known = Math.max(Nouns.COMPOUND.at(tokens, 0), Nouns.SINGLE.at(tokens, 0));
    return known == 0 ? null : words(matcher.group("noun"), tokens, known);
  }
}
