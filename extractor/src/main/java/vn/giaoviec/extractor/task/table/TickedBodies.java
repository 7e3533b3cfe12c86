package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * A matrix with a column for each body, in which a mark or a role says who does the work of a row.
 * The columns are gathered into one that names those with a mark, so that all that reads who does
 * the work reads it.
 */
final class TickedBodies {

  /** Fewer columns of bodies are no matrix. */
  private static final int FEW = 2;

  /** Letters that a body is called by in its own house: "TCHC". */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

  private static final Map<String, Column> ROLES =
      Map.of(
          "CT", Column.LEAD,
          "CTR", Column.LEAD,
          "C", Column.LEAD,
          "CHỦ TRÌ", Column.LEAD,
          "TH", Column.LEAD,
          "THỰC HIỆN", Column.LEAD,
          "PH", Column.COORDINATORS,
          "P", Column.COORDINATORS,
          "PHỐI HỢP", Column.COORDINATORS);

  private final Grid grid;
  private final GatheredColumns columns;

  private TickedBodies(Grid grid, GatheredColumns columns) {
    this.grid = grid;
    this.columns = columns;
  }

  /** The table with one column in place of those; itself where it has none. */
  static Block.Table gathered(Block.Table table) {
    Grid grid = new Grid(table);
    return GatheredColumns.find(
            grid, FEW, (row, from) -> names(grid, row, from), text -> role(text).isPresent())
        .map(
            columns ->
                columns.in(table, "Đơn vị thực hiện", new TickedBodies(grid, columns)::words))
        .orElse(table);
  }

  /** The bodies that a row names one after another from a column on. */
  private static List<String> names(Grid grid, int row, int from) {
    boolean under = row > 0 && assigned(grid.text(row - 1, from));
    List<String> run = new ArrayList<>();
    for (int column = from; column < grid.columns(); column++) {
      String name = grid.text(row, column).strip().replaceAll("\\s+", " ");
      boolean goesOn = under && over(grid, row - 1, from, column);
      if (name.isEmpty() || run.contains(name) || !(goesOn || body(name))) {
        break;
      }
      run.add(name);
    }
    return run;
  }

  /** Whether the title over one column goes on over another, as a merged or a blank cell. */
  private static boolean over(Grid grid, int row, int from, int column) {
    String title = grid.text(row, column);
    return title.isEmpty() || title.equals(grid.text(row, from));
  }

  /** Whether a title over several columns says that they tell who does the work. */
  private static boolean assigned(String title) {
    Optional<Column> meaning = ColumnMeaning.of(title);
    return meaning.isPresent() && meaning.get() == Column.LEAD;
  }

  private static boolean body(String name) {
    return UnitList.isUnits(name) || LETTERS.matcher(name).matches();
  }

  private static Optional<Column> role(String text) {
    return GatheredColumns.MARK.matcher(text).matches()
        ? Optional.of(Column.LEAD)
        : Optional.ofNullable(ROLES.get(text.toUpperCase(Locale.ROOT)));
  }

  /** "Chủ trì: Sở A; Sở B. Phối hợp: Sở C", after the marks of a row. */
  private String words(int row) {
    String leads = named(row, Column.LEAD);
    String others = named(row, Column.COORDINATORS);
    if (others.isEmpty()) {
      return leads;
    }
    return (leads.isEmpty() ? "" : "Chủ trì: " + leads + ". ") + "Phối hợp: " + others;
  }

  private String named(int row, Column role) {
    List<String> named = new ArrayList<>();
    for (int column = columns.first(); column < columns.end(); column++) {
      if (role(columns.own(grid, row, column)).filter(role::equals).isPresent()) {
        named.add(columns.names().get(column - columns.first()));
      }
    }
    return String.join("; ", named);
  }
}
