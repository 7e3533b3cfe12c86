package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading by which a collection in Markdown names a document that has its own title further
 * down: "# Công văn 45/SXD-QL" over a letterhead with "Số: 45/SXD-QL".
 */
final class FileTitle {

  private static final Pattern HEADING =
      Pattern.compile(
          "#{1,3}"
              + " .{0,200}?(?<number>\\d{1,6}\\s?[/-][\\p{Lu}\\d&-]{1,20}(?:/[\\p{Lu}&-]{1,20})?).*");

  /** No letterhead is longer, in lines. */
  private static final int LETTERHEAD = 30;

  private FileTitle() {}

  /** The lines without such a heading in front. */
  static List<String> without(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    Matcher heading = first < lines.size() ? HEADING.matcher(lines.get(first)) : null;
    if (heading == null || !heading.matches()) {
      return lines;
    }
    String number = heading.group("number").replace(" ", "");
    boolean again =
        lines.subList(first + 1, Math.min(lines.size(), first + LETTERHEAD)).stream()
            .map(line -> line.replaceAll("[*_ ]", ""))
            .anyMatch(line -> line.startsWith("Số") && line.contains(number));
    if (!again) {
      return lines;
    }
    List<String> rest = new ArrayList<>(lines);
    rest.set(first, "");
    return rest;
  }
}
