package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;

/** Finds the quantities of a clause. */
final class QuantityReader {
  /** How far a "trở lên" may stand behind its number. */
  private static final int OR_MORE_REACH = 16;

  /** How far behind a counted noun a reference to the text itself is looked for. */
  private static final int POINTING_REACH = 6;

  /** How many words of a name may follow its last capital letter. */
  private static final int NAME_REACH = 3;

  /** How far behind a list's member the next one's number may stand. */
  private static final int MEMBER_REACH = 7;

  /** "từ 74 triệu đồng/HTX năm 2003 lên" has two tokens behind its unit. */
  private static final int TURN_REACH = 4;

  /** Words before the end of a rise or fall. */
  private static final Phrases TURNS =
      Phrases.of("lên, xuống, tăng lên, giảm xuống, giảm còn, xuống còn, còn");

  private static final Set<Comparator> BOUNDS = Set.of(Comparator.AT_LEAST, Comparator.AT_MOST);

  /** Grades, of which "trở lên" is said rather than of the number: "58% HTX loại khá trở lên". */
  private static final Phrases GRADES =
      Phrases.of(
          """
          khá, tốt, giỏi, xuất sắc, trung bình, đại học, cao đẳng, trung cấp, sơ cấp, thạc sĩ, cấp tỉnh,
          cấp huyện, cấp xã, cấp cơ sở, cấp quốc gia, loại i, loại ii, cấp i, cấp ii, hạng i, hạng ii, loại a,
          loại b, mức độ 3, tiểu học, trung học cơ sở, thcs, thpt
          """);

  private static final Phrases TERRITORIES =
      Phrases.of("tỉnh, huyện, xã, phường, quận, nước, thành phố, thôn, vùng, khu vực, cụm");

  /**
   * Numbers from here on are too large for a body's name ("7 tỉnh Đông Bắc") or a text's points.
   */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  private final Clause clause;

  private final List<Quantity> found = new ArrayList<>();
  private final Set<String> units = new HashSet<>();

  private QuantityReader(Clause clause) {
    this.clause = clause;
  }

  /** The quantities of the clause, in order. */
  static List<Quantity> read(Clause clause) {
    QuantityReader reader = new QuantityReader(clause);
    int i = 0;
    while (i < clause.size()) {
      Quantity quantity =
          clause.tokens().get(i).kind() == Token.Kind.NUMBER ? reader.quantity(i) : null;
      if (quantity != null) {
        reader.found.add(quantity);
        reader.units.add(Normal.word(quantity.unit()));
      }
      i = quantity == null ? i + 1 : Math.max(i + 1, quantity.to());
    }
    return Attributes.without(clause, reader.found);
  }

  private @Nullable Quantity quantity(int i) {
    if (Masks.masked(clause, i)) {
      return null;
    }
    int fraction = Masks.fractionEnd(clause, i);
    Number low = number(i);
    Number high = fraction < 0 ? upper(low.to()) : null;
    int unitAt = fraction > 0 ? fraction : high == null ? low.to() : high.to();
    UnitReader.Unit unit = UnitReader.read(clause, unitAt);
    if (unit == null && high == null) {
      return bare(i, low);
    }
    if (unit == null || unit.counts() && !counted(i, unitAt, unit, fraction)) {
      return null;
    }
    boolean orMore = clause.word(unitAt).equals("trở");
    BigDecimal value = scaled(low.value(), unit.power());
    BigDecimal max = high == null ? null : scaled(high.value(), unit.power());
    int from = fromOf(i);
    Comparator comparator = orMore ? Comparator.AT_LEAST : comparator(i, unit.to());
    int to = closing(unit.to());
    boolean base = high == null && baseline(i, unit);
    return new Quantity(from, to, value, max, unit.text(), unit.kind(), comparator, base);
  }

  /** A number without unit, whose subject says what it counts; null where it doesn't. */
  private @Nullable Quantity bare(int i, Number number) {
    Quantity before = found.isEmpty() ? null : found.get(found.size() - 1);
    UnitReader.Unit unit = BareNumbers.unit(clause, i, number.to(), before);
    Comparator comparator = comparator(i, number.to());
    return unit == null
        ? null
        : new Quantity(
            fromOf(i), number.to(), number.value(), null, unit.text(), unit.kind(), comparator);
  }

