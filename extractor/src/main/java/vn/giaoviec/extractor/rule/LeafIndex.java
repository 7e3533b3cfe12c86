package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/** Leaves of patterns, each with numbers, by which those that fit a token are found at once. */
final class LeafIndex {
  /** A leaf that must be tried, with its numbers. */
  private record Tried(Node leaf, BitSet numbers) {}

  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byFolded = new HashMap<>();
  private final Map<String, BitSet> bySpan = new HashMap<>();
  private final Map<Token.Kind, List<Tried>> byKind = new EnumMap<>(Token.Kind.class);

  LeafIndex() {
    for (Token.Kind kind : Token.Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
  }

  void add(Node leaf, int number) {
    if (leaf instanceof Node.Literal literal) {
      add(literal.folded() ? byFolded : byWord, literal.word(), number);
    } else if (leaf instanceof Node.SpanOf spanOf) {
      add(bySpan, spanOf.type(), number);
    } else {
      Token.Kind only = leaf instanceof Node.TokenClass tokens ? tokens.kind() : null;
      byKind.forEach(
          (kind, tried) -> {
            if (only == null || only == kind) {
              add(tried, leaf, number);
            }
          });
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

  /** Adds to {@code found} the numbers of the leaves that fit the token, or a span that begins. */
  void collect(Line line, int at, BitSet found) {
    Token token = line.tokens().get(at);
    add(found, byWord.get(token.normal()));
    if (!byFolded.isEmpty()) {
      byFolded.forEach(
          (folded, numbers) -> {
            if (Normal.foldsTo(token.normal(), folded)) {
              found.or(numbers);
            }
          });
    }
    for (Span span : line.spansAt(at)) {
      add(found, bySpan.get(span.type()));
    }
    for (Tried tried : byKind.getOrDefault(token.kind(), List.of())) {
      if (Machine.fits(tried.leaf(), token)) {
        found.or(tried.numbers());
      }
    }
  }

  private static void add(BitSet found, @Nullable BitSet numbers) {
    if (numbers != null) {
      found.or(numbers);
    }
  }
}
