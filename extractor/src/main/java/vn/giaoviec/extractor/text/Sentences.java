package vn.giaoviec.extractor.text;

import java.util.ArrayList;
import java.util.List;

/** Splits running text into sentences. */
public final class Sentences {

  /** Where a sentence stands in a text: from {@code start} to before {@code end}, in chars. */
  public record Range(int start, int end) {}

  private Sentences() {}

  /** The sentences of {@code text} in order, without the white space between them. */
  public static List<Range> of(String text) {
    return of(text, Tokens.of(text));
  }

  /** The same for a text whose tokens are known. */
  public static List<Range> of(String text, List<Token> tokens) {
    List<Range> ranges = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String sign = tokens.get(i).normal();
      depth += sign.equals("(") ? 1 : sign.equals(")") && depth > 0 ? -1 : 0;
      if (depth == 0 && endsSentence(text, tokens, i)) {
        add(ranges, text, start, tokens.get(i).end());
        start = tokens.get(i).end();
      }
    }
    add(ranges, text, start, text.length());
    return ranges;
  }

  private static void add(List<Range> ranges, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      ranges.add(new Range(start, end));
    }
  }

  /** A full stop ends a sentence if a capital follows and it closes no abbreviation. */
  private static boolean endsSentence(String text, List<Token> tokens, int at) {
    String sign = tokens.get(at).normal();
    if (!".!?…".contains(sign)) {
      return false;
    }
    if (at + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    boolean glued = next.start() == tokens.get(at).end();
    boolean capital = Character.isUpperCase(next.text().codePointAt(0));
    boolean quoted = "\"(".contains(next.normal());
    return !glued && (capital || quoted) && !abbreviation(text, tokens, at);
  }

  /** "TP. Hồ Chí Minh", "ThS. Lê Văn A", "Q. Trưởng ban": few letters with a capital first. */
  private static boolean abbreviation(String text, List<Token> tokens, int at) {
    if (at == 0 || tokens.get(at - 1).end() != tokens.get(at).start()) {
      return false;
    }
    String before = tokens.get(at - 1).text();
    boolean shortCapital = before.length() <= 3 && Character.isUpperCase(before.codePointAt(0));
    boolean noVowel =
        before.chars().noneMatch(c -> "aeiouyăâêôơư".indexOf(Normal.fold("" + (char) c)) >= 0);
    return shortCapital && noVowel && tokens.get(at - 1).kind() == Token.Kind.WORD;
  }
}
