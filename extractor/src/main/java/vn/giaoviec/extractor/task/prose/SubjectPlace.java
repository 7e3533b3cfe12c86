package vn.giaoviec.extractor.task.prose;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/** Where in a sentence the body may stand that does the work. */
final class SubjectPlace {

  /** "Định kỳ hằng tháng, quý, 6 tháng, năm": no more tokens. */
  private static final int MAX_RECURRENCE = 12;

  /** A list of bodies told in common has begun so many tokens before. */
  private static final int MAX_LISTED = 12;

  /** No clause is longer, in tokens. */
  private static final int MAX_CLAUSE = 60;

  /** With these more work follows. */
  private static final Lexicon ALSO =
      Lexicon.of("đồng thời", "ngoài ra", "bên cạnh đó", "cùng với đó", "sau đó", "từ đó");

  /** With these a time to come begins, and of these it is made. */
  private static final Lexicon TIME_OPENS = Lexicon.of("trong", "từ nay", "đến hết", "ngay trong");

  private static final Lexicon TIME_WORDS =
      Lexicon.of("ngày", "tuần", "tháng", "quý", "năm", "này", "nay", "đến", "hết", "cuối");

  private SubjectPlace() {}

  /** A subject opens the sentence, or follows the comma or colon after a circumstance. */
  static boolean mayStand(List<Token> tokens, int at) {
    if (at == 0) {
      return true;
    }
    String before = tokens.get(at - 1).normal();
    return afterRecurrence(tokens, at)
        || afterTimeAhead(tokens, at)
        || afterLink(tokens, at)
        || before.equals(":")
        || before.equals(";")
        || before.equals(",")
            && CircumstanceWords.CIRCUMSTANCE.at(tokens, clauseStart(tokens, at))
            && !workBefore(tokens, at)
            && !goesOn(tokens)
            && !receiverBefore(tokens, at);
  }

  /**
   * The token behind the last colon before {@code at}, the first one where none is near: in "Về thi
   * công: chỉ đạo Ban A, các nhà thầu tập trung …" the work has begun there.
   */
  private static int clauseStart(List<Token> tokens, int at) {
    for (int start = at; start > Math.max(0, at - MAX_CLAUSE); start--) {
      if (tokens.get(start - 1).normal().equals(":")) {
        return start;
      }
    }
    return 0;
  }

  /** "Đồng thời tiếp tục vận động các hộ, các nhà hảo tâm …": the work goes straight on. */
  private static boolean goesOn(List<Token> tokens) {
    int also = ALSO.match(tokens, 0);
    return also > 0
        && (WorkVerbs.length(tokens, also) > 0 || AssignmentWords.URGES.at(tokens, also));
  }

  /** "Căn cứ chức năng được giao, chỉ đạo các trường, các trung tâm …": the work has begun. */
  private static boolean workBefore(List<Token> tokens, int at) {
    int comma = 1;
    while (comma < at - 1 && !comma(tokens, comma)) {
      comma++;
    }
    return comma < at - 1
        && CircumstanceWords.ON_GROUNDS.at(tokens, 0)
        && AssignmentWords.DIRECT.at(tokens, comma + 1);
  }

  /**
   * "…, báo cáo Sở A, Ủy ban nhân dân tỉnh", "…, phối hợp với Sở A, Sở B, Sở C lập …": the body is
   * one more that the work goes to.
   */
  private static boolean receiverBefore(List<Token> tokens, int at) {
    for (int comma = at - 2; comma > Math.max(0, at - MAX_CLAUSE); comma--) {
      int verb = comma(tokens, comma) ? AssignmentWords.TOWARDS.match(tokens, comma + 1) : 0;
      BodyPhrase body = verb == 0 ? null : BodyFinder.objectAt(tokens, comma + 1 + verb);
      if (body != null) {
        return body.to() >= at - 1;
      }
    }
    return false;
  }

  /** Whether the tokens before {@code at} only say how often: "Định kỳ 06 tháng các sở …". */
  static boolean afterRecurrence(List<Token> tokens, int at) {
    int from = CircumstanceWords.RECURRING.match(tokens, 0);
    if (from == 0 || at > MAX_RECURRENCE || !CircumstanceWords.PERIODS.at(tokens, at - 1)) {
      return false;
    }
    for (int i = from; i < at - 1; i++) {
      boolean number = tokens.get(i).kind() == Token.Kind.NUMBER;
      if (!number
          && !CircumstanceWords.PERIODS.at(tokens, i)
          && !tokens.get(i).normal().equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tokens before {@code at} are a time to come: "Thời gian tới các sở …". */
  static boolean afterTimeAhead(List<Token> tokens, int at) {
    return at > 0 && CircumstanceWords.TIME_AHEAD.match(tokens, 0) == at;
  }

  /**
   * Whether a word that a subject follows stands before: "Nếu …, thì UBND xã …", "Riêng huyện A …",
   * or a time without a comma: "Căn cứ …, trong tháng 6 các phòng …".
   */
  static boolean afterLink(List<Token> tokens, int at) {
    String before = at == 0 ? "" : tokens.get(at - 1).normal();
    return before.equals("thì") && CircumstanceWords.CONDITION.at(tokens, clauseStart(tokens, at))
        || before.equals("riêng") && at == 1
        || afterTime(tokens, at);
  }

  private static boolean afterTime(List<Token> tokens, int at) {
    int from = at;
    while (from > Math.max(0, at - MAX_RECURRENCE) && ofTime(tokens, from - 1)) {
      from--;
    }
    boolean starts =
        from == 0 || comma(tokens, from - 1) && CircumstanceWords.CIRCUMSTANCE.at(tokens, 0);
    return at - from > 2 && starts && TIME_OPENS.at(tokens, from);
  }

  private static boolean ofTime(List<Token> tokens, int at) {
    Token.Kind kind = tokens.get(at).kind();
    return kind == Token.Kind.NUMBER
        || kind == Token.Kind.ROMAN
        || tokens.get(at).normal().equals("/")
        || TIME_WORDS.at(tokens, at)
        || TIME_OPENS.at(tokens, at);
  }

  /** Whether the clause before the comma or "thì" at {@code at} tells when or why work is done. */
  static boolean afterCondition(List<Token> tokens, int at) {
    int start = clauseStart(tokens, at);
    boolean when =
        CircumstanceWords.CONDITION.at(tokens, start)
            || CircumstanceWords.CIRCUMSTANCE.at(tokens, start);
    return when && !listed(tokens, at);
  }

  /** Whether it is one more of several: "Khi các cơ quan, đơn vị …". */
  private static boolean listed(List<Token> tokens, int at) {
    for (int i = at - 1; i > Math.max(0, at - MAX_LISTED); i--) {
      boolean several = tokens.get(i).normal().equals("các");
      BodyPhrase bodies = several ? BodyFinder.objectAt(tokens, i) : null;
      if (bodies != null && bodies.to() > at) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma stands there. */
  static boolean comma(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).normal().equals(",");
  }
}
