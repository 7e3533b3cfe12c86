package vn.giaoviec.extractor.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.WordFilter;
import vn.giaoviec.extractor.text.WordTree;

/** A set of phrases that can be looked up among the tokens of a list of names. Immutable. */
final class PhraseSet {

  private final WordTree root = new WordTree();

  /** The words that phrases begin with. */
  private final WordFilter first;

  /** A set of the phrases given, each of words in normal form with single spaces between. */
  PhraseSet(Iterable<String> phrases) {
    for (String phrase : phrases) {
      root.add(List.of(phrase.split(" ", -1)));
    }
    first = new WordFilter(root.words());
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
    WordTree node = root;
    for (int i = at; i < tokens.size() && node != null; i++) {
      node = next(node, tokens.get(i));
      longest = node != null && node.ends() ? i + 1 - at : longest;
    }
    return longest;
  }

  private boolean mayBegin(Token token) {
    return !token.word() || first.mayHave(token.key());
  }

  private static @Nullable WordTree next(WordTree node, Token token) {
    return token.word()
        ? node.after(token.key())
        : token.is(Token.Kind.DASH) ? node.after("-") : null;
  }

  /** Whether {@code word} is a phrase. */
  boolean contains(String word) {
    WordTree node = root.after(word);
    return node != null && node.ends();
  }
}
