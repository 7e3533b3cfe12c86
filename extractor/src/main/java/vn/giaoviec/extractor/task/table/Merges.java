package vn.giaoviec.extractor.task.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Block;

/**
 * Fills cells that stand for another: ditto marks, cells below a heading that says who or when for
 * all its rows, and in plain text the blank lower rows of a merged cell.
 */
final class Merges {

  private static final Pattern DITTO =
      Pattern.compile(
          "[-–\\s]{0,3}(?:nt|n\\.t|như trên|\"|”|“|''|//|như (?:mục )?trên)[-–.\\s]{0,3}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<Column> FILLED =
      List.of(
          Column.LEAD,
          Column.LEAD_AND_COORDINATORS,
          Column.COORDINATORS,
          Column.SUPERVISORS,
          Column.DEADLINE,
          Column.REPORT_TO);

  private static final Set<Column> WHO = Set.of(Column.LEAD, Column.LEAD_AND_COORDINATORS);

  private Merges() {}

  /**
   * Fills the drafts of one table, in order.
   *
   * @param before the meanings of the columns left of the work, whose cells head the rows below
   * @param loose whether a merged cell's lower rows are blank
   */
  static void fill(List<Draft> drafts, Set<Column> before, boolean loose) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      for (Column column : FILLED) {
        if (i > 0 && DITTO.matcher(draft.text(column).strip()).matches()) {
          copy(drafts.get(i - 1), draft, column);
        }
      }
      fromHeadings(draft);
    }
    FILLED.stream().filter(before::contains).forEach(column -> fillDown(drafts, column));
    if (loose) {
      fillBlanks(drafts);
    }
  }

  private static void copy(Draft from, Draft to, Column column) {
    to.values.remove(column);
    from.values.getOrDefault(column, List.of()).forEach(cell -> to.add(column, cell));
  }

  private static void fromHeadings(Draft draft) {
    for (int i = draft.headings.size() - 1; i >= 0; i--) {
      for (Column column : FILLED) {
        Block.Cell cell = draft.headings.get(i).values().get(column);
        if (cell != null && !draft.has(column)) {
          draft.add(column, cell);
        }
      }
    }
  }

  /**
   * A row of plain text that names nobody, in a table that has a column for it, goes on with the
   * merged cell above; the first of its group with the one below.
   */
  private static void fillBlanks(List<Draft> drafts) {
    boolean named = drafts.stream().anyMatch(Merges::names);
    if (!named) {
      return;
    }
    for (int i = 1; i < drafts.size(); i++) {
      fillFrom(drafts.get(i - 1), drafts.get(i));
    }
    for (int i = drafts.size() - 2; i >= 0; i--) {
      fillFrom(drafts.get(i + 1), drafts.get(i));
    }
  }

  private static void fillFrom(Draft from, Draft to) {
    if (names(to) || !names(from) || !from.headings.equals(to.headings)) {
      return;
    }
    for (Column column : FILLED) {
      if (!to.has(column)) {
        copy(from, to, column);
      }
    }
  }

  /** A blank cell of such a column goes on with the one above, as far as its group goes. */
  private static void fillDown(List<Draft> drafts, Column column) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft above = drafts.get(i - 1);
      Draft draft = drafts.get(i);
      if (!draft.has(column) && above.headings.equals(draft.headings)) {
        copy(above, draft, column);
      }
    }
  }

  private static boolean names(Draft draft) {
    return WHO.stream().anyMatch(draft::has);
  }
}
