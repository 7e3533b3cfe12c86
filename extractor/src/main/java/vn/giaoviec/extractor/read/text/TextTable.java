package vn.giaoviec.extractor.read.text;

import vn.giaoviec.extractor.read.flow.Grid;

/**
 * A table found in text.
 *
 * @param grid its cells
 * @param end the index of the first line after it
 */
record TextTable(Grid grid, int end) {}
