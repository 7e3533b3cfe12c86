package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.Lexicon;

/**
 * An item of a budget, which orders nothing: "Bổ sung cho ngân sách các huyện: 2.670 triệu đồng".
 */
final class Amount {

  private static final Set<String> MONEY = Set.of("đồng", "usd", "đ");
  private static final Set<String> BEFORE = Set.of(":", "là");

  /** What only tells what the work before it costs: "…, kinh phí: 50 triệu đồng". */
  private static final Lexicon COST =
      Lexicon.of("kinh phí", "dự toán", "tổng mức", "tổng vốn", "trị giá", "giá trị", "mức hỗ trợ");

  private static final int COST_WITHIN = 6;

  private Amount() {}

  /** Whether the text is a name with a sum of money at its end. */
  static boolean of(List<Token> tokens) {
    int end = tokens.size();
    while (end > 0 && ".;,".contains(tokens.get(end - 1).normal())) {
      end--;
    }
    if (end == 0 || !MONEY.contains(tokens.get(end - 1).normal())) {
      return false;
    }
    int number = end - 1;
    while (number > 0 && tokens.get(number).kind() == Token.Kind.WORD) {
      number--;
    }
    boolean sum = tokens.get(number).kind() == Token.Kind.NUMBER && number > 0;
    return sum && BEFORE.contains(tokens.get(number - 1).normal()) && !cost(tokens, number);
  }

  /** Whether the words right before the number tell what the work before them costs. */
  static boolean cost(List<Token> tokens, int number) {
    for (int at = Math.max(1, number - COST_WITHIN); at < number; at++) {
      if (COST.at(tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
