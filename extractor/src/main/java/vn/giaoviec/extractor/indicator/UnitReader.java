package vn.giaoviec.extractor.indicator;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.text.Numbers;
import vn.giaoviec.extractor.text.Token;

/** Reads the unit that follows a number. */
final class UnitReader {
  /** "1/người/tháng/năm": no unit is divided more often. */
  private static final int MAX_DIVISIONS = 3;

  /** Second syllables after which "tỷ" is no thousand million: tỷ lệ, tỷ trọng. */
  private static final Set<String> RATE = Set.of("lệ", "trọng", "suất", "số");

  /** Words before nouns that are meant all, not counted: a page's number before "các khu". */
  private static final Phrases ALL = Phrases.of("các, những, mọi, mỗi, từng");

  private static final Pattern POWER = Pattern.compile("1|10{2,5}|10{1,2}\\.000|1\\.000");

  /** Spans of time by which a percentage is divided: "10,5%/năm". */
  private static final Set<String> SPANS = Set.of("năm", "tháng", "quý");

  /** What a whole economy makes, of which a percentage is told with it: "3,6% GDP". */
  private static final Set<String> PRODUCTS = Set.of("gdp", "grdp", "gnp");

  /** "chiếm khoảng 20 - 25%": so far before its sign a share is said to be one. */
  private static final int SHARE_REACH = 7;

  private UnitReader() {}

  /**
   * A unit.
   *
   * @param text as written
   * @param kind what kind it is
   * @param power the power of ten by which a number word multiplies the value; 0 without one
   * @param to the index after its last token
   */
  record Unit(String text, Kind kind, int power, int to) {
    boolean counts() {
      return kind == Kind.COUNT;
    }
  }

  /** The unit that begins at token {@code at}; null where none does. */
  static @Nullable Unit read(Clause clause, int at) {
    Unit percent = percent(clause, at);
    if (percent != null) {
      return percent;
    }
    int words = magnitudes(clause, at);
    int power = power(clause, at, words);
    int named = Nouns.COMPOUND.at(clause.tokens(), words);
    int person = Nouns.SINGLE.at(clause.tokens(), words); // "đồng chí" is no money
    int money = Nouns.CURRENCY.at(clause.tokens(), words);
    int currency = Math.max(named, person) > money ? 0 : money;
    if (currency > 0) {
      int last = Math.max(at, words - 1); // "84,3 nghìn tỷ đồng" are 84.300 tỷ đồng
      return divided(clause, last, words + currency, Kind.MEASURED, power(clause, at, last));
    }
    if (clause.word(words).equals("lần") && words == at) {
      return new Unit("lần", Kind.TIMES, 0, words + 1);
    }
    int measure = measure(clause, words);
    if (measure > words) {
      return divided(clause, words, measure, Kind.MEASURED, power);
    }
    int noun = noun(clause, words);
    if (noun > words) {
      return divided(clause, words, noun, Kind.COUNT, power);
    }
    return power >= 3 ? divided(clause, at, words, Kind.MEASURED, 0) : null;
  }

  private static @Nullable Unit percent(Clause clause, int at) {
    String word = clause.word(at);
    if (word.equals("%") || word.equals("‰")) {
      boolean each = clause.word(at + 1).equals("/") && SPANS.contains(clause.word(at + 2));
      int to = each ? at + 3 : ofProduct(clause, at) ? at + 2 : at + 1;
      return new Unit(clause.text(at, to), Kind.PERCENT, 0, to);
    }
    if (word.equals("phần") && clause.word(at + 1).equals("trăm")) {
      return new Unit("%", Kind.PERCENT, 0, at + 2);
    }
    boolean points = word.equals("điểm");
    if (points && clause.word(at + 1).equals("%")) {
      return new Unit("điểm %", Kind.PERCENT, 0, at + 2);
    }
    if (points && clause.word(at + 1).equals("phần") && clause.word(at + 2).equals("trăm")) {
      return new Unit("điểm phần trăm", Kind.PERCENT, 0, at + 3);
    }
    return null;
  }

  /** "nợ công dưới 60% GDP", while "chiếm 20% GRDP" is a share of it. */
  private static boolean ofProduct(Clause clause, int at) {
    boolean share = false;
    for (int i = at - 1; i >= Math.max(0, at - SHARE_REACH); i--) {
      share |= clause.word(i).equals("chiếm");
    }
    return !share && PRODUCTS.contains(clause.word(at + 1));
  }

