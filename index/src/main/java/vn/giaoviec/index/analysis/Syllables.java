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
    int i = 0;
    while (i < composed.length()) {
      int start = i;
      while (i < composed.length() && (isPart(composed.codePointAt(i)) || joins(composed, i))) {
        i += Character.charCount(composed.codePointAt(i));
      }
      if (i > start) {
        syllables.add(syllable(composed, start, i));
      } else {
        i += Character.charCount(composed.codePointAt(i));
      }
    }
    return syllables;
  }

  private static Syllable syllable(String text, int start, int end) {
    String written = text.substring(start, end);
    String exact = Folding.exact(written.indexOf('&') < 0 ? written : written.replace("&", ""));
    return new Syllable(exact, Folding.folded(exact), start, end);
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
