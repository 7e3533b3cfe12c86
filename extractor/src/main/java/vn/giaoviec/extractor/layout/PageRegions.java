package vn.giaoviec.extractor.layout;

import java.util.List;

/**
 * A page in reading order.
 *
 * @param number the page, from 1
 * @param area the space that its running text fills
 * @param regions its stretches of text, tables and footnotes; empty for an empty page
 */
record PageRegions(int number, TextArea area, List<Region> regions) {}
