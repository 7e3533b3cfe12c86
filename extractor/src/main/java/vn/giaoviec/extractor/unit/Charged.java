package vn.giaoviec.extractor.unit;

import java.util.List;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Bodies that are told by what they are charged with: "các bộ được giao chủ trì soạn thảo luật khẩn
 * trương …". Where how they are to act follows, what stands before it says who they are.
 */
final class Charged {

  private static final Lexicon CHARGED = Lexicon.of("được giao", "được phân công");

  /** How bodies are to act, which begins what they are told. */
  static final Lexicon MANNER =
      Lexicon.of(
          "khẩn trương",
          "chủ động",
          "tập trung",
          "tiếp tục",
          "có trách nhiệm",
          "chịu trách nhiệm",
          "kịp thời",
          "nghiêm túc",
          "thường xuyên",
          "định kỳ",
          "căn cứ",
          "phải",
          "cần",
          "sớm");

  /** No charge that tells who is meant is longer, in tokens. */
  private static final int LONGEST = 20;

  private Charged() {}

  /**
   * How many tokens from {@code from} on say with what a body is charged; 0 where none do.
   *
   * @param at where "được giao" would stand
   */
  static int words(List<Token> tokens, int at, int from) {
    int verb = Tokens.wordAt(tokens, from).equals("nhiệm") ? from + 2 : from;
    if (!CHARGED.at(tokens, at) || NameTail.verbWords(tokens, verb) == 0) {
      return 0;
    }
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + LONGEST); i++) {
      String word = Tokens.wordAt(tokens, i);
      if (word.equals(".") || word.equals(";") || word.equals(":")) {
        return 0;
      }
      if (MANNER.at(tokens, i)) {
        return Tokens.wordAt(tokens, i - 1).equals(",") ? 0 : i - from;
      }
    }
    return 0;
  }
}
