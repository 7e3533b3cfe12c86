package vn.giaoviec.index.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts into syllables and numbers; everything else only separates. */
public final class Syllables {

  /** The letters that Vietnamese is written with lie below this. */
  private static final int LATIN_END = 0x1F00;

  private static final boolean[] LATIN_PART = new boolean[LATIN_END];

  static {
    for (int c = 0; c < LATIN_END; c++) {
      LATIN_PART[c] = Character.isLetterOrDigit(c);
    }
  }

  private Syllables() {}

  /** The composed form (NFC) of a text, to which the places of its syllables refer. */
  public static String composed(String text) {
    return Folding.isPlainlyComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The syllables of a text in order, with their places in its {@link #composed} form. */
  public static List<Syllable> of(String text) {
    String composed = composed(text);
    List<Syllable> syllables = new ArrayList<>();
    each(composed, (start, end) -> syllables.add(syllable(composed, start, end)));
    return syllables;
  }

  /** What is done with a syllable from one char of a text to another. */
  interface Visitor {
    void syllable(int start, int end);
  }

  /** Visits the syllables of a composed text in order. */
  static void each(String composed, Visitor visitor) {
    int i = 0;
    while (i < composed.length()) {
      int start = i;
      int length = partAt(composed, i);
      while (length > 0) {
        i += length;
        length = i < composed.length() ? partAt(composed, i) : 0;
      }
      if (i > start) {
        visitor.syllable(start, i);
      } else {
        i += Character.charCount(composed.codePointAt(i));
      }
    }
  }

  /** How many chars the part of a syllable takes that is at a place; 0 where there is none. */
  private static int partAt(String text, int i) {
    char c = text.charAt(i);
    if (c < LATIN_END) {
      return LATIN_PART[c] || joins(text, i) ? 1 : 0;
    }
    int point = text.codePointAt(i);
    return Character.isLetterOrDigit(point) ? Character.charCount(point) : 0;
  }

  private static Syllable syllable(String text, int start, int end) {
    SyllableForms.Form form = SyllableForms.Form.of(text.substring(start, end));
    return new Syllable(form.exact(), form.folded(), start, end);
  }

  /** "KH&CN" is one abbreviation. */
  private static boolean joins(String text, int i) {
    return text.charAt(i) == '&'
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  /** The folded forms of a text's syllables, in order. */
  public static List<String> folded(String text) {
    return of(text).stream().map(Syllable::folded).toList();
  }
}
