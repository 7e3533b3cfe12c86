package vn.giaoviec.extractor.read.flow;

/** Where sentences end, as far as their last character shows. */
public final class Sentences {

  private Sentences() {}

  /** Whether the text ends as a sentence, list item or lead-in does. */
  public static boolean isWhole(CharSequence text) {
    int end = text.length();
    while (end > 0 && isClosing(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ".;:!?…".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isClosing(char c) {
    return Words.isSpace(c) || "\"”’»*_".indexOf(c) >= 0;
  }

  /** Whether the text begins in the middle of a sentence: with a small letter or a loose sign. */
  public static boolean beginsWithin(CharSequence text) {
    if (text.length() == 0 || ListMarker.begins(text)) {
      return false;
    }
    int first = Character.codePointAt(text, 0);
    return Character.isLowerCase(first) || ",;.)%/”".indexOf(first) >= 0;
  }
}
