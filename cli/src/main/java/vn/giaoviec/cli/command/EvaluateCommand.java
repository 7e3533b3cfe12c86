package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.evaluate.Baseline;
import vn.giaoviec.cli.evaluate.Corpus;
import vn.giaoviec.cli.evaluate.Documents;
import vn.giaoviec.cli.evaluate.Evaluation;
import vn.giaoviec.cli.evaluate.EvaluationReport;
import vn.giaoviec.cli.evaluate.WordErrors;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.json.DocumentJson;

/** {@code evaluate}: how right the answers are, against gold answers that a person wrote. */
@Command(name = "evaluate")
public final class EvaluateCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASELINE = "baseline.json";

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "evaluate.folders")
  private List<Path> folders = List.of();

  @Option(names = "--gold", paramLabel = "DIR", descriptionKey = "evaluate.gold")
  private @Nullable Path gold;

  @Option(names = "--text", paramLabel = "DIR", descriptionKey = "evaluate.text")
  private @Nullable Path texts;

  @Option(names = "--present", descriptionKey = "evaluate.present")
  private boolean presentOnly;

  @Option(names = "--scores-only", descriptionKey = "evaluate.scores-only")
  private boolean scoresOnly;

  @Option(names = "--raise", descriptionKey = "evaluate.raise")
  private boolean raise;

  /** An evaluate command that prints to {@code session}. */
  public EvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path only = folders.get(0);
    boolean corpus = gold == null && folders.size() == 1 && Corpus.isCorpus(only);
    if (raise && !corpus) {
      throw wrong("evaluate.raise-what");
    }
    return corpus ? evaluateCorpus(only) : evaluateFolders();
  }

  private int evaluateFolders() throws IOException {
    Path answers = goldFolder();
    Map<String, Path> documents = Documents.byName(folders);
    List<String> names = new ArrayList<>(Evaluation.goldNames(answers));
    if (presentOnly) {
      names.removeIf(name -> !documents.containsKey(name));
    }
    if (names.isEmpty()) {
      throw wrong("evaluate.no-gold", answers);
    }
    Reading reading = new Reading(session);
    print(Evaluation.of(documents, answers, names, file -> compared(file, reading)));
    return Failures.DONE;
  }

  /** The answer for a file, whose words are compared with its text where there is one. */
  private JsonNode compared(Path file, Reading reading) throws IOException {
    JsonNode answer = answer(file, reading);
    Path text = texts == null ? null : texts.resolve(Documents.baseName(file) + ".txt");
    if (text != null && answer.has("text") && Files.isRegularFile(text)) {
      StringBuilder read = new StringBuilder();
      answer.get("text").forEach(paragraph -> read.append(paragraph.asText()).append('\n'));
      WordErrors errors = WordErrors.of(read.toString(), Files.readString(text));
      session.print(
          session
              .messages()
              .text(
                  "evaluate.words",
                  Documents.baseName(file),
                  String.format(Locale.ROOT, "%.2f", errors.percent()),
                  errors.words(),
                  errors.missing(),
                  errors.added()));
    }
    return answer;
  }

  /** The folder of the answers: as given, or called {@code gold} in or beside the documents'. */
  private Path goldFolder() {
    Path folder = folders.get(0).toAbsolutePath();
    List<Path> candidates =
        gold != null
            ? List.of(gold)
            : List.of(folder.resolve("gold"), folder.resolveSibling("gold"));
    return candidates.stream()
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> wrong("evaluate.no-gold", candidates.get(0)));
  }

  private int evaluateCorpus(Path corpus) throws IOException {
    Reading reading = new Reading(session);
    Map<String, Evaluation> formats = Corpus.evaluate(corpus, file -> answer(file, reading));
    formats.forEach(
        (format, evaluation) -> {
          session.print("# " + format);
          print(evaluation);
        });
    Path baseline = corpus.resolve(BASELINE);
    if (raise) {
      Baseline.of(formats).write(baseline);
      session.note("evaluate.raised", baseline);
      return Failures.DONE;
    }
    return Files.exists(baseline) ? compare(Baseline.read(baseline), formats) : Failures.DONE;
  }

  private int compare(Baseline baseline, Map<String, Evaluation> formats) {
    List<String> drops = baseline.drops(formats);
    drops.forEach(drop -> session.note("evaluate.drop", drop));
    return drops.isEmpty() ? Failures.DONE : Failures.SOME_FAILED;
  }

  private void print(Evaluation evaluation) {
    if (!scoresOnly) {
      evaluation.errors().forEach(session::print);
    }
    EvaluationReport.lines(evaluation).forEach(session::print);
  }

  /** The answer for a file: an export as it is, a document as it is extracted now. */
  private static JsonNode answer(Path file, Reading reading) throws IOException {
    if (file.getFileName().toString().endsWith(".json")) {
      return JSON.readTree(file.toFile());
    }
    Reading.Outcome outcome = reading.read(file);
    if (outcome instanceof Reading.Read read) {
      return DocumentJson.writeWithText(read.document());
    }
    throw new IOException(outcome instanceof Reading.Unread unread ? unread.line() : "");
  }

  private ParameterException wrong(String key, Object... values) {
    return new ParameterException(spec.commandLine(), session.messages().text(key, values));
  }
}
