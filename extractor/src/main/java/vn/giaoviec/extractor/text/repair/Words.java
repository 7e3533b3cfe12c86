package vn.giaoviec.extractor.text.repair;

import java.util.Arrays;

/**
 * The words of a text, each as two numbers, so that a text is looked through without a string for
 * each word: one number for its spelling (its tone may stand on either vowel), one for its letters
 * without marks.
 */
final class Words {

  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private long[] spelt = new long[16];
  private long[] bare = new long[16];
  private int size;
  private boolean mixed;
  private final String text;

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    Words words = new Words(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isLetter(c)) {
        at = words.add(at);
      } else {
        words.mixed |= isDigit(c) && words.besideConfusable(at);
        at++;
      }
    }
    return words;
  }

  private int add(int start) {
    long spelling = 0;
    long letters = 0;
    int tones = 0;
    int at = start;
    while (at < text.length() && Letters.isLetter(text.charAt(at))) {
      char c = text.charAt(at);
      mixed |= c == 'I' && at > 0 && text.charAt(at - 1) == 'l';
      spelling = spelling * 0x1f3f + Letters.toneless(c);
      letters = letters * 0x1f3f + Letters.bare(c);
      tones = tones * 7 + Letters.tone(c);
      at++;
    }
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = at;
    spelt[size] = spelling * 31 + tones;
    bare[size] = letters;
    size++;
    return at;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    spelt = Arrays.copyOf(spelt, size * 2);
    bare = Arrays.copyOf(bare, size * 2);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a letter that looks like a digit stands beside the digit at {@code at}. */
  private boolean besideConfusable(int at) {
    return at > 0 && "OolI".indexOf(text.charAt(at - 1)) >= 0
        || at + 1 < text.length() && "OolI".indexOf(text.charAt(at + 1)) >= 0;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String text(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** Whether a letter of the word isn't one of ASCII. */
  boolean marked(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (text.charAt(i) > 0x7f) {
        return true;
      }
    }
    return false;
  }

  /** Equal for words that are spelt the same, in any case, with the tone on either vowel. */
  long spelt(int word) {
    return spelt[word];
  }

  /** Equal for pairs of words whose letters are the same but for marks and case. */
  long barePair(int first) {
    return bare[first] * 0x5deece66dL + bare[first + 1];
  }

  /** Equal for pairs of words that are spelt the same. */
  long speltPair(int first) {
    return spelt[first] * 0x5deece66dL + spelt[first + 1];
  }

  /** Whether only white space within a line parts a word from the next one. */
  boolean joined(int first) {
    for (int i = ends[first]; i < starts[first + 1]; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u00a0') {
        return false;
      }
    }
    return starts[first + 1] > ends[first];
  }

  /** Whether a digit or a Roman numeral stands beside a letter that looks like part of it. */
  boolean mixed() {
    return mixed;
  }
}
