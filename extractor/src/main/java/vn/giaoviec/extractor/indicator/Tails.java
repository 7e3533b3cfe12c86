package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** What follows a unit and still tells what is counted: "HTX | ứng dụng công nghệ cao". */
final class Tails {
  /** Longer tails are not names but sentences. */
  private static final int LONGEST = 40;

  /** Tails up to this length stay whole. */
  private static final int BRIEF = 24;

  private static final int BRIEF_LEAST = 12;

  /** After "là" these say what the counted ones are; other words say which ones they are. */
  private static final Phrases ROLES =
      Phrases.of(
          "thành viên, hội viên, đoàn viên, đảng viên, người, lao động, nữ, phụ nữ, cán bộ, công"
              + " chức,đồng bào, hộ, con em, con, học sinh, sinh viên, đối tượng, chủ, sản phẩm");

  /** After "nhưng" these go on with which ones are counted: "HTX đã lập nhưng chưa hoạt động". */
  private static final Phrases NOT = Phrases.of("chưa, không");

  private static final Phrases LEFT = Phrases.of("còn lại đang, còn lại chưa, còn lại đã");

  private Tails() {}

  /** The end of what belongs to a quantity whose unit stops before {@code from}. */
  static int end(Clause clause, List<Times.Time> times, int from, int limit) {
    List<Token> tokens = clause.tokens();
    int to = from;
    while (to < limit && to - from < LONGEST && !stops(clause, to, from)) {
      to++;
    }
    int brief = brief(clause, from, beforeTime(clause, times, from, to));
    int linked = Spans.withoutTrailing(Words.TAIL_LINKS, tokens, from, brief);
    boolean causes =
        clause.word(linked - 1).equals("làm") && !clause.word(linked - 2).equals("việc");
    return withoutTime(clause, times, from, causes && linked > from ? linked - 1 : linked);
  }

  /** Of a long tail what stands before a comma or preposition: enough to tell what is counted. */
  private static int brief(Clause clause, int from, int to) {
    for (int i = from + BRIEF; i > from + BRIEF_LEAST && to - from > BRIEF; i--) {
      boolean joint =
          clause.word(i).equals(",")
              || clause.word(i).equals("và")
              || Actions.PREPOSITIONS.at(clause.tokens(), i) > 0;
      if (joint) {
        return i;
      }
    }
    return to;
  }

  private static boolean stops(Clause clause, int i, int from) {
    List<Token> tokens = clause.tokens();
    boolean comma = clause.word(i).equals(",");
    if (comma && Families.goesOn(tokens, i)) {
      return false;
    }
    boolean which = ROLES.at(tokens, i + 1) > 0 || clause.word(from - 1).equals("%");
    boolean named = i > from && clause.word(i).equals("là") && !which;
    if (comma && i == from || clause.word(i).equals(":") || named) {
      return true;
    }
    int next = i + 1;
    boolean work = comma && Actions.VERBS.at(tokens, next) > 0 && !verbal(clause, from, i);
    boolean turns =
        comma
            && (Words.OPENERS.at(tokens, next) > 0
                || Words.UP.at(tokens, next) > 0
                || Words.DOWN.at(tokens, next) > 0
                || Words.SHARE.at(tokens, next) > 0
                || Words.TURNS.at(tokens, next) > 0
                || Words.IS.at(tokens, next) > 0
                || Nouns.head(tokens, next) && next + 1 < tokens.size());
    boolean negated = clause.word(i).equals("nhưng") && i > from && NOT.at(tokens, next) > 0;
    if (negated) {
      return false;
    }
    boolean cost = clause.word(i - 1).equals("%") && clause.word(i).equals("kinh");
    if (i == from && LEFT.at(tokens, i) > 0) {
      return false; // "31 vụ việc còn lại đang được xem xét"
    }
    boolean purpose = i == from && (clause.word(i).equals("để") || cost);
    return turns || work || !purpose && Words.TAIL_END.at(tokens, i) > 0;
  }

  /** Whether the tail has a verb already, so that another may go on with it. */
  private static boolean verbal(Clause clause, int from, int to) {
    return Actions.VERBS.within(clause.tokens(), from, to)
        || Actions.AUXILIARIES.within(clause.tokens(), from, to);
  }

  /** Up to when it shall be so: "50% xã không có chợ tạm | vào năm 2030 và các mục tiêu khác". */
  private static int beforeTime(Clause clause, List<Times.Time> times, int from, int to) {
    int end = to;
    for (Times.Time time : times) {
      int at = clause.word(time.from() - 1).equals("vào") ? time.from() - 1 : time.from();
      if (at > from && at < end && clause.word(at).equals("vào")) {
        end = at;
      }
    }
    return end;
  }

  /** Without a time at the end: "hỗ trợ năm 2018". */
  private static int withoutTime(Clause clause, List<Times.Time> times, int from, int to) {
    for (Times.Time time : times) {
      if (time.to() == to && time.from() >= from) {
        return Spans.withoutTrailing(Words.TAIL_LINKS, clause.tokens(), from, time.from());
      }
    }
    return to;
  }

  /** Whether a noun begins at {@code at}. */
  static boolean noun(Clause clause, int at, int end) {
    return at < end
        && clause.tokens().get(at).kind() == Token.Kind.WORD
        && Words.NOT_A_NOUN.at(clause.tokens(), at) == 0
        && Words.BASE.at(clause.tokens(), at) == 0;
  }
}
