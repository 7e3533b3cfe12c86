package vn.giaoviec.cli.terminal;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What one run of the program prints to, and in which language.
 *
 * @param out answers
 * @param err messages about the run
 * @param messages the texts for users
 * @param interactive whether a person watches: bold print and progress bars make sense
 * @param width columns of the terminal
 */
public record Session(
    PrintStream out, PrintStream err, Messages messages, boolean interactive, int width) {

  private static final int USUAL_WIDTH = 120;
  private static final int LEAST_WIDTH = 60;

  /** A run on the process's own streams. */
  public static Session of(PrintStream out, PrintStream err, Messages messages) {
    return new Session(out, err, messages, Ansi.AUTO.enabled(), width(System.getenv("COLUMNS")));
  }

  private static int width(@Nullable String columns) {
    if (columns == null || !columns.matches("[0-9]{1,4}")) {
      return USUAL_WIDTH;
    }
    return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
  }

  /** A line of the answer. */
  public void print(String line) {
    out.println(line);
  }

  /** The text under a key, as a line of the answer. */
  public void say(String key, Object... values) {
    out.println(messages.text(key, values));
  }

  /** The text under a key, as a line about the run. */
  public void note(String key, Object... values) {
    err.println(messages.text(key, values));
  }
}
