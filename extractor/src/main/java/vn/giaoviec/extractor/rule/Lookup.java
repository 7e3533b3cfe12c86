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

  /** By the index of such a set, the patterns of which a line must hold a leaf of it. */
  private final List<BitSet> needing = new ArrayList<>();

  /** How many patterns there are. */
  private int patterns;

  Lookup(Leaves leaves) {
    this.leaves = leaves;
  }

  /** Adds a pattern; its number is how many there were before. */
  void add(Pattern pattern) {
    for (Node leaf : pattern.first()) {
      add(first, leaf, patterns);
    }
    for (Set<Node> required : pattern.required()) {
      int number = sets.indexOf(required);
      if (number < 0) {
        number = sets.size();
        sets.add(required);
        needing.add(new BitSet());
        for (Node leaf : required) {
          add(setsOf, leaf, number);
        }
      }
      needing.get(number).set(patterns);
    }
    patterns++;
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
    BitSet missing = new BitSet(sets.size());
    missing.set(0, sets.size());
    for (int leaf = held.nextSetBit(0); leaf >= 0; leaf = held.nextSetBit(leaf + 1)) {
      BitSet numbers = of(setsOf, leaf);
      if (numbers != null) {
        missing.andNot(numbers);
      }
    }
    BitSet possible = new BitSet(patterns);
    possible.set(0, patterns);
    int set = missing.nextSetBit(0);
    while (set >= 0 && !possible.isEmpty()) {
      possible.andNot(needing.get(set));
      set = missing.nextSetBit(set + 1);
    }
    return possible;
  }

  /** Adds to {@code found} the numbers of the patterns that may match from a token on. */
  void candidates(Survey survey, Line line, int at, BitSet found) {
    for (int leaf : survey.leaves(at)) {
      collect(leaf, found);
    }
    List<Span> spans = line.spansAt(at);
    for (int i = 0; i < spans.size(); i++) {
      int leaf = leaves.ofSpan(spans.get(i).type());
      if (leaf >= 0) {
        collect(leaf, found);
      }
    }
  }

  private void collect(int leaf, BitSet found) {
    BitSet numbers = of(first, leaf);
    if (numbers != null) {
      found.or(numbers);
    }
  }

  private static @Nullable BitSet of(List<@Nullable BitSet> index, int leaf) {
    return leaf < index.size() ? index.get(leaf) : null;
  }
}
