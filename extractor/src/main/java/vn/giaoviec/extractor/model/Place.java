package vn.giaoviec.extractor.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file, so that a reader can look it up.
 *
 * @param page the page, from 1; 0 in formats without pages
 * @param line the line of the file, from 1, in text formats; 0 elsewhere
 * @param box the rectangle on the page; null where the format has no positions
 */
public record Place(int page, int line, @Nullable Box box) {

  /** A place that is not known, in formats with neither pages nor lines. */
  public static final Place UNKNOWN = new Place(0, 0, null);

  /** A place on a page without a known rectangle. */
  public static Place onPage(int page) {
    return new Place(page, 0, null);
  }

  /** A rectangle on a page. */
  public static Place onPage(int page, Box box) {
    return new Place(page, 0, box);
  }

  /** A line of a text file. */
  public static Place onLine(int line) {
    return new Place(0, line, null);
  }
}
