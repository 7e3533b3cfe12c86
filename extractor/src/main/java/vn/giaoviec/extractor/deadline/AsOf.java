package vn.giaoviec.extractor.deadline;

import java.util.Set;
import vn.giaoviec.extractor.rule.Match;

/** Words before a day by which it is no deadline, whatever the words of the phrase itself. */
final class AsOf {
  /** "tính đến", "luỹ kế đến", "số liệu đến", "dự kiến cuối tháng 4". */
  private static final Set<String> WORDS =
      Set.of("tính", "kế", "liệu", "cộng", "kiến", "diễn", "kể", "khoảng");

  /** The word in "hiệu lực", "hiệu lực thi hành", "hiệu lực kể". */
  private static final String FORCE = "lực";

  private static final int REACH = 4;

  private AsOf() {}

  /** Words that make an adjective of "hạn": trung hạn, dài hạn. */
  private static final Set<String> TERMS = Set.of("trung", "dài", "ngắn", "vô", "giới", "quyền");

  /** Whether the match is the day of a count, of an estimate or of a law's coming into force. */
  static boolean before(Match match) {
    if (match.line().word(match.from()).equals("hạn") && TERMS.contains(match.before(1))) {
      return true;
    }
    if (WORDS.contains(match.before(1))
        || match.before(1).equals("đến") && match.before(2).equals("tính")) {
      return true;
    }
    for (int n = 1; n <= REACH && !match.before(n).equals(","); n++) {
      if (match.before(n).equals(FORCE) && match.before(n + 1).equals("hiệu")) {
        return true;
      }
    }
    return false;
  }
}
