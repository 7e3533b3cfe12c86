package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * Who does some work, told behind it: "Xây dựng phần mềm do Phòng A chủ trì, Phòng B phối hợp".
 *
 * @param leads behind "do"; not empty
 * @param coordinators those of whom "phối hợp" is said next; empty where no one is
 */
record ByWhom(List<String> leads, List<String> coordinators) {

  private static final Lexicon LEADS = Lexicon.of("chủ trì", "tham mưu", "phụ trách", "đảm nhiệm");

  private static final Lexicon TAKES_PART = Lexicon.of("phối hợp", "tham gia phối hợp");

  /** With these work begins that others lead: "Tham gia Đề án do Bộ A chủ trì". */
  private static final Lexicon JOINS = Lexicon.of("phối hợp", "tham gia", "hưởng ứng", "tham dự");

  /** What the text tells; empty where it names no one that way. */
  static Optional<ByWhom> of(TimedText text) {
    List<Token> tokens = text.tokens();
    if (JOINS.at(tokens, 0)) {
      return Optional.empty();
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean named = Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
      boolean by = named && tokens.get(i).normal().equals("do");
      BodyPhrase leads = by ? BodyFinder.at(tokens, i + 1) : null;
      int role = leads == null ? 0 : LEADS.match(tokens, leads.to());
      if (leads != null && role > 0) {
        return Optional.of(new ByWhom(names(text, leads), partners(text, leads.to() + role)));
      }
    }
    return Optional.empty();
  }

  /** "…, do đồng chí Phó Chủ tịch trực tiếp chỉ đạo": people who direct the work before it. */
  static List<String> directing(TimedText text) {
    List<Token> tokens = text.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean by = tokens.get(i).normal().equals("do");
      BodyPhrase people = by ? BodyFinder.at(tokens, i + 1) : null;
      if (people != null && people.people() && AssignmentWords.DIRECT.at(tokens, people.to())) {
        return names(text, people);
      }
    }
    return List.of();
  }

  private static List<String> partners(TimedText text, int at) {
    List<Token> tokens = text.tokens();
    boolean goesOn = at < tokens.size() && ",;".contains(tokens.get(at).normal());
    @Nullable BodyPhrase bodies = goesOn ? BodyFinder.objectAt(tokens, at + 1) : null;
    return bodies == null || !TAKES_PART.at(tokens, bodies.to()) ? List.of() : names(text, bodies);
  }

  private static List<String> names(TimedText text, BodyPhrase bodies) {
    return UnitList.split(bodies.in(text.text(), text.tokens()));
  }
}
