package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores the tasks of one document. */
final class TaskScorer {

  /** Two tasks whose texts have less than this in common are different ones. */
  private static final double SAME_TASK = 0.6;

  private static final int SHOWN = 160;

  private static final Map<Measure, String> NAMES =
      Map.of(
          Measure.LEAD, "lead",
          Measure.COORDINATORS, "coordinators",
          Measure.SUPERVISORS, "supervisors",
          Measure.REPORT_TO, "reportTo");

  private final String document;
  private final Aliases aliases;
  private final Scores scores;

  TaskScorer(String document, Aliases aliases, Scores scores) {
    this.document = document;
    this.aliases = aliases;
    this.scores = scores;
  }

  /** Counts found tasks and their fields. */
  void score(List<JsonNode> predicted, List<JsonNode> gold) {
    List<Pairing> pairs = Pairing.best(predicted, gold, TaskScorer::likeness, SAME_TASK);
    int whole = 0;
    for (Pairing pair : pairs) {
      whole += fieldsRight(predicted.get(pair.predicted()), gold.get(pair.gold())) ? 1 : 0;
    }
    scores.add(Measure.TASKS, new Tally(pairs.size(), predicted.size(), gold.size()));
    scores.add(Measure.WHOLE, new Tally(whole, predicted.size(), gold.size()));
    Origins.add(scores, Measure.TASKS_PROSE, "prose", pairs, predicted, gold);
    Origins.add(scores, Measure.TASKS_TABLE, "table", pairs, predicted, gold);
    noteUnmatched(pairs, predicted, gold);
  }

  private static double likeness(JsonNode predicted, JsonNode gold) {
    return Origins.same(predicted, gold)
        ? Words.f1(Answers.text(predicted, "text"), Answers.text(gold, "text"))
        : 0;
  }

  /** Scores the fields of a matched task; true where deadline and lead are right. */
  private boolean fieldsRight(JsonNode predicted, JsonNode gold) {
    boolean deadline = deadlineRight(predicted, gold);
    boolean lead = namesRight(Measure.LEAD, predicted, gold);
    namesRight(Measure.COORDINATORS, predicted, gold);
    namesRight(Measure.SUPERVISORS, predicted, gold);
    namesRight(Measure.REPORT_TO, predicted, gold);
    return deadline && lead;
  }

  private boolean deadlineRight(JsonNode predicted, JsonNode gold) {
    DeadlineKey got = DeadlineKey.ofTask(predicted);
    DeadlineKey want = DeadlineKey.ofTask(gold);
    boolean right = got.equals(want);
    scores.add(Measure.DEADLINE, Tally.of(right));
    if (!right) {
      JsonNode source = gold.has("deadline") ? gold : predicted;
      String words = source.path("deadline").path("text").asText("");
      note("deadline " + Answers.text(gold, "id"), want, got + " <- " + words);
    }
    return right;
  }

  private boolean namesRight(Measure measure, JsonNode predicted, JsonNode gold) {
    String field = NAMES.getOrDefault(measure, "");
    List<String> got = Answers.texts(predicted, field);
    List<String> want = Answers.texts(gold, field);
    Tally tally = aliases.compare(got, want);
    scores.add(measure, tally);
    boolean right = tally.right() == tally.predicted() && tally.right() == tally.gold();
    if (!right) {
      note(field + " " + Answers.text(gold, "id"), want, got);
    }
    return right;
  }

  private void note(String what, Object want, Object got) {
    scores.error(document + " " + what + ": want " + want + " got " + got);
  }

  private void noteUnmatched(List<Pairing> pairs, List<JsonNode> predicted, List<JsonNode> gold) {
    Set<Integer> foundGold = pairs.stream().map(Pairing::gold).collect(Collectors.toSet());
    Set<Integer> foundHere = pairs.stream().map(Pairing::predicted).collect(Collectors.toSet());
    for (int g = 0; g < gold.size(); g++) {
      if (!foundGold.contains(g)) {
        scores.error(document + " task missed " + shown(gold.get(g)));
      }
    }
    for (int p = 0; p < predicted.size(); p++) {
      if (!foundHere.contains(p)) {
        scores.error(document + " task surplus " + shown(predicted.get(p)));
      }
    }
  }

  private static String shown(JsonNode task) {
    String text = Answers.text(task, "text");
    return "%s [%s]: %s"
        .formatted(
            Answers.text(task, "id"),
            Answers.text(task, "origin"),
            text.substring(0, Math.min(SHOWN, text.length())));
  }
}
