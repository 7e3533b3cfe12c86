package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.WorkVerbs;

/**
 * An item that names a law, a decree, a letter: one of the texts to which the work above applies,
 * and no work itself.
 */
final class NamedText {

  /** The kind of a text, of what it treats, and its number. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kế"
              + " hoạch|Kết luận|Thông báo|Công văn|Hướng dẫn|Quy định|Công điện|Văn bản|Tờ"
              + " trình|Chương trình|Đề án|Báo cáo)(?: \\p{L}[\\p{L},]*){0,10} số:? ?\\d",
          Pattern.UNICODE_CASE);

  private NamedText() {}

  /** Whether the item names a text and neither says what to do with it nor by when. */
  static boolean only(TimedText item) {
    return NUMBERED.matcher(item.text()).lookingAt()
        && item.ofItem().isEmpty()
        && !verbFollows(item.tokens());
  }

  /** "Nghị quyết số 12/NQ-HĐND: rà soát …": work behind a colon or a semicolon. */
  private static boolean verbFollows(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean mark = ":;".contains(tokens.get(i - 1).normal());
      if (mark && WorkVerbs.at(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
