package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Progress;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.ocr.PageStore;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.json.Json;

/** {@code extract}: files in, one JSON document each out, without a library. */
@Command(name = "extract")
public final class ExtractCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "extract.files")
  private List<Path> paths = List.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "extract.out")
  private @Nullable Path folder;

  @Option(names = "--as-one", descriptionKey = "as-one")
  private boolean asOne;

  @Option(names = "--text", descriptionKey = "extract.text")
  private boolean text;

  private int failed;

  /** An extract command that prints to {@code session}. */
  public ExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = asOne ? Inputs.documents(paths) : Inputs.files(paths);
    Output output = output(files);
    try (Progress progress = Progress.of(session, "extract.progress", 0)) {
      Reading reading = new Reading(session, PageStore.NONE, progress);
      Ordered.forEach(files, reading::read, (file, outcome) -> handOn(file, outcome, output));
    }
    if (folder != null || failed > 0) {
      session.note("extract.summary", files.size() - failed, failed);
    }
    return failed == 0 ? Failures.DONE : Failures.SOME_FAILED;
  }

  /** Where the JSON of one file goes. */
  private interface Output {
    void write(Path file, ObjectNode json) throws IOException;
  }

  private Output output(List<Path> files) throws IOException {
    Path target = folder;
    if (target == null) {
      boolean single = files.size() == 1;
      return (file, json) -> session.print(single ? Json.pretty(json) : Json.line(json));
    }
    Files.createDirectories(target);
    OutputNames names = new OutputNames(files);
    names.shared().forEach(name -> session.note("extract.same-name", name));
    return (file, json) ->
        Files.writeString(target.resolve(names.of(file)), Json.pretty(json) + "\n");
  }

  private ObjectNode json(Document document) {
    return text ? DocumentJson.writeWithText(document) : DocumentJson.write(document);
  }

  private void handOn(Path file, Reading.Outcome outcome, Output output) {
    if (outcome instanceof Reading.Read read) {
      try {
        output.write(file, json(read.document()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (outcome instanceof Reading.Unread unread) {
      failed++;
      session.note("file.failed", file, unread.line());
    }
  }
}
