package vn.giaoviec.extractor.text.repair;

import java.text.Normalizer;

/** What letters have in common whatever marks an OCR gave them. */
final class Letters {

  private static final int SIZE = 0x1f00;

  /** The tones, without the marks that make other letters (â, ă, ê, ô, ơ, ư). */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** The small base letter of each letter below U+1F00; 0 for what is no letter. */
  private static final char[] BARE = new char[SIZE];

  /** The small letter without its tone. */
  private static final char[] TONELESS = new char[SIZE];

  /** The tone's number, from 1; 0 without one. */
  private static final byte[] TONE = new byte[SIZE];

  static {
    for (char letter = 0; letter < SIZE; letter++) {
      if (Character.isLetter(letter)) {
        fill(letter);
      }
    }
  }

  private Letters() {}

  private static void fill(char letter) {
    char small = Character.toLowerCase(letter);
    String parts = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
    StringBuilder rest = new StringBuilder();
    for (char part : parts.toCharArray()) {
      int tone = TONES.indexOf(part);
      if (tone >= 0) {
        TONE[letter] = (byte) (tone + 1);
      } else {
        rest.append(part);
      }
    }
    BARE[letter] = small == 'đ' ? 'd' : parts.charAt(0);
    TONELESS[letter] = Normalizer.normalize(rest, Normalizer.Form.NFC).charAt(0);
  }

  static boolean isLetter(char c) {
    return c < SIZE ? BARE[c] != 0 : Character.isLetter(c);
  }

  static char bare(char c) {
    return c < SIZE ? BARE[c] : c;
  }

  static char toneless(char c) {
    return c < SIZE ? TONELESS[c] : c;
  }

  static int tone(char c) {
    return c < SIZE ? TONE[c] : 0;
  }
}
