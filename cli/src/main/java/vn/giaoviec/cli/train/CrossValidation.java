package vn.giaoviec.cli.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.giaoviec.extractor.nlp.TaskJudge;
import vn.giaoviec.extractor.nlp.TaskJudgeTrainer;
import vn.giaoviec.extractor.nlp.TaskJudgeTrainer.Example;

/**
 * How good a judge is on documents that it was not trained on: each document is judged by one that
 * was trained on all others.
 *
 * @param tasks how many examples are tasks
 * @param others how many aren't
 * @param accuracy the share that is judged right at 0.5
 * @param order how often a task is found likelier than another text (area under the ROC curve)
 * @param error the mean square of the distance from 0 or 1 (Brier score); 0.25 is knowing nothing
 */
public record CrossValidation(int tasks, int others, double accuracy, double order, double error) {

  private record Judged(double likelihood, boolean task) {}

  /** Judges every document by the others; each needs examples of both kinds among the others. */
  static CrossValidation of(Map<String, List<Example>> byDocument) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (String held : byDocument.keySet()) {
      List<Example> rest =
          byDocument.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(held))
              .map(Map.Entry::getValue)
              .flatMap(Collection::stream)
              .toList();
      byte[] model = TaskJudgeTrainer.train(rest);
      TaskJudge judge = TaskJudge.read(new ByteArrayInputStream(model));
      for (Example example : byDocument.getOrDefault(held, List.of())) {
        judged.add(new Judged(judge.likelihood(example.text()), example.task()));
      }
    }
    return scores(judged);
  }

  private static CrossValidation scores(List<Judged> judged) {
    List<Judged> tasks = judged.stream().filter(Judged::task).toList();
    List<Judged> others = judged.stream().filter(each -> !each.task()).toList();
    double right = judged.stream().filter(each -> each.likelihood() >= 0.5 == each.task()).count();
    double error =
        judged.stream()
            .mapToDouble(each -> Math.pow(each.likelihood() - (each.task() ? 1 : 0), 2))
            .average()
            .orElse(0);
    return new CrossValidation(
        tasks.size(), others.size(), right / judged.size(), order(tasks, others), error);
  }

  private static double order(List<Judged> tasks, List<Judged> others) {
    double pairs = 0;
    for (Judged task : tasks) {
      for (Judged other : others) {
        pairs += task.likelihood() > other.likelihood() ? 1 : 0;
        pairs += task.likelihood() == other.likelihood() ? 0.5 : 0;
      }
    }
    return pairs / Math.max(1, (double) tasks.size() * others.size());
  }
}
