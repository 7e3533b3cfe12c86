package vn.giaoviec.extractor.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.giaoviec.extractor.model.Box;

/** Puts the parts of a table that goes on over page breaks together again. */
final class TableJoin {

  /** How far, in points, the sides of two parts of one table may differ. */
  private static final float SAME_SIDE = 8f;

  /** More rows than this are never a header. */
  private static final int MAX_HEADER = 6;

  private TableJoin() {}

  /** True if a table at the top of a page can be the rest of one at the end of the page before. */
  static boolean fits(TablePart above, TablePart below) {
    Box a = above.box();
    Box b = below.box();
    if (below.page() <= above.page() || Math.abs(a.width() - b.width()) > SAME_SIDE) {
      return false;
    }
    float shift = b.left() - a.left();
    List<Float> known = sides(above);
    List<Float> sides = sides(below);
    long shared =
        sides.stream()
            .filter(x -> known.stream().anyMatch(y -> Math.abs(y + shift - x) < SAME_SIDE / 2))
            .count();
    return shared >= 0.7f * Math.min(known.size(), sides.size());
  }

  private static List<Float> sides(TablePart part) {
    List<Float> sides = new ArrayList<>();
    for (TableCell cell : part.cells()) {
      float right = cell.box().right();
      if (sides.stream().noneMatch(x -> Math.abs(x - right) < 4)) {
        sides.add(right);
      }
    }
    return sides;
  }

  /**
   * One table of two parts: the header that the second one repeats dropped, a row that the page
   * break cuts joined, a merged cell that goes on lengthened.
   *
   * @param above the table so far
   * @param below its rest, on the next page
   */
  static TablePart join(TablePart above, TablePart below, Function<TableCell, String> text) {
    int header = repeatedRows(above, below, text);
    List<TableCell> rest = new ArrayList<>();
    for (TableCell cell : below.cells()) {
      if (cell.row() >= header) {
        rest.add(shifted(cell, above.box().left() - below.box().left(), cell.row() - header));
      }
    }
    TablePart tail = new TablePart(below.page(), below.box(), below.rows() - header, rest);
    if (tail.rows() <= 0 || rest.isEmpty()) {
      return new TablePart(below.page(), above.box(), above.rows(), above.cells());
    }
    return new RowJoin(above, tail).join();
  }

  private static TableCell shifted(TableCell cell, float shift, int row) {
    Box box = cell.box();
    Box moved = new Box(box.left() + shift, box.top(), box.right() + shift, box.bottom());
    return new TableCell(cell.page(), moved, row, cell.rowSpan(), cell.lines());
  }

  /** How many rows at the beginning of the second part repeat those of the first. */
  private static int repeatedRows(
      TablePart above, TablePart below, Function<TableCell, String> text) {
    int repeated = 0;
    int most = Math.min(MAX_HEADER, Math.min(above.rows(), below.rows()));
    for (int row = 0; row < most; row++) {
      List<String> words = words(above.row(row), text);
      if (words.stream().allMatch(String::isEmpty) && row == repeated && !above.row(row).isEmpty()
          || !RowLikeness.alike(words, words(below.row(row), text))) {
        break;
      }
      repeated = row + 1;
    }
    return repeated;
  }

  private static List<String> words(List<TableCell> row, Function<TableCell, String> text) {
    return row.stream()
        .map(cell -> Normalizer.normalize(text.apply(cell), Normalizer.Form.NFC))
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .toList();
  }
}
