package vn.giaoviec.extractor.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Links prose items with the annex rows that assign the same work. Two tasks are the same work when
 * the pairs of syllables that few other tasks share cover most of the shorter one, or a good part
 * of it and no other task covers more.
 */
final class SameWork {

  /** So much of the shorter task's weight must stand in the longer one. */
  private static final double COVER = 0.6;

  /** So much is enough where no other task is nearer to one of the two. */
  private static final double NEAREST_COVER = 0.35;

  /** Two texts that share fewer pairs of syllables are alike by chance. */
  private static final int MIN_SHARED = 4;

  private final List<Task> tasks;

  /** A number for each syllable without its marks. */
  private final Map<String, Integer> syllables = new HashMap<>();

  /** The tasks that hold a pair of syllables, by their places in the list. */
  private final Map<Long, List<Integer>> holders = new HashMap<>();

  private SameWork(List<Task> tasks) {
    this.tasks = tasks;
    for (int i = 0; i < tasks.size(); i++) {
      for (long pair : pairs(tasks.get(i).text().value())) {
        holders.computeIfAbsent(pair, first -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The tasks with their links; those of one origin are never linked with each other. */
  static List<Task> link(List<Task> tasks) {
    boolean both =
        tasks.stream().anyMatch(task -> task.origin() == Origin.TABLE)
            && tasks.stream().anyMatch(task -> task.origin() == Origin.PROSE);
    return both ? new SameWork(tasks).linked() : tasks;
  }

  private List<Task> linked() {
    double[][] covers = covers();
    double[] best = new double[tasks.size()];
    for (int i = 0; i < best.length; i++) {
      best[i] = Arrays.stream(covers[i]).max().orElse(0);
    }
    List<Task> result = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      List<String> ids = new ArrayList<>();
      for (int j = 0; j < tasks.size(); j++) {
        double cover = covers[i][j];
        boolean nearest = cover >= NEAREST_COVER && cover >= Math.min(best[i], best[j]);
        if (cover >= COVER || nearest) {
          ids.add(tasks.get(j).id());
        }
      }
      result.add(tasks.get(i).withSameAs(List.copyOf(ids)));
    }
    return result;
  }

  /**
   * How much of the shorter task each two have in common; 0 for two of the same origin. Pairs that
   * many tasks share ("phát triển", "liên minh") weigh little.
   */
  private double[][] covers() {
    double[] weights = new double[tasks.size()];
    double[][] shared = new double[tasks.size()][tasks.size()];
    int[][] counts = new int[tasks.size()][tasks.size()];
    for (List<Integer> holding : holders.values()) {
      double weight = 1.0 / holding.size();
      for (int i : holding) {
        weights[i] += weight;
        for (int j : holding) {
          shared[i][j] += weight;
          counts[i][j]++;
        }
      }
    }
    for (int i = 0; i < shared.length; i++) {
      for (int j = 0; j < shared.length; j++) {
        boolean alike =
            counts[i][j] >= MIN_SHARED && tasks.get(i).origin() != tasks.get(j).origin();
        shared[i][j] = alike ? shared[i][j] / Math.min(weights[i], weights[j]) : 0;
      }
    }
    return shared;
  }

  private Set<Long> pairs(String text) {
    Set<Long> found = new HashSet<>();
    int before = -1;
    for (Token token : Tokens.of(text)) {
      if (token.kind() != Token.Kind.PUNCT) {
        String folded = Normal.fold(token.normal());
        int syllable = syllables.computeIfAbsent(folded, first -> syllables.size());
        if (before >= 0) {
          found.add((long) before << Integer.SIZE | syllable);
        }
        before = syllable;
      }
    }
    return found;
  }
}
