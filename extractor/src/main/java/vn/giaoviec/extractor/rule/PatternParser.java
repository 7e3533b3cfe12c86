package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Reads the pattern language that {@link Pattern} describes. */
final class PatternParser {
  private static final String SPECIAL = "()|?{}<>.'~: ";

  private final String source;
  private final Vocabulary vocabulary;
  private int at;

  private PatternParser(String source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
  }

  /** Parses a pattern. Throws IllegalArgumentException with the place of the first mistake. */
  static Node parse(String source, Vocabulary vocabulary) {
    PatternParser parser = new PatternParser(Normal.nfc(source), vocabulary);
    Node node = parser.choice();
    if (parser.at < parser.source.length()) {
      throw parser.mistake("unexpected '" + parser.source.charAt(parser.at) + "'");
    }
    return node;
  }

  private Node choice() {
    List<Node> options = new ArrayList<>();
    options.add(sequence());
    while (peek() == '|') {
      at++;
      options.add(sequence());
    }
    return options.size() == 1 ? options.get(0) : new Node.Choice(List.copyOf(options));
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    skipSpaces();
    while (at < source.length() && peek() != '|' && peek() != ')') {
      parts.add(repeated());
      skipSpaces();
    }
    if (parts.isEmpty()) {
      throw mistake("nothing to match");
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
  }

  private Node repeated() {
    Node part = element();
    if (peek() == '?') {
      at++;
      return new Node.Repeat(part, 0, 1);
    }
    if (peek() != '{') {
      return part;
    }
    String bounds = until('}');
    String[] ends = bounds.split(",", -1);
    return new Node.Repeat(
        part, Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
  }

  private Node element() {
    switch (peek()) {
      case '(':
        at++;
        Node inner = choice();
        expect(')');
        return inner;
      case '<':
        return named(until('>'));
      case '.':
        at++;
        return new Node.Any();
      case '\'':
        return new Node.Literal(oneToken(until('\'')), false);
      case '~':
        at++;
        return new Node.Literal(Normal.fold(oneToken(word())), true);
      default:
        return literalOrCapture(word());
    }
  }

  private Node literalOrCapture(String word) {
    if (peek() == ':') {
      at++;
      return new Node.Capture(word, element());
    }
    return new Node.Literal(oneToken(word), false);
  }

  private Node named(String name) {
    Node node = vocabulary.get(name);
    if (node == null) {
      throw mistake("<" + name + "> is not in the vocabulary");
    }
    return node;
  }

  /** The normal form of a literal, which must be a single token or it could never match. */
  private String oneToken(String literal) {
    List<Token> tokens = Tokens.of(literal);
    if (tokens.size() != 1) {
      throw mistake("'" + literal + "' is not one token");
    }
    return tokens.get(0).normal();
  }

  private String word() {
    int start = at;
    while (at < source.length() && SPECIAL.indexOf(source.charAt(at)) < 0) {
      at++;
    }
    if (start == at) {
      throw mistake("a word is missing");
    }
    return source.substring(start, at);
  }

  /** What stands between the bracket at the current place and {@code close}. */
  private String until(char close) {
    int end = source.indexOf(close, at + 1);
    if (end < 0) {
      throw mistake(close + " is missing");
    }
    String inside = source.substring(at + 1, end);
    at = end + 1;
    return inside;
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw mistake(wanted + " is missing");
    }
    at++;
  }

  private char peek() {
    return at < source.length() ? source.charAt(at) : 0;
  }

  private void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  private IllegalArgumentException mistake(String what) {
    return new IllegalArgumentException(what + " at " + at + " in pattern: " + source);
  }
}
