package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;

/**
 * The matter that a conclusion answers before it says who does what: "Về đề nghị Bộ A bố trí vốn:
 * Sở B làm việc với Bộ A". What it tells is asked for, not ordered.
 */
final class Topic {

  private static final Pattern OPENS =
      Pattern.compile(
          "^(?:Về|Liên quan(?: đến| tới)?|Đối với)(?: việc| nội dung| các| những)*"
              + " (?<asks>(?:đề nghị|kiến nghị|đề xuất)(?: với)? )?");

  private static final Pattern COLON = Pattern.compile(":\\s");

  private Topic() {}

  /** The text behind a topic in which a named body is asked; else the whole text. */
  static String answer(String text) {
    Matcher opens = OPENS.matcher(text);
    int colon = opens.lookingAt() && opens.group("asks") != null ? behind(text, opens.end()) : 0;
    return colon > 0 && asks(text.substring(opens.end(), colon)) ? text.substring(colon) : text;
  }

  /** The text behind its topic: "Về dự án A: | giao Sở B …"; the whole text without one. */
  static String after(String text) {
    Matcher opens = OPENS.matcher(text);
    return text.substring(opens.lookingAt() ? behind(text, opens.end()) : 0);
  }

  private static int behind(String text, int from) {
    Matcher colon = COLON.matcher(text).region(from, text.length());
    return colon.find() ? colon.end() : 0;
  }

  private static boolean asks(String topic) {
    List<Token> tokens = Tokens.of(topic);
    return !tokens.isEmpty() && BodyFinder.objectAt(tokens, 0) != null;
  }
}
