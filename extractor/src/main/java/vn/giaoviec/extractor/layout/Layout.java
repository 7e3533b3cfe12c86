package vn.giaoviec.extractor.layout;

import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;

/** Positioned pages → blocks in reading order, for every kind of file that has pages. */
public final class Layout {

  private Layout() {}

  /**
   * The blocks of a document.
   *
   * @param pages its pages in order; pages without words are skipped
   * @return its blocks in reading order; empty if no page has words
   */
  public static List<Block> blocks(List<PositionedPage> pages) {
    List<PageRegions> regions = new PageLayout(pages).regions();
    return new BlockBuilder(regions).blocks();
  }
}
