package vn.giaoviec.extractor.task.prose;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * Leaders under whom work is done: "… thực hiện dưới sự chỉ đạo của Phó Chủ tịch A", or in brackets
 * behind a heading: "Công tác đào tạo (Phó Hiệu trưởng B chỉ đạo)".
 */
final class Directed {

  /** Before whoever directs. */
  static final Lexicon UNDER =
      Lexicon.of(
          "dưới sự chỉ đạo của",
          "dưới sự chỉ đạo trực tiếp của",
          "dưới sự lãnh đạo của",
          "dưới sự lãnh đạo, chỉ đạo của",
          "dưới sự điều hành của");

  private static final int MAX_NOTE = 120;

  private Directed() {}

  /** The people named in the text behind such words; empty where none is. */
  static List<String> in(String text) {
    if (!text.contains("dưới sự ")) {
      return List.of();
    }
    List<Token> tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      int under = UNDER.match(tokens, i);
      BodyPhrase named = under == 0 ? null : BodyFinder.objectAt(tokens, i + under);
      if (named != null && named.people()) {
        return UnitList.split(named.in(text, tokens));
      }
    }
    return List.of();
  }

  /** The people in the brackets at the end of a heading of whom it says only that they direct. */
  static List<String> behindHeading(String heading) {
    int open = heading.lastIndexOf('(');
    if (!heading.endsWith(")") || open < 0 || heading.length() - open > MAX_NOTE) {
      return List.of();
    }
    String note = heading.substring(open + 1, heading.length() - 1);
    List<Token> tokens = Tokens.of(note);
    BodyPhrase named = tokens.isEmpty() ? null : BodyFinder.at(tokens, 0);
    int directs = named == null ? 0 : AssignmentWords.DIRECT.match(tokens, named.to());
    return named == null || !named.people() || named.to() + directs != tokens.size() || directs == 0
        ? List.of()
        : UnitList.split(named.in(note, tokens));
  }
}
