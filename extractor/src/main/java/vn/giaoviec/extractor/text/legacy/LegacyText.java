package vn.giaoviec.extractor.text.legacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Syllables;

/**
 * Tells by its letters whether a text is in an encoding from before Unicode, where no font says so:
 * its words with strange letters become Vietnamese syllables, and weren't before.
 */
public final class LegacyText {

  /** Fewer words with letters beyond ASCII tell nothing. */
  private static final int FEW_WORDS = 8;

  /** The part of the words that has letters beyond ASCII; Vietnamese has more than half. */
  private static final double MIN_MARKED = 0.25;

  /** The part of these words that must become syllables; names and misspellings don't. */
  private static final double MIN_SYLLABLES = 0.8;

  /** The part of these words that may be syllables before; the text would be Unicode. */
  private static final double MAX_SYLLABLES_BEFORE = 0.4;

  /** So many words are enough to judge a text by. */
  private static final int MAX_WORDS = 2000;

  /** Letters and the signs of Latin-1, which take letters' places; also the minus sign. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z\u00a1-\u00ff\u2212]++");

  private LegacyText() {}

  /**
   * The encoding that a text is in.
   *
   * @return TCVN3 or VNI; null for Unicode, for other languages and for texts too short to tell
   */
  public static @Nullable LegacyEncoding encodingOf(CharSequence text) {
    return isCandidate(text) ? encodingOfWords(text) : null;
  }

  /**
   * The text in Unicode; lines in different encodings are each converted from theirs.
   *
   * @return {@code text} itself where no line is in an encoding from before Unicode
   */
  public static String decode(String text) {
    LegacyEncoding whole = encodingOf(text);
    if (whole != null) {
      return whole.decode(text);
    }
    if (count(text, true, FEW_WORDS) < FEW_WORDS) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    boolean changed = false;
    for (String line : text.split("(?<=\n)")) {
      LegacyEncoding encoding = encodingOf(line);
      changed |= encoding != null;
      decoded.append(encoding == null ? line : encoding.decode(line));
    }
    return changed ? decoded.toString() : text;
  }

  /**
   * Whether a text has letters that only Vietnamese in Unicode has, so that whatever its font's
   * name says, it is no text from before Unicode.
   */
  public static boolean isUnicode(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isVietnamese(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Letters between Latin-1 and the end of Latin Extended Additional that Vietnamese has. */
  static boolean isVietnamese(char c) {
    return c >= 0x1ea0 && c <= 0x1ef9 || c > 0xff && "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0;
  }

  /** Enough letters of the Latin-1 range, hardly one that only Unicode has. */
  private static boolean isCandidate(CharSequence text) {
    int strange = count(text, true, Integer.MAX_VALUE);
    return strange >= FEW_WORDS && count(text, false, strange / 10 + 1) <= strange / 10;
  }

  /** How many characters are in Latin-1 beyond ASCII, or Vietnamese beyond that; up to a limit. */
  private static int count(CharSequence text, boolean latin, int limit) {
    int count = 0;
    for (int i = 0; i < text.length() && count < limit; i++) {
      char c = text.charAt(i);
      count += (latin ? c > 0xa0 && c <= 0xff : isVietnamese(c)) ? 1 : 0;
    }
    return count;
  }

  private static @Nullable LegacyEncoding encodingOfWords(CharSequence text) {
    int words = 0;
    int marked = 0;
    int before = 0;
    int tcvn3 = 0;
    int vni = 0;
    Matcher word = WORD.matcher(text);
    while (word.find() && words < MAX_WORDS) {
      words++;
      String written = word.group();
      if (written.length() > 1 && written.chars().anyMatch(c -> c > 0x7f)) {
        marked++;
        before += isSyllable(written) ? 1 : 0;
        tcvn3 += isSyllable(LegacyEncoding.TCVN3.decode(written)) ? 1 : 0;
        vni += isSyllable(LegacyEncoding.VNI.decode(written)) ? 1 : 0;
      }
    }
    boolean enough = marked >= FEW_WORDS && marked >= MIN_MARKED * words;
    if (!enough
        || before > MAX_SYLLABLES_BEFORE * marked
        || Math.max(tcvn3, vni) < MIN_SYLLABLES * marked) {
      return null;
    }
    return tcvn3 >= vni ? LegacyEncoding.TCVN3 : LegacyEncoding.VNI;
  }

  private static boolean isSyllable(String word) {
    return Syllables.isSyllable(word.toLowerCase(Locale.ROOT));
  }
}
