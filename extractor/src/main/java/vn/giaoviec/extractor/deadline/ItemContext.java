package vn.giaoviec.extractor.deadline;

import java.util.Set;
import vn.giaoviec.extractor.rule.Match;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Token;

/**
 * The words around a phrase of time in an item, as far as they decide what the phrase is for.
 *
 * @param match the phrase
 */
record ItemContext(Match match) {
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ".", ":");
  private static final Set<String> SIGNS = Set.of("-", "+", "*", "•", "(", ")", ".", "\"", "/");

  /** Verbs whose object is finished by a time; their last syllables. */
  private static final Set<String> COMPLETION =
      Set.of(
          "thành", "xong", "tất", "hành", "trình", "thiện", "cáo", "duyệt", "công", "nộp", "gửi",
          "chức", "dứt");

  /** Verbs that set something going on a day; their last syllables. */
  private static final Set<String> STARTING =
      Set.of("hiện", "khai", "dụng", "đầu", "hành", "chức", "chuyển");

  /** First words of the names of documents and programmes that carry years. */
  private static final Set<String> NAMES =
      Set.of(
          "chương", "chiến", "đề", "kế", "quy", "nghị", "quyết", "dự", "luật", "hội", "diễn", "đại",
          "sách", "danh", "phong");

  /** Words between a phrase and the number that it is the horizon of: "đến năm 2030 có 45.000". */
  private static final Set<String> TARGET =
      Set.of("có", "đạt", "là", "chiếm", "trên", "khoảng", "ít", "tối", "phấn", "số", "tỷ", "tầm");

  private static final int REACH = 12;
  private static final int SUBJECT = 15;

  /** Verbs before which "thường xuyên" no longer governs the whole item. */
  private static final Set<String> VERBS =
      Set.of(
          "xây", "triển", "tổ", "phối", "tham", "rà", "tăng", "nâng", "đẩy", "chủ", "hướng", "theo",
          "thực", "kiểm", "báo", "có", "được", "tiếp", "bảo", "đảm", "tập", "quan", "là", "và");

  /** Whether the phrase begins the item, or follows nothing but who does the work. */
  boolean governsItem() {
    Line line = match.line();
    int begin = firstWord(line);
    if (match.from() - begin > SUBJECT || hasSecondClause(line)) {
      return false;
    }
    for (int at = begin; at < match.from(); at++) {
      if (VERBS.contains(line.word(at)) || isStop(line.word(at)) || line.word(at).equals(",")) {
        return false;
      }
    }
    return match.from() == begin || !match.after(1).isEmpty();
  }

  /** Whether the phrase only says which things are meant: "các dự án phê duyệt trước ngày …". */
  boolean isAttribute() {
    for (int n = 1; n <= 3; n++) {
      if (match.before(n).equals("đã")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure follows that is to be reached by then. */
  boolean beginsTarget() {
    String next = match.after(1).equals(",") ? match.after(2) : match.after(1);
    boolean until = match.line().text(match.from(), match.to()).contains("đến");
    return until && TARGET.contains(next);
  }

  /** Whether the work itself starts then, not something that it refers to. */
  boolean startsWork() {
    return beginsClause()
        || STARTING.contains(match.before(1))
        || STARTING.contains(match.line().word(match.from() + 1));
  }

  /** Whether the phrase is a year or several, which mostly belong to a name. */
  boolean hasBareYear() {
    for (int at = match.from(); at < match.to(); at++) {
      for (var span : match.line().spansAt(at)) {
        if (span.value() instanceof Stretch stretch
            && stretch.unit() == Stretch.Unit.YEAR
            && span.to() == match.to()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a verb of completion stands close before the phrase, and no name between them. */
  boolean nearCompletion() {
    if (beginsClause()) {
      return true;
    }
    if (COMPLETION.contains(match.line().word(match.from() + 1))
        && match.line().word(match.from()).equals("hoàn")) {
      return true;
    }
    for (int n = 1; n <= REACH && !isStop(match.before(n)) && !match.before(n).isEmpty(); n++) {
      String word = match.before(n);
      if (NAMES.contains(word)) {
        return false;
      }
      if (COMPLETION.contains(word) && !word.equals("chức")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase is the first of its clause and the clause goes on. */
  private boolean beginsClause() {
    boolean first = match.from() == firstWord(match.line()) || isStop(match.before(1));
    return first && (match.after(1).equals(",") || !isStop(match.after(1)));
  }

  private boolean hasSecondClause(Line line) {
    for (int at = match.to(); at + 1 < line.tokens().size(); at++) {
      if (line.word(at).equals(";") || isSentenceEnd(line, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentenceEnd(Line line, int at) {
    Token next = line.tokens().get(at + 1);
    return line.word(at).equals(".")
        && next.start() > line.tokens().get(at).end()
        && Character.isUpperCase(next.text().codePointAt(0));
  }

  private static boolean isStop(String word) {
    return CLAUSE_ENDS.contains(word);
  }

  /** The index of the first token that is no list marker. */
  private static int firstWord(Line line) {
    int at = 0;
    while (at < line.tokens().size() && isMarker(line, at)) {
      at++;
    }
    return at;
  }

  private static boolean isMarker(Line line, int at) {
    if (SIGNS.contains(line.word(at))) {
      return true;
    }
    boolean closed = Set.of(")", ".").contains(line.word(at + 1));
    return closed && line.word(at).length() <= 2;
  }
}
