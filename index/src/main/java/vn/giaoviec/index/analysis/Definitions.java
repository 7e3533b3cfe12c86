package vn.giaoviec.index.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The abbreviations that a document defines for itself: "kinh tế tập thể (KTTT)", "Chương trình mục
 * tiêu quốc gia (sau đây gọi tắt là CTMTQG)". An abbreviation counts only where it is made of the
 * first letters of the words before the bracket; a word without a letter in it ("và", "các") may
 * stand between.
 */
public final class Definitions {

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((?:sau đây |dưới đây )?(?:(?:được )?(?:gọi|viết) (?:tắt|chung) là:?|gọi là)?\\s{0,2}"
              + "[\"“]?(?<short>\\p{Lu}[\\p{Lu}&]{2,11})[\"”]?\\)");
  private static final int LONGEST_BEFORE = 160;
  private static final int MOST_SKIPPED = 2;

  private Definitions() {}

  /** The definitions in some texts: what each abbreviation, folded, stands for. */
  public static Map<String, List<Syllable>> in(List<String> texts) {
    Map<String, List<Syllable>> found = new HashMap<>();
    for (String text : texts) {
      if (text.indexOf('(') >= 0) {
        Matcher bracket = BRACKET.matcher(Syllables.composed(text));
        while (bracket.find()) {
          add(found, Syllables.composed(text), bracket);
        }
      }
    }
    return found;
  }

  private static void add(Map<String, List<Syllable>> found, String text, Matcher bracket) {
    int start = Math.max(0, bracket.start() - LONGEST_BEFORE);
    List<Syllable> before = Syllables.of(text.substring(start, bracket.start()));
    String letters = letters(bracket.group("short"));
    List<Syllable> name = spelt(letters, before);
    if (!name.isEmpty()) {
      found.putIfAbsent(letters, name);
    }
  }

  private static String letters(String written) {
    return String.join("", Syllables.folded(written.replace("&", "")));
  }

  /** The last words whose first letters are {@code letters}; empty where they aren't. */
  private static List<Syllable> spelt(String letters, List<Syllable> before) {
    List<Syllable> name = new ArrayList<>();
    int letter = letters.length() - 1;
    int skipped = 0;
    int i = before.size() - 1;
    while (i >= 0 && letter >= 0 && skipped <= MOST_SKIPPED) {
      boolean fits = before.get(i).folded().charAt(0) == letters.charAt(letter);
      letter -= fits ? 1 : 0;
      skipped += fits ? 0 : 1;
      name.add(0, before.get(i));
      i--;
    }
    boolean whole = letter < 0 && skipped <= MOST_SKIPPED && skipped < letters.length();
    return whole && endsFitting(name, letters) ? List.copyOf(name) : List.of();
  }

  private static boolean endsFitting(List<Syllable> name, String letters) {
    char last = name.get(name.size() - 1).folded().charAt(0);
    return last == letters.charAt(letters.length() - 1);
  }
}
