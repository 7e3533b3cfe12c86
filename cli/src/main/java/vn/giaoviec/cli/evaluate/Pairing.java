package vn.giaoviec.cli.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Matches entries of an answer with entries of the gold one to one, the most alike first; of
 * equally alike ones those that stand at the nearest places of their lists.
 *
 * @param predicted the entry's place in the answer, from 0
 * @param gold the entry's place in the gold, from 0
 */
record Pairing(int predicted, int gold) {

  private record Candidate(double score, Pairing pair) {}

  /**
   * The best pairs.
   *
   * @param likeness how alike two entries are
   * @param floor pairs less alike than this don't match
   */
  static <T> List<Pairing> best(
      List<T> predicted, List<T> gold, ToDoubleBiFunction<T, T> likeness, double floor) {
    List<Candidate> candidates = new ArrayList<>();
    for (int p = 0; p < predicted.size(); p++) {
      for (int g = 0; g < gold.size(); g++) {
        double score = likeness.applyAsDouble(predicted.get(p), gold.get(g));
        if (score >= floor) {
          candidates.add(new Candidate(score, new Pairing(p, g)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparingInt(c -> Math.abs(c.pair().predicted() - c.pair().gold())));
    return withoutConflicts(candidates);
  }

  private static List<Pairing> withoutConflicts(List<Candidate> candidates) {
    Set<Integer> usedPredicted = new HashSet<>();
    Set<Integer> usedGold = new HashSet<>();
    List<Pairing> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pairing pair = candidate.pair();
      if (!usedPredicted.contains(pair.predicted()) && !usedGold.contains(pair.gold())) {
        usedPredicted.add(pair.predicted());
        usedGold.add(pair.gold());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
