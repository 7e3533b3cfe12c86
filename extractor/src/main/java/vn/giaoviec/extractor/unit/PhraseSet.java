package vn.giaoviec.extractor.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.WordFilter;

/** A set of phrases that can be looked up among the tokens of a list of names. Immutable. */
final class PhraseSet {

  /** Words that may follow each other. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();

    /** Whether a phrase ends here. */
    private boolean end;
  }

  private final Node root = new Node();

  /** The words that phrases begin with. */
  private final WordFilter first;

  /** A set of the phrases given, each of words in normal form with single spaces between. */
  PhraseSet(Iterable<String> phrases) {
    for (String phrase : phrases) {
      Node node = root;
      for (String word : phrase.split(" ", -1)) {
        node = node.next.computeIfAbsent(word, first -> new Node());
      }
      node.end = true;
    }
    first = new WordFilter(root.next.keySet());
  }

  /** The phrases of a resource beside this class; see {@link Lexicon#resource}. */
  static PhraseSet resource(String name) {
    return new PhraseSet(Lexicon.lines(PhraseSet.class, name).stream().map(Normal::word).toList());
  }

  /** How many tokens from {@code at} make the longest phrase; 0 for none. */
  int length(List<Token> tokens, int at) {
    if (at < tokens.size() && !mayBegin(tokens.get(at))) {
      return 0;
    }
    int longest = 0;
    Node node = root;
    for (int i = at; i < tokens.size() && node != null; i++) {
      node = next(node, tokens.get(i));
      longest = node != null && node.end ? i + 1 - at : longest;
    }
    return longest;
  }

  private boolean mayBegin(Token token) {
    return !token.word() || first.mayHave(token.key());
  }

  private static @Nullable Node next(Node node, Token token) {
    return token.word()
        ? node.next.get(token.key())
        : token.is(Token.Kind.DASH) ? node.next.get("-") : null;
  }

  /** Whether {@code word} is a phrase. */
  boolean contains(String word) {
    Node node = root.next.get(word);
    return node != null && node.end;
  }
}
