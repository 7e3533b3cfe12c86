package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times that a clause names, by its tokens. */
final class Times {
  private static final Phrases LEADS = Phrases.of("tính, tính chung, ước, so");

  private Times() {}

  /**
   * A time in a clause.
   *
   * @param from the index of its first token
   * @param to the index after its last token
   * @param text as a figure's period is written
   */
  record Time(int from, int to, String text) {}

  /** The index after a time that begins at token {@code at}; {@code at} where none does. */
  static int at(Clause clause, int at, int limit) {
    int start = at + LEADS.at(clause.tokens(), at);
    if (start >= limit) {
      return at;
    }
    int offset = clause.tokens().get(start).start();
    Periods.Period period = Periods.next(clause.source(), offset);
    return period != null && period.from() == offset ? after(clause, start, period.to()) : at;
  }

  /** The times of the clause that say when its figures hold, in order. */
  static List<Time> of(Clause clause) {
    List<Time> times = new ArrayList<>();
    int i = 0;
    while (i < clause.size()) {
      Periods.Period period = Periods.next(clause.source(), clause.tokens().get(i).start());
      int from = period == null ? clause.size() : index(clause, period.from());
      if (period == null || from >= clause.size()) {
        break;
      }
      int to = Math.max(from + 1, after(clause, from, period.to()));
      if (clause.tokens().get(from).start() == period.from() && holds(clause, from)) {
        times.add(new Time(from, to, period.text()));
      }
      i = to;
    }
    return times;
  }

  /** The time that governs token {@code at}: the last one before it; null where there is none. */
  static @Nullable String before(List<Time> times, int at) {
    String text = null;
    for (Time time : times) {
      text = time.from() < at ? time.text() : text;
    }
    return text;
  }

  /** Whether the time at {@code from} is no basis ("so với năm 2019") and no part of a name. */
  private static boolean holds(Clause clause, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
      String word = clause.word(i);
      if (word.equals("so") || word.equals("luật") || word.equals("số")) {
        return false;
      }
      if (word.equals(",")) {
        return true;
      }
    }
    return true;
  }

  private static int index(Clause clause, int offset) {
    int i = 0;
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
