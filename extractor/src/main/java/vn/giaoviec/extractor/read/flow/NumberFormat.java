package vn.giaoviec.extractor.read.flow;

import java.util.Locale;

/** How an automatic list number is written. */
public enum NumberFormat {
  /** 1, 2, 3. */
  DECIMAL,
  /** 01, 02, 03. */
  DECIMAL_ZERO,
  /** I, II, III. */
  UPPER_ROMAN,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** A, B … Z, AA. */
  UPPER_LETTER,
  /** a, b … z, aa. */
  LOWER_LETTER,
  /** A sign instead of a number. */
  BULLET,
  /** Nothing. */
  NONE;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LETTERS = 26;

  /** Larger numbers are written in digits; no list is that long. */
  private static final int MAX_LETTERED = 780;

  /** The number in this form; empty for {@link #BULLET} and {@link #NONE}. */
  public String write(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letters(number);
      case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
      case BULLET, NONE -> "";
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(SIGNS[i]);
      }
    }
    return out.toString();
  }

  // Word writes the 27th as AA, the 28th as BB, the 53rd as AAA.
  private static String letters(int number) {
    if (number < 1 || number > MAX_LETTERED) {
      return Integer.toString(number);
    }
    char letter = (char) ('A' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }
}
