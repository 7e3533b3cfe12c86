package vn.giaoviec.extractor.layout;

import java.util.List;
import vn.giaoviec.extractor.model.Box;

/**
 * A table or what one page shows of it.
 *
 * @param page the page, from 1
 * @param box the lines around it
 * @param rows how many rows it has
 * @param cells its cells, by row and then from left to right
 */
record TablePart(int page, Box box, int rows, List<TableCell> cells) {

  /** The cells that begin in a row, from left to right. */
  List<TableCell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }
}
