package vn.giaoviec.extractor.text;

import java.text.Normalizer;

/**
 * Forms in which two spellings of one Vietnamese word become equal.
 *
 * <p>{@link #word} and {@link #fold} keep the length of text that is in NFC, so that an offset into
 * the result is an offset into the text.
 */
public final class Normal {
  /** Second letters of the vowel pairs oa, oe, uy, on which some writers put the tone. */
  private static final String OPEN_PAIRS = "oa oe uy";

  /** Combining grave, acute, tilde, hook above and dot below: the five tone marks. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** The base letters of all letters up to the end of Latin Extended Additional. */
  private static final char[] FOLDED = folded();

  private Normal() {}

  private static char[] folded() {
    char[] table = new char[0x1F00];
    for (char letter = 0; letter < table.length; letter++) {
      table[letter] = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
    table['đ'] = 'd';
    return table;
  }

  /** The text in Unicode's composed form (NFC); may be shorter than {@code text}. */
  public static String nfc(String text) {
    return hasMarks(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /** Whether anything may have to be composed: Vietnamese is precomposed below U+1F00. */
  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= 0x0300 && letter < 0x0370 || letter >= 0x1F00) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lower case and one tone placement: both "HÒA" and "hoà" give "hoà", "ủy" gives "uỷ". NFC text
   * keeps its length; other text is composed first.
   */
  public static String word(String text) {
    char[] letters = nfc(text).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    for (int i = 0; i + 1 < letters.length; i++) {
      moveTone(letters, i);
    }
    return new String(letters);
  }

  /** Lower case without diacritics, đ as d; NFC text keeps its length. */
  public static String fold(String text) {
    char[] letters = nfc(text).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = foldLetter(Character.toLowerCase(letters[i]));
    }
    return new String(letters);
  }

  private static char foldLetter(char letter) {
    return letter < FOLDED.length ? FOLDED[letter] : letter;
  }

  /** Moves a tone from the first to the second letter of oa, oe or uy. */
  private static void moveTone(char[] letters, int first) {
    char second = letters[first + 1];
    if ((second != 'a' && second != 'e' && second != 'y') || letters[first] < 0x80) {
      return;
    }
    String parts = Normalizer.normalize(String.valueOf(letters[first]), Normalizer.Form.NFD);
    boolean toned = parts.length() == 2 && TONES.indexOf(parts.charAt(1)) >= 0;
    if (toned && OPEN_PAIRS.contains("" + parts.charAt(0) + second)) {
      letters[first] = parts.charAt(0);
      letters[first + 1] =
          Normalizer.normalize("" + second + parts.charAt(1), Normalizer.Form.NFC).charAt(0);
    }
  }
}
