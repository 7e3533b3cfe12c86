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
          "\\((?<order>(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|\\p{Lu}[^();:,]{2,80} (?:chủ trì|thực"
              + " hiện|phụ trách|tham mưu)\\b)[^()]{0,400})\\)\\.?");

  private Clauses() {}

  /**
   * The clauses in order; the sentence itself if it has only one.
   *
   * @param sentence without white space at its ends
   * @param tokens its tokens
   */
  static List<String> of(String sentence, List<Token> tokens) {
    boolean brackets = sentence.indexOf('(') >= 0;
    if (!brackets && sentence.indexOf(';') < 0) {
      return List.of(sentence);
    }
    List<String> clauses = new ArrayList<>();
    List<String> orders = new ArrayList<>();
    String rest = brackets ? withoutOrders(sentence, orders) : sentence;
    splitAtSemicolons(rest, rest.equals(sentence) ? tokens : Tokens.of(rest), clauses);
    clauses.addAll(orders);
    return clauses;
  }

  /** The sentence without the orders in brackets, which are added to {@code orders}. */
  private static String withoutOrders(String sentence, List<String> orders) {
    Matcher matcher = BRACKETED.matcher(sentence);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      if (AssignmentParser.parse(Tokens.of(matcher.group("order"))) != null) {
        orders.add(matcher.group("order"));
        matcher.appendReplacement(rest, "");
      }
    }
    return matcher.appendTail(rest).toString().strip();
  }

  private static void splitAtSemicolons(String sentence, List<Token> tokens, List<String> clauses) {
    if (sentence.indexOf(';') < 0) {
      clauses.addAll(sentence.isEmpty() ? List.of() : List.of(sentence));
      return;
    }
    int start = 0;
    int listed = AssignmentParser.namedUpTo(tokens, subject(tokens));
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

  /** Where the subject may begin: "Trong năm 2022, các bộ, ngành; các địa phương hoàn thành …". */
  private static int subject(List<Token> tokens) {
    if (!CircumstanceWords.CIRCUMSTANCE.at(tokens, 0)) {
      return 0;
    }
    int comma = 0;
    while (comma < Math.min(tokens.size(), AssignmentParser.MAX_CIRCUMSTANCE)
        && !SubjectPlace.comma(tokens, comma)) {
      comma++;
    }
    return comma + 1;
  }

  private static boolean assigns(List<Token> tokens, int from) {
    List<Token> rest = tokens.subList(from, tokens.size());
    return AssignmentParser.opening(rest) != null
        || CircumstanceWords.CASE.at(rest, 0) && inItsClause(rest);
  }

  /**
   * "…; trường hợp không bàn giao thì Phòng A …": who acts in a case, before the next semicolon.
   */
  private static boolean inItsClause(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size() && !tokens.get(end).normal().equals(";")) {
      end++;
    }
    return AssignmentParser.parse(tokens.subList(0, end)) != null;
  }
}
