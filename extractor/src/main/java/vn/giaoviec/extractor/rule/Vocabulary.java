package vn.giaoviec.extractor.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;

/**
 * The names that patterns may use in angle brackets: classes of tokens, types of spans, and
 * dictionaries (patterns of their own). Immutable; each method returns a larger vocabulary.
 */
public final class Vocabulary {
  /** The spans that every line has: see {@link vn.giaoviec.extractor.text.Line#of}. */
  public static final Vocabulary NUMBERS =
      new Vocabulary(Map.of())
          .span("digits")
          .span("number")
          .span("numeral")
          .token("int", Token.Kind.NUMBER, Token::isPlainDigits)
          .token("roman", Token.Kind.ROMAN, token -> true)
          .token("word", token -> token.kind() != Token.Kind.PUNCT);

  private final Map<String, Node> names;

  private Vocabulary(Map<String, Node> names) {
    this.names = names;
  }

  /** Adds a class of single tokens. */
  public Vocabulary token(String name, Predicate<Token> test) {
    return with(name, new Node.TokenClass(name, null, test));
  }

  /** Adds a class of single tokens of one kind; other tokens aren't tested. */
  public Vocabulary token(String name, Token.Kind kind, Predicate<Token> test) {
    return with(
        name, new Node.TokenClass(name, kind, token -> token.kind() == kind && test.test(token)));
  }

  /** Adds a type of spans, which lines must have been given ({@code Line.with}). */
  public Vocabulary span(String type) {
    return with(type, new Node.SpanOf(type));
  }

  /** Adds a pattern that others can use by name; it may use the names that are already there. */
  public Vocabulary words(String name, String pattern) {
    return with(name, PatternParser.parse(pattern, this));
  }

  @Nullable Node get(String name) {
    return names.get(name);
  }

  private Vocabulary with(String name, Node node) {
    Map<String, Node> more = new HashMap<>(names);
    if (more.put(name, node) != null) {
      throw new IllegalArgumentException("<" + name + "> is there already");
    }
    return new Vocabulary(Map.copyOf(more));
  }
}
