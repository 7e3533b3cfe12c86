package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.extractor.text.Normal;

/**
 * Lists of bodies and people as documents write them. A name begins with a head word ("Ban", "Trung
 * tâm", "UBND", "Chủ tịch", "các …"), so a comma or "và" separates two names only where what
 * follows begins one; everything else belongs to the name before. Stateless.
 */
public final class UnitList {

  private UnitList() {}

  /**
   * The names at the beginning of a text.
   *
   * @param length how many characters of the text they take, without the mark or space after them
   * @param units the names as written, one entry each; not empty
   */
  public record Match(int length, List<String> units) {}

  /**
   * Splits a text that holds nothing but names.
   *
   * @param text a cell, or the part of a sentence that lists bodies; line feeds separate names
   *     unless the next line goes on with one
   * @return the names as written, one entry each, in order; a head that stands for several ("các
   *     Sở: Tài chính, Nội vụ") is repeated before each; empty for a blank text
   */
  public static List<String> split(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String name : new UnitScan(text).all()) {
      names.addAll(PlaceList.expand(name));
    }
    return List.copyOf(names);
  }

  /**
   * The names that a text begins with: a heading row, or a sentence whose subject is a list of
   * bodies.
   *
   * @return the names and where the last one ends; empty where the text begins with something else
   */
  public static Optional<Match> beginsWithUnit(String text) {
    return new UnitPrefix(text).match();
  }

  /** Whether a text is the name of one body, or a list of them, and nothing else. */
  public static boolean isUnits(String text) {
    String bare = withoutMarks(text);
    return !bare.isEmpty() && new UnitPrefix(bare).length() == bare.length();
  }

  /** The text without white space and marks at its end. */
  public static String withoutMarks(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1)) || mark(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean mark(char c) {
    return ".,;:…/".indexOf(c) >= 0;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  static List<String> cleaned(List<String> names) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      String bare = Normal.spaced(withoutMarks(name));
      if (hasLetter(bare)) {
        result.add(bare);
      }
    }
    return List.copyOf(result);
  }
}
