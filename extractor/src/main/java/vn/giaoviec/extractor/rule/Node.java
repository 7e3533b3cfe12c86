package vn.giaoviec.extractor.rule;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;

/** A part of a pattern, as parsed. */
sealed interface Node {

  /** One token whose normal form is {@code word}; if {@code folded}, without its diacritics. */
  record Literal(String word, boolean folded) implements Node {}

  /** One token that satisfies a test; all that do are of that kind, or of several if null. */
  record TokenClass(String name, Token.@Nullable Kind kind, Predicate<Token> test)
      implements Node {}

  /** The tokens of one span of that type. */
  record SpanOf(String type) implements Node {}

  /** Any one token. */
  record Any() implements Node {}

  /** One after the other. */
  record Sequence(List<Node> parts) implements Node {}

  /** One of several; the earlier is preferred where both match the same tokens. */
  record Choice(List<Node> options) implements Node {}

  /** Between {@code least} and {@code most} times. */
  record Repeat(Node part, int least, int most) implements Node {}

  /** Remembers what {@code part} matched under {@code name}. */
  record Capture(String name, Node part) implements Node {}
}
