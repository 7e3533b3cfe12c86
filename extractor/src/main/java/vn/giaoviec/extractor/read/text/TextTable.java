package vn.giaoviec.extractor.read.text;

import java.util.List;
import vn.giaoviec.extractor.read.flow.Grid;

/**
 * A table found in text.
 *
 * @param grid its cells
 * @param end the index of the first line after it
 * @param notes footnotes that a page break left between its rows
 */
record TextTable(Grid grid, int end, List<String> notes) {

  TextTable(Grid grid, int end) {
    this(grid, end, List.of());
  }
}
