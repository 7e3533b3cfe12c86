package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Scores the register of units by pairs of names: a pair is right if the answer takes both for one
 * unit and the table of names does too. Names that the table hasn't, or that are equal but for case
 * and signs, aren't counted.
 */
final class UnitScorer {

  private final String document;
  private final Aliases aliases;
  private final Scores scores;

  UnitScorer(String document, Aliases aliases, Scores scores) {
    this.document = document;
    this.aliases = aliases;
    this.scores = scores;
  }

  /** Scores the {@code units} of an answer. */
  void score(List<JsonNode> units) {
    Map<String, String> unitOfName = new LinkedHashMap<>();
    for (JsonNode unit : units) {
      for (JsonNode alias : unit.path("aliases")) {
        String name = Words.normal(alias.path("written").asText());
        if (aliases.knows(name)) {
          unitOfName.putIfAbsent(name, unit.path("id").asText());
        }
      }
    }
    List<String> names = new ArrayList<>(unitOfName.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        String one = names.get(i);
        String other = names.get(j);
        count(one, other, Objects.equals(unitOfName.get(one), unitOfName.get(other)));
      }
    }
  }

  private void count(String one, String other, boolean together) {
    boolean same = aliases.canonical(one).equals(aliases.canonical(other));
    if (together || same) {
      scores.add(
          Measure.UNITS, new Tally(together && same ? 1 : 0, together ? 1 : 0, same ? 1 : 0));
    }
    if (together != same) {
      String wrong = together ? " taken for one unit: " : " not taken for one unit: ";
      scores.error(document + wrong + one + " | " + other);
    }
  }
}
