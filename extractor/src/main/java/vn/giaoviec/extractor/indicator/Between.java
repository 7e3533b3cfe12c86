package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/**
 * The stretch of a clause between two quantities, and the commas, "và" and "với" at which it parts.
 *
 * @param start the index of its first token
 * @param end the index after its last token: the second quantity's
 * @param first whether no quantity stands before it in the clause
 */
record Between(Clause clause, int start, int end, boolean first) {
  private static final Phrases BOUND_WITH =
      Phrases.of(
          "so với, gắn với, đối với, kết hợp với, phối hợp với, phù hợp với, cùng với, liên kết với");

  private static final Phrases IN_WHICH = Phrases.of("trong đó, trong số đó, gồm, bao gồm, riêng");

  List<Token> tokens() {
    return clause.tokens();
  }

  /** Whether a "so với" begins at token {@code i}. */
  boolean against(int i) {
    return clause.word(i).equals("so") && clause.word(i + 1).equals("với");
  }

  /** Whether token {@code i} parts two phrases; a comma in "xã, phường" doesn't. */
  boolean separator(int i) {
    String word = clause.word(i);
    boolean listed = word.equals(",") && Families.goesOn(tokens(), i);
    return !listed && (word.equals(",") || word.equals("và") || word.equals(";"));
  }

  /** Whether a "với" adds something, rather than belonging to "so với", "gắn với" … */
  boolean with(int i) {
    return clause.word(i).equals("với") && BOUND_WITH.before(tokens(), i + 1) == 0;
  }

  /** The last separator or "với" before {@code to}; -1 where there is none. */
  int lastSeparator(int to) {
    for (int i = to - 1; i >= start; i--) {
      if (separator(i) || with(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The separator before the number's own words: one before "trong đó", else the first; or -1. */
  int opening(int to) {
    for (int i = to - 1; i >= start; i--) {
      if (separator(i) && IN_WHICH.at(tokens(), i + 1) > 0) {
        return i;
      }
    }
    for (int i = start; i < to; i++) {
      if (separator(i) || with(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where what belongs to the quantity before ends, if the next words begin at {@code from}. */
  int tailBefore(int from) {
    return Math.max(start, separator(from - 1) || with(from - 1) ? from - 1 : from);
  }

  /** Where the words end that stand before a comparator ("trên", "khoảng") at {@code to}. */
  int beforeComparator(int to) {
    return Math.max(start, to - Words.comparator(tokens(), to));
  }

  /** A phrase's length if it lies in the stretch, as it ends at {@code to}; else 0. */
  int bounded(int length, int to) {
    return to - length < start ? 0 : length;
  }
}
