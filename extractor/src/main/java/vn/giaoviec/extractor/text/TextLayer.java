package vn.giaoviec.extractor.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text layer can be used, from the statistics of its letters: Vietnamese has a mark on
 * about every third letter, and hardly a letter that is neither ASCII nor Vietnamese.
 */
public enum TextLayer {
  /** Nothing or next to nothing to read. */
  EMPTY,
  /** Text in Vietnamese or another language with Latin letters. */
  USABLE,
  /** Letters that mean something else: a wrong encoding, or Vietnamese that lost its marks. */
  GARBLED;

  /** Fewer letters than this say nothing about the layer's quality. */
  private static final int ENOUGH_LETTERS = 120;

  /** Signs and letters that no Vietnamese or English text has, per letter. */
  private static final double MAX_FOREIGN = 0.05;

  /** Letters with Vietnamese marks, per letter; real text has 0.2 to 0.35. */
  private static final double MIN_MARKED = 0.04;

  /** From this share of Vietnamese syllable shapes on, text without marks has lost them. */
  private static final double MANY_SYLLABLES = 0.6;

  private static final String MARKED =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?+"
              + "(?:uye|uya|uyu|ieu|yeu|uoi|uou|oai|oay|oeo|uay|[aeiouy]{1,2})"
              + "(?:ng|nh|ch|[cmnpt])?+");

  /**
   * What the letters of a page's text say about it.
   *
   * @param text the page's text, NFC
   */
  public static TextLayer of(CharSequence text) {
    int letters = 0;
    int marked = 0;
    int foreign = 0;
    String lower = text.toString().toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters++;
      } else if (MARKED.indexOf(c) >= 0) {
        letters++;
        marked++;
      } else if (isForeign(c) || isSignInWord(lower, i)) {
        foreign++;
      }
    }
    if (letters + foreign < ENOUGH_LETTERS) {
      return letters == 0 ? EMPTY : USABLE;
    }
    if (foreign > MAX_FOREIGN * (letters + foreign)) {
      return GARBLED;
    }
    boolean bare = marked < MIN_MARKED * letters;
    return bare && syllableShare(lower) > MANY_SYLLABLES ? GARBLED : USABLE;
  }

  private static boolean isForeign(char c) {
    return Character.isLetter(c)
        || c == '\ufffd'
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }

  /** A sign such as © between letters stands for a letter in a legacy encoding. */
  private static boolean isSignInWord(String text, int at) {
    char c = text.charAt(at);
    boolean sign = c >= 0xa1 && c < 0xc0 && "°²³".indexOf(c) < 0;
    return sign
        && (at > 0 && Character.isLetter(text.charAt(at - 1))
            || at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  private static double syllableShare(String lower) {
    int words = 0;
    int syllables = 0;
    for (String word : lower.split("[^a-z]++")) {
      if (!word.isEmpty()) {
        words++;
        syllables += SYLLABLE.matcher(word).matches() ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) syllables / words;
  }
}
