package vn.giaoviec.extractor.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.WordFilter;

/** A set of phrases of one or more syllables, looked up at a place in a list of tokens. */
final class Phrases {
  private final Set<String> phrases;

  /** The length of the longest phrase that begins, or ends, with a syllable. */
  private final Map<String, Integer> longestByFirst = new HashMap<>();

  private final Map<String, Integer> longestByLast = new HashMap<>();

  private final WordFilter first;
  private final WordFilter last;

  private Phrases(Set<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      String[] words = phrase.split(" ", -1);
      longestByFirst.merge(words[0], words.length, Math::max);
      longestByLast.merge(words[words.length - 1], words.length, Math::max);
    }
    first = new WordFilter(longestByFirst.keySet());
    last = new WordFilter(longestByLast.keySet());
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
    int longest = longestByFirst.getOrDefault(tokens.get(from).normal(), 0);
    for (int length = Math.min(longest, tokens.size() - from); length > 0; length--) {
      if (phrases.contains(join(tokens, from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  /** How many tokens the longest phrase has that ends just before {@code to}; 0 where none does. */
  int before(List<Token> tokens, int to) {
    if (to <= 0 || to > tokens.size() || !last.mayHave(tokens.get(to - 1).normal())) {
      return 0;
    }
    int longest = longestByLast.getOrDefault(tokens.get(to - 1).normal(), 0);
    for (int length = Math.min(longest, to); length > 0; length--) {
      if (phrases.contains(join(tokens, to - length, to))) {
        return length;
      }
    }
    return 0;
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

  private static String join(List<Token> tokens, int from, int to) {
    if (to - from == 1) {
      return tokens.get(from).normal();
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i > from ? " " : "").append(tokens.get(i).normal());
    }
    return joined.toString();
  }
}
