package vn.giaoviec.extractor.read.ocr.tesseract;

import java.text.Normalizer;

/** How high letters stand over the baseline, as shares of the font size, in roman typefaces. */
final class LetterHeights {

  private static final float LOW = 0.455f;
  private static final float CAPITAL = 0.665f;
  private static final float TALL = 0.683f;

  private static final String LOW_LETTERS = "acegmnopqrsuvwxyz";
  private static final String TALL_LETTERS = "bdđhkl";

  private static final char DOT_BELOW = '\u0323';

  /** What may reach below the baseline. */
  private static final String BELOW = "gjpqyQJ,;()[]{}/|_$@" + DOT_BELOW;

  private static final char HORN = '\u031b';

  private LetterHeights() {}

  /** True if the word has a letter or digit, and nothing in it reaches below the baseline. */
  static boolean standsOnBaseline(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
    boolean any = false;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (BELOW.indexOf(c) >= 0) {
        return false;
      }
      any |= Character.isLetterOrDigit(c);
    }
    return any;
  }

  /** The height of the word's highest letter; 0 if the letters don't tell it. */
  static float of(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
    float highest = 0;
    float letter = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (mark && c != DOT_BELOW && c != HORN) {
        if (letter != LOW) {
          return 0; // over a capital or over another mark: typefaces differ
        }
        letter = TALL;
      } else if (!mark) {
        letter = base(c);
      }
      highest = Math.max(highest, letter);
    }
    return highest;
  }

  /** The height of a letter without marks; 0 for signs and for letters that vary (i, j, t, f). */
  private static float base(char c) {
    if (c >= 'A' && c <= 'Z' || c == 'Đ' || c >= '0' && c <= '9') {
      return CAPITAL;
    }
    if (TALL_LETTERS.indexOf(c) >= 0) {
      return TALL;
    }
    return LOW_LETTERS.indexOf(c) >= 0 ? LOW : 0;
  }
}
