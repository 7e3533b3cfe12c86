package vn.giaoviec.extractor.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;

/**
 * A pattern over the tokens of a line.
 *
 * <table>
 * <caption>The language</caption>
 * <tr><td>{@code word}<td>a token with this normal form (any case, any tone placement)
 * <tr><td>{@code ~word}<td>the same without regard to diacritics
 * <tr><td>{@code '/'}<td>a sign, taken literally; every dash is '-'
 * <tr><td>{@code <name>}<td>a class of tokens, a type of spans or a dictionary of the vocabulary
 * <tr><td>{@code .}<td>any one token
 * <tr><td>{@code (a b|c)}<td>one of several
 * <tr><td>{@code x?}, {@code x{2}}, {@code x{0,8}}<td>at most once; twice; up to eight times
 * <tr><td>{@code name:x}<td>remembers what x matched
 * </table>
 *
 * <p>The longest match counts, whatever the order of alternatives; there are no unbounded repeats.
 */
public final class Pattern {
  private final String source;
  private final List<Program.Step> steps;
  private final Set<Node> first;
  private final List<Set<Node>> required;

  /** Made when it is first run, for most documents hold no text that most patterns may match. */
  private volatile @Nullable List<Automaton.State> states;

  private Pattern(
      String source, List<Program.Step> steps, Set<Node> first, List<Set<Node>> required) {
    this.required = required;
    this.source = source;
    this.steps = steps;
    this.first = first;
  }

  /** Compiles a pattern. Throws IllegalArgumentException where it is wrong or matches nothing. */
  public static Pattern of(String source, Vocabulary vocabulary) {
    Node node = PatternParser.parse(source, vocabulary);
    Set<Node> first = new LinkedHashSet<>();
    if (Program.firstLeaves(node, first)) {
      throw new IllegalArgumentException("pattern can match nothing: " + source);
    }
    return new Pattern(source, Program.of(node), first, Required.of(node));
  }

  /** The longest match that begins at the token of that index; null if there is none. */
  public @Nullable Match at(Line line, int from) {
    return Machine.run(states(), line, from);
  }

  private List<Automaton.State> states() {
    List<Automaton.State> made = states;
    if (made == null) {
      made = Automaton.of(steps); // two threads at once make the same
      states = made;
    }
    return made;
  }

  /** The leaves that a match can begin with. */
  Set<Node> first() {
    return first;
  }

  /** Sets of leaves, of each of which every match holds one; see {@link Required}. */
  List<Set<Node>> required() {
    return required;
  }

  @Override
  public String toString() {
    return source;
  }
}
