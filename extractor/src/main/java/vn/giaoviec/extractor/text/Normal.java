package vn.giaoviec.extractor.text;

import java.text.Normalizer;

/**
 * Forms in which two spellings of one Vietnamese word become equal.
 *
 * <p>{@link #word} and {@link #fold} keep the length of text that is in NFC, so that an offset into
 * the result is an offset into the text.
 */
public final class Normal {
  /** The letters of the vowel pairs oa, oe and uy, of which either may carry the tone. */
  private static final String TONED_O = "òóõỏọ";

  private static final String TONED_U = "ùúũủụ";
  private static final String TONED_A = "àáãảạ";
  private static final String TONED_E = "èéẽẻẹ";
  private static final String TONED_Y = "ỳýỹỷỵ";

  /** The base letters of all letters up to the end of Latin Extended Additional. */
  private static final char[] FOLDED = folded();

  /** The small letters of the same letters. */
  private static final char[] SMALL = small();

  /** Whether a letter is small and composed. */
  private static final boolean[] STAYS = stays();

  private Normal() {}

  private static char[] folded() {
    char[] table = new char[0x1F00];
    for (char letter = 0; letter < table.length; letter++) {
      table[letter] = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
    table['đ'] = 'd';
    return table;
  }

  private static char[] small() {
    char[] table = new char[FOLDED.length];
    for (char letter = 0; letter < table.length; letter++) {
      table[letter] = Character.toLowerCase(letter);
    }
    return table;
  }

  private static boolean[] stays() {
    boolean[] table = new boolean[SMALL.length];
    for (char letter = 0; letter < table.length; letter++) {
      table[letter] = SMALL[letter] == letter && (letter < 0x0300 || letter >= 0x0370);
    }
    return table;
  }

  private static char small(char letter) {
    return letter < SMALL.length ? SMALL[letter] : Character.toLowerCase(letter);
  }

  /** The text in Unicode's composed form (NFC); may be shorter than {@code text}. */
  public static String nfc(String text) {
    return hasMarks(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /**
   * Whether anything may have to be composed: Vietnamese is precomposed below U+1F00, and dashes,
   * quotation marks and dots stay as they are.
   */
  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean sign = letter >= 0x2010 && letter <= 0x2027;
      if (letter >= 0x0300 && letter < 0x0370 || letter >= 0x1F00 && !sign) {
        return true;
      }
    }
    return false;
  }

  /** The text with single spaces for runs of white space, none at its ends. */
  public static String spaced(String text) {
    if (isSpaced(text)) {
      return text.strip();
    }
    StringBuilder words = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        words.append(text, from, i);
        boolean ends = i + 1 == text.length() || !isSpace(text.charAt(i + 1));
        words.append(ends ? " " : "");
        from = i + 1;
      }
    }
    return words.append(text, from, text.length()).toString().strip();
  }

  /** Whether the only white space is single spaces. */
  private static boolean isSpaced(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /**
   * Lower case and one tone placement: both "HÒA" and "hoà" give "hoà", "ủy" gives "uỷ". NFC text
   * keeps its length; other text is composed first.
   */
  public static String word(String text) {
    if (isWord(text)) {
      return text;
    }
    char[] letters = nfc(text).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = small(letters[i]);
      if (i > 0 && toneMoves(letters[i - 1], letters[i])) {
        moveTone(letters, i - 1);
      }
    }
    return new String(letters);
  }

  /** Whether the text has its normal form already, as most words have. */
  private static boolean isWord(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!stays(before, letter)) {
        return false;
      }
      before = letter;
    }
    return true;
  }

  /** Whether a letter stays as it is in {@link #word} behind the letter before it (0 for none). */
  static boolean stays(char before, char letter) {
    return letter < STAYS.length && STAYS[letter] && !toneMoves(before, letter);
  }

  /** Lower case without diacritics, đ as d; NFC text keeps its length. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    char[] letters = nfc(text).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = foldLetter(small(letters[i]));
    }
    return new String(letters);
  }

  /** Whether {@code folded} is the {@link #fold} of a text that is in NFC. */
  public static boolean foldsTo(String text, String folded) {
    if (text.length() != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (foldLetter(small(text.charAt(i))) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= 0x80 || letter >= 'A' && letter <= 'Z') {
        return false;
      }
    }
    return true;
  }

  private static char foldLetter(char letter) {
    return letter < FOLDED.length ? FOLDED[letter] : letter;
  }

  /** Whether the letters are oa, oe or uy with a tone on the first of them. */
  private static boolean toneMoves(char first, char second) {
    return switch (second) {
      case 'a', 'e' -> first >= 0x80 && TONED_O.indexOf(first) >= 0;
      case 'y' -> first >= 0x80 && TONED_U.indexOf(first) >= 0;
      default -> false;
    };
  }

  /** Moves a tone from the first to the second letter of oa, oe or uy. */
  private static void moveTone(char[] letters, int first) {
    char second = letters[first + 1];
    boolean u = second == 'y';
    int tone = (u ? TONED_U : TONED_O).indexOf(letters[first]);
    letters[first] = u ? 'u' : 'o';
    letters[first + 1] = (u ? TONED_Y : second == 'a' ? TONED_A : TONED_E).charAt(tone);
  }
}
