package vn.giaoviec.index.analysis;

/**
 * One syllable or number of a text, as search compares it.
 *
 * @param exact with diacritics: lower case, the tone mark at the end, so that hoà and hòa are equal
 * @param folded without any diacritics
 * @param start where it begins in the text, in chars
 * @param end where it ends in the text, exclusive
 */
public record Syllable(String exact, String folded, int start, int end) {

  /** Whether it is written with a tone mark or a Vietnamese letter. */
  public boolean hasDiacritics() {
    return !exact.equals(folded);
  }
}
