package vn.giaoviec.extractor.deadline;

import java.util.Locale;
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
  private static final int TARGET_REACH = 8;
  private static final int FIGURE_REACH = 4;

  private static final int EVENT_REACH = 24;

  /** Most words of "Mục tiêu cụ thể là phấn đấu" before a phrase. */
  private static final int AIM = 6;

  private static final int REACH = 12;

  /** Things that are counted in a year are told in so many words before it. */
  private static final int COUNTED_REACH = 5;

  /** No clause is longer. */
  private static final int CLAUSE = 30;

  /** Nothing in quotation marks is longer. */
  private static final int QUOTE = 40;

  private static final int SUBJECT = 15;

  /** Whether the phrase begins the item, or follows nothing but who does the work. */
  boolean governsItem() {
    Line line = match.line();
    int begin = firstWord(line);
    if (ItemWords.NOUNS.contains(match.before(1))) {
      return false;
    }
    if (isReportClause()) {
      return true;
    }
    if (match.from() - begin > SUBJECT || hasSecondClause(line)) {
      return false;
    }
    for (int at = begin; at < match.from(); at++) {
      if (ItemWords.VERBS.contains(line.word(at))
          || isStop(line.word(at))
          || line.word(at).equals(",")) {
        return false;
      }
    }
    return match.from() == begin || !match.after(1).isEmpty();
  }

  /** Whether the phrase ends the item, and the item is a single clause. */
  boolean endsItem() {
    Line line = match.line();
    int left = line.tokens().size() - match.to();
    if (left > 1 || left == 1 && !isStop(match.after(1))) {
      return false;
    }
    for (int at = firstWord(line); at < match.from(); at++) {
      if (line.word(at).equals(";") || isSentenceEnd(line, at)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the phrase only says which things are meant: "các dự án phê duyệt trước ngày …", "nơi
   * trước ngày … là huyện".
   */
  boolean isAttribute() {
    if (match.after(1).equals("là")) {
      return true;
    }
    for (int n = 1; n <= 3; n++) {
      if (match.before(n).equals("đã")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands in quotation marks, in a name or a saying: “mỗi ngày một việc tốt”. */
  boolean isQuoted() {
    for (int at = match.from() - 1; at >= Math.max(0, match.from() - QUOTE); at--) {
      String mark = match.line().tokens().get(at).text();
      if (mark.equals("”") || mark.equals("“")) {
        return mark.equals("“");
      }
    }
    return false;
  }

  /** Whether something is held then that the work is for: "tại kỳ họp tổ chức vào tháng 8". */
  boolean isOfEvent() {
    int from = heldFrom();
    for (int n = from; from > 0 && n <= EVENT_REACH && !isStop(match.before(n)); n++) {
      if (ItemWords.EVENTS.contains(match.before(n + 1) + " " + match.before(n))) {
        return !match.before(n + 2).equals("chức");
      }
    }
    return false;
  }

  /** How many words before the phrase its event may end; 0 where nothing is held then. */
  private int heldFrom() {
    Line line = match.line();
    int second = match.from() + 1;
    boolean inside =
        second < line.tokens().size()
            && ItemWords.HELD.contains(line.word(match.from()) + " " + line.word(second));
    boolean before = ItemWords.HELD.contains(match.before(2) + " " + match.before(1));
    return inside ? 1 : before ? 3 : 0;
  }

  /** Whether it is how far a programme looks ahead: "định hướng đến năm 2030". */
  boolean isOutlook() {
    int next = match.after(1).equals(",") || match.after(1).equals("và") ? 2 : 1;
    return ItemWords.OUTLOOK.contains(match.before(2) + " " + match.before(1))
        || ItemWords.OUTLOOK.contains(match.after(next) + " " + match.after(next + 1));
  }

  /**
   * Whether a figure follows that is to be reached by then, and no work stands before it: "Đến năm
   * 2030, cả nước có 45.000 …", not "Nhân rộng mô hình …, đến năm 2025 có 120 chuỗi".
   */
  boolean beginsTarget() {
    return !followsWork() && hasFigureToReach();
  }

  /** Whether the work before the phrase is to reach a figure by then. */
  boolean endsTarget() {
    return followsWork() && hasFigureToReach();
  }

  /** Whether the sentence names something to do before the phrase. */
  private boolean followsWork() {
    int words = 0;
    for (int n = 1; words <= AIM && !match.before(n).isEmpty(); n++) {
      if (isStop(match.before(n))) {
        return false;
      }
      words += match.before(n).equals(",") ? 0 : 1;
    }
    return words > AIM;
  }

  private boolean hasFigureToReach() {
    String words = match.line().text(match.from(), match.to()).toLowerCase(Locale.ROOT);
    if (!words.contains("đến") && !words.contains("hết")) {
      return false;
    }
    for (int n = 1; n <= TARGET_REACH && !isStop(match.after(n)); n++) {
      if (ItemWords.TARGET.contains(match.after(n))) {
        return isFigureSoon(n);
      }
    }
    return false;
  }

  private boolean isFigureSoon(int verb) {
    for (int n = verb + 1; n <= verb + FIGURE_REACH; n++) {
      String word = match.after(n);
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the work itself starts then, not something that it refers to. */
  boolean startsWork() {
    return beginsClause()
        || endsItem() && !match.before(1).equals("lực")
        || ItemWords.STARTING.contains(match.before(1))
        || ItemWords.STARTING.contains(match.line().word(match.from() + 1));
  }

  /** Whether the phrase is a year or several, which mostly belong to a name. */
  boolean hasBareYear() {
    for (int at = match.from(); at < match.to(); at++) {
      for (var span : match.line().spansAt(at)) {
        if (span.value() instanceof Stretch stretch
            && stretch.unit() == Stretch.Unit.YEAR
            && span.to() >= match.to() - 1) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether "trong năm 2026" says when something is done, not what it is counted or hindered in: "…
   * không giải ngân được trong năm 2025", "nhiệm vụ trong năm 2026".
   */
  boolean isWithinForWork() {
    Line line = match.line();
    if (!line.word(match.from()).equals("trong") || !line.word(match.from() + 1).equals("năm")) {
      return false;
    }
    for (int n = 1; n <= REACH && !isStop(match.before(n)) && !match.before(n).isEmpty(); n++) {
      String words = match.before(n + 1) + " " + match.before(n);
      if (ItemWords.DENIED.contains(match.before(n))
          || n <= COUNTED_REACH && ItemWords.COUNTED.contains(match.before(n))
          || ItemWords.NAMES.contains(words)
          || n < 3 && ItemWords.TOLD.contains(words)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is "trước năm 2025", "vào năm 2025" at the end of its clause, behind work. */
  boolean endsByYear() {
    Line line = match.line();
    String first = line.word(match.from());
    boolean before =
        (first.equals("trước") || first.equals("vào") && !told())
            && line.word(match.from() + 1).equals("năm");
    boolean ends = match.after(1).isEmpty() || isStop(match.after(1)) || match.after(1).equals(",");
    String last = match.before(1);
    boolean told = ItemWords.DENIED.contains(last) || ItemWords.COUNTED.contains(last);
    return before && ends && followsWork() && !told;
  }

  /** Whether the clause before the phrase tells what was done, or is not. */
  private boolean told() {
    for (int n = 1; n <= REACH && !isStop(match.before(n)) && !match.before(n).isEmpty(); n++) {
      if (ItemWords.DENIED.contains(match.before(n))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of completion stands close before the phrase, and no name between them. */
  boolean nearCompletion() {
    if (beginsClause()) {
      return true;
    }
    Line line = match.line();
    int after = match.after(1).equals(",") ? 2 : 1;
    if (isCompletion(line.word(match.from()), line.word(match.from() + 1))
        || isCompletion(match.after(after), match.after(after + 1))) {
      return true;
    }
    boolean within = line.word(match.from()).equals("trong");
    int reach = within ? CLAUSE : REACH;
    for (int n = 1; n <= reach && !isStop(match.before(n)) && !match.before(n).isEmpty(); n++) {
      String words = match.before(n + 1) + " " + match.before(n);
      if (!within && ItemWords.NAMES.contains(words)) {
        return false;
      }
      if (isCompletion(match.before(n + 1), match.before(n))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is "…, báo cáo định kỳ" as a clause of its own, not "chế độ báo cáo định kỳ". */
  private boolean isReportClause() {
    boolean report = match.before(2).equals("báo") && match.before(1).equals("cáo");
    return report && Set.of(",", ";", "và", "").contains(match.before(3));
  }

  private static boolean isCompletion(String first, String second) {
    return ItemWords.COMPLETION.contains(first + " " + second)
        || ItemWords.SHORT_COMPLETION.contains(second) && !ItemWords.BEFORE_NOUN.contains(first);
  }

  /** Whether the phrase is the first of its clause and the clause goes on. */
  private boolean beginsClause() {
    boolean first = match.from() == firstWord(match.line()) || isStop(match.before(1));
    return first && (match.after(1).equals(",") || !isStop(match.after(1)));
  }

  /** Whether other work follows; what goes on with the same, or stands in brackets, is none. */
  private boolean hasSecondClause(Line line) {
    int depth = 0;
    for (int at = match.to(); at + 1 < line.tokens().size(); at++) {
      String word = line.word(at);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      boolean parted = depth <= 0 && word.equals(";");
      if (parted && !ItemWords.SAME_WORK.contains(line.word(at + 1)) || isSentenceEnd(line, at)) {
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
    return ItemWords.CLAUSE_ENDS.contains(word);
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
    if (ItemWords.SIGNS.contains(line.word(at))) {
      return true;
    }
    boolean closed = Set.of(")", ".").contains(line.word(at + 1));
    return closed && line.word(at).length() <= 2;
  }
}
