package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.text.Token;

/**
 * Reads a list of names token by token, as a model has learnt to: a second opinion on what the
 * rules found. Stateless.
 */
final class NameReader {

  /** No list of names that stands in a sentence is longer, in tokens. */
  static final int MAX_LENGTH = 80;

  /** So many separators may stand between two names: ", và". */
  static final int MOST_SEPARATORS = 2;

  private final NameModel model;

  NameReader(NameModel model) {
    this.model = model;
  }

  /**
   * A name in a list.
   *
   * @param from index of its first token
   * @param to index after its last token
   */
  record Name(int from, int to) {}

  /**
   * What was read.
   *
   * @param names in order; empty where none begins
   * @param margin how sure the least sure step was, from 0; 0 for a list that is too long
   */
  record Names(List<Name> names, float margin) {}

  /**
   * The names that begin at token {@code from}.
   *
   * @param ruled the names that the rules found there; may be empty
   */
  Names read(List<Token> tokens, int from, List<Name> ruled) {
    return new Run(tokens, from, ruled).names();
  }

  /** What the rules take each token for, by index. */
  static int[] kinds(int size, List<Name> ruled) {
    int[] kinds = new int[size];
    for (Name name : ruled) {
      for (int i = name.from(); i < name.to(); i++) {
        kinds[i] = i == name.from() ? NameFeatures.BEGINS : NameFeatures.GOES_ON;
      }
    }
    return kinds;
  }

  /** Whether a list ends with a token outside its names, the so-manieth such one in a row. */
  static boolean ends(List<Token> tokens, int at, int apart) {
    return apart > MOST_SEPARATORS || !NameFeatures.SEPARATORS.at(tokens, at);
  }

  /** One list, from its first token to its last. */
  private final class Run {
    private final List<Token> tokens;
    private final int from;
    private final NameFeatures features;
    private final List<Name> names = new ArrayList<>();
    private final float[] scores = new float[NameModel.KINDS];
    private int name;
    private boolean open;
    private float margin = Float.MAX_VALUE;

    Run(List<Token> tokens, int from, List<Name> ruled) {
      this.tokens = tokens;
      this.from = from;
      int known = ruled.isEmpty() ? 0 : ruled.get(ruled.size() - 1).to();
      features = new NameFeatures(tokens, from, kinds(known, ruled));
      name = from;
    }

    Names names() {
      int end = Math.min(tokens.size(), from + MAX_LENGTH);
      int before = NameFeatures.OUTSIDE;
      int earlier = NameFeatures.OUTSIDE;
      int apart = 0;
      boolean ended = false;
      for (int at = from; at < end && !ended; at++) {
        int kind = kind(at, before, earlier);
        apart = kind == NameFeatures.OUTSIDE ? apart + 1 : 0;
        take(kind, at);
        ended = kind == NameFeatures.OUTSIDE && (at == from || ends(tokens, at, apart));
        earlier = before;
        before = kind;
      }
      if (open) {
        names.add(new Name(name, end));
      }
      boolean cut = !ended && end < tokens.size(); // a longer list is not read to its end
      return new Names(List.copyOf(names), cut ? 0 : margin);
    }

    private int kind(int at, int before, int earlier) {
      model.score(features.of(at, name, before, earlier, names.size()), scores);
      boolean mayGoOn = at > from && before != NameFeatures.OUTSIDE;
      int best = scores[1] > scores[0] ? 1 : 0;
      int other = 1 - best;
      if (mayGoOn && scores[2] > scores[best]) {
        other = best;
        best = 2;
      } else if (mayGoOn && scores[2] > scores[other]) {
        other = 2;
      }
      margin = Math.min(margin, scores[best] - scores[other]);
      return best;
    }

    private void take(int kind, int at) {
      if (kind == NameFeatures.GOES_ON) {
        return;
      }
      if (open) {
        names.add(new Name(name, at));
      }
      open = kind == NameFeatures.BEGINS;
      name = open ? at : name;
    }
  }
}
