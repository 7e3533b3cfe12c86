package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.model.Box;

/**
 * A recognised page as it is kept.
 *
 * @param page its words and lines
 * @param dpi how many pixels an inch its picture had, before it was made ready
 * @param unsure where digits stand, in points, that nobody could read for certain; they are left
 *     out
 */
record KeptPage(PositionedPage page, int dpi, List<Box> unsure) {}
