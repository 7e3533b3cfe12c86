package vn.giaoviec.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives the same damaged answers to the reference scorer and to ours: the figures must agree. */
class ReferenceScorerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 20190424;

  @TempDir Path folder;

  @Test
  void agreesOnDamagedAnswers() throws IOException, InterruptedException {
    Path shared = Repository.root().resolveSibling("shared");
    assumeTrue(Files.exists(shared.resolve("score.py")), "no shared folder beside the repository");
    Path gold = shared.resolve("gold");
    Path exports = Files.createDirectory(folder.resolve("exports"));
    List<String> names = Evaluation.goldNames(gold);
    Random random = new Random(SEED);
    // the last one is left out: a gold answer without an export counts as an empty one
    for (String name : names.subList(0, names.size() - 1)) {
      JsonNode answer = JSON.readTree(gold.resolve(name + ".json").toFile());
      damage((ObjectNode) answer, random);
      JSON.writeValue(exports.resolve(name + ".json").toFile(), answer);
    }

    Map<String, Path> documents = Documents.byName(List.of(exports));
    Evaluation ours = Evaluation.of(documents, gold, names, file -> JSON.readTree(file.toFile()));

    JsonNode theirs = referenceScores(shared.resolve("score.py"), gold, exports);
    for (Measure measure : Measure.values()) {
      String label = measure.label();
      if (measure == Measure.UNITS) {
        continue; // beyond what the reference scores
      }
      assertEquals(theirs.path("MEAN").path(label).asDouble(), ours.mean(measure), 1e-4, label);
      Tally all = ours.all().get(measure);
      assertEquals(theirs.path("ALL").path(label).asDouble(1), all.f1(), 1e-4, "ALL " + label);
      for (String name : names) {
        double f1 = ours.rows().get(name).get(measure).f1();
        assertEquals(theirs.path(name).path(label).asDouble(1), f1, 1e-4, name + " " + label);
      }
    }
  }

  private JsonNode referenceScores(Path script, Path gold, Path exports)
      throws IOException, InterruptedException {
    Path figures = folder.resolve("figures.json");
    ProcessBuilder builder =
        new ProcessBuilder(
            "python3",
            script.toString(),
            gold.toString(),
            exports.toString(),
            figures.toString(),
            "--json");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = start(builder);
    assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
    return JSON.readTree(figures.toFile());
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 on this machine");
      throw new IllegalStateException(e);
    }
  }

  private static void damage(ObjectNode answer, Random random) {
    damageAll((ArrayNode) answer.path("tasks"), random);
    damageAll((ArrayNode) answer.path("indicators"), random);
    ObjectNode header = (ObjectNode) answer.path("document");
    header.put("subject", "Về " + header.path("subject").asText().toUpperCase());
    header.remove(random.nextBoolean() ? "place" : "number");
    if (random.nextBoolean() && header.path("references") instanceof ArrayNode references) {
      references.removeAll();
    }
  }

  private static void damageAll(ArrayNode entries, Random random) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      ObjectNode entry = (ObjectNode) entries.get(i);
      switch (random.nextInt(8)) {
        case 0 -> entries.remove(i);
        case 1 -> entry.remove(List.of("deadline", "unit", "lead"));
        case 2 -> entry.put("origin", "table");
        case 3 -> shorten(entry, "text", random);
        case 4 -> shorten(entry, "name", random);
        case 5 -> entry.remove(List.of("coordinators", "comparator", "period"));
        default -> {}
      }
    }
  }

  private static void shorten(ObjectNode entry, String field, Random random) {
    if (entry.has(field)) {
      String text = entry.path(field).asText();
      entry.put(field, text.substring(0, random.nextInt(text.length() + 1)));
    }
  }
}
