package vn.giaoviec.index.analysis;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The two forms in which a written syllable is compared.
 *
 * <p>Spelling that says the same gets one form: both tone placements (hoà, hòa), i and y after a
 * consonant or qu (kỹ, kĩ; quý, quí), and numbers with and without leading zeros (05, 5).
 */
final class Folding {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String BEFORE_FREE_Y = "hklmst";

  /** The letters with diacritics that Vietnamese is written with lie below this. */
  private static final int TABLE_END = 0x1F00;

  private static final int COMBINING_START = 0x300;
  private static final int EXTENDED_START = 0x1E00;

  /** Of each letter the one without its tone mark, its tone mark (0 for none), the plain letter. */
  private static final char[] LETTER = new char[TABLE_END];

  private static final char[] TONE = new char[TABLE_END];
  private static final char[] PLAIN = new char[TABLE_END];

  static {
    for (char c = 0; c < TABLE_END; c++) {
      String split = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      LETTER[c] = letter(split, c);
      TONE[c] = tone(split);
      PLAIN[c] = c == 'đ' ? 'd' : split.charAt(0);
    }
  }

  private Folding() {}

  private static char letter(String split, char c) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < split.length(); i++) {
      letters.append(TONES.indexOf(split.charAt(i)) < 0 ? split.substring(i, i + 1) : "");
    }
    String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return composed.length() == 1 ? composed.charAt(0) : c;
  }

  private static char tone(String split) {
    for (int i = 1; i < split.length(); i++) {
      if (TONES.indexOf(split.charAt(i)) >= 0) {
        return split.charAt(i);
      }
    }
    return 0;
  }

  /** Lower case with the tone mark behind the letters; {@code written} is composed (NFC). */
  static String exact(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return plain(lower);
    }
    StringBuilder letters = new StringBuilder(lower.length() + 1);
    StringBuilder tones = new StringBuilder(1);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean known = c < TABLE_END;
      letters.append(known ? LETTER[c] : c);
      if (known && TONE[c] != 0) {
        tones.append(TONE[c]);
      }
    }
    return plain(letters.toString()) + tones;
  }

  /** The form without diacritics of an {@link #exact} form. */
  static String folded(String exact) {
    if (isAscii(exact)) {
      return exact;
    }
    StringBuilder letters = new StringBuilder(exact.length());
    for (int i = 0; i < exact.length(); i++) {
      char c = exact.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c < TABLE_END ? PLAIN[c] : c);
      }
    }
    return letters.toString();
  }

  /** Whether a text has only letters that are composed whatever stands beside them. */
  static boolean isPlainlyComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= COMBINING_START && (c < EXTENDED_START || c >= TABLE_END)) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String letters) {
    if (letters.charAt(0) == '0' && letters.chars().allMatch(Character::isDigit)) {
      return withoutLeadingZeros(letters);
    }
    int last = letters.length() - 1;
    boolean freeY =
        last > 0
            && letters.charAt(last) == 'y'
            && (letters.equals("quy")
                || last == 1 && BEFORE_FREE_Y.indexOf(letters.charAt(0)) >= 0);
    return freeY ? letters.substring(0, last) + 'i' : letters;
  }

  private static String withoutLeadingZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
