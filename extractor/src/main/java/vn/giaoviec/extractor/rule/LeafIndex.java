package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.WordFilter;

/** Leaves of patterns, each with numbers, by which those that fit a token are found at once. */
final class LeafIndex {
  /** A leaf that must be tried, with its numbers. */
  private record Tried(Node leaf, BitSet numbers) {}

  private final Map<String, BitSet> byWord = new HashMap<>();

  /** Most words of a text are none of these and need no look-up. */
  private final WordFilter words = new WordFilter();

  private final List<Tried> folded = new ArrayList<>();
  private final Map<String, BitSet> bySpan = new HashMap<>();

  /** The leaves to be tried on a token, by its kind. */
  private final List<List<Tried>> byKind = new ArrayList<>();

  LeafIndex() {
    for (int i = 0; i < Token.Kind.values().length; i++) {
      byKind.add(new ArrayList<>());
    }
  }

  void add(Node leaf, int number) {
    if (leaf instanceof Node.SpanOf spanOf) {
      add(bySpan, spanOf.type(), number);
    } else if (leaf instanceof Node.Literal literal && !literal.folded()) {
      add(byWord, literal.word(), number);
      words.add(literal.word());
    } else if (leaf instanceof Node.Literal) {
      add(folded, leaf, number);
    } else {
      Token.Kind only = leaf instanceof Node.TokenClass tokens ? tokens.kind() : null;
      for (Token.Kind kind : Token.Kind.values()) {
        if (only == null || only == kind) {
          add(byKind.get(kind.ordinal()), leaf, number);
        }
      }
    }
  }

  private static void add(Map<String, BitSet> index, String key, int number) {
    index.computeIfAbsent(key, absent -> new BitSet()).set(number);
  }

  private static void add(List<Tried> all, Node leaf, int number) {
    for (Tried tried : all) {
      if (tried.leaf().equals(leaf)) {
        tried.numbers().set(number);
        return;
      }
    }
    Tried tried = new Tried(leaf, new BitSet());
    tried.numbers().set(number);
    all.add(tried);
  }

  /**
   * Adds to {@code found} the numbers of the leaves that fit the token, or a span that begins.
   *
   * @return whether there are any
   */
  boolean collect(Line line, int at, BitSet found) {
    Token token = line.tokens().get(at);
    String word = token.normal();
    boolean any = words.mayHave(word) && add(found, byWord.get(word));
    for (int i = 0; i < folded.size(); i++) {
      Tried tried = folded.get(i);
      any |=
          Normal.foldsTo(word, ((Node.Literal) tried.leaf()).word()) && add(found, tried.numbers());
    }
    List<Span> spans = line.spansAt(at);
    for (int i = 0; i < spans.size(); i++) {
      any |= add(found, bySpan.get(spans.get(i).type()));
    }
    List<Tried> ofKind = byKind.get(token.kind().ordinal());
    for (int i = 0; i < ofKind.size(); i++) {
      Tried tried = ofKind.get(i);
      any |= Machine.fits(tried.leaf(), token) && add(found, tried.numbers());
    }
    return any;
  }

  private static boolean add(BitSet found, @Nullable BitSet numbers) {
    if (numbers != null) {
      found.or(numbers);
    }
    return numbers != null;
  }
}
