package vn.giaoviec.extractor.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.WordFilter;
import vn.giaoviec.extractor.text.WordTree;

/** A set of phrases of one or more syllables, looked up at a place in a list of tokens. */
final class Phrases {
  private final Set<String> phrases;

  private final WordTree forwards = new WordTree();

  /** The phrases from their last words on. */
  private final WordTree backwards = new WordTree();

  private final WordFilter first;
  private final WordFilter last;

  private Phrases(Set<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      List<String> words = Arrays.asList(phrase.split(" ", -1));
      forwards.add(words);
      Collections.reverse(words);
      backwards.add(words);
    }
    first = new WordFilter(forwards.words());
    last = new WordFilter(backwards.words());
  }

  /** The phrases of a list that is separated by commas or line feeds. */
  static Phrases of(String list) {
    return new Phrases(
        Stream.of(list.split("[,\n]", -1))
            .map(phrase -> Normal.word(phrase.strip()))
            .filter(phrase -> !phrase.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** These phrases and the others'. */
  Phrases and(Phrases others) {
    return new Phrases(
        Stream.concat(phrases.stream(), others.phrases.stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** How many tokens the longest phrase has that begins at {@code from}; 0 where none does. */
  int at(List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size() || !first.mayHave(tokens.get(from).normal())) {
      return 0;
    }
    int longest = 0;
    WordTree node = forwards;
    for (int i = from; node != null && i < tokens.size(); i++) {
      node = node.after(tokens.get(i).normal());
      longest = node != null && node.ends() ? i + 1 - from : longest;
    }
    return longest;
  }

  /** How many tokens the longest phrase has that ends just before {@code to}; 0 where none does. */
  int before(List<Token> tokens, int to) {
    if (to <= 0 || to > tokens.size() || !last.mayHave(tokens.get(to - 1).normal())) {
      return 0;
    }
    int longest = 0;
    WordTree node = backwards;
    for (int i = to - 1; node != null && i >= 0; i--) {
      node = node.after(tokens.get(i).normal());
      longest = node != null && node.ends() ? to - i : longest;
    }
    return longest;
  }

  /** Whether a phrase stands anywhere in the tokens from {@code from} to {@code to - 1}. */
  boolean within(List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      int length = at(tokens, i);
      if (length > 0 && i + length <= to) {
        return true;
      }
    }
    return false;
  }
}
