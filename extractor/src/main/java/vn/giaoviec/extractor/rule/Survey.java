package vn.giaoviec.extractor.rule;

import java.util.BitSet;
import java.util.List;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Token;

/** What one look at each token of a line tells the sets of rules of a {@link RuleFamily}. */
final class Survey {
  private final RuleFamily family;

  /** For each token the numbers of the leaves that fit it. */
  private final int[][] leaves;

  /** The numbers of all these. */
  private final BitSet held = new BitSet();

  private Survey(RuleFamily family, int size) {
    this.family = family;
    leaves = new int[size][];
  }

  static Survey of(RuleFamily family, List<Token> tokens) {
    Survey survey = new Survey(family, tokens.size());
    for (int i = 0; i < survey.leaves.length; i++) {
      survey.leaves[i] = family.leaves().of(tokens.get(i));
      for (int leaf : survey.leaves[i]) {
        survey.held.set(leaf);
      }
    }
    return survey;
  }

  /** The sets of rules that it was made for. */
  RuleFamily family() {
    return family;
  }

  /** The numbers of the leaves that fit a token. */
  int[] leaves(int token) {
    return leaves[token];
  }

  /** The numbers of the leaves that the line holds, its spans among them. */
  BitSet held(Line line) {
    BitSet all = (BitSet) held.clone();
    for (String type : line.spanTypes()) {
      int leaf = family.leaves().ofSpan(type);
      if (leaf >= 0) {
        all.set(leaf);
      }
    }
    return all;
  }
}