  private record Number(BigDecimal value, int to) {}

  /** The number at {@code i}, with a decimal point ("12.5%") where a percent sign follows. */
  private Number number(int i) {
    BigDecimal value = clause.tokens().get(i).value();
    boolean point =
        clause.word(i + 1).equals(".")
            && i + 2 < clause.size()
            && !clause.gapBefore(i + 1)
            && !clause.gapBefore(i + 2)
            && clause.tokens().get(i + 2).isPlainDigits()
            && clause.tokens().get(i + 2).text().length() <= 2;
    if (point) {
      return new Number(new BigDecimal(clause.word(i) + "." + clause.word(i + 2)), i + 3);
    }
    boolean minus = clause.word(i - 1).equals("-") && Masks.signed(clause, i);
    BigDecimal known = value == null ? BigDecimal.ZERO : value;
    return new Number(minus ? known.negate() : known, i + 1);
  }

  /** The upper end of a range whose lower end stops before {@code at}: "- 500", "đến 3". */
  private @Nullable Number upper(int at) {
    int next = at;
    UnitReader.Unit first = UnitReader.read(clause, at);
    if (first != null && !first.counts()) {
      next = first.to();
    }
    boolean dash = clause.word(next).equals("-");
    boolean word =
        clause.word(next).equals("đến") && (next > at || clause.word(at - 2).equals("từ"));
    boolean number =
        next + 1 < clause.size() && clause.tokens().get(next + 1).kind() == Token.Kind.NUMBER;
    return (dash || word) && number && !clause.word(next + 2).equals("/") ? number(next + 1) : null;
  }

  /** Whether it is only where a rise began: "tăng từ 5% lên 8%". */
  private boolean baseline(int i, UnitReader.Unit unit) {
    boolean from = clause.word(i - 1).equals("từ");
    int end = Math.min(clause.size(), unit.to() + TURN_REACH);
    for (int k = unit.to(); from && k < end && !clause.word(k).equals(","); k++) {
      if (TURNS.at(clause.tokens(), k) > 0 && !clause.word(k - 1).equals("trở")) {
        return true;
      }
    }
    return false;
  }

  private boolean counted(int i, int unitAt, UnitReader.Unit unit, int fraction) {
    int end = Math.min(clause.size(), unit.to() + POINTING_REACH);
    if (Words.POINTING.within(clause.tokens(), unit.to(), end)) {
      return false;
    }
    boolean structural = Nouns.STRUCTURAL.at(clause.tokens(), unitAt) >= unit.to() - unitAt;
    BigDecimal value = clause.tokens().get(i).value();
    boolean many = value != null && value.compareTo(LARGE) >= 0;
    boolean reached =
        fraction > 0
            || many
            || BOUNDS.contains(comparator(i, unit.to()))
            || units.contains(Normal.word(unit.text()))
            || Words.MOVES.before(clause.tokens(), i) > 0
            || Words.STATE.at(clause.tokens(), unit.to()) > 0
            || Words.FULFILS.within(clause.tokens(), Math.max(0, i - 4), i);
    return (!structural || reached) && !partOfName(i, unit);
  }

  /** Whether a body's or event's name runs on through the number: "Liên minh HTX 7 tỉnh". */
  private boolean partOfName(int i, UnitReader.Unit unit) {
    if (i == 0 || comparator(i, i) != Comparator.EQUAL) {
      return false;
    }
    Token before = clause.tokens().get(i - 1);
    BigDecimal value = clause.tokens().get(i).value();
    boolean small = value != null && value.compareTo(LARGE) < 0 && unit.power() == 0;
    boolean opens = i == 1 || ":".equals(clause.word(i - 2)); // "Xử lý đơn: Chuyển 14 đơn"
    boolean name =
        namesBefore(i, unit)
            || !opens
                && before.kind() == Token.Kind.WORD
                && Character.isUpperCase(before.text().charAt(0))
                && Words.IS.before(clause.tokens(), i) == 0
                && Words.MOVES.before(clause.tokens(), i) == 0
                && Actions.VERBS.before(clause.tokens(), i) == 0;
    boolean listed = units.contains(Normal.word(unit.text())) || again(i, unit);
    return small && name && !listed;
  }

