package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.stamp.StampLine;

/**
 * A recognised page as it is kept.
 *
 * @param page its words and lines
 * @param dpi how many pixels an inch its picture had, before it was made ready
 * @param unsure where digits stand, in points, that nobody could read for certain; they are left
 *     out
 * @param unnamed where signatures are, in points, under titles whose names couldn't be read
 * @param stamp the lines of the stamp of arrival, places in points; empty where there is none
 */
record KeptPage(
    PositionedPage page, int dpi, List<Box> unsure, List<Box> unnamed, List<StampLine> stamp) {}
