package vn.giaoviec.extractor.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Scales of maps, "1:50.000": one word of a name, in which no number is measured. */
final class Scales {

  /** A clock and a game's result have smaller numbers behind the colon. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  private Scales() {}

  /** The tokens, each scale as one word. */
  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = null;
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (at(tokens, i)) {
        joined = joined == null ? new ArrayList<>(tokens) : joined;
        int moved = tokens.size() - joined.size();
        joined.set(i - moved, word(tokens.get(i), tokens.get(i + 2)));
        joined.subList(i - moved + 1, i - moved + 3).clear();
        i += 2;
      }
    }
    return joined == null ? tokens : List.copyOf(joined);
  }

  private static boolean at(List<Token> tokens, int i) {
    Token colon = tokens.get(i + 1);
    Token last = tokens.get(i + 2);
    return tokens.get(i).normal().equals("1")
        && colon.normal().equals(":")
        && colon.start() == tokens.get(i).end()
        && last.start() == colon.end()
        && last.kind() == Token.Kind.NUMBER
        && last.value() != null
        && last.value().compareTo(LEAST) >= 0;
  }

  private static Token word(Token first, Token last) {
    String text = first.text() + ":" + last.text();
    return new Token(first.start(), last.end(), text, text, Token.Kind.WORD, null);
  }
}
