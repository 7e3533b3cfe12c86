package vn.giaoviec.index.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The name of a body or person, compared by its words: without diacritics, abbreviations of the
 * table written out, "và" dropped. Abbreviations that are not in the table are understood by their
 * initials: "Ban TCCB" is "Ban Tổ chức cán bộ", "TT XTTM" is "Trung tâm Xúc tiến thương mại".
 *
 * @param words the words in order
 */
public record UnitName(List<String> words) {

  private static final String AND = "va";
  private static final String VOWELS = "aeiouy";
  private static final int LEAST_WITH_VOWEL = 4;
  private static final int LONGEST_ABBREVIATION = 12;

  /** The name as written somewhere. */
  public static UnitName of(String written, Abbreviations abbreviations) {
    Words all = Words.of(written, abbreviations);
    List<String> words = new ArrayList<>(all.count());
    for (int i = 0; i < all.count(); i++) {
      if (!all.folded(i).equals(AND)) {
        words.add(all.folded(i));
      }
    }
    return new UnitName(List.copyOf(words));
  }

  /** The name that {@link #key} wrote. */
  public static UnitName ofKey(String key) {
    return new UnitName(List.of(key.split(" ")));
  }

  /** The name in one line, the same for all ways of writing it that the table knows. */
  public String key() {
    return String.join(" ", words);
  }

  /**
   * Whether the words of {@code asked} stand in this name one after the other, an abbreviation in
   * either for the words that it abbreviates: "Sở Du lịch" is not in "Sở Văn hóa, Thể thao và Du
   * lịch".
   */
  public boolean holds(UnitName asked) {
    for (int start = 0; start < words.size() && !asked.words.isEmpty(); start++) {
      if (agree(start, asked.words, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code asked} is this name and no part of it, abbreviations for their words. */
  public boolean is(UnitName asked) {
    return !asked.words.isEmpty() && agree(0, asked.words, 0) && asked.agree(0, words, 0);
  }

  private boolean agree(int at, List<String> asked, int next) {
    if (next == asked.size()) {
      return true;
    }
    if (at >= words.size()) {
      return false;
    }
    String mine = words.get(at);
    String theirs = asked.get(next);
    return mine.equals(theirs) && agree(at + 1, asked, next + 1)
        || spells(theirs, words, at) && agree(at + theirs.length(), asked, next + 1)
        || spells(mine, asked, next) && agree(at + 1, asked, next + mine.length());
  }

  /** Whether every word of {@code asked} is in this name, each as a word or as an initial. */
  public boolean covers(UnitName asked) {
    List<String> query = asked.words;
    boolean[] covered = new boolean[query.size()];
    for (int i = 0; i < covered.length; i++) {
      String word = query.get(i);
      covered[i] = words.contains(word) || spellsARun(word, words);
    }
    for (String word : words) {
      coverRun(word, query, covered);
    }
    return !query.isEmpty() && allTrue(covered);
  }

  /** Marks every run of words whose initials the abbreviation is. */
  private static void coverRun(String abbreviation, List<String> query, boolean[] covered) {
    for (int start = 0; start + abbreviation.length() <= query.size(); start++) {
      if (spells(abbreviation, query, start)) {
        Arrays.fill(covered, start, start + abbreviation.length(), true);
      }
    }
  }

  private static boolean spellsARun(String abbreviation, List<String> name) {
    for (int start = 0; start + abbreviation.length() <= name.size(); start++) {
      if (spells(abbreviation, name, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spells(String abbreviation, List<String> words, int start) {
    int length = abbreviation.length();
    if (start + length > words.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      String word = words.get(start + i);
      if (word.isEmpty() || word.charAt(0) != abbreviation.charAt(i)) {
        return false;
      }
    }
    return mayAbbreviate(abbreviation); // last, because it is asked of every word of every name
  }

  /** Short words with a vowel are syllables of their own: "an" is not "Anh Nam". */
  private static boolean mayAbbreviate(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST_ABBREVIATION
        && (word.length() >= LEAST_WITH_VOWEL || !hasVowel(word));
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean allTrue(boolean[] flags) {
    for (boolean flag : flags) {
      if (!flag) {
        return false;
      }
    }
    return true;
  }
}
