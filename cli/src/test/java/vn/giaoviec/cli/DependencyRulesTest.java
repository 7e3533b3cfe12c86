package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies point one way: cli → index → extractor; and only cli prints. */
class DependencyRulesTest {

  private static final String EXTRACTOR =
      "org\\.apache\\.lucene|picocli|com\\.fasterxml|vn\\.giaoviec\\.(?:index|cli)";
  private static final String INDEX =
      "org\\.apache\\.(?:tika|pdfbox|poi|fontbox)|picocli|vn\\.giaoviec\\.cli";

  @Test
  void extractorKnowsNeitherIndexNorCommandLineNorJson() throws IOException {
    assertEquals(List.of(), linesWith("extractor", "\\b(?:" + EXTRACTOR + ")\\."));
  }

  @Test
  void indexKnowsNeitherReadersNorCommandLine() throws IOException {
    assertEquals(List.of(), linesWith("index", "\\b(?:" + INDEX + ")\\."));
  }

  @Test
  void theRuleEngineAndTheReadersKnowNoRecogniser() throws IOException {
    String recognisers = "vn\\.giaoviec\\.extractor\\.(?:deadline|unit|task|indicator|header)\\.";
    for (String folder : List.of("rule", "read", "model", "text")) {
      assertEquals(
          List.of(),
          linesWith("extractor/src/main/java/vn/giaoviec/extractor/" + folder, recognisers));
    }
  }

  @Test
  void onlyTheCommandLinePrints() throws IOException {
    String printing = "\\bSystem\\.(?:out|err)\\b|\\.printStackTrace\\(";
    assertEquals(List.of(), linesWith("extractor", printing));
    assertEquals(List.of(), linesWith("index", printing));
  }

  @Test
  void theCheckSeesWhatItLooksFor() throws IOException {
    assertTrue(linesWith("cli", "\\bpicocli\\.").size() > 10);
    assertTrue(linesWith("index", "\\borg\\.apache\\.lucene\\.").size() > 10);
  }

  /** The lines of main code in a module or a folder of one that match, comments left out. */
  private static List<String> linesWith(String where, String regex) throws IOException {
    Pattern pattern = Pattern.compile(regex);
    Path folder = root().resolve(where.contains("/") ? where : where + "/src/main/java");
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        for (String line : Files.readAllLines(file)) {
          boolean comment = line.strip().startsWith("*") || line.strip().startsWith("//");
          if (!comment && pattern.matcher(line).find()) {
            found.add(file.getFileName() + ": " + line.strip());
          }
        }
      }
    }
    return found;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("extractor"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
