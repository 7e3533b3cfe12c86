package vn.giaoviec.extractor.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;

/**
 * A place in a line where a pattern fits.
 *
 * @param line the line
 * @param from the index of the first token
 * @param to the index after the last token
 * @param captures the named parts that took part, the last first
 */
public record Match(Line line, int from, int to, List<Capture> captures) {

  /** The first char of the match. */
  public int start() {
    return line.tokens().get(from).start();
  }

  /** The char after the match. */
  public int end() {
    return line.tokens().get(to - 1).end();
  }

  /** The matched text as written. */
  public String text() {
    return line.text(from, to);
  }

  /** The part of that name; null if it took no part. Of several, the last. */
  public @Nullable Capture get(String name) {
    for (Capture capture : captures) {
      if (capture.name().equals(name)) {
        return capture;
      }
    }
    return null;
  }

  /** Whether a part of that name took part. */
  public boolean has(String name) {
    return get(name) != null;
  }

  /** The written text of a part; "" if it took no part. */
  public String text(String name) {
    Capture capture = get(name);
    return capture == null ? "" : capture.text();
  }

  /** The normal forms of a part's tokens, joined by spaces; "" if it took no part. */
  public String words(String name) {
    Capture capture = get(name);
    return capture == null ? "" : capture.words();
  }

  /** The value of the span or number that a part is; null if it is none or took no part. */
  public <T> @Nullable T value(String name, Class<T> type) {
    Capture capture = get(name);
    return capture == null ? null : capture.value(type);
  }

  /** The number that a part is. Throws IllegalStateException if it is none. */
  public BigDecimal number(String name) {
    BigDecimal number = value(name, BigDecimal.class);
    if (number == null) {
      throw new IllegalStateException(name + " is no number in: " + text());
    }
    return number;
  }

  /** The number that a part is, without decimals, as an int. */
  public int integer(String name) {
    return number(name).intValue();
  }

  /** The normal form of the {@code n}-th token before the match, from 1; "" before the line. */
  public String before(int n) {
    return line.word(from - n);
  }

  /** The normal form of the {@code n}-th token after the match, from 1; "" after the line. */
  public String after(int n) {
    return line.word(to + n - 1);
  }
}
