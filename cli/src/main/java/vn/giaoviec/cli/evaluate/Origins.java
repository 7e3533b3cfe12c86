package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Counts entries of running text and of tables apart. */
final class Origins {

  private Origins() {}

  /** True where both entries come from running text or both from a table. */
  static boolean same(JsonNode a, JsonNode b) {
    return Answers.text(a, "origin").equals(Answers.text(b, "origin"));
  }

  /** Adds the count of the entries of one origin. */
  static void add(
      Scores scores,
      Measure measure,
      String origin,
      List<Pairing> pairs,
      List<JsonNode> predicted,
      List<JsonNode> gold) {
    List<JsonNode> found = pairs.stream().map(pair -> gold.get(pair.gold())).toList();
    scores.add(
        measure, new Tally(count(found, origin), count(predicted, origin), count(gold, origin)));
  }

  private static int count(List<JsonNode> entries, String origin) {
    return (int) entries.stream().filter(e -> Answers.text(e, "origin").equals(origin)).count();
  }
}
