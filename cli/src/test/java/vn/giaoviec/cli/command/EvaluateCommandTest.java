package vn.giaoviec.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.cli.Main;

/** Two gold answers, one of them exported with a wrong lead, the other not exported at all. */
class EvaluateCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeAnswers() throws IOException {
    String task =
        "{\"tasks\":[{\"id\":\"t1\",\"text\":\"a b\",\"origin\":\"prose\",\"lead\":[\"%s\"]}]}";
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Files.writeString(gold.resolve("one.json"), task.formatted("X"));
    Files.writeString(gold.resolve("two.json"), task.formatted("X"));
    Files.writeString(exports.resolve("one.json"), task.formatted("Y"));
  }

  private int evaluate(String... words) {
    List<String> args = new ArrayList<>(List.of("evaluate", "--lang", "en"));
    args.addAll(List.of(words));
    return Main.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String exports() {
    return folder.resolve("exports").toString();
  }

  @Test
  void aGoldAnswerWithoutAnExportCountsAsEmpty() {
    assertEquals(0, evaluate(exports()));
    String report = out.toString(UTF_8);
    assertTrue(report.contains("one lead t1: want [X] got [Y]"), report);
    assertTrue(report.contains("two has no document"), report);
    assertTrue(report.contains("tasks           P 1.000 R 0.500 F1 0.667 (1/1/2)"), report);
    assertTrue(report.contains("  tasks           0.500"), report);
  }

  @Test
  void onlyThePresentOnesOnRequest() {
    assertEquals(0, evaluate(exports(), "--present", "--scores-only"));
    String report = out.toString(UTF_8);
    assertTrue(report.contains("tasks           P 1.000 R 1.000 F1 1.000 (1/1/1)"), report);
    assertFalse(report.contains("want"), report);
  }

  @Test
  void withoutGoldThereIsNothingToScore() throws IOException {
    Path other = Files.createDirectory(folder.resolve("empty"));
    assertEquals(2, evaluate(exports(), "--gold", other.toString()));
    assertTrue(err.toString(UTF_8).contains("no gold answers in"), err.toString(UTF_8));
  }

  @Test
  void onlyACorpusHasABaseline() {
    assertEquals(2, evaluate(exports(), "--raise"));
    assertFalse(Files.exists(folder.resolve("exports").resolve("baseline.json")));
  }

  @Test
  void wordsAreComparedWithATextOnRequest() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("one.txt"), "Giao Sở Y tế báo cáo kết qua.");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("one.txt"), "Giao Sở Y tế | báo cáo kết quả trước ngày 5/6.");
    evaluate(
        documents.toString(),
        "--gold",
        folder.resolve("gold").toString(),
        "--text",
        texts.toString());
    String report = out.toString(UTF_8);
    assertTrue(
        report.contains(
            "one: 41.67 % of the 12 words of the text are read otherwise (5 missing, 1"),
        report);
  }
}
