package vn.giaoviec.index.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts into syllables and numbers; everything else only separates. */
public final class Syllables {

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
      while (i < composed.length() && (isPart(composed.codePointAt(i)) || joins(composed, i))) {
        i += Character.charCount(composed.codePointAt(i));
      }
      if (i > start) {
        visitor.syllable(start, i);
      } else {
        i += Character.charCount(composed.codePointAt(i));
      }
    }
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

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** The folded forms of a text's syllables, in order. */
  public static List<String> folded(String text) {
    return of(text).stream().map(Syllable::folded).toList();
  }
}
