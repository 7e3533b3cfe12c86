package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Normal;

/**
 * Marks that a program put between the pages of a text ("===== Trang 3 ====="), and running heads
 * below them. They part no paragraphs.
 */
final class PageHeads {
  /** Stands for a line that only told where a page begins. */
  static final String PAGE = "\f";

  private static final Pattern MARK =
      Pattern.compile("[=#*–—-]{2,10} ?(?:trang|page) \\d{1,4}(?: ?/ ?\\d{1,4})? ?[=#*–—-]{2,10}");

  /** A running head stands on so many pages at least, alike but for its digits. */
  private static final int PAGES = 3;

  private static final int LONGEST = 60;

  private PageHeads() {}

  /** The lines with {@link #PAGE} in place of marks and running heads; as many as before. */
  static List<String> marked(List<String> lines) {
    List<Integer> heads = new ArrayList<>();
    List<String> result = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      boolean mark = isMark(lines.get(i));
      if (mark) {
        result.set(i, PAGE);
      }
      if (mark && i + 1 < lines.size() && lines.get(i + 1).length() <= LONGEST) {
        heads.add(i + 1);
      }
    }
    Map<String, Integer> pages = new HashMap<>();
    heads.forEach(at -> pages.merge(words(lines.get(at)), 1, Integer::sum));
    for (int at : heads) {
      String words = words(lines.get(at));
      if (!words.isEmpty() && pages.getOrDefault(words, 0) >= PAGES) {
        result.set(at, PAGE);
      }
    }
    return result;
  }

  private static boolean isMark(String line) {
    String mark = line.length() > LONGEST ? "" : line.strip();
    return mark.length() > 4
        && "=#*–—-".indexOf(mark.charAt(0)) >= 0
        && MARK.matcher(Normal.fold(mark)).matches();
  }

  /** The letters of a line: its digits count the pages, and some are misread. */
  private static String words(String line) {
    StringBuilder words = new StringBuilder();
    line.chars().filter(Character::isLetter).forEach(words::appendCodePoint);
    return words.toString();
  }
}
