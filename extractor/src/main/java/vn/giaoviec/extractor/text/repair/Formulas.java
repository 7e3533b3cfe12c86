package vn.giaoviec.extractor.text.repair;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;

/**
 * The words of which the names of issuers, places and the titles of signers are made. In running
 * text the same letters may be other words; in a letterhead they aren't.
 */
public final class Formulas {

  private static final int LONGEST = 6;

  /** Longer texts are no name or title. */
  private static final int MOST = 300;

  /** Folded phrase → its spelling. */
  private static final Map<String, String> PHRASES = read();

  private Formulas() {}

  private static Map<String, String> read() {
    Map<String, String> phrases = new HashMap<>();
    for (String line : Vocabulary.lines("formulas.txt")) {
      for (String phrase : line.split(",")) {
        phrases.put(Normal.fold(phrase.strip()), phrase.strip());
      }
    }
    return Map.copyOf(phrases);
  }

  /**
   * A name or title with its formulas spelt as they should be; other words and the case of letters
   * stay. A spelling that differs only in which vowel bears the tone stays, too.
   */
  public static String mend(String name) {
    if (name.length() > MOST) {
      return name;
    }
    String[] words = name.split(" ", -1);
    int at = 0;
    while (at < words.length) {
      int end = Math.min(words.length, at + LONGEST);
      String phrase = null;
      while (phrase == null && end > at + 1) {
        phrase = phrase(words, at, end);
        end -= phrase == null ? 1 : 0;
      }
      if (phrase != null) {
        spell(words, at, phrase);
      }
      at = phrase == null ? at + 1 : end;
    }
    return String.join(" ", words);
  }

  private static @Nullable String phrase(String[] words, int from, int to) {
    StringBuilder folded = new StringBuilder();
    for (int i = from; i < to; i++) {
      folded.append(i == from ? "" : " ").append(Normal.fold(words[i]));
    }
    return PHRASES.get(folded.toString());
  }

  private static void spell(String[] words, int at, String phrase) {
    String[] spelt = phrase.split(" ", -1);
    for (int i = 0; i < spelt.length; i++) {
      String word = words[at + i];
      if (!isSpelt(word, spelt[i])) {
        words[at + i] = inCaseOf(word, spelt[i]);
      }
    }
  }

  /** Whether two words have the same letters and the same tone, wherever it stands. */
  private static boolean isSpelt(String word, String spelt) {
    int tone = 0;
    boolean same = word.length() == spelt.length();
    for (int i = 0; same && i < word.length(); i++) {
      same = Letters.toneless(word.charAt(i)) == Letters.toneless(spelt.charAt(i));
      tone += Letters.tone(word.charAt(i)) - Letters.tone(spelt.charAt(i));
    }
    return same && tone == 0;
  }

  private static String inCaseOf(String word, String spelt) {
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (shouted) {
      return spelt.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1)
        : spelt;
  }
}
