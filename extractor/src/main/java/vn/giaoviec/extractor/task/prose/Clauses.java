package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Splits a sentence where a semicolon or a bracket begins an assignment of its own. */
final class Clauses {

  /** "(Giao Trung tâm A ghi âm …)": an order in brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?<order>(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|\\p{Lu}[^();:,]{2,80} (?:chủ trì|thực hiện|phụ trách|tham mưu)\\b)[^()]{0,400})\\)\\.?");

  private Clauses() {}

  /** The clauses in order; the sentence itself if it has only one. */
  static List<String> of(String sentence) {
    List<String> clauses = new ArrayList<>();
    List<String> orders = new ArrayList<>();
    Matcher matcher = BRACKETED.matcher(sentence);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      if (AssignmentParser.parse(Tokens.of(matcher.group("order"))) != null) {
        orders.add(matcher.group("order"));
        matcher.appendReplacement(rest, "");
      }
    }
    matcher.appendTail(rest);
    splitAtSemicolons(rest.toString().strip(), clauses);
    clauses.addAll(orders);
    return clauses;
  }

  private static void splitAtSemicolons(String sentence, List<String> clauses) {
    List<Token> tokens = Tokens.of(sentence);
    int start = 0;
    int listed = AssignmentParser.namedUpTo(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      listed = i < listed ? listed : AssignmentParser.askedUpTo(tokens, i);
      if (tokens.get(i).normal().equals(";") && i >= listed && assigns(tokens, i + 1)) {
        clauses.add(sentence.substring(start, tokens.get(i).end()).strip());
        start = tokens.get(i).end();
      }
    }
    String last = sentence.substring(start).strip();
    if (!last.isEmpty()) {
      clauses.add(last);
    }
  }

  private static boolean assigns(List<Token> tokens, int from) {
    Assignment assignment = AssignmentParser.opening(tokens.subList(from, tokens.size()));
    return assignment != null;
  }
}
