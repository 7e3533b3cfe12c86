package vn.giaoviec.extractor.read.ocr;

import vn.giaoviec.extractor.layout.page.PositionedPage;

/**
 * A recognised page as it is kept.
 *
 * @param page its words and lines
 * @param dpi how many pixels an inch its picture had, before it was made ready
 */
record KeptPage(PositionedPage page, int dpi) {}
