package vn.giaoviec.extractor.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign of a text.
 *
 * @param start where it begins in the text, in chars
 * @param end where it ends in the text, exclusive
 * @param text as written
 * @param normal the form that patterns compare: {@link Normal#word}; every dash is "-", every
 *     double quotation mark is "
 * @param kind what it is
 * @param value the number that a {@code NUMBER} or {@code ROMAN} stands for; null for others
 */
public record Token(
    int start, int end, String text, String normal, Kind kind, @Nullable BigDecimal value) {

  /** Kinds of tokens. */
  public enum Kind {
    /** A run of letters; also a run of digits too long to be a number. */
    WORD,
    /** Digits in Vietnamese notation: "05", "1.915.547", "8,1". */
    NUMBER,
    /** A Roman numeral in capitals, below 50: "IV". */
    ROMAN,
    /** Any other sign. */
    PUNCT
  }

  /** Whether this is a number written in plain digits, without separators. */
  public boolean isPlainDigits() {
    return kind == Kind.NUMBER && text.indexOf('.') < 0 && text.indexOf(',') < 0;
  }

  /** The same token, so many chars further in the text. */
  Token moved(int chars) {
    return new Token(start + chars, end + chars, text, normal, kind, value);
  }

  /** The value as an int; only for numbers that {@link #isPlainDigits} or are Roman. */
  public int intValue() {
    if (value == null) {
      throw new IllegalStateException("not a number: " + text);
    }
    return value.intValue();
  }
}
