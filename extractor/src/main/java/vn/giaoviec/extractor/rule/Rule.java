package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;

/**
 * One declaration of how something is recognised, with the examples that prove it.
 *
 * @param <V> what it recognises
 * @param name unique within its set, such as "before-date"
 * @param pattern where it may apply
 * @param meaning the value of a match; null where the match means nothing. Depends on the match
 *     only
 * @param examples texts with the value that this rule must find in them, at least two
 * @param nearMisses texts in which this rule must find nothing, at least one
 */
public record Rule<V>(
    String name,
    Pattern pattern,
    Function<Match, @Nullable V> meaning,
    List<Example<V>> examples,
    List<String> nearMisses) {

  /**
   * A text and what is found in it.
   *
   * @param <V> what the rule recognises
   * @param text NFC text
   * @param value the value of the first match in it
   */
  public record Example<V>(String text, V value) {}

  /** Begins a declaration. The pattern uses names of {@code vocabulary}. */
  public static <V> Builder<V> named(
      String name, Vocabulary vocabulary, String pattern, Function<Match, @Nullable V> meaning) {
    return new Builder<>(name, Pattern.of(pattern, vocabulary), meaning);
  }

  /** Collects a rule's examples; a rule without them can't be built. */
  public static final class Builder<V> {
    private final String name;
    private final Pattern pattern;
    private final Function<Match, @Nullable V> meaning;
    private final List<Example<V>> examples = new ArrayList<>();

    private Builder(String name, Pattern pattern, Function<Match, @Nullable V> meaning) {
      this.name = name;
      this.pattern = pattern;
      this.meaning = meaning;
    }

    /** A text in which the rule must find {@code value} first. */
    public Builder<V> example(String text, V value) {
      examples.add(new Example<>(Normal.nfc(text), value));
      return this;
    }

    /** Ends the declaration with texts in which the rule must find nothing. */
    public Rule<V> notIn(String... nearMisses) {
      if (examples.size() < 2 || nearMisses.length == 0) {
        throw new IllegalStateException("rule " + name + " needs two examples and a near-miss");
      }
      List<String> misses = List.of(nearMisses).stream().map(Normal::nfc).toList();
      return new Rule<>(name, pattern, meaning, List.copyOf(examples), misses);
    }
  }
}
