package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.outline.Section;

/** "Chủ trì xây dựng các Đề án: (1) …; (2) …": a list inside one paragraph. */
final class InlineList {

  private static final Pattern SIGN =
      Pattern.compile("\\((?<=^\\(|[\\s:;,.]\\()(?<number>\\d{1,2})\\)\\s*");

  private static final Pattern CLOSING = Pattern.compile("[;,]$|(?<=[;,.]) và$");

  private InlineList() {}

  /** The items of the list, signs and final ";" dropped; empty if the text holds no such list. */
  static List<String> items(String text) {
    List<int[]> signs = signs(text);
    List<String> items = new ArrayList<>();
    for (int i = 0; signs.size() > 1 && i < signs.size(); i++) {
      int end = i + 1 < signs.size() ? signs.get(i + 1)[0] : text.length();
      String item = text.substring(signs.get(i)[1], end).strip();
      items.add(CLOSING.matcher(item).replaceAll(""));
    }
    return items;
  }

  /** The section with only the words before the list. */
  static Section leadIn(Section section) {
    int start = signs(section.text()).get(0)[0];
    String before = section.text().substring(0, start).strip();
    return new Section(
        section.marker(), before, section.style(), null, section.place(), section.children());
  }

  /** Where the signs (1), (2), … stand, as start and end; empty unless they run from 1. */
  private static List<int[]> signs(String text) {
    List<int[]> signs = new ArrayList<>();
    Matcher matcher = SIGN.matcher(text);
    while (text.indexOf('(') >= 0 && matcher.find()) {
      if (Integer.parseInt(matcher.group("number")) != signs.size() + 1) {
        return signs.size() > 1 ? signs : List.of();
      }
      signs.add(new int[] {matcher.start(), matcher.end()});
    }
    return signs;
  }
}
