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
  private final List<Set<String>> pairs = new ArrayList<>();
  private final Map<String, Integer> spread = new HashMap<>();
  private final List<Double> weights = new ArrayList<>();

  private SameWork(List<Task> tasks) {
    this.tasks = tasks;
    for (Task task : tasks) {
      Set<String> own = pairs(task.text().value());
      pairs.add(own);
      own.forEach(pair -> spread.merge(pair, 1, Integer::sum));
    }
    pairs.forEach(own -> weights.add(weight(own)));
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

  /** How much of the shorter task each two have in common; 0 for two of the same origin. */
  private double[][] covers() {
    double[][] covers = new double[tasks.size()][tasks.size()];
    for (int i = 0; i < tasks.size(); i++) {
      for (int j = i + 1; j < tasks.size(); j++) {
        if (tasks.get(i).origin() != tasks.get(j).origin()) {
          covers[i][j] = cover(i, j);
          covers[j][i] = covers[i][j];
        }
      }
    }
    return covers;
  }

  private double cover(int i, int j) {
    double least = Math.min(weights.get(i), weights.get(j));
    if (least <= 0 || !shareEnough(pairs.get(i), pairs.get(j))) {
      return 0;
    }
    Set<String> shared = new HashSet<>(pairs.get(i));
    shared.retainAll(pairs.get(j));
    return weight(shared) / least;
  }

  private static boolean shareEnough(Set<String> some, Set<String> others) {
    Set<String> fewer = some.size() < others.size() ? some : others;
    Set<String> more = some.size() < others.size() ? others : some;
    int shared = 0;
    for (String pair : fewer) {
      shared += more.contains(pair) ? 1 : 0;
      if (shared >= MIN_SHARED) {
        return true;
      }
    }
    return false;
  }

  /** Pairs that many tasks share ("phát triển", "liên minh") weigh little. */
  private double weight(Set<String> some) {
    return some.stream().mapToDouble(pair -> 1.0 / spread.getOrDefault(pair, 1)).sum();
  }

  private static Set<String> pairs(String text) {
    List<Token> tokens = Tokens.of(text);
    Set<String> found = new HashSet<>();
    String before = "";
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.PUNCT) {
        String word = Normal.fold(token.text());
        if (!before.isEmpty()) {
          found.add(before + " " + word);
        }
        before = word;
      }
    }
    return found;
  }
}
