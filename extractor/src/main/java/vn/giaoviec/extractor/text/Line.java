package vn.giaoviec.extractor.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for rules: its tokens, the spans found so far and facts known about its
 * surroundings, such as the document's date of issue. Immutable.
 */
public final class Line {
  private final String text;
  private final List<Token> tokens;

  /** The spans by the index of their first token; shorter than the tokens if the last have none. */
  private final List<List<Span>> spans;

  private final Set<String> spanTypes;
  private final Map<Class<?>, Object> facts;

  private Line(
      String text,
      List<Token> tokens,
      List<List<Span>> spans,
      Set<String> spanTypes,
      Map<Class<?>, Object> facts) {
    this.text = text;
    this.tokens = tokens;
    this.spans = spans;
    this.spanTypes = spanTypes;
    this.facts = facts;
  }

  /** The text with its tokens and its numbers: spans "digits", "number" and "numeral". */
  public static Line of(String text) {
    return of(text, Tokens.of(text));
  }

  /** The same for a text whose tokens are known. */
  public static Line of(String text, List<Token> tokens) {
    return new Line(text, tokens, List.of(), Set.of(), Map.of()).with(Numbers.spans(tokens));
  }

  /** This line with more spans. */
  public Line with(List<Span> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<List<Span>> all = new ArrayList<>(spans);
    Set<String> types = new HashSet<>(spanTypes);
    BitSet copied = new BitSet();
    for (Span span : more) {
      types.add(span.type());
      while (all.size() <= span.from()) {
        all.add(List.of());
      }
      if (!copied.get(span.from())) {
        copied.set(span.from());
        all.set(span.from(), new ArrayList<>(all.get(span.from())));
      }
      all.get(span.from()).add(span);
    }
    return new Line(text, tokens, all, types, facts);
  }

  /** This line with a fact that a rule's function can ask for by its type. */
  public <T> Line with(Class<T> type, T fact) {
    Map<Class<?>, Object> all = new HashMap<>(facts);
    all.put(type, fact);
    return new Line(text, tokens, spans, spanTypes, all);
  }

  /** The text as written. */
  public String text() {
    return text;
  }

  /** The tokens from left to right. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The spans whose first token has index {@code from}; empty where none begins. */
  public List<Span> spansAt(int from) {
    return from < spans.size() ? spans.get(from) : List.of();
  }

  /** The types of all spans, in no order that matters. */
  public Set<String> spanTypes() {
    return Collections.unmodifiableSet(spanTypes);
  }

  /** The fact of that type; null where it isn't known. */
  public <T> @Nullable T fact(Class<T> type) {
    return type.cast(facts.get(type));
  }

  /** The normal form of the token at {@code index}; "" outside the line. */
  public String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).normal() : "";
  }

  /** The text from the first char of token {@code from} to the last of token {@code to - 1}. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
