package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.outline.Marker;
import vn.giaoviec.extractor.layout.outline.Section;

/**
 * "Chủ trì xây dựng các Đề án: (1) …; (2) …": a list inside one paragraph. Small Roman numbers
 * count only before capitals: "hướng dẫn về: (i) đấu nối …; (ii) quản lý …" enumerates what one
 * task is on.
 */
final class InlineList {

  private static final Pattern SIGN =
      Pattern.compile("\\((?<=^\\(|[\\s:;,.]\\()(?<number>\\d{1,2})\\)\\s*");

  private static final Pattern CLOSING = Pattern.compile("[;,]$|(?<=[;,.]) và$");

  private static final Pattern ROMAN_SIGN =
      Pattern.compile("\\((?<=^\\(|[\\s:;,.]\\()(?<number>[ivx]{1,5})\\)\\s*(?=\\p{Lu})");

  private static final Pattern ENUMERATES =
      Pattern.compile(" (?:đặc biệt là|nhất là|bao gồm|gồm|gồm có|như|cụ thể là) ?: ?$");

  private static final Pattern OBJECTS =
      Pattern.compile(" (?:các|những|\\d{1,2}) (?<noun>\\p{Ll}+(?: \\p{Ll}+)?)(?: sau)? ?: ?$");

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private InlineList() {}

  /** The items of the list, signs and final ";" dropped; empty if the text holds no such list. */
  static List<String> items(String text) {
    List<int[]> signs = signs(text);
    List<String> items = new ArrayList<>();
    boolean work = signs.size() > 1 && !enumerates(text.substring(0, signs.get(0)[0]));
    for (int i = 0; work && i < signs.size(); i++) {
      int end = i + 1 < signs.size() ? signs.get(i + 1)[0] : text.length();
      String item = text.substring(signs.get(i)[1], end).strip();
      items.add(CLOSING.matcher(item).replaceAll(""));
    }
    return work && objects(text.substring(0, signs.get(0)[0]), items) ? List.of() : items;
  }

  /** Whether the list only says what the work before it is on: "các vi phạm, nhất là: (i) …". */
  private static boolean enumerates(String before) {
    return ENUMERATES.matcher(before).find();
  }

  /** "hoàn thiện các báo cáo: (i) Báo cáo …; (ii) Báo cáo …": the list names what is worked on. */
  private static boolean objects(String before, List<String> items) {
    Matcher named = OBJECTS.matcher(before);
    if (!named.find()) {
      return false;
    }
    String noun = named.group("noun").toLowerCase(Locale.ROOT);
    return items.stream().allMatch(item -> item.toLowerCase(Locale.ROOT).startsWith(noun + " "));
  }

  /** The section with the sign "(1)" or "(i)" that was taken for its own, back in its words. */
  static Section withFirstSign(Section section) {
    Marker marker = section.marker();
    boolean first = marker != null && marker.ordinal() == 1;
    if (marker == null || !first || section.text().indexOf('(') < 0) {
      return section;
    }
    return switch (marker.kind()) {
      case PAREN -> section.withText("(1) " + section.text());
      case ROMAN_PAREN -> section.withText("(i) " + section.text());
      default -> section;
    };
  }

  /** The section with only the words before the list. */
  static Section leadIn(Section section) {
    int start = signs(section.text()).get(0)[0];
    String before = section.text().substring(0, start).strip();
    return section.withText(before);
  }

  /** Where the signs (1), (2), … or (i), (ii), … stand, as start and end. */
  private static List<int[]> signs(String text) {
    if (text.indexOf('(') < 0) {
      return List.of();
    }
    List<int[]> arabic = signs(SIGN.matcher(text), Integer::valueOf);
    return arabic.isEmpty()
        ? signs(ROMAN_SIGN.matcher(text), number -> ROMAN.indexOf(number) + 1)
        : arabic;
  }

  /** The signs found as far as they run from 1; empty unless there are two. */
  private static List<int[]> signs(Matcher matcher, ToIntFunction<String> value) {
    List<int[]> signs = new ArrayList<>();
    while (matcher.find()) {
      if (value.applyAsInt(matcher.group("number")) != signs.size() + 1) {
        break;
      }
      signs.add(new int[] {matcher.start(), matcher.end()});
    }
    return signs.size() > 1 ? signs : List.of();
  }
}
