package vn.giaoviec.extractor.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

/**
 * Words that a page has twice at the same place: painted twice to look bold, or a text layer over
 * another one.
 *
 * @param words the words, each once
 * @param conflicting how many of them stand where other words stand
 */
record DoubledWords(List<Word> words, int conflicting) {

  /** Two words whose boxes share so much of the smaller one's width are at the same place. */
  private static final float SHARED = 0.6f;

  /** Baselines closer than this share of the font size are one. */
  private static final float SAME_LINE = 0.35f;

  /** How many words of the lines nearby are compared; a wide table has some thirty in a line. */
  private static final int NEARBY = 100;

  /** Compares the words of a page with those near them. */
  static DoubledWords of(List<Word> words) {
    List<Integer> order = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> words.get(i).baseline()));
    boolean[] repeated = new boolean[words.size()];
    boolean[] conflicting = new boolean[words.size()];
    for (int i = 0; i < order.size(); i++) {
      compare(words, order, i, repeated, conflicting);
    }
    List<Word> once = new ArrayList<>(words.size());
    int conflicts = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!repeated[i]) {
        once.add(words.get(i));
        conflicts += conflicting[i] ? 1 : 0;
      }
    }
    return new DoubledWords(once.size() == words.size() ? words : once, conflicts);
  }

  private static void compare(
      List<Word> words, List<Integer> order, int at, boolean[] repeated, boolean[] conflicting) {
    Word word = words.get(order.get(at));
    int end = Math.min(order.size(), at + NEARBY);
    for (int i = at + 1; i < end; i++) {
      Word other = words.get(order.get(i));
      if (other.baseline() - word.baseline() > SAME_LINE * word.size()) {
        return;
      }
      if (share(word.box(), other.box()) > SHARED) {
        boolean same = word.text().equals(other.text());
        boolean both = isWord(word) && isWord(other);
        repeated[Math.max(order.get(at), order.get(i))] |= same;
        conflicting[order.get(at)] |= !same && both;
        conflicting[order.get(i)] |= !same && both;
      }
    }
  }

  private static boolean isWord(Word word) {
    return Character.isLetterOrDigit(word.text().charAt(0));
  }

  /** The part of the narrower box's width that the other one covers. */
  private static float share(Box one, Box other) {
    float common = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    float narrower = Math.min(one.width(), other.width());
    return narrower <= 0 ? 0 : common / narrower;
  }
}
