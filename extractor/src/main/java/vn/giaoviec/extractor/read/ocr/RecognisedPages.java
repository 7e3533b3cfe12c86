package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.model.Warning;

/**
 * What recognition made of some pages.
 *
 * @param pages the pages that could be read, in the order in which they were given; also blank ones
 * @param stamps the lines of the stamp of arrival, which are no part of the document's text
 * @param warnings what could not be read, or not well
 */
public record RecognisedPages(
    List<PositionedPage> pages, List<Block> stamps, List<Warning> warnings) {}
