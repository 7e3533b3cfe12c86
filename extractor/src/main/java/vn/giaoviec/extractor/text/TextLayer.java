package vn.giaoviec.extractor.text;

import java.util.regex.Pattern;

/**
 * Whether a text layer can be used, from the statistics of its letters: Vietnamese has a mark on
 * about every fourth letter, hardly a letter that is neither ASCII nor Vietnamese, and no digits,
 * signs or capitals in the middle of words, which is what an OCR for another language makes of its
 * marks ("c6ng vi~c", "thgc hiQn").
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

  /** Letters with Vietnamese marks, per letter; below that a page has next to none. */
  private static final double MIN_MARKED = 0.04;

  /** From this share of Vietnamese syllable shapes on, text without marks has lost them. */
  private static final double MANY_SYLLABLES = 0.6;

  /** Whole pages of Vietnamese have 0.23 to 0.35. */
  private static final double FEW_MARKED = 0.12;

  /** From this share of Vietnamese syllable shapes on, text with few marks has lost the others. */
  private static final double MOSTLY_SYLLABLES = 0.75;

  /** Words broken by a digit, sign or capital, per word; names like "VNeID" are rare. */
  private static final double MAX_BROKEN = 0.06;

  /** Fewer broken words tell nothing. */
  private static final int FEW_BROKEN = 8;

  private static final String MARKS =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

  /** For letters below U+1F00: whether they are Vietnamese and not ASCII. */
  private static final boolean[] MARKED = marked();

  /** Signs that stand for letters in the middle of words. */
  private static final String SIGNS = "~$^|<>\\{}[]¢£€¥";

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?+"
              + "(?:uye|uya|uyu|ieu|yeu|uoi|uou|oai|oay|oeo|uay|[aeiouy]{1,2})"
              + "(?:ng|nh|ch|[cmnpt])?+");

  private static boolean[] marked() {
    boolean[] table = new boolean[0x1f00];
    for (char letter : MARKS.toCharArray()) {
      table[letter] = true;
      table[Character.toUpperCase(letter)] = true;
    }
    return table;
  }

  /**
   * What the letters of a page's text say about it.
   *
   * @param text the page's text, NFC
   */
  public static TextLayer of(CharSequence text) {
    int letters = 0;
    int marked = 0;
    int foreign = 0;
    int words = 0;
    int broken = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean mark = c < MARKED.length && MARKED[c];
      letters += plain || mark ? 1 : 0;
      marked += mark ? 1 : 0;
      foreign += !plain && !mark && (isForeign(c) || isSignInWord(text, i)) ? 1 : 0;
      words += (plain || mark) && !inWord ? 1 : 0;
      broken += isBroken(text, i) ? 1 : 0;
      inWord = plain || mark;
    }
    if (letters + foreign < ENOUGH_LETTERS) {
      return letters == 0 ? EMPTY : USABLE;
    }
    boolean garbled =
        foreign > MAX_FOREIGN * (letters + foreign)
            || broken >= FEW_BROKEN && broken > MAX_BROKEN * words
            || lostMarks(text, (double) marked / letters);
    return garbled ? GARBLED : USABLE;
  }

  private static boolean lostMarks(CharSequence text, double markedShare) {
    if (markedShare >= FEW_MARKED) {
      return false;
    }
    double syllables = syllableShare(Normal.fold(text.toString()));
    return syllables > MOSTLY_SYLLABLES || markedShare < MIN_MARKED && syllables > MANY_SYLLABLES;
  }

  private static boolean isForeign(char c) {
    return Character.isLetter(c)
        || c == '\ufffd'
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }

  /** A sign such as © between letters stands for a letter in a legacy encoding. */
  private static boolean isSignInWord(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean sign = c >= 0xa1 && c < 0xc0 && "°²³".indexOf(c) < 0;
    return sign
        && (at > 0 && Character.isLetter(text.charAt(at - 1))
            || at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  /** Whether a digit or capital stands here between small letters, or a sign between letters. */
  private static boolean isBroken(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c >= 'a' && c <= 'z' || c == ' ' || at == 0 || at + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean suspect = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    return suspect && Character.isLowerCase(before) && Character.isLowerCase(after)
        || SIGNS.indexOf(c) >= 0 && Character.isLetter(before) && Character.isLetter(after);
  }

  private static double syllableShare(String folded) {
    int words = 0;
    int syllables = 0;
    for (String word : folded.split("[^a-z]++")) {
      if (!word.isEmpty()) {
        words++;
        syllables += SYLLABLE.matcher(word).matches() ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) syllables / words;
  }
}
