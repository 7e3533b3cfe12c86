package vn.giaoviec.extractor.read.ocr;

import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.page.Word;

/**
 * Tells words from what an engine reads into the rims of stamps, signatures, pictures and dirt:
 * short pieces of which it is not at all sure.
 */
final class Junk {

  /** Below this, a piece of one or two letters is none. */
  private static final float UNSURE = 45;

  /** Below this, nothing is a word that has no three letters or digits in a row. */
  private static final float GUESSED = 25;

  /** The share of letters and digits in what is written. */
  private static final float MOSTLY = 0.6f;

  /** Marks of an authority are short, and seals lie near them. */
  private static final Pattern AUTHORITY = Pattern.compile("(?:KT|TL|TM|TUQ)\\.");

  private Junk() {}

  static boolean isJunk(RecognisedWord recognised) {
    Word word = recognised.word();
    int letters = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < word.text().length(); i++) {
      boolean letter = Character.isLetterOrDigit(word.text().charAt(i));
      letters += letter ? 1 : 0;
      run = letter ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    float confidence = recognised.confidence();
    boolean torn = letters < MOSTLY * word.text().length();
    if (AUTHORITY.matcher(word.text()).matches()) {
      return false;
    }
    return confidence < UNSURE && (letters < 2 || torn) || confidence < GUESSED && longest < 3;
  }
}
