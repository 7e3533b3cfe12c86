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

  private Folding() {}

  /** Lower case with the tone mark behind the letters. */
  static String exact(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return plain(lower);
    }
    StringBuilder letters = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    String split = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      (TONES.indexOf(c) < 0 ? letters : tones).append(c);
    }
    return plain(Normalizer.normalize(letters, Normalizer.Form.NFC)) + tones;
  }

  /** The form without diacritics of an {@link #exact} form. */
  static String folded(String exact) {
    if (isAscii(exact)) {
      return exact;
    }
    String split = Normalizer.normalize(exact, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      if (c == 'đ') {
        letters.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c);
      }
    }
    return letters.toString();
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
