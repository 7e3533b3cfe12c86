package vn.giaoviec.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of one document in one format, its answer right at first and then worse. */
class BaselineTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GOLD =
      "{\"document\":{\"number\":\"1/TB-X\"},\"tasks\":[{\"text\":\"a b c\",\"origin\":\"prose\","
          + "\"lead\":[\"X\"]}]}";

  @TempDir Path corpus;

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.writeString(Files.createDirectory(corpus.resolve("gold")).resolve("x.json"), GOLD);
    Files.writeString(Files.createDirectory(corpus.resolve("txt")).resolve("x.txt"), "document");
    // the source of a document is not one of its formats
    Files.writeString(Files.createDirectory(corpus.resolve("source")).resolve("x.txt"), "words");
  }

  private Map<String, Evaluation> evaluate(String answer) throws IOException {
    JsonNode node = JSON.readTree(answer);
    return Corpus.evaluate(corpus, file -> node);
  }

  @Test
  void everyFormatIsScored() throws IOException {
    Map<String, Evaluation> formats = evaluate(GOLD);
    assertEquals(List.of("txt"), List.copyOf(formats.keySet()));
    assertEquals(
        "{\"txt\":{\"x\":{\"tasks\":1.0,\"tasks.prose\":1.0,\"whole\":1.0,\"deadline\":1.0,"
            + "\"document\":1.0,\"lead\":1.0}}}",
        Baseline.of(formats).scores().toString());
  }

  @Test
  void aWrittenBaselineReadsBackEqual() throws IOException {
    Baseline baseline = Baseline.of(evaluate(GOLD));
    Path file = corpus.resolve("baseline.json");
    baseline.write(file);
    assertEquals(baseline, Baseline.read(file));
  }

  @Test
  void sameOrBetterIsNoDrop() throws IOException {
    Baseline low = Baseline.of(evaluate("{}"));
    assertEquals(List.of(), low.drops(evaluate("{}")));
    assertEquals(List.of(), low.drops(evaluate(GOLD)));
  }

  @Test
  void whatFellIsNamed() throws IOException {
    Baseline baseline = Baseline.of(evaluate(GOLD));
    assertEquals(
        List.of("txt/x whole: 0.0, was 1.0", "txt/x lead: 0.0, was 1.0"),
        baseline.drops(evaluate(GOLD.replace("\"X\"", "\"Y\""))));
  }

  @Test
  void aDocumentThatIsGoneIsADrop() throws IOException {
    Baseline baseline = Baseline.of(evaluate(GOLD));
    Files.delete(corpus.resolve("txt").resolve("x.txt"));
    assertEquals(6, baseline.drops(evaluate(GOLD)).size());
  }
}
