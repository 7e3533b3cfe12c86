package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores the indicators of one document. */
final class IndicatorScorer {

  /** Two indicators whose names have less than this in common are different ones. */
  private static final double SAME_NAME = 0.5;

  private static final int SHOWN = 90;

  private final String document;
  private final Scores scores;

  IndicatorScorer(String document, Scores scores) {
    this.document = document;
    this.scores = scores;
  }

  /** Counts found indicators and their fields. */
  void score(List<JsonNode> predicted, List<JsonNode> gold) {
    List<Pairing> pairs = Pairing.best(predicted, gold, IndicatorScorer::likeness, SAME_NAME);
    scores.add(Measure.INDICATORS, new Tally(pairs.size(), predicted.size(), gold.size()));
    Origins.add(scores, Measure.INDICATORS_PROSE, "prose", pairs, predicted, gold);
    Origins.add(scores, Measure.INDICATORS_TABLE, "table", pairs, predicted, gold);
    for (Pairing pair : pairs) {
      scoreFields(predicted.get(pair.predicted()), gold.get(pair.gold()));
    }
    noteUnmatched(pairs, predicted, gold);
  }

  private static double likeness(JsonNode predicted, JsonNode gold) {
    boolean same =
        sameNumber(predicted, gold, "value")
            && sameNumber(predicted, gold, "max")
            && sameUnit(Answers.text(predicted, "unit"), Answers.text(gold, "unit"))
            && Answers.text(predicted, "measure").equals(Answers.text(gold, "measure"))
            && Origins.same(predicted, gold);
    return same ? Words.f1(Answers.text(predicted, "name"), Answers.text(gold, "name")) : 0;
  }

  private static boolean sameNumber(JsonNode a, JsonNode b, String field) {
    return Objects.equals(Answers.millionths(a, field), Answers.millionths(b, field));
  }

  /** True where one unit begins with the other, word by word; no unit equals only no unit. */
  static boolean sameUnit(String a, String b) {
    List<String> left = Words.of(a);
    List<String> right = Words.of(b);
    int shorter = Math.min(left.size(), right.size());
    if (shorter == 0) {
      return left.equals(right);
    }
    return left.subList(0, shorter).equals(right.subList(0, shorter));
  }

  private void scoreFields(JsonNode predicted, JsonNode gold) {
    String got = Answers.text(predicted, "comparator", "=");
    scores.add(Measure.COMPARATOR, Tally.of(got.equals(Answers.text(gold, "comparator", "="))));
    scores.add(Measure.PERIOD, Tally.of(sameText(predicted, gold, "period")));
    scores.add(Measure.BASIS, Tally.of(sameText(predicted, gold, "basis")));
  }

  private static boolean sameText(JsonNode a, JsonNode b, String field) {
    return Words.normal(Answers.text(a, field)).equals(Words.normal(Answers.text(b, field)));
  }

  private void noteUnmatched(List<Pairing> pairs, List<JsonNode> predicted, List<JsonNode> gold) {
    Set<Integer> foundGold = pairs.stream().map(Pairing::gold).collect(Collectors.toSet());
    Set<Integer> foundHere = pairs.stream().map(Pairing::predicted).collect(Collectors.toSet());
    for (int g = 0; g < gold.size(); g++) {
      if (!foundGold.contains(g)) {
        scores.error(document + " indicator missed " + shown(gold.get(g)));
      }
    }
    for (int p = 0; p < predicted.size(); p++) {
      if (!foundHere.contains(p)) {
        scores.error(document + " indicator surplus " + shown(predicted.get(p)));
      }
    }
  }

  private static String shown(JsonNode indicator) {
    String name = Answers.text(indicator, "name");
    return "%s [%s]: %s = %s %s (%s)"
        .formatted(
            Answers.text(indicator, "id"),
            Answers.text(indicator, "origin"),
            name.substring(0, Math.min(SHOWN, name.length())),
            Answers.text(indicator, "value"),
            Answers.text(indicator, "unit"),
            Answers.text(indicator, "measure"));
  }
}
