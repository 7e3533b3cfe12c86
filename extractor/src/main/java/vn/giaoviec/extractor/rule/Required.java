package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text must hold for a pattern to match anywhere in it: several sets of leaves, of each of
 * which every match holds one. Leaves of which that can't be looked up ("any token") give none.
 */
final class Required {
  /** More sets of one pattern hardly rule out more texts. */
  private static final int MOST = 4;

  /** A span type or a class of tokens tells about as much as a choice among this many words. */
  private static final int SPAN_COMMONNESS = 20;

  /** What tells most comes first. */
  private static final Comparator<Set<Node>> RAREST = Comparator.comparingInt(Required::commonness);

  private Required() {}

  /** The sets that a pattern requires, those that tell most first; empty if there are none. */
  static List<Set<Node>> of(Node node) {
    if (node instanceof Node.Literal || node instanceof Node.SpanOf) {
      return List.of(Set.of(node));
    } else if (node instanceof Node.TokenClass tokens) {
      return tokens.kind() == null ? List.of() : List.of(Set.of(node));
    } else if (node instanceof Node.Sequence sequence) {
      return ofAll(sequence.parts());
    } else if (node instanceof Node.Choice choice) {
      return ofOne(choice.options());
    } else if (node instanceof Node.Repeat repeat) {
      return repeat.least() > 0 ? of(repeat.part()) : List.of();
    }
    return node instanceof Node.Capture capture ? of(capture.part()) : List.of();
  }

  private static List<Set<Node>> ofAll(List<Node> parts) {
    return parts.stream().flatMap(part -> of(part).stream()).sorted(RAREST).limit(MOST).toList();
  }

  /** A match holds a leaf of the first sets of all options together, one of the second sets … */
  private static List<Set<Node>> ofOne(List<Node> options) {
    List<List<Set<Node>>> all = options.stream().map(Required::of).toList();
    int most = all.stream().mapToInt(List::size).max().orElse(0);
    List<Set<Node>> together = new ArrayList<>();
    for (int i = 0; i < most && all.stream().noneMatch(List::isEmpty); i++) {
      Set<Node> one = new HashSet<>();
      for (List<Set<Node>> sets : all) {
        one.addAll(sets.get(Math.min(i, sets.size() - 1)));
      }
      together.add(Set.copyOf(one));
    }
    return together.stream().distinct().sorted(RAREST).toList();
  }

  private static int commonness(Set<Node> leaves) {
    boolean words = leaves.stream().allMatch(Node.Literal.class::isInstance);
    return leaves.size() + (words ? 0 : SPAN_COMMONNESS);
  }
}
