package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The scores that each document of the corpus has reached, in a file: a change that lowers one is
 * found at once.
 *
 * @param scores F1 from 0 to 1 under format, document and measure
 */
public record Baseline(JsonNode scores) {

  /** Scores are kept to four places, so this much is not a drop. */
  private static final double ROUNDING = 0.00005;

  private static final double PLACES = 10_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the file.
   *
   * @throws IOException where it can't be read
   */
  public static Baseline read(Path file) throws IOException {
    return new Baseline(JSON.readTree(file.toFile()));
  }

  /** The scores that {@code formats} has reached. */
  public static Baseline of(Map<String, Evaluation> formats) {
    ObjectNode root = JSON.createObjectNode();
    formats.forEach((format, evaluation) -> addFormat(root.putObject(format), evaluation));
    return new Baseline(root);
  }

  private static void addFormat(ObjectNode node, Evaluation evaluation) {
    evaluation.rows().forEach((name, row) -> addRow(node.putObject(name), row));
  }

  private static void addRow(ObjectNode node, Scores row) {
    for (Measure measure : Measure.values()) {
      Tally tally = row.get(measure);
      if (!tally.isEmpty()) {
        node.put(measure.label(), Math.round(tally.f1() * PLACES) / PLACES);
      }
    }
  }

  /**
   * Writes the file, one line a measure, so that a change of it reads well.
   *
   * @throws IOException where it can't be written
   */
  public void write(Path file) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    Files.writeString(file, JSON.writer(printer).writeValueAsString(scores) + "\n");
  }

  /**
   * What has become worse since this baseline, a line each; empty where nothing has. A document or
   * format that is gone is worse too.
   */
  public List<String> drops(Map<String, Evaluation> formats) {
    Baseline now = of(formats);
    List<String> drops = new ArrayList<>();
    scores.properties().forEach(format -> addDrops(format.getKey(), format.getValue(), now, drops));
    return drops;
  }

  private static void addDrops(String format, JsonNode was, Baseline now, List<String> drops) {
    for (Map.Entry<String, JsonNode> document : was.properties()) {
      JsonNode row = now.scores.path(format).path(document.getKey());
      for (Map.Entry<String, JsonNode> measure : document.getValue().properties()) {
        // a measure that nothing is counted for any more has no wrong entry
        double reached = row.isMissingNode() ? 0 : row.path(measure.getKey()).asDouble(1);
        if (reached < measure.getValue().asDouble() - ROUNDING) {
          drops.add(
              "%s/%s %s: %s, was %s"
                  .formatted(
                      format, document.getKey(), measure.getKey(), reached, measure.getValue()));
        }
      }
    }
  }
}