  /** Whether the same is counted soon again: "(Hà Giang 1 người, Yên Bái 2 người)". */
  private boolean again(int i, UnitReader.Unit unit) {
    int end = Math.min(clause.size() - 1, unit.to() + MEMBER_REACH);
    for (int k = unit.to(); k < end; k++) {
      boolean number = clause.tokens().get(k).kind() == Token.Kind.NUMBER;
      if (number
          && clause.word(k + 1).equals(clause.word(i + 1))
          && clause.word(unit.to()).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether territories are counted at the end of a name: "Hội Nông dân 7 tỉnh vùng …". */
  private boolean namesBefore(int i, UnitReader.Unit unit) {
    boolean territory = TERRITORIES.at(clause.tokens(), unit.to() - 1) > 0;
    boolean predicate =
        Actions.PREPOSITIONS.before(clause.tokens(), i) + Words.IS.before(clause.tokens(), i) > 0;
    if (!territory || predicate) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - NAME_REACH); k--) {
      Token token = clause.tokens().get(k);
      if (token.kind() != Token.Kind.WORD) {
        return false;
      }
      if (k > 0 && Character.isUpperCase(token.text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal scaled(BigDecimal value, int power) {
    return power == 0 ? value : value.scaleByPowerOfTen(power);
  }

  /** The index of the first token that belongs to the quantity: its comparator or "từ". */
  private int fromOf(int i) {
    int from = Masks.signed(clause, i) ? i - 1 : i;
    int before = Words.comparator(clause.tokens(), from);
    from -= before;
    if (clause.word(from - 1).equals("từ")) {
      from--;
      from -= Words.comparator(clause.tokens(), from);
    }
    return from;
  }

  private Comparator comparator(int i, int unitEnd) {
    int sign = Masks.signed(clause, i) ? i - 1 : i;
    int at = clause.word(sign - 1).equals("từ") ? sign - 1 : sign;
    if (orMore(unitEnd, "lên")) {
      return Comparator.AT_LEAST;
    }
    if (orMore(unitEnd, "xuống")) {
      return Comparator.AT_MOST;
    }
    Comparator direct = comparatorBefore(at);
    return direct == Comparator.EQUAL ? comparatorBefore(at - predicate(at)) : direct;
  }

  /** How many tokens of a predicate stand before {@code at}: "tối thiểu đạt 20 tỷ đồng". */
  private int predicate(int at) {
    return Words.IS.before(clause.tokens(), at);
  }

  private Comparator comparatorBefore(int at) {
    List<Token> tokens = clause.tokens();
    if (Words.comparator(tokens, at) == 0) {
      return Comparator.EQUAL;
    }
    return Words.AT_LEAST.before(tokens, at) > 0
        ? Comparator.AT_LEAST
        : Words.AT_MOST.before(tokens, at) > 0
            ? Comparator.AT_MOST
            : Words.ABOUT.before(tokens, at) > 0
                ? Comparator.ABOUT
                : Words.LESS.before(tokens, at) > 0
                    ? Comparator.LESS
                    : Words.MORE.before(tokens, at) > 0 ? Comparator.MORE : Comparator.EQUAL;
  }

  /** Whether "trở lên" (or "trở xuống") follows before the next number. */
  private boolean orMore(int from, String direction) {
    int end = Math.min(clause.size() - 1, from + OR_MORE_REACH);
    for (int i = from; i < end; i++) {
      if (clause.tokens().get(i).kind() == Token.Kind.NUMBER || clause.word(i).equals(",")) {
        return false;
      }
      if (clause.word(i).equals("trở") && clause.word(i + 1).equals(direction)) {
        return GRADES.before(clause.tokens(), i) == 0 || i == from;
      }
    }
    return false;
  }

  /** The index after a "trở lên" that follows directly. */
  private int closing(int to) {
    return clause.word(to).equals("trở") ? Math.min(clause.size(), to + 2) : to;
  }
}
