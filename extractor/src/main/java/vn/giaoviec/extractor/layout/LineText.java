package vn.giaoviec.extractor.layout;

import java.util.List;

/** The words of lines that belong together as running text. */
final class LineText {

  private static final String SENTENCE_END = ".;:!?…";

  private LineText() {}

  /** The lines' texts, line breaks replaced by a space, or by nothing where one cut a token. */
  static String join(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      String next = line.text();
      if (!text.isEmpty() && !cutsToken(text, next)) {
        text.append(' ');
      }
      text.append(next);
    }
    return text.toString().strip();
  }

  /** A line may break after the hyphen or slash of a number such as 63/AB-CD; not after a dash. */
  private static boolean cutsToken(StringBuilder before, String after) {
    if (before.length() < 2 || after.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char letter = before.charAt(before.length() - 2);
    char next = after.charAt(0);
    boolean hyphen = last == '-' && Character.isLetterOrDigit(letter);
    boolean slash = last == '/' && isCode(letter);
    return hyphen && Character.isLetterOrDigit(next) || slash && isCode(next);
  }

  private static boolean isCode(char c) {
    return Character.isDigit(c) || Character.isUpperCase(c);
  }

  /** True if a sentence, clause or list item ends here. */
  static boolean endsSentence(String text) {
    return !text.isEmpty() && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  static boolean startsLowerCase(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  static boolean startsUpperCase(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** True if the last word is a document's number or symbol, such as 12/AB-CD or /AB-CD. */
  static boolean endsWithCode(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    int slash = last.indexOf('/');
    return slash >= 0 && slash + 1 < last.length() && Character.isUpperCase(last.charAt(slash + 1));
  }

  /** True if it has letters, and none in lower case. */
  static boolean isCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
