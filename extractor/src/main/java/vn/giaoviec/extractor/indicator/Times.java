package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;

/** The times that a clause names, by its tokens. */
final class Times {
  private static final Phrases LEADS = Phrases.of("tính, tính chung, ước, so");

  /** Times that come again hold for their own clause only. */
  private static final Pattern EACH = Pattern.compile("(?iu)^(?:hằng|hàng|mỗi|\\d{1,2} tháng$)");

  private static final Pattern WHOLE = Pattern.compile("(?iu)^(?:cả năm|những tháng|các tháng)");

  /** Words before a stretch of months that is a duration, not a time. */
  private static final Phrases DURATION = Phrases.of("sau, được, kéo dài, trước, khoảng, hơn");

  private static final Phrases PREDICATES =
      Phrases.of(
          "đạt, ước, ước đạt, ước tính, là, ước thực hiện, thực hiện, có, đã, tăng, giảm, tại, cho"
              + " thấy");

  private static final Phrases SAME = Phrases.of("cùng kỳ, với");

  /** "so với bình quân cùng kỳ năm 2017" has six tokens before its time. */
  private static final int BASIS_REACH = 7;

  /** Plans that bear in their name how far they look ahead. */
  private static final Phrases PLAN =
      Phrases.of(
          "quy hoạch, chiến lược, tầm nhìn, đề án, chương trình, kế hoạch số, nghị quyết số");

  /** A plan's name is about so long. */
  private static final int PLAN_REACH = 14;

  private static final Phrases RAISED = Phrases.of("nâng cao");

  private Times() {}

  /**
   * A time in a clause.
   *
   * @param from the index of its first token
   * @param to the index after its last token
   * @param text as a figure's period is written
   * @param governs whether it opens a phrase, so that it holds for all that follows
   */
  record Time(int from, int to, String text, boolean governs) {}

  /** The index after a time that begins at token {@code at}; {@code at} where none does. */
  static int at(Clause clause, int at, int limit) {
    int start = at + LEADS.at(clause.tokens(), at);
    if (start >= limit) {
      return at;
    }
    Periods.Period period = Periods.at(clause.source(), clause.tokens().get(start).start());
    return period == null ? at : after(clause, start, period.to());
  }

  /** The times of the clause that say when its figures hold, in order. */
  static List<Time> of(Clause clause) {
    List<Time> times = new ArrayList<>();
    int end = clause.size() == 0 ? 0 : clause.tokens().get(clause.size() - 1).end();
    int i = 0;
    while (i < clause.size()) {
      Periods.Period period = Periods.next(clause.source(), clause.tokens().get(i).start(), end);
      int from = period == null ? clause.size() : index(clause, i, period.from());
      if (period == null || from >= clause.size()) {
        break;
      }
      int to = Math.max(from + 1, after(clause, from, period.to()));
      boolean begins = clause.tokens().get(from).start() == period.from();
      boolean name = names(clause, from, to, period.text()) || ofPlan(clause, from, period.text());
      if (begins && holds(clause, from) && !name) {
        times.add(new Time(from, to, period.text(), governs(clause, from, to)));
      }
      i = to;
    }
    return times;
  }

  /** The time that governs token {@code at}: the last one before it; null where there is none. */
  static @Nullable String before(List<Time> times, int at) {
    String text = null;
    for (Time time : times) {
      text = time.governs() && time.from() < at ? time.text() : text;
    }
    return text;
  }

  /** The last time from token {@code from} to {@code to}; null where there is none. */
  static @Nullable String between(List<Time> times, int from, int to) {
    String text = null;
    for (Time time : times) {
      text = time.from() >= from && time.to() <= to ? time.text() : text;
    }
    return text;
  }

  /**
   * Whether the time opens a phrase, or ends a subject right before its predicate: "tổng thu 9
   * tháng ước đạt …; trong đó thu nội địa …".
   */
  private static boolean governs(Clause clause, int from, int to) {
    boolean ends = PREDICATES.at(clause.tokens(), to) > 0 || clause.word(to).equals(":");
    boolean leads = clause.word(to).equals(",") && first(clause, from);
    return opens(clause, from) || (ends || leads) && SAME.before(clause.tokens(), from) == 0;
  }

  /** Whether no comma stands before: "Mục tiêu của kế hoạch đến năm 2025, cả nước có …". */
  private static boolean first(Clause clause, int from) {
    for (int i = 0; i < from; i++) {
      if (",:".contains(clause.word(i)) || clause.tokens().get(i).kind() == Token.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  private static boolean opens(Clause clause, int from) {
    int lead = from - LEADS.before(clause.tokens(), from);
    String word = clause.word(lead - 1);
    return word.isEmpty()
        || ",:-".contains(word)
        || Words.OPENERS.before(clause.tokens(), lead) > 0
            && RAISED.before(clause.tokens(), lead) == 0;
  }

  /** Whether a time comes again: "hằng năm". */
  static boolean recurs(String time) {
    return EACH.matcher(time).find();
  }

  /** The last of the times; null where there is none. */
  static @Nullable String last(List<Time> times) {
    return times.isEmpty() ? null : times.get(times.size() - 1).text();
  }

  /** The time that goes on to govern the next clauses; null where there is none. */
  static @Nullable String lasting(List<Time> times, int at) {
    String text = before(times, at);
    return text != null && recurs(text) ? null : text;
  }

  /** Whether the time at {@code from} is no basis ("so với năm 2019") and no part of a name. */
  private static boolean holds(Clause clause, int from) {
    if (DURATION.before(clause.tokens(), from) > 0 || code(clause, from - 1)) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - BASIS_REACH); i--) {
      String word = clause.word(i);
      boolean number = word.equals("số") && clause.tokens().get(i + 1).kind() == Token.Kind.NUMBER;
      if (word.equals("so") || word.equals("luật") || number) {
        return false;
      }
      if (word.equals(",")) {
        return true;
      }
    }
    return true;
  }

  /** Whether it only tells which: "cây công nghiệp hằng năm: 711 ha". */
  private static boolean names(Clause clause, int from, int to, String text) {
    if (WHOLE.matcher(text).find()) {
      return !opens(clause, from); // "gieo trồng cả năm", but "Cả năm gieo trồng"
    }
    return recurs(text) && !opens(clause, from) && Words.IS.at(clause.tokens(), to) > 0;
  }

  /** Whether it is how far a plan looks ahead: "Quy hoạch chung xã đến năm 2045 đã hoàn thành". */
  private static boolean ofPlan(Clause clause, int from, String text) {
    boolean ahead = text.toLowerCase(Locale.ROOT).startsWith("đến năm");
    for (int i = from - 1; ahead && i >= Math.max(0, from - PLAN_REACH); i--) {
      if (PLAN.at(clause.tokens(), i) > 0) {
        return true;
      }
      ahead = !",:".contains(clause.word(i)) && Words.AIMED.at(clause.tokens(), i) == 0;
    }
    return false;
  }

  /** Whether the token ends a document number, so that its date follows. */
  private static boolean code(Clause clause, int i) {
    return i > 0
        && "-/".contains(clause.word(i - 1))
        && Character.isUpperCase(clause.tokens().get(i).text().charAt(0));
  }

  private static int index(Clause clause, int start, int offset) {
    int i = start;
    while (i < clause.size() && clause.tokens().get(i).end() <= offset) {
      i++;
    }
    return i;
  }

  private static int after(Clause clause, int from, int offset) {
    int i = from;
    while (i < clause.size() && clause.tokens().get(i).end() <= offset) {
      i++;
    }
    return i;
  }
}
