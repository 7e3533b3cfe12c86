package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.model.Warning;

/**
 * What recognition made of some pages.
 *
 * @param pages the pages that could be read, in the order in which they were given; also blank ones
 * @param warnings what could not be read, or not well
 */
public record RecognisedPages(List<PositionedPage> pages, List<Warning> warnings) {}
