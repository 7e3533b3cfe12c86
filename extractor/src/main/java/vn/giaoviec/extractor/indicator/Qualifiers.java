package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Numbers in brackets that part what was counted before them: "28 trường (27 công lập, 1 tư thục)".
 * The words behind such a number are no noun that is counted; they say which ones.
 */
final class Qualifiers {
  /** The words before a bare number in brackets, with a colon, are about so many. */
  private static final int LONGEST_LABEL = 6;

  private Qualifiers() {}

  /**
   * The quantities of a clause in brackets, counted in the noun before the brackets where their own
   * word is none that is known.
   *
   * @param last the figure before the brackets; null without one
   */
  static List<Quantity> of(Clause clause, List<Quantity> read, @Nullable Figure last) {
    if (last == null || !last.quantity().counts()) {
      return read;
    }
    String noun = last.quantity().unit();
    if (read.isEmpty()) {
      return bare(clause, noun);
    }
    return read.stream().map(q -> parts(q) ? counted(clause, q, noun) : q).toList();
  }

  /**
   * Members with nothing but a number: "86 đảng viên (khiển trách 61, cảnh cáo 18)", "28 người (nữ
   * 12)"; empty where any number in the brackets stands otherwise.
   */
  private static List<Quantity> bare(Clause clause, String noun) {
    List<Quantity> members = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.tokens().get(i);
      boolean ends = i + 1 == clause.size() || clause.word(i + 1).equals(",");
      BigDecimal value = token.value();
      if (token.kind() != Token.Kind.NUMBER || value == null) {
        continue;
      }
      boolean led =
          i > from
              && i - from <= LONGEST_LABEL
              && (!clause.capital(from) || abbreviated(token(clause, from)));
      if (!ends || !led || Masks.yearLike(token) || Masks.masked(clause, i)) {
        return List.of();
      }
      members.add(new Quantity(i, i + 1, value, null, noun, Kind.COUNT, Comparator.EQUAL));
      from = i + 2;
    }
    return members;
  }

  private static String token(Clause clause, int i) {
    return clause.tokens().get(i).text();
  }

  /** "THCS" names a kind, "Hòa An" a place. */
  private static boolean abbreviated(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
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
