package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.giaoviec.cli.evaluate.Documents;
import vn.giaoviec.cli.evaluate.Evaluation;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.cli.train.CrossValidation;
import vn.giaoviec.cli.train.TaskTraining;
import vn.giaoviec.index.json.Json;

/** {@code train}: the model that tells work from other text, from documents with gold answers. */
@Command(name = "train")
public final class TrainCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "train.folders")
  private List<Path> folders = List.of();

  @Option(names = "--gold", required = true, paramLabel = "DIR", descriptionKey = "train.gold")
  private Path gold = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "train.out")
  private @Nullable Path file;

  /** A train command that prints to {@code session}. */
  public TrainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    TaskTraining training = new TaskTraining();
    Reading reading = new Reading(session);
    Map<String, Path> documents = Documents.byName(folders);
    int failed = 0;
    int added = 0;
    for (String name : Evaluation.goldNames(gold)) {
      Path document = documents.get(name);
      if (document != null) {
        boolean read = add(training, reading, name, document);
        added += read ? 1 : 0;
        failed += read ? 0 : 1;
      }
    }
    if (added < 2) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("train.too-few", gold));
    }
    print(training.validate(), added);
    Path target = file;
    if (target != null) {
      Files.write(target, training.train());
      session.note("export.written", target);
    }
    return failed == 0 ? Failures.DONE : Failures.SOME_FAILED;
  }

  private boolean add(TaskTraining training, Reading reading, String name, Path document)
      throws IOException {
    JsonNode answer = Json.read(Files.readAllBytes(gold.resolve(name + ".json")));
    Reading.Outcome outcome = reading.read(document);
    if (outcome instanceof Reading.Read read) {
      training.add(name, read.document(), answer);
      return true;
    }
    session.note("file.failed", document, ((Reading.Unread) outcome).line());
    return false;
  }

  private void print(CrossValidation scores, int documents) {
    session.say("train.examples", documents, scores.tasks(), scores.others());
    session.say(
        "train.scores", share(scores.accuracy()), share(scores.order()), share(scores.error()));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
