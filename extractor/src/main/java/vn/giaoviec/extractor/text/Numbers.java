package vn.giaoviec.extractor.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers in Vietnamese notation, in digits, words and Roman numerals. */
public final class Numbers {
  /** So many digits fit an int. */
  private static final int PLAIN_DIGITS = 9;

  private static final int MOST_ROMAN = 49;

  /** The well-formed Roman numerals in capitals. */
  private static final Map<String, BigDecimal> ROMAN =
      IntStream.rangeClosed(1, MOST_ROMAN)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(Numbers::romanForm, BigDecimal::valueOf));

  /** Words that multiply a number: "8,1 triệu". The value is the power of ten. */
  private static final Map<String, Integer> MAGNITUDES =
      Map.of("chục", 1, "trăm", 2, "nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tỷ", 9, "tỉ", 9);

  private Numbers() {}

  /** Whether a text holds a digit, as all numbers do but those in words. */
  public static boolean inDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The value of digits with "." between groups and "," before decimals; null if too long. */
  static @Nullable BigDecimal digits(String written) {
    if (written.length() <= PLAIN_DIGITS && written.indexOf('.') < 0 && written.indexOf(',') < 0) {
      return BigDecimal.valueOf(Integer.parseInt(written));
    }
    int comma = written.indexOf(',');
    boolean commaGroups = comma >= 0 && written.indexOf(',', comma + 1) >= 0;
    String plain =
        commaGroups ? written.replace(",", "") : written.replace(".", "").replace(',', '.');
    return plain.length() > 18 ? null : new BigDecimal(plain);
  }

  /** The value of a Roman numeral below 50 in capitals, well formed; null for anything else. */
  public static @Nullable BigDecimal roman(String written) {
    boolean may = written.length() == 1 || isRoman(written.charAt(1));
    return may && isRoman(written.charAt(0)) ? ROMAN.get(written) : null;
  }

  private static boolean isRoman(char letter) {
    return letter == 'I' || letter == 'V' || letter == 'X' || letter == 'L';
  }

  private static String romanForm(int number) {
    String[] tens = {"", "X", "XX", "XXX", "XL"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens[number / 10] + ones[number % 10];
  }

  /** The power of ten of a word such as "triệu" (6), in normal form; null for other words. */
  public static @Nullable Integer magnitude(String normalWord) {
    return MAGNITUDES.get(normalWord);
  }

  /**
   * The numbers of a text, as spans of three types, each with a BigDecimal: "digits" for every
   * NUMBER token; "number" for digits and number words, "bốn mươi (40)" being one; "numeral" for
   * these and the bare word "năm", which mostly means year.
   */
  static List<Span> spans(List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      BigDecimal value = tokens.get(i).value();
      if (tokens.get(i).kind() == Token.Kind.NUMBER && value != null) {
        spans.add(new Span("digits", i, i + 1, value));
        add(spans, i, i + 1, value, true);
      } else if (NumberWords.mayStart(tokens, i)) {
        addWords(spans, tokens, i);
      }
    }
    return spans;
  }

  private static void addWords(List<Span> spans, List<Token> tokens, int from) {
    NumberWords words = NumberWords.read(tokens, from);
    if (words == null) {
      return;
    }
    boolean bareFive = words.to() == from + 1 && tokens.get(from).normal().equals("năm");
    add(spans, from, words.to(), words.value(), !bareFive);
    int close = words.to() + 2;
    if (close < tokens.size()
        && tokens.get(words.to()).normal().equals("(")
        && words.value().equals(tokens.get(words.to() + 1).value())
        && tokens.get(close).normal().equals(")")) {
      add(spans, from, close + 1, words.value(), true);
    }
  }

  private static void add(List<Span> spans, int from, int to, BigDecimal value, boolean sure) {
    if (sure) {
      spans.add(new Span("number", from, to, value));
    }
    spans.add(new Span("numeral", from, to, value));
  }
}
