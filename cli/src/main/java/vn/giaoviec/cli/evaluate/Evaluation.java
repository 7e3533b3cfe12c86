package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scores of a set of documents.
 *
 * @param rows each document's scores by its base name, in the order of names
 */
public record Evaluation(Map<String, Scores> rows) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GOLD_SUFFIX = ".json";

  /** Gives the answer for a document: an export that was read, or a fresh extraction. */
  @FunctionalInterface
  public interface AnswerSource {
    /**
     * The answer in the form of an export.
     *
     * @throws IOException where the file can't be read
     */
    JsonNode answer(Path file) throws IOException;
  }

  /**
   * Scores documents against gold answers of the same base names.
   *
   * @param documents files to score by base name; a gold answer without a file counts as an empty
   *     answer
   * @param goldFolder holds NAME.json and, where needed, aliases-NAME.tsv
   * @param names the base names to score, each with a gold answer
   * @throws IOException where a gold answer can't be read
   */
  public static Evaluation of(
      Map<String, Path> documents, Path goldFolder, List<String> names, AnswerSource source)
      throws IOException {
    Map<String, Scores> rows = new LinkedHashMap<>();
    for (String name : names) {
      Scores scores = new Scores();
      JsonNode answer = answerOf(name, documents, source, scores);
      JsonNode gold = JSON.readTree(goldFolder.resolve(name + GOLD_SUFFIX).toFile());
      Aliases aliases = Aliases.read(goldFolder.resolve("aliases-" + name + ".tsv"));
      scores.addAll(Scorer.score(name, answer, gold, aliases));
      rows.put(name, scores);
    }
    return new Evaluation(rows);
  }

  private static JsonNode answerOf(
      String name, Map<String, Path> documents, AnswerSource source, Scores scores) {
    Path file = documents.get(name);
    if (file == null) {
      scores.error(name + " has no document");
      return MissingNode.getInstance();
    }
    try {
      return source.answer(file);
    } catch (IOException e) {
      scores.error(name + " can't be read: " + e.getMessage());
      return MissingNode.getInstance();
    }
  }

  /**
   * The base names that have a gold answer in {@code goldFolder}, sorted.
   *
   * @throws IOException where the folder can't be read
   */
  public static List<String> goldNames(Path goldFolder) throws IOException {
    try (Stream<Path> files = Files.list(goldFolder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(GOLD_SUFFIX))
          .map(name -> name.substring(0, name.length() - GOLD_SUFFIX.length()))
          .sorted()
          .toList();
    }
  }

  /** The counts of all documents together, so that long documents weigh more. */
  public Scores all() {
    Scores all = new Scores();
    rows.values().forEach(all::addAll);
    return all;
  }

  /** The mean of the documents' F1, so that each weighs the same; 0 without any. */
  public double mean(Measure measure) {
    return rows.values().stream().mapToDouble(row -> row.get(measure).f1()).average().orElse(0);
  }

  /** The error lines of all documents in their order. */
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    rows.values().forEach(row -> errors.addAll(row.errors()));
    return errors;
  }
}
