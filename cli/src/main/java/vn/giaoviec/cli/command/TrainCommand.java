package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import vn.giaoviec.cli.train.MarkedFiles;
import vn.giaoviec.cli.train.TaskTraining;
import vn.giaoviec.extractor.unit.NameScores;
import vn.giaoviec.index.json.Json;

/**
 * {@code train}: the model that tells work from other text, from documents with gold answers, or
 * the one that tells where names end, from marked sentences.
 */
@Command(name = "train")
public final class TrainCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "train.folders")
  private List<Path> folders = List.of();

  @Option(names = "--gold", paramLabel = "DIR", descriptionKey = "train.gold")
  private @Nullable Path gold;

  @Option(names = "--names", paramLabel = "DIR", descriptionKey = "train.names")
  private @Nullable Path names;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "train.out")
  private @Nullable Path file;

  /** A train command that prints to {@code session}. */
  public TrainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path marked = names;
    Path answers = gold;
    if (marked != null) {
      return names(MarkedFiles.in(marked), marked);
    }
    if (answers == null || folders.isEmpty()) {
      throw new ParameterException(spec.commandLine(), session.messages().text("train.from-what"));
    }
    return tasks(answers);
  }

  private int names(MarkedFiles files, Path folder) throws IOException {
    if (files.files().size() < 2) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("train.too-few-names", folder));
    }
    NameScores scores = files.validate();
    session.say("train.sentences", files.files().size(), files.sentences(), scores.lists());
    session.say(
        "train.name-scores",
        share((double) scores.ruled() / scores.lists()),
        share((double) scores.found() / scores.lists()));
    write(files::train);
    return Failures.DONE;
  }

  private int tasks(Path answers) throws IOException {
    TaskTraining training = new TaskTraining();
    Reading reading = new Reading(session);
    Map<String, Path> documents = Documents.byName(folders);
    int failed = 0;
    int added = 0;
    for (String name : Evaluation.goldNames(answers)) {
      Path document = documents.get(name);
      if (document != null) {
        boolean read = add(training, reading, document, answers.resolve(name + ".json"));
        added += read ? 1 : 0;
        failed += read ? 0 : 1;
      }
    }
    if (added < 2) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("train.too-few", answers));
    }
    print(training.validate(), added);
    write(training::train);
    return failed == 0 ? Failures.DONE : Failures.SOME_FAILED;
  }

  private void write(Supplier<byte[]> model) throws IOException {
    Path target = file;
    if (target != null) {
      Files.write(target, model.get());
      session.note("export.written", target);
    }
  }

  private boolean add(TaskTraining training, Reading reading, Path document, Path gold)
      throws IOException {
    JsonNode answer = Json.read(Files.readAllBytes(gold));
    Reading.Outcome outcome = reading.read(document);
    if (outcome instanceof Reading.Read read) {
      training.add(gold.getFileName().toString(), read.document(), answer);
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
