package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** Scores one document's answer against its gold. */
final class Scorer {

  private Scorer() {}

  /**
   * Scores one document.
   *
   * @param name the document's name in error lines
   * @param predicted the answer, in the form of an export; a missing node is an empty answer
   * @param gold the gold, in the same form
   */
  static Scores score(String name, JsonNode predicted, JsonNode gold, Aliases aliases) {
    Scores scores = new Scores();
    new TaskScorer(name, aliases, scores)
        .score(Answers.list(predicted, "tasks"), Answers.list(gold, "tasks"));
    new IndicatorScorer(name, scores)
        .score(Answers.list(predicted, "indicators"), Answers.list(gold, "indicators"));
    new HeaderScorer(name, aliases, scores)
        .score(predicted.path("document"), gold.path("document"));
    new UnitScorer(name, aliases, scores).score(Answers.list(predicted, "units"));
    return scores;
  }
}
