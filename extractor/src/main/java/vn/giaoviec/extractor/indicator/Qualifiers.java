package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Numbers in brackets that part what was counted before them: "28 trường (27 công lập, 1 tư thục)".
 * The words behind such a number are no noun that is counted; they say which ones.
 */
final class Qualifiers {
  private Qualifiers() {}

  /**
   * The quantities of a clause in brackets, counted in the noun before the brackets where their own
   * word is none that is known.
   *
   * @param last the figure before the brackets; null without one
   */
  static List<Quantity> of(Clause clause, List<Quantity> read, @Nullable Figure last) {
    if (last == null || !last.quantity().counts() || read.stream().noneMatch(Qualifiers::parts)) {
      return read;
    }
    String noun = last.quantity().unit();
    return read.stream().map(q -> parts(q) ? counted(clause, q, noun) : q).toList();
  }

  private static boolean parts(Quantity quantity) {
    String unit = quantity.unit();
    boolean plain = unit.equals(unit.toLowerCase(Locale.ROOT)) && unit.indexOf('/') < 0;
    var words = Tokens.of(unit);
    boolean known = Nouns.COMPOUND.at(words, 0) + Nouns.SINGLE.at(words, 0) > 0;
    return quantity.counts() && plain && !known;
  }

  private static Quantity counted(Clause clause, Quantity quantity, String noun) {
    int from = quantity.from();
    int to = Math.max(from + 1, quantity.to() - Tokens.of(quantity.unit()).size());
    boolean ends = quantity.to() <= clause.size();
    return ends
        ? new Quantity(
            from,
            to,
            quantity.value(),
            quantity.max(),
            noun,
            quantity.kind(),
            quantity.comparator())
        : quantity;
  }
}
