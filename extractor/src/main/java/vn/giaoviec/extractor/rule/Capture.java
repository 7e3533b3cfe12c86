package vn.giaoviec.extractor.rule;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/**
 * The tokens that a named part of a pattern matched.
 *
 * @param line the line that was matched
 * @param name the name given in the pattern
 * @param from the index of the first token
 * @param to the index after the last token
 */
public record Capture(Line line, String name, int from, int to) {

  /** The text as written. */
  public String text() {
    return line.text(from, to);
  }

  /** The normal forms of its tokens, joined by single spaces. */
  public String words() {
    return line.tokens().subList(from, to).stream()
        .map(Token::normal)
        .collect(Collectors.joining(" "));
  }

  /** The value of a span of class {@code type} that covers exactly these tokens; null without. */
  public <T> @Nullable T value(Class<T> type) {
    for (Span span : line.spansAt(from)) {
      if (span.to() == to && type.isInstance(span.value())) {
        return type.cast(span.value());
      }
    }
    BigDecimal number = to == from + 1 ? line.tokens().get(from).value() : null;
    return type.isInstance(number) ? type.cast(number) : null;
  }
}
