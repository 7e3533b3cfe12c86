package vn.giaoviec.extractor.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number below 1,000 in words: "ba", "mười hai", "bốn mươi lăm", "một trăm linh năm".
 *
 * @param value the number
 * @param to the index after its last token
 */
record NumberWords(BigDecimal value, int to) {
  private static final Map<String, Integer> UNITS =
      Map.of(
          "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9,
          "bẩy", 7);

  /** The longest word with which a number begins is "mười" or "chín". */
  private static final int MOST_LETTERS = 4;

  /** Forms that a unit takes only after a ten: hai mươi mốt, hai mươi tư, hai mươi lăm. */
  private static final Map<String, Integer> AFTER_TEN =
      Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

  /** Whether a number in words may begin at token {@code at}, and none goes on there. */
  static boolean mayStart(List<Token> tokens, int at) {
    String word = Tokens.wordAt(tokens, at);
    if (word.length() > MOST_LETTERS || "mhbnstc".indexOf(word.charAt(0)) < 0) {
      return false;
    }
    if (!UNITS.containsKey(word)) {
      return word.equals("mười");
    }
    String before = at == 0 ? "" : Tokens.wordAt(tokens, at - 1);
    boolean goesOn = before.equals("mươi") || before.equals("mười") || before.equals("linh");
    return !goesOn || word.equals("năm");
  }

  /** The longest number in words that begins at token {@code from}; null if none does. */
  static @Nullable NumberWords read(List<Token> tokens, int from) {
    String first = tokens.get(from).normal();
    Integer unit = UNITS.get(first);
    if (unit != null && Tokens.wordAt(tokens, from + 1).equals("trăm")) {
      return hundreds(tokens, from, unit * 100);
    }
    NumberWords tens = tens(tokens, from);
    if (tens != null) {
      return tens;
    }
    return unit == null ? null : of(unit, from + 1);
  }

  private static NumberWords hundreds(List<Token> tokens, int from, int base) {
    NumberWords tens = tens(tokens, from + 2);
    if (tens != null) {
      return of(base + tens.value.intValue(), tens.to);
    }
    String link = Tokens.wordAt(tokens, from + 2);
    Integer unit = UNITS.get(Tokens.wordAt(tokens, from + 3));
    boolean linked = link.equals("linh") || link.equals("lẻ");
    return linked && unit != null ? of(base + unit, from + 4) : of(base, from + 2);
  }

  private static @Nullable NumberWords tens(List<Token> tokens, int from) {
    int ten;
    int next;
    if (Tokens.wordAt(tokens, from).equals("mười")) {
      ten = 10;
      next = from + 1;
    } else {
      Integer unit = UNITS.get(Tokens.wordAt(tokens, from));
      if (unit == null || !Tokens.wordAt(tokens, from + 1).equals("mươi")) {
        return null;
      }
      ten = unit * 10;
      next = from + 2;
    }
    Integer last = UNITS.get(Tokens.wordAt(tokens, next));
    last =
        last == null || Tokens.wordAt(tokens, next).equals("năm")
            ? AFTER_TEN.get(Tokens.wordAt(tokens, next))
            : last;
    return last == null ? of(ten, next) : of(ten + last, next + 1);
  }

  private static NumberWords of(int value, int to) {
    return new NumberWords(BigDecimal.valueOf(value), to);
  }
}
