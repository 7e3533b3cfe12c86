package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.WordMap;

/** The leaves of the patterns of several rules, numbered, so that a token's are found at once. */
final class Leaves {
  private static final int[] NONE = {};

  /** A leaf that must be tried. */
  private record Tried(Node leaf, int number) {}

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final WordMap<int[]> byWord = new WordMap<>();

  /** Words that are compared without diacritics, by their length. */
  private final List<List<Tried>> folded = new ArrayList<>();

  private final Map<String, Integer> bySpan = new HashMap<>();

  /** The leaves to be tried on a token, by its kind. */
  private final List<List<Tried>> byKind = new ArrayList<>();

  Leaves() {
    for (int i = 0; i < Token.Kind.values().length; i++) {
      byKind.add(new ArrayList<>());
    }
  }

  /** The number of a leaf, which is added where it isn't known. */
  int number(Node leaf) {
    Integer known = numbers.get(leaf);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(leaf, number);
    add(leaf, number);
    return number;
  }

  private void add(Node leaf, int number) {
    if (leaf instanceof Node.SpanOf spanOf) {
      bySpan.put(spanOf.type(), number);
    } else if (leaf instanceof Node.Literal literal && !literal.folded()) {
      byWord.put(literal.word(), new int[] {number});
    } else if (leaf instanceof Node.Literal) {
      ofLength(((Node.Literal) leaf).word().length()).add(new Tried(leaf, number));
    } else {
      Token.Kind only = leaf instanceof Node.TokenClass tokens ? tokens.kind() : null;
      for (Token.Kind kind : Token.Kind.values()) {
        if (only == null || only == kind) {
          byKind.get(kind.ordinal()).add(new Tried(leaf, number));
        }
      }
    }
  }

  private List<Tried> ofLength(int length) {
    while (folded.size() <= length) {
      folded.add(new ArrayList<>());
    }
    return folded.get(length);
  }

  /** The numbers of the leaves that fit a token; not to be changed. */
  int[] of(Token token) {
    String word = token.normal();
    int[] known = byWord.get(word);
    int[] found = known == null ? NONE : known;
    List<Tried> alike = word.length() < folded.size() ? folded.get(word.length()) : List.of();
    for (int i = 0; i < alike.size(); i++) {
      Tried tried = alike.get(i);
      if (Normal.foldsTo(word, ((Node.Literal) tried.leaf()).word())) {
        found = plus(found, tried.number());
      }
    }
    List<Tried> ofKind = byKind.get(token.kind().ordinal());
    for (int i = 0; i < ofKind.size(); i++) {
      Tried tried = ofKind.get(i);
      if (Machine.fits(tried.leaf(), token)) {
        found = plus(found, tried.number());
      }
    }
    return found;
  }

  private static int[] plus(int[] numbers, int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return more;
  }

  /** The number of the leaf for spans of a type; -1 where there is none. */
  int ofSpan(String type) {
    return bySpan.getOrDefault(type, -1);
  }
}
