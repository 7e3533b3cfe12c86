package vn.giaoviec.extractor.layout;

import java.util.List;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.model.Box;

/**
 * A table as its lines show it, before anything is known of what is written in it.
 *
 * @param box the outermost lines
 * @param cells its cells, by row and then from left to right; a merged one once; at least two
 */
public record DrawnTable(Box box, List<Box> cells) {

  /**
   * The tables that a page's lines draw: the same cells into which {@link Layout} puts the page's
   * words.
   *
   * @param rulings the page's lines, in no particular order
   * @return from top to bottom; empty if the lines draw no table
   */
  public static List<DrawnTable> of(List<Ruling> rulings) {
    return RuledTables.grids(rulings).stream()
        .map(
            grid ->
                new DrawnTable(grid.box(), grid.cells().stream().map(RuledGrid.Area::box).toList()))
        .toList();
  }
}
