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

  private static final int HEADER_ROWS = 4;

  private static final Pattern MARK = Pattern.compile("[xX✓✔√●■▪*+]{1,3}");

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
  private final Block.Table table;
  private final List<String> names = new ArrayList<>();
  private int head = -1;
  private int first = -1;

  private TickedBodies(Block.Table table) {
    this.table = table;
    grid = new Grid(table);
  }

  /** The table with one column in place of those; itself where it has none. */
  static Block.Table gathered(Block.Table table) {
    TickedBodies bodies = new TickedBodies(table);
    return bodies.found() && bodies.marked()
        ? new GatheredColumns(bodies.first, bodies.names.size(), bodies.head)
            .in(table, "Đơn vị thực hiện", bodies::words)
        : table;
  }

  /** Finds the row of the header that names one body after another. */
  private boolean found() {
    for (int row = 0; row < Math.min(HEADER_ROWS, grid.rows()) && head < 0; row++) {
      for (int column = 1; column + FEW <= grid.columns() && head < 0; column++) {
        run(row, column);
      }
    }
    return head >= 0;
  }

  private void run(int row, int from) {
    boolean under = row > 0 && assigned(grid.text(row - 1, from));
    List<String> run = new ArrayList<>();
    for (int column = from; column < grid.columns(); column++) {
      String name = grid.text(row, column).strip().replaceAll("\\s+", " ");
      boolean goesOn = under && over(row - 1, from, column);
      if (name.isEmpty() || run.contains(name) || !(goesOn || body(name))) {
        break;
      }
      run.add(name);
    }
    if (run.size() >= FEW) {
      head = row;
      first = from;
      names.addAll(run);
    }
  }

  /** Whether the title over one column goes on over another, as a merged or a blank cell. */
  private boolean over(int row, int from, int column) {
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

  /** Whether nothing but marks and roles stands under the names, and some do. */
  private boolean marked() {
    int marks = 0;
    for (int row = head + 1; row < grid.rows(); row++) {
      for (int column = first; column < first + names.size(); column++) {
        String text = own(row, column);
        if (!text.isEmpty() && role(text).isEmpty()) {
          return false;
        }
        marks += text.isEmpty() ? 0 : 1;
      }
    }
    return marks > 0;
  }

  /** What stands in a cell of these columns; "" under a heading that spans them from the left. */
  private String own(int row, int column) {
    return grid.at(row, column)
        .filter(slot -> slot.cell().column() >= first)
        .map(slot -> slot.cell().text().strip())
        .orElse("");
  }

  private static Optional<Column> role(String text) {
    return MARK.matcher(text).matches()
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
    for (int column = first; column < first + names.size(); column++) {
      if (role(own(row, column)).filter(role::equals).isPresent()) {
        named.add(names.get(column - first));
      }
    }
    return String.join("; ", named);
  }
}
