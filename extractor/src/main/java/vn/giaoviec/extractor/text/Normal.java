package vn.giaoviec.extractor.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

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

  /** The small letters of the same letters. */
  private static final char[] SMALL = small();

  /** For each toned first letter of a pair and its second one, what they become; see moveTone. */
  private static final Map<String, String> MOVED = moved();

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

  private static Map<String, String> moved() {
    Map<String, String> table = new HashMap<>();
    for (String pair : OPEN_PAIRS.split(" ")) {
      for (char tone : TONES.toCharArray()) {
        String first = compose("" + pair.charAt(0) + tone);
        String second = compose("" + pair.charAt(1) + tone);
        table.put(first + pair.charAt(1), pair.charAt(0) + second);
      }
    }
    return Map.copyOf(table);
  }

  private static String compose(String letter) {
    return Normalizer.normalize(letter, Normalizer.Form.NFC);
  }

  private static char small(char letter) {
    return letter < SMALL.length ? SMALL[letter] : Character.toLowerCase(letter);
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

  /** The text with single spaces for runs of white space, none at its ends. */
  public static String spaced(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      if (!space) {
        words.append(gap ? " " : "").append(c);
      }
      gap = space;
    }
    return words.append(gap ? " " : "").toString().strip();
  }

  /**
   * Lower case and one tone placement: both "HÒA" and "hoà" give "hoà", "ủy" gives "uỷ". NFC text
   * keeps its length; other text is composed first.
   */
  public static String word(String text) {
    char[] letters = nfc(text).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = small(letters[i]);
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
      letters[i] = foldLetter(small(letters[i]));
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
    String moved = MOVED.get("" + letters[first] + second);
    if (moved != null) {
      letters[first] = moved.charAt(0);
      letters[first + 1] = moved.charAt(1);
    }
  }
}
