package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;

/** Finds those of several patterns that may match in a line, or at a token, by its leaves. */
final class Lookup {
  private final Leaves leaves;

  /** By the number of a leaf, the patterns whose matches can begin with it; null for none. */
  private final List<@Nullable BitSet> first = new ArrayList<>();

  /** By the number of a leaf, the {@link #sets} that it is in; null for none. */
  private final List<@Nullable BitSet> setsOf = new ArrayList<>();

  /** Sets of leaves of which a match needs one; see {@link Required}. */
  private final List<Set<Node>> sets = new ArrayList<>();

  /** For each pattern the indices of the sets of which a line must hold a leaf each. */
  private final List<BitSet> needs = new ArrayList<>();

  Lookup(Leaves leaves) {
    this.leaves = leaves;
  }

  /** Adds a pattern; its number is how many there were before. */
  void add(Pattern pattern) {
    for (Node leaf : pattern.first()) {
      add(first, leaf, needs.size());
    }
    BitSet numbers = new BitSet();
    for (Set<Node> required : pattern.required()) {
      int number = sets.indexOf(required);
      if (number < 0) {
        number = sets.size();
        sets.add(required);
        for (Node leaf : required) {
          add(setsOf, leaf, number);
        }
      }
      numbers.set(number);
    }
    needs.add(numbers);
  }

  private void add(List<@Nullable BitSet> index, Node leaf, int number) {
    int at = leaves.number(leaf);
    while (index.size() <= at) {
      index.add(null);
    }
    BitSet numbers = index.get(at);
    if (numbers == null) {
      numbers = new BitSet();
      index.set(at, numbers);
    }
    numbers.set(number);
  }

  /** The numbers of the patterns of which the line holds all that their every match needs. */
  BitSet possible(Survey survey, Line line) {
    BitSet held = survey.held(line);
    BitSet heldSets = new BitSet();
    for (int leaf = held.nextSetBit(0); leaf >= 0; leaf = held.nextSetBit(leaf + 1)) {
      collect(setsOf, leaf, heldSets);
    }
    BitSet possible = new BitSet(needs.size());
    for (int i = 0; i < needs.size(); i++) {
      possible.set(i, holdsAll(heldSets, needs.get(i)));
    }
    return possible;
  }

  private static boolean holdsAll(BitSet held, BitSet needs) {
    for (int set = needs.nextSetBit(0); set >= 0; set = needs.nextSetBit(set + 1)) {
      if (!held.get(set)) {
        return false;
      }
    }
    return true;
  }

  /** Adds to {@code found} the numbers of the patterns that may match from a token on. */
  void candidates(Survey survey, Line line, int at, BitSet found) {
    for (int leaf : survey.leaves(at)) {
      collect(first, leaf, found);
    }
    List<Span> spans = line.spansAt(at);
    for (int i = 0; i < spans.size(); i++) {
      int leaf = leaves.ofSpan(spans.get(i).type());
      if (leaf >= 0) {
        collect(first, leaf, found);
      }
    }
  }

  private static void collect(List<@Nullable BitSet> index, int leaf, BitSet found) {
    BitSet numbers = leaf < index.size() ? index.get(leaf) : null;
    if (numbers != null) {
      found.or(numbers);
    }
  }
}
