package vn.giaoviec.extractor.layout;

import java.util.List;

/** A stretch of a page that is read from top to bottom. */
sealed interface Region {

  /**
   * Running text.
   *
   * @param lines its lines; not empty
   * @param side whether another column stands beside it
   */
  record Text(List<Line> lines, Side side) implements Region {

    boolean column() {
      return side != Side.NONE;
    }
  }

  /** Where running text stands. */
  enum Side {
    /** Alone, over the full width. */
    NONE,
    /** In the left one of two columns: issuer and number, or recipients. */
    LEFT,
    /** In the right one: motto, place and date, or signature. */
    RIGHT
  }

  /** A table, or one page's part of it. */
  record Table(TablePart part) implements Region {}

  /**
   * A footnote, or the rest of one that began on the page before.
   *
   * @param marker its sign; empty for the rest of one
   * @param lines its lines; not empty
   */
  record Note(String marker, List<Line> lines) implements Region {}
}
