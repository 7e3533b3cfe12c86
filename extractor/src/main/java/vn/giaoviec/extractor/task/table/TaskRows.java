package vn.giaoviec.extractor.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.UnitList;

/** Sorts the rows of a table's body into headings, tasks and parts of tasks. */
final class TaskRows {

  private static final Set<String> SUMS = Set.of("tổng", "tổng cộng", "cộng", "tổng số");

  /** Labels that begin a count. */
  private static final Set<String> FIRST = Set.of("1", "a", "I", "1.1");

  private final Grid grid;
  private final UnitHeadings units;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Heading> headings;
  private final List<Draft> drafts = new ArrayList<>();

  /** The depth of unnumbered headings, fixed by the first; null before it. */
  private @Nullable Integer unnumberedDepth;

  TaskRows(Grid grid, TableHeader header, List<Heading> over) {
    this.grid = grid;
    headings = new ArrayList<>(over);
    if (!header.unit().isEmpty()) {
      unnumberedDepth = Heading.OUTERMOST;
      push(new Heading(Heading.OUTERMOST, header.unit(), header.unit(), null, Map.of()));
    }
    over.stream()
        .filter(heading -> !heading.unit().isEmpty() || heading.depth() == Heading.UNNUMBERED)
        .findFirst()
        .ifPresent(heading -> unnumberedDepth = heading.depth());
    readAbove(header);
    read(header);
    units = new UnitHeadings(rows, headings);
  }

  /** Headings that stand above the table's header. */
  private void readAbove(TableHeader header) {
    for (int i = 0; i < header.topRow(); i++) {
      TableRow row = new RowReader(grid, header.columns()).row(i, 0);
      if (row.alone() && !row.work().isBlank() && row.marker() != null) {
        rows.add(row);
      }
    }
  }

  private void read(TableHeader header) {
    TableHeader current = header;
    int expected = 1;
    for (int i = header.bodyRow(); i < grid.rows(); i++) {
      if (TableHeader.isHeader(grid, i)) {
        current = current.with(Columns.again(grid, i, current));
        continue;
      }
      TableRow row = new RowReader(grid, current.columns()).row(i, expected);
      if (!skipped(i, row)) {
        rows.add(row);
        expected = row.number() > 0 ? row.number() + 1 : row.alone() ? 1 : expected;
      }
    }
  }

  /** Blank rows, rows that number the columns, sums, headings that slid into a later column. */
  private boolean skipped(int index, TableRow row) {
    List<Block.Cell> filled = grid.filled(index);
    boolean numbers =
        filled.size() > 2 && filled.stream().allMatch(cell -> Marker.of(cell.text()).isPresent());
    String words = Tokens.words(row.work());
    boolean slid = row.marker() != null && row.work().isBlank() && filled.size() == 2;
    return row.blank() || numbers || slid || SUMS.contains(words);
  }

  /** The tasks, in order. */
  List<Draft> drafts() {
    for (int i = 0; i < rows.size(); i++) {
      take(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null);
    }
    return List.copyOf(drafts);
  }

  /** The headings over what would follow the last row; known after {@link #drafts}. */
  List<Heading> headings() {
    return List.copyOf(headings);
  }

  private void take(TableRow row, @Nullable TableRow next) {
    if (heads(row, next)) {
      push(heading(row));
    } else if (goesOn(row)) {
      if (!drafts.isEmpty()) {
        drafts.get(drafts.size() - 1).join(row);
      }
    } else {
      closeUnder(row);
      drafts.add(new Draft(row, headings));
      if (outer(row.marker())) {
        push(heading(row));
      }
    }
  }

  private static boolean outer(@Nullable Marker marker) {
    return marker != null && marker.level().compareTo(Marker.Level.GROUP) <= 0;
  }

