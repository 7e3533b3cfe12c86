package vn.giaoviec.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the program within a test.
 *
 * @param status its exit status
 * @param out what it answered
 * @param err what it told about the run
 */
public record CommandRun(int status, String out, String err) {

  /** Runs a command, in English where the arguments name no language. */
  public static CommandRun of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(args));
    if (!all.contains("--lang")) {
      all.addAll(List.of("--lang", "en"));
    }
    int status = Main.run(all, stream(out), stream(err));
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
