package vn.giaoviec.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.index.json.DeadlineJson;
import vn.giaoviec.index.json.Json;

/** {@code deadline}: what phrases such as "trước ngày 15 hằng tháng" mean, as JSON. */
@Command(name = "deadline")
public final class DeadlineCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PHRASE", descriptionKey = "deadline.phrases")
  private List<String> phrases = List.of();

  @Option(names = "--issued", paramLabel = "D", descriptionKey = "deadline.issued")
  private @Nullable LocalDate issued;

  /** A deadline command that prints to {@code session}. */
  public DeadlineCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    for (String phrase : phrases) {
      if (phrase.equals(STANDARD_INPUT)) {
        readLines();
      } else {
        print(phrase);
      }
    }
    return Failures.DONE;
  }

  private void readLines() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      print(line);
    }
  }

  private void print(String phrase) {
    session.print(
        DeadlineFinder.whole(phrase, issued)
            .map(deadline -> Json.line(DeadlineJson.write(deadline)))
            .orElse("null"));
  }
}
