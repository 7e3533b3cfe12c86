package vn.giaoviec.extractor.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Line;

/** What a text must hold for each of several patterns to match in it; see {@link Required}. */
final class Needs {
  private final List<Set<Node>> sets = new ArrayList<>();

  /** The leaves of these sets, each with the indices of its sets. */
  private final LeafIndex leaves = new LeafIndex();

  /** For each pattern the indices of the sets of which a text must hold a leaf each. */
  private final List<BitSet> needs = new ArrayList<>();

  /** Adds a pattern; its number is how many there were before. */
  void add(Pattern pattern) {
    BitSet numbers = new BitSet();
    for (Set<Node> required : pattern.required()) {
      int number = sets.indexOf(required);
      if (number < 0) {
        number = sets.size();
        sets.add(required);
        for (Node leaf : required) {
          leaves.add(leaf, number);
        }
      }
      numbers.set(number);
    }
    needs.add(numbers);
  }

  /** The numbers of the patterns of which the line holds all that their every match needs. */
  BitSet possible(Line line) {
    BitSet held = new BitSet();
    for (int at = 0; at < line.tokens().size(); at++) {
      leaves.collect(line, at, held);
    }
    BitSet possible = new BitSet(needs.size());
    for (int i = 0; i < needs.size(); i++) {
      possible.set(i, holdsAll(held, needs.get(i)));
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
}
