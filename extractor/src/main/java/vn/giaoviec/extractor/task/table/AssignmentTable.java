package vn.giaoviec.extractor.task.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Task;

/**
 * A table that hands out work (phụ lục phân công): one numbered row is one task; heading rows are
 * context. Tables of figures, people, money, meetings and finished work are none. Immutable.
 */
public final class AssignmentTable {

  /** A time of day, as a meeting's order has it in every row: "8h00 - 8h30". */
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}\\s?(?:h|g|giờ|:)\\s?\\d{0,2}.{0,20}", Pattern.UNICODE_CASE);

  private final TableHeader header;
  private final int width;
  private final List<Draft> drafts;
  private final List<Heading> after;

  private AssignmentTable(TableHeader header, Grid grid, List<Heading> over) {
    this.header = header;
    width = grid.columns();
    TaskRows rows = new TaskRows(grid, header, over);
    drafts = rows.drafts();
    after = rows.headings();
    Merges.fill(drafts, header.before(Column.WORK), grid.loose());
  }

  /**
   * Reads a table by its header's words, its cells and their positions.
   *
   * @param table the table
   * @param previous the assignment table before it with no heading between, whose columns and
   *     heading rows hold on where this one is its continuation; null without one
   * @return empty where the table doesn't hand out work
   */
  public static Optional<AssignmentTable> recognise(
      Block.Table table, @Nullable AssignmentTable previous) {
    Grid grid = new Grid(TickedBodies.gathered(TickedTimes.gathered(table)));
    Optional<TableHeader> own = TableHeader.of(grid).map(header -> Columns.checked(grid, header));
    if (own.isPresent()) {
      return own.filter(TableHeader::assigns)
          .filter(header -> !agenda(grid, header) && !progress(grid, header))
          .filter(header -> !Measured.rows(grid, header))
          .map(header -> new AssignmentTable(header, grid, over(previous)))
          .filter(found -> !found.drafts.isEmpty());
    }
    if (previous == null || grid.columns() != previous.width) {
      return Optional.empty();
    }
    TableHeader held =
        new TableHeader(previous.header.columns(), 0, 0, "", previous.header.titles());
    return Optional.of(new AssignmentTable(held, grid, previous.after))
        .filter(found -> !found.drafts.isEmpty());
  }

  /**
   * The tasks of the table, in order, with empty ids and no links.
   *
   * @param issued the document's date of issue; null where it isn't known
   * @param section the headings over the table, outermost first
   */
  public List<Task> tasks(@Nullable LocalDate issued, List<String> section) {
    TaskMaker maker =
        new TaskMaker(issued, section, header.titles().getOrDefault(Column.DEADLINE, ""));
    return drafts.stream().flatMap(draft -> maker.task(draft).stream()).toList();
  }

  private static List<Heading> over(@Nullable AssignmentTable previous) {
    return previous == null ? List.of() : previous.after;
  }

  private static boolean agenda(Grid grid, TableHeader header) {
    return mostly(grid, header, Column.DEADLINE, CLOCK);
  }

  /** Work that the table itself reports as done or under way. */
  private static boolean progress(Grid grid, TableHeader header) {
    return mostly(grid, header, Column.PROGRESS, Pattern.compile(".+", Pattern.DOTALL));
  }

  /** Whether most rows have such a cell in that column. */
  private static boolean mostly(Grid grid, TableHeader header, Column column, Pattern pattern) {
    int all = 0;
    int fit = 0;
    for (int row = header.bodyRow(); row < grid.rows(); row++) {
      for (Map.Entry<Integer, Column> entry : header.columns().entrySet()) {
        if (entry.getValue() == column && grid.filled(row).size() > 1) {
          all++;
          fit += pattern.matcher(grid.text(row, entry.getKey())).matches() ? 1 : 0;
        }
      }
    }
    return fit * 2 > all;
  }
}
