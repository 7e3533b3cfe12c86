package vn.giaoviec.cli.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoviec.cli.Main;

/** The repository's own corpus: it is whole, and no document scores less than it did. */
class CorpusTest {

  private static final Path CORPUS = Repository.root().resolve("corpus");

  /** Scores lie in corpus/baseline.json; `giaoviec evaluate corpus --raise` writes better ones. */
  @Test
  void noScoreHasDropped() {
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    int status =
        Main.run(
            List.of("evaluate", CORPUS.toString(), "--scores-only", "--lang", "en"),
            new PrintStream(report, true, UTF_8),
            new PrintStream(complaints, true, UTF_8));
    assertEquals("", complaints.toString(UTF_8));
    assertEquals(0, status);
    assertTrue(report.toString(UTF_8).contains("# docx"), "nothing was scored");
  }

  @Test
  void everyAnswerHasADocumentAndASource() throws IOException {
    List<String> names = Evaluation.goldNames(CORPUS.resolve("gold"));
    assertTrue(names.size() >= 16);
    Map<String, Evaluation> formats =
        Corpus.evaluate(CORPUS, file -> new ObjectMapper().nullNode());
    for (String name : names) {
      assertTrue(formats.values().stream().anyMatch(f -> f.rows().containsKey(name)), name);
      assertTrue(Files.exists(CORPUS.resolve("source").resolve(name + ".txt")), name);
    }
  }

  @Test
  void answersThatNameTheSameWorkNameEachOther() throws IOException {
    for (String name : Evaluation.goldNames(CORPUS.resolve("gold"))) {
      JsonNode gold =
          new ObjectMapper().readTree(CORPUS.resolve("gold").resolve(name + ".json").toFile());
      for (JsonNode task : gold.path("tasks")) {
        for (String other : Answers.texts(task, "sameAs")) {
          assertTrue(
              namesBack(gold, other, Answers.text(task, "id")), name + " " + task.path("id"));
        }
      }
    }
  }

  private static boolean namesBack(JsonNode gold, String other, String id) {
    return Answers.list(gold, "tasks").stream()
        .filter(task -> Answers.text(task, "id").equals(other))
        .anyMatch(task -> Answers.texts(task, "sameAs").contains(id));
  }
}
