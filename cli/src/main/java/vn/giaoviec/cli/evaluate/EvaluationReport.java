package vn.giaoviec.cli.evaluate;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes an evaluation down, in the form of the reference scorer. */
public final class EvaluationReport {

  private EvaluationReport() {}

  /** The scores of each document, of all together and the mean, line by line. */
  public static List<String> lines(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Scores> row : evaluation.rows().entrySet()) {
      addBlock(lines, row.getKey(), row.getValue());
    }
    lines.addAll(totals(evaluation));
    return lines;
  }

  /** The scores of all documents together and the mean, line by line. */
  public static List<String> totals(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    addBlock(lines, "ALL", evaluation.all());
    lines.add("== MEAN of the documents' F1");
    for (Measure measure : Measure.values()) {
      lines.add(format("  %-15s %s", measure.label(), shown(mean(evaluation, measure))));
    }
    return lines;
  }

  private static void addBlock(List<String> lines, String name, Scores scores) {
    lines.add("== " + name);
    for (Measure measure : Measure.values()) {
      Tally tally = scores.get(measure);
      if (!tally.isEmpty()) {
        lines.add(line(measure, tally));
      }
    }
  }

  private static String line(Measure measure, Tally tally) {
    return format(
        "  %-15s P %s R %s F1 %s (%d/%d/%d)",
        measure.label(),
        shown(tally.precision()),
        shown(tally.recall()),
        shown(tally.f1()),
        tally.right(),
        tally.predicted(),
        tally.gold());
  }

  /** The mean as the reference scorer keeps it, to four places; it prints three of them. */
  private static double mean(Evaluation evaluation, Measure measure) {
    return new BigDecimal(evaluation.mean(measure)).setScale(4, HALF_EVEN).doubleValue();
  }

  /** Three places, rounded from the exact value: String.format rounds the shortest decimal. */
  private static String shown(double score) {
    return new BigDecimal(score).setScale(3, HALF_EVEN).toPlainString();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