  private static int magnitudes(Clause clause, int at) {
    int to = at;
    while (Numbers.magnitude(clause.word(to)) != null && !RATE.contains(clause.word(to + 1))) {
      to++;
    }
    return to;
  }

  private static int power(Clause clause, int from, int to) {
    int power = 0;
    for (int i = from; i < to; i++) {
      Integer more = Numbers.magnitude(clause.word(i));
      power += more == null ? 0 : more;
    }
    return power;
  }

  private static int measure(Clause clause, int at) {
    if (TimeSpans.measured(clause, at)) {
      return at + 1; // "tuổi thọ trung bình 74 tuổi"
    }
    int to = at + Nouns.MEASURED.at(clause.tokens(), at);
    boolean power =
        to > at
            && to < clause.size()
            && !clause.gapBefore(to)
            && Set.of("2", "3", "²", "³").contains(clause.word(to));
    int end = power ? to + 1 : to;
    boolean equivalent =
        power && end < clause.size() && !clause.gapBefore(end) && letters(clause, end);
    return equivalent ? end + 1 : end; // "CO2tđ", "CO2e"
  }

  /** The end of the counted noun that begins at {@code at}; {@code at} where none does. */
  static int noun(Clause clause, int at) {
    if (at >= clause.size() || !letters(clause, at)) {
      return at;
    }
    if (Nouns.NEVER.at(clause.tokens(), at) > 0 && Nouns.COMPOUND.at(clause.tokens(), at) == 0) {
      return at;
    }
    int known =
        Math.max(Nouns.COMPOUND.at(clause.tokens(), at), Nouns.SINGLE.at(clause.tokens(), at));
    if (known > 0) {
      return at + known;
    }
    boolean other =
        Words.NOT_A_NOUN.at(clause.tokens(), at) > 0
            || ALL.at(clause.tokens(), at) > 0
            || Actions.VERBS.at(clause.tokens(), at) > 0;
    return other ? at : unknownNoun(clause, at);
  }

  /**
   * An unknown noun: an abbreviation or two syllables, since most nouns have two; a capital begins
   * a name, which counts nothing: "Công ty 289 Bình Minh".
   */
  private static int unknownNoun(Clause clause, int at) {
    Token first = clause.tokens().get(at);
    boolean abbreviation = abbreviated(first);
    if (abbreviation && at + 1 < clause.size() && abbreviated(clause.tokens().get(at + 1))) {
      return clause.gapBefore(at + 1) ? at + 2 : at + 1; // "02 LH HTX"
    }
    if (!abbreviation && clause.capital(at)) {
      return at;
    }
    boolean two =
        !abbreviation
            && at + 1 < clause.size()
            && letters(clause, at + 1)
            && Character.isLowerCase(clause.tokens().get(at + 1).text().charAt(0))
            && Words.NOT_A_NOUN.at(clause.tokens(), at + 1) == 0;
    return two ? at + 2 : at + 1;
  }

  private static boolean abbreviated(Token token) {
    return token.text().chars().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean letters(Clause clause, int at) {
    Token token = clause.tokens().get(at);
    return token.kind() == Token.Kind.WORD && Character.isLetter(token.text().charAt(0));
  }

  /** The unit from {@code from} to {@code to} with what it is divided by: "/người/tháng". */
  private static Unit divided(Clause clause, int from, int to, Kind kind, int power) {
    int end = to;
    for (int i = 0; i < MAX_DIVISIONS && clause.word(end).equals("/"); i++) {
      int next = divisor(clause, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return new Unit(clause.text(from, end), kind, power, end);
  }

  /** Whether rates are told of so many: "/1.000 dân", "/1 vạn dân". */
  static boolean powerOfTen(String number) {
    return POWER.matcher(number).matches();
  }

  private static int divisor(Clause clause, int at) {
    int next = at;
    if (next < clause.size() && clause.tokens().get(next).kind() == Token.Kind.NUMBER) {
      if (!POWER.matcher(clause.word(next)).matches()) {
        return at; // "86.079 học sinh/3.118 lớp" are two counts
      }
      next++;
    }
    next = magnitudes(clause, next);
    if (next >= clause.size() || !letters(clause, next)) {
      return at;
    }
    int measured = measure(clause, next);
    if (measured > next) {
      return measured;
    }
    int known = Nouns.COMPOUND.at(clause.tokens(), next);
    known = Math.max(known, Nouns.NEVER.at(clause.tokens(), next));
    return next + Math.max(1, known);
  }
}
