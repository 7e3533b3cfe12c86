package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/** Finds the tables whose cells are drawn. */
final class RuledTables {

  /** Lines that end this near to another, in points, meet it. */
  private static final float REACH = 3.5f;

  /** More lines than this on a page are a drawing; looking for tables in it would take too long. */
  private static final int MAX_RULINGS = 4000;

  private RuledTables() {}

  /** The tables of a page from top to bottom, each with the words in its cells. */
  static List<TablePart> find(PositionedPage page) {
    List<TablePart> tables = new ArrayList<>();
    grids(page.rulings()).forEach(grid -> tables.add(fill(page, grid)));
    tables.removeIf(table -> table.cells().stream().allMatch(TableCell::isEmpty));
    return tables;
  }

  /** The cells between a page's lines, table by table from top to bottom, whatever is in them. */
  static List<RuledGrid> grids(List<Ruling> drawn) {
    List<Ruling> rulings = Rulings.merged(drawn);
    List<RuledGrid> grids = new ArrayList<>();
    if (rulings.size() > MAX_RULINGS) {
      return grids;
    }
    for (List<Ruling> connected : groups(rulings)) {
      RuledGrid grid = RuledGrid.of(connected);
      if (grid.cells().size() > 1) {
        grids.add(grid);
      }
    }
    List<Box> boxes = grids.stream().map(RuledGrid::box).toList();
    grids.removeIf(grid -> isInside(grid.box(), boxes));
    grids.sort(Comparator.comparingDouble(grid -> grid.box().top()));
    return grids;
  }

  /** The lines in groups that hang together. */
  private static List<List<Ruling>> groups(List<Ruling> rulings) {
    List<List<Ruling>> groups = new ArrayList<>();
    List<Ruling> left = new ArrayList<>(rulings);
    while (!left.isEmpty()) {
      List<Ruling> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
      for (int i = 0; i < group.size(); i++) {
        Ruling seed = group.get(i);
        List<Ruling> met = left.stream().filter(other -> meets(seed, other)).toList();
        group.addAll(met);
        left.removeAll(met);
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean meets(Ruling a, Ruling b) {
    return a.horizontal() != b.horizontal()
        && a.position() >= b.start() - REACH
        && a.position() <= b.end() + REACH
        && b.position() >= a.start() - REACH
        && b.position() <= a.end() + REACH;
  }

  private static TablePart fill(PositionedPage page, RuledGrid grid) {
    List<TableCell> cells = new ArrayList<>();
    for (RuledGrid.Area area : grid.cells()) {
      List<Word> words = wordsIn(area.box(), page.words());
      List<Line> lines = Lines.full(page.number(), words);
      cells.add(new TableCell(page.number(), area.box(), area.row(), area.rowSpan(), lines));
    }
    return new TablePart(page.number(), grid.box(), grid.rows(), List.copyOf(cells));
  }

  /** A loop, as it runs over all words of a page for each cell. */
  private static List<Word> wordsIn(Box box, List<Word> words) {
    List<Word> inside = new ArrayList<>();
    for (Word word : words) {
      if (holds(box, word)) {
        inside.add(word);
      }
    }
    return inside;
  }

  /** True if the word's middle is in the box. */
  static boolean holds(Box box, Word word) {
    float x = (word.box().left() + word.box().right()) / 2;
    float y = (word.box().top() + word.box().bottom()) / 2;
    return x >= box.left() && x < box.right() && y >= box.top() && y < box.bottom();
  }

  private static boolean isInside(Box box, List<Box> boxes) {
    return boxes.stream()
        .anyMatch(
            other ->
                other.left() <= box.left()
                    && other.right() >= box.right()
                    && other.top() <= box.top()
                    && other.bottom() >= box.bottom()
                    && other.height() > box.height());
  }
}
