package vn.giaoviec.extractor.rule;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Line;

/**
 * Tells in one pass over a text that several sets of rules, of which the later ones rely on spans
 * that the earlier ones find, will find nothing in it.
 */
public final class Precheck {
  /** What the rules need that rely on none of those spans; without a hit of them there is none. */
  private final Needs needs = new Needs();

  private Precheck() {}

  /**
   * A check for sets of rules.
   *
   * @param found the types of the spans that these sets of rules find for each other
   */
  public static Precheck of(Set<String> found, List<RuleSet<?>> sets) {
    Precheck check = new Precheck();
    for (RuleSet<?> rules : sets) {
      rules.rules().stream()
          .map(Rule::pattern)
          .filter(pattern -> pattern.required().stream().noneMatch(set -> areOf(set, found)))
          .forEach(check.needs::add);
    }
    return check;
  }

  private static boolean areOf(Set<Node> leaves, Set<String> found) {
    return leaves.stream()
        .allMatch(leaf -> leaf instanceof Node.SpanOf span && found.contains(span.type()));
  }

  /**
   * Whether the rules may find anything.
   *
   * @param line a text with the spans that its tokens alone give
   */
  public boolean mayFind(Line line) {
    return !needs.possible(line).isEmpty();
  }
}
