package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.text.Sentences;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.WorkVerbs;

/**
 * Work whose items only list what it is on: "Sở A hoàn thiện hồ sơ, trong đó làm rõ: a) cơ sở pháp
 * lý; b) nguồn vốn". Such items are no work of their own.
 */
final class Enumeration {

  /** How such a lead-in ends. */
  private static final Pattern ENDS =
      Pattern.compile(
          "\\b(?:làm rõ|nêu rõ|xác định rõ|bao gồm|gồm|gồm có|lưu ý đến)(?: các nội dung| một số"
              + " nội dung)?(?: sau)? ?:$");

  /** How one ends that names some of the things that work is on. */
  private static final String SUCH_AS = " như:";

  private Enumeration() {}

  /** Whether an item names work and the items under it only list what it is on. */
  static boolean of(Section section) {
    return section.leadsIn()
        && (ENDS.matcher(section.text()).find() && assigns(section.text())
            || section.text().endsWith(SUCH_AS) && WorkVerbs.open(section.tokens()))
        && section.children().stream().allMatch(Enumeration::listed);
  }

  private static boolean assigns(String leadIn) {
    return Sentences.of(leadIn).stream()
        .map(range -> leadIn.substring(range.start(), range.end()))
        .anyMatch(sentence -> AssignmentParser.parse(Tokens.of(sentence)) != null);
  }

  private static boolean listed(Section item) {
    List<Token> tokens = item.tokens();
    return item.leaf()
        && item.table() == null
        && !WorkVerbs.open(tokens)
        && AssignmentParser.opening(tokens) == null;
  }

  /** The words of the item and of those under it. */
  static String whole(Section section) {
    StringBuilder text = new StringBuilder(section.text());
    section.children().forEach(item -> text.append(' ').append(item.text()));
    return text.toString();
  }
}
