package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page numbers, and lines at the upper or lower edge that come again on page after page. */
final class RunningHeads {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—~| ]{0,4}(?:\\p{L}{2,6} )?\\d{1,4}(?: ?(?:/|\\p{L}{2,4}) ?\\d{1,4})?[-–—~| ]{0,4}");

  private static final Pattern DIGITS = Pattern.compile("\\d++");

  /** The share of a page's height, at its upper and lower edge, in which running heads stand. */
  private static final float EDGE = 0.11f;

  /** On so many pages one after another a line must come again. */
  private static final int MIN_PAGES = 3;

  /** How far, in points, it may wander from page to page. */
  private static final float WANDER = 4f;

  private RunningHeads() {}

  /**
   * Each page's lines without page numbers and running heads.
   *
   * @param pages the lines outside tables, broken at wide gaps, of each page in order
   * @param heights the pages' heights
   */
  static List<List<Line>> remove(List<List<Line>> pages, List<Float> heights) {
    Map<String, List<Integer>> seen = new HashMap<>();
    List<List<List<Line>>> edges = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<List<Line>> rows = edgeRows(pages.get(i), heights.get(i));
      edges.add(rows);
      for (List<Line> row : rows) {
        seen.computeIfAbsent(key(row), key -> new ArrayList<>()).add(i);
      }
    }
    List<List<Line>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> lines = new ArrayList<>(pages.get(i));
      for (List<Line> row : edges.get(i)) {
        if (isPageNumber(row) || repeats(seen.getOrDefault(key(row), List.of()), i)) {
          lines.removeAll(row);
        }
      }
      kept.add(lines);
    }
    return kept;
  }

  /** The first two and last two rows of a page, as far as they stand near its edges. */
  private static List<List<Line>> edgeRows(List<Line> lines, float height) {
    List<List<Line>> rows = Lines.rows(lines);
    List<List<Line>> edge = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      float baseline = rows.get(i).get(0).baseline();
      boolean top = i < 2 && baseline < EDGE * height;
      boolean bottom = i >= rows.size() - 2 && baseline > (1 - EDGE) * height;
      if (top || bottom) {
        edge.add(rows.get(i));
      }
    }
    return edge;
  }

  private static boolean isPageNumber(List<Line> row) {
    return PAGE_NUMBER.matcher(Lines.join(row).text()).matches();
  }

  private static String key(List<Line> row) {
    Line line = Lines.join(row);
    String text = DIGITS.matcher(line.text()).replaceAll("0");
    return Math.round(line.baseline() / WANDER) + " " + text;
  }

  /** True if the page is one of at least three pages in a row, or every other page. */
  private static boolean repeats(List<Integer> pages, int page) {
    int at = pages.indexOf(page);
    int from = at;
    while (from > 0 && pages.get(from) - pages.get(from - 1) <= 2) {
      from--;
    }
    int to = at;
    while (to >= 0 && to + 1 < pages.size() && pages.get(to + 1) - pages.get(to) <= 2) {
      to++;
    }
    return at >= 0 && to - from + 1 >= MIN_PAGES;
  }
}
