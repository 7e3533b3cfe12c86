package vn.giaoviec.extractor.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** A set of phrases that can be looked up at a token of a text. Immutable. */
public final class Lexicon {

  /** The phrases, as normal forms joined by spaces, by their first word. */
  private final Map<String, Set<String>> byFirst = new HashMap<>();

  /** The most tokens that a phrase with that first word has. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** The form in which words are compared. */
  private final Function<Token, String> form;

  private Lexicon(Collection<String> phrases, Function<Token, String> form) {
    this.form = form;
    for (String phrase : phrases) {
      List<Token> tokens = Tokens.of(phrase);
      String first = form.apply(tokens.get(0));
      byFirst.computeIfAbsent(first, key -> new HashSet<>()).add(join(tokens, 0, tokens.size()));
      longest.merge(first, tokens.size(), Math::max);
    }
  }

  /** A lexicon of the phrases given, in any case and tone placement. */
  public static Lexicon of(String... phrases) {
    return new Lexicon(List.of(phrases), Token::normal);
  }

  /**
   * A lexicon from a resource beside {@code owner}: one phrase a line, "#" begins a comment line.
   *
   * @throws UncheckedIOException if the resource can't be read
   */
  public static Lexicon resource(Class<?> owner, String name) {
    return new Lexicon(lines(owner, name), Token::normal);
  }

  /** The same, compared without diacritics, for words that OCR may have spoilt. */
  public static Lexicon foldedResource(Class<?> owner, String name) {
    return new Lexicon(lines(owner, name), token -> Normal.fold(token.text()));
  }

  private static List<String> lines(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many tokens the longest phrase takes that stands at index {@code at}; 0 if none does. */
  public int match(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return 0;
    }
    Set<String> candidates = byFirst.get(form.apply(tokens.get(at)));
    if (candidates == null) {
      return 0;
    }
    int most = Math.min(longest.getOrDefault(form.apply(tokens.get(at)), 1), tokens.size() - at);
    for (int length = most; length > 0; length--) {
      if (candidates.contains(join(tokens, at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a phrase stands at index {@code at}. */
  public boolean at(List<Token> tokens, int at) {
    return match(tokens, at) > 0;
  }

  /** Whether {@code phrase} as a whole is one of the phrases. */
  public boolean contains(String phrase) {
    List<Token> tokens = Tokens.of(phrase);
    return !tokens.isEmpty() && match(tokens, 0) == tokens.size();
  }

  private String join(List<Token> tokens, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      joined.append(joined.isEmpty() ? "" : " ").append(form.apply(token));
    }
    return joined.toString();
  }
}
