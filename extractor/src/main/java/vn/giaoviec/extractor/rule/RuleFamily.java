package vn.giaoviec.extractor.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;

/**
 * Sets of rules that are asked of the same texts one after the other, of which later ones rely on
 * spans that earlier ones find. One look at each word of a text tells what each of them may find
 * where, and mostly that none of them will find anything.
 */
public final class RuleFamily {
  private final Leaves leaves = new Leaves();
  private final Map<RuleSet<?>, Lookup> lookups = new HashMap<>();

  /** What the rules need that rely on none of those spans; without a hit of them there is none. */
  private final Lookup independent = new Lookup(leaves);

  private RuleFamily() {}

  /**
   * A family of rules.
   *
   * @param found the types of the spans that these sets of rules find for each other
   * @param sets the sets of rules
   */
  public static RuleFamily of(Set<String> found, List<RuleSet<?>> sets) {
    RuleFamily family = new RuleFamily();
    for (RuleSet<?> rules : sets) {
      Lookup lookup = new Lookup(family.leaves);
      for (Rule<?> rule : rules.rules()) {
        lookup.add(rule.pattern());
        if (rule.pattern().required().stream().noneMatch(set -> areOf(set, found))) {
          family.independent.add(rule.pattern());
        }
      }
      family.lookups.put(rules, lookup);
    }
    return family;
  }

  private static boolean areOf(Set<Node> leaves, Set<String> found) {
    return leaves.stream()
        .allMatch(leaf -> leaf instanceof Node.SpanOf span && found.contains(span.type()));
  }

  /** The line with what a look at its words tells these rules, which all of them then use. */
  public Line surveyed(Line line) {
    Survey known = line.fact(Survey.class);
    return known != null && known.family() == this
        ? line
        : line.with(Survey.class, Survey.of(this, line.tokens()));
  }

  /**
   * Whether the rules may find anything.
   *
   * @param line a text with the spans that its tokens alone give
   */
  public boolean mayFind(Line line) {
    return !independent.possible(survey(line), line).isEmpty();
  }

  private Survey survey(Line line) {
    Survey known = line.fact(Survey.class);
    return known != null && known.family() == this ? known : Survey.of(this, line.tokens());
  }

  Leaves leaves() {
    return leaves;
  }

  /** Where a set of rules looks up its rules; null for one that isn't of this family. */
  @Nullable Lookup lookup(RuleSet<?> rules) {
    return lookups.get(rules);
  }
}
