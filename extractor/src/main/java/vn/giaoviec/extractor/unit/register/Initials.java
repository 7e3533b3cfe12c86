package vn.giaoviec.extractor.unit.register;

import java.util.Set;

/**
 * Tells whether two forms are one name because abbreviations in one are the initials of words in
 * the other: "Ban TCCB" and "Ban Tổ chức cán bộ", "LMHTXVN" and "Liên minh HTX Việt Nam".
 */
final class Initials {

  /** Abbreviations of two letters that every office uses at the beginning of names. */
  private static final Set<String> HEADS = Set.of("tt", "vp", "lm", "ct", "vb", "bv", "cn");

  /** Fewer letters than this abbreviate too many things. */
  private static final int ENOUGH_LETTERS = 3;

  /** Words written alike that make up for an abbreviation of two letters. */
  private static final int ENOUGH_WORDS = 3;

  private final Name one;
  private final Name other;
  private int alike;
  private int letters;

  private Initials(Name one, Name other) {
    this.one = one;
    this.other = other;
  }

  /** Whether the forms are one name, with at least one abbreviation spelt out. */
  static boolean agree(Name one, Name other) {
    if (one.shortened() + other.shortened() == 0
        || one.letters(0).charAt(0) != other.letters(0).charAt(0)) {
      return false;
    }
    Initials initials = new Initials(one, other);
    boolean head =
        one.abbreviated(0) && HEADS.contains(one.letters(0))
            || other.abbreviated(0) && HEADS.contains(other.letters(0));
    return initials.from(0, 0)
        && initials.letters > 0
        && (initials.letters >= ENOUGH_LETTERS || initials.alike >= ENOUGH_WORDS || head);
  }

  /** Each step takes a word of both, or an abbreviation and its words: linear, no way back. */
  private boolean from(int first, int second) {
    int i = first;
    int j = second;
    while (i < one.size() && j < other.size()) {
      if (one.words().get(i).equals(other.words().get(j))) {
        alike++;
        i++;
        j++;
        continue;
      }
      int ofOther = one.abbreviated(i) ? spelt(one.letters(i), other, j) : -1;
      int ofOne = ofOther < 0 && other.abbreviated(j) ? spelt(other.letters(j), one, i) : -1;
      if (ofOther < 0 && ofOne < 0) {
        return false;
      }
      letters += ofOther >= 0 ? one.letters(i).length() : other.letters(j).length();
      i = ofOther >= 0 ? i + 1 : ofOne;
      j = ofOther >= 0 ? ofOther : j + 1;
    }
    return i == one.size() && j == other.size();
  }

  /** The index after the words whose initials, or abbreviations, spell the letters; -1 if none. */
  private static int spelt(String letters, Name name, int from) {
    int word = from;
    int at = 0;
    while (at < letters.length() && word < name.size()) {
      String part = name.letters(word);
      boolean whole = name.abbreviated(word);
      if (whole ? !letters.startsWith(part, at) : part.charAt(0) != letters.charAt(at)) {
        return -1;
      }
      at += whole ? part.length() : 1;
      word++;
    }
    return at == letters.length() && word - from > 1 ? word : -1;
  }
}