  /** Whether a row is a heading and no task. */
  private boolean heads(TableRow row, @Nullable TableRow next) {
    if (row.work().isBlank() || !row.ownWork()) {
      return false;
    }
    if (row.assigns()) {
      return headsWithValues(row, next);
    }
    if (row.marker() == null) {
      return row.alone() && unnumberedHeading(row, next);
    }
    if (outer(row.marker())) {
      return true;
    }
    if (next == null || !next.under(row)) {
      return row.alone() && (row.spanning() || units.is(row) || opens(next));
    }
    return next.assigns() || !next.is(Marker.Level.DASH);
  }

  /** Whether the row below a numbered one that tells nothing is a task without a number. */
  private static boolean opens(@Nullable TableRow next) {
    return next != null
        && next.marker() == null
        && next.ownWork()
        && next.assigns()
        && !next.work().isBlank();
  }

  /** Whether a row that tells who or when tells it for the rows below, and is no work itself. */
  private static boolean headsWithValues(TableRow row, @Nullable TableRow next) {
    boolean counted = row.is(Marker.Level.NUMBER);
    return next != null
        && next.under(row)
        && !itemised(row)
        && (!counted || next.is(Marker.Level.SUBNUMBER));
  }

  /** Whether a heading's cell holds several pieces of work of its own. */
  private static boolean itemised(TableRow row) {
    return row.work().lines().filter(line -> line.strip().startsWith("-")).count() > 1
        || row.work().split(" - ", -1).length > 2;
  }

  private boolean unnumberedHeading(TableRow row, @Nullable TableRow next) {
    if (units.is(row) || row.spanning() || row.capitals() || TimeCell.isMonth(row.work())) {
      return true;
    }
    return row.bold() || (next != null && begins(next.marker()));
  }

  private static boolean begins(@Nullable Marker marker) {
    return marker != null && FIRST.contains(marker.label());
  }

  /** Whether a row belongs to the task above: a sub-item, or a row that a page break cut. */
  private boolean goesOn(TableRow row) {
    if (row.work().isBlank() || !row.ownWork()) {
      return true;
    }
    Marker marker = row.marker();
    if (marker != null && marker.level() == Marker.Level.DASH) {
      return !row.assigns() && !drafts.isEmpty();
    }
    if (marker != null && marker.level() == Marker.Level.LETTER) {
      return !row.assigns() && ownNumberAbove();
    }
    return marker == null && !row.assigns() && numbered() && row.values().isEmpty();
  }

  /** Whether the task above is a numbered one that tells who or when itself. */
  private boolean ownNumberAbove() {
    if (drafts.isEmpty()) {
      return false;
    }
    Draft last = drafts.get(drafts.size() - 1);
    Marker marker = last.first.marker();
    return marker != null
        && marker.level().compareTo(Marker.Level.SUBNUMBER) <= 0
        && (last.first.assigns());
  }

  private boolean numbered() {
    return rows.stream().anyMatch(row -> row.number() > 0);
  }

  private Heading heading(TableRow row) {
    Marker marker = row.marker();
    String text = oneLine(row.work());
    boolean unit = units.is(row);
    int depth = marker == null ? unnumbered() : Heading.depth(marker);
    String label = marker == null ? text : marker.label();
    return new Heading(depth, label, unit ? text : "", row.workCell(), row.values());
  }

  private int unnumbered() {
    if (unnumberedDepth == null) {
      unnumberedDepth = headings.isEmpty() ? Heading.OUTERMOST : Heading.UNNUMBERED;
    }
    return unnumberedDepth;
  }

  private void push(Heading heading) {
    headings.removeIf(other -> other.depth() >= heading.depth());
    headings.add(heading);
  }

  /** A numbered task ends the headings that stand as deep as itself. */
  private void closeUnder(TableRow row) {
    if (row.marker() != null) {
      int depth = Heading.depth(row.marker());
      headings.removeIf(heading -> heading.depth() >= depth);
    }
  }

  static String oneLine(String text) {
    return UnitList.withoutMarks(Normal.spaced(text));
  }
}
