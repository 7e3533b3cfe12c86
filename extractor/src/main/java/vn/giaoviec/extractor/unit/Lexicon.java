package vn.giaoviec.extractor.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.text.WordFilter;
import vn.giaoviec.extractor.text.WordTree;

/** A set of phrases that can be looked up at a token of a text. Immutable. */
public final class Lexicon {

  private final WordTree root = new WordTree();

  /** The words that phrases begin with. */
  private final WordFilter first;

  /** Whether words are compared without diacritics. */
  private final boolean folded;

  private Lexicon(Collection<String> phrases, boolean folded) {
    this.folded = folded;
    for (String phrase : phrases) {
      root.add(Tokens.of(phrase).stream().map(this::form).toList());
    }
    first = new WordFilter(root.words());
  }

  /** A lexicon of the phrases given, in any case and tone placement. */
  public static Lexicon of(String... phrases) {
    return new Lexicon(List.of(phrases), false);
  }

  /**
   * A lexicon from a resource beside {@code owner}: one phrase a line, "#" begins a comment line.
   *
   * @throws UncheckedIOException if the resource can't be read
   */
  public static Lexicon resource(Class<?> owner, String name) {
    return new Lexicon(lines(owner, name), false);
  }

  /** The same, compared without diacritics, for words that OCR may have spoilt. */
  public static Lexicon foldedResource(Class<?> owner, String name) {
    return new Lexicon(lines(owner, name), true);
  }

  static List<String> lines(Class<?> owner, String name) {
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

  private String form(Token token) {
    return folded ? Normal.fold(token.text()) : token.normal();
  }

  /** Tells of most words that no phrase of these lexicons, which fold nothing, begins with them. */
  static WordFilter first(Collection<Lexicon> lexicons) {
    return new WordFilter(lexicons.stream().flatMap(l -> l.root.words().stream()).toList());
  }

  /** How many tokens the longest phrase takes that stands at index {@code at}; 0 if none does. */
  public int match(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size() || !first.mayHave(form(tokens.get(at)))) {
      return 0;
    }
    int longest = 0;
    WordTree node = root;
    for (int i = at; node != null && i < tokens.size(); i++) {
      node = node.after(form(tokens.get(i)));
      longest = node != null && node.ends() ? i + 1 - at : longest;
    }
    return longest;
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
}
