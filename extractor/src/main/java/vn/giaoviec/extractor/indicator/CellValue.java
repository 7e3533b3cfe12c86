package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.indicator.Quantity.Kind;
import vn.giaoviec.extractor.model.Indicator.Comparator;
import vn.giaoviec.extractor.text.Numbers;

/**
 * The number that a table's cell holds, perhaps with its unit, and nothing else.
 *
 * @param value the number, negative after a minus sign or in brackets
 * @param max the upper end of a range; null for a single number
 * @param percent whether a percent sign follows it
 * @param comparator how the quantity relates to the number
 * @param unit the unit that the cell names ("120 xã"); null where it names none or percent
 * @param moves whether it says by how much something rises or falls: "Tăng 5 bậc"
 */
record CellValue(
    BigDecimal value,
    @Nullable BigDecimal max,
    boolean percent,
    Comparator comparator,
    @Nullable String unit,
    boolean moves) {

  /** Longer cells are sentences. */
  private static final int LONGEST_WORDED = 60;

  private static final String NUMBER = "\\d{1,15}+(?:[.,]\\d{1,9}+){0,5}+";
  private static final Pattern CELL =
      Pattern.compile(
          "(?<bound>≥|>=|>|≤|<=|<|~|≈|trên|hơn|dưới|khoảng|gần|tối thiểu|ít nhất|tối đa|từ)?+ ?"
              + "(?<open>\\()?+ ?(?<sign>[+\\-‐‑–—−]) ?+(?<signed>"
              + NUMBER
              + ") ?(?<percent1>%)?+"
              + " ?\\)?+|(?<bound2>≥|>=|>|≤|<=|<|~|≈|trên|hơn|dưới|khoảng|gần|tối thiểu|ít nhất|tối"
              + " đa|từ)?+ ?(?<open2>\\()?+ ?(?<number>"
              + NUMBER
              + ") ?(?<percent2>%)?+(?: ?[-–÷] ?(?<upper>"
              + NUMBER
              + ") ?(?<percent3>%)?+)?+ ?\\)?+(?<orMore> ?trở lên)?+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final BigDecimal LEAST_RATE = BigDecimal.valueOf(30);
  private static final BigDecimal MOST_RATE = BigDecimal.valueOf(300);

  /** Three digits after each separator: groups of thousands. */
  private static final Pattern DOT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})++(?:,\\d++)?+");

  private static final Pattern THOUSANDS = Pattern.compile("\\(?-?\\d{1,3}(?:,\\d{3}){1,5}+\\)?");

  private static final Pattern COMMA_GROUPS =
      Pattern.compile("\\d{1,3}(?:,\\d{3}){2,5}+(?:\\.\\d++)?+|\\d{1,3}(?:,\\d{3})++\\.\\d++");

  /** The value of a cell; empty where it holds words, nothing, or a dash. */
  static Optional<CellValue> of(String cell) {
    return of(cell, false);
  }

  /** The same; {@code commas} tells that the table's commas part thousands: "255,476". */
  static Optional<CellValue> of(String cell, boolean commas) {
    if (!Numbers.inDigits(cell)) {
      return Optional.empty();
    }
    String words = clean(cell);
    String clean = commas && THOUSANDS.matcher(words).matches() ? words.replace(",", "") : words;
    Matcher matcher = CELL.matcher(clean);
    if (!matcher.matches()) {
      return clean.length() > LONGEST_WORDED ? Optional.empty() : worded(clean);
    }
    boolean signed = matcher.group("signed") != null;
    BigDecimal value = number(signed ? matcher.group("signed") : matcher.group("number"));
    String upper = matcher.group("upper");
    boolean negative =
        signed
            ? !"+".equals(matcher.group("sign"))
            : matcher.group("open2") != null && upper == null;
    boolean percent =
        matcher.group("percent1") != null
            || matcher.group("percent2") != null
            || matcher.group("percent3") != null;
    String bound = signed ? matcher.group("bound") : matcher.group("bound2");
    Comparator comparator =
        matcher.group("orMore") != null ? Comparator.AT_LEAST : comparator(bound);
    return Optional.of(
        new CellValue(
            negative ? value.negate() : value,
            upper == null ? null : number(upper),
            percent,
            comparator,
            null,
            false));
  }

  /** The same with the other sign. */
  CellValue negated() {
    return new CellValue(
        value.negate(), max == null ? null : max.negate(), percent, comparator, unit, moves);
  }

  /** The value of a cell that is a quantity with its unit: "Đạt trên 95%", "75 triệu đồng/năm". */
  private static Optional<CellValue> worded(String cell) {
    List<Clause> clauses = Clause.of(cell);
    List<Quantity> found = clauses.size() == 1 ? QuantityReader.read(clauses.get(0)) : List.of();
    if (found.size() != 1) {
      return Optional.empty();
    }
    Clause clause = clauses.get(0);
    Quantity only = found.get(0);
    boolean rate = only.kind() == Kind.PERCENT && clause.word(only.to()).equals("/");
    boolean opens = Words.IS.before(clause.tokens(), only.from()) == only.from();
    boolean moves =
        Words.MOVES.before(clause.tokens(), only.from()) == only.from() && only.from() > 0;
    boolean ends = only.to() == clause.size() || rate && only.to() + 2 == clause.size();
    boolean percent = only.kind() == Kind.PERCENT;
    CellValue value =
        new CellValue(
            only.value(),
            only.max(),
            percent,
            only.comparator(),
            percent ? null : only.unit(),
            moves);
    if (!ends || !opens && !moves) {
      return Optional.empty();
    }
    return Optional.of(moves && Words.DOWN.at(clause.tokens(), 0) > 0 ? value.negated() : value);
  }

  private static String clean(String cell) {
    String line = cell.replace('\n', ' ').replace('\u00a0', ' ');
    return (line.contains("  ") ? line.replaceAll(" {2,}+", " ") : line).strip();
  }

  /** A number with "." between groups and "," before decimals; "1.70" and "12.5" are decimals. */
  static BigDecimal number(String written) {
    if (COMMA_GROUPS.matcher(written).matches()) {
      return new BigDecimal(written.replace(",", ""));
    }
    if (DOT_GROUPS.matcher(written).matches()) {
      return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }
    String plain = written.replace(',', '.');
    int last = plain.lastIndexOf('.');
    return new BigDecimal(
        last < 0 ? plain : plain.substring(0, last).replace(".", "") + plain.substring(last));
  }

  /** Whether a number without a sign could be a percentage of an earlier time: 30 to 300. */
  static boolean nearWhole(BigDecimal value) {
    return value.compareTo(LEAST_RATE) >= 0 && value.compareTo(MOST_RATE) <= 0;
  }

  private static Comparator comparator(@Nullable String bound) {
    if (bound == null) {
      return Comparator.EQUAL;
    }
    return switch (bound.toLowerCase(java.util.Locale.ROOT)) {
      case "≥", ">=", "tối thiểu", "ít nhất", "từ" -> Comparator.AT_LEAST;
      case ">", "trên", "hơn" -> Comparator.MORE;
      case "≤", "<=", "tối đa" -> Comparator.AT_MOST;
      case "<", "dưới" -> Comparator.LESS;
      default -> Comparator.ABOUT;
    };
  }
}
