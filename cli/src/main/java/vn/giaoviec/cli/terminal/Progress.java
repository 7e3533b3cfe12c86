package vn.giaoviec.cli.terminal;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far long work is: a bar where a person watches, lines elsewhere. */
public final class Progress implements AutoCloseable {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Session session;
  private final @Nullable ProgressBar bar;

  private Progress(Session session, @Nullable ProgressBar bar) {
    this.session = session;
    this.bar = bar;
  }

  /** The progress of {@code steps} files. */
  public static Progress of(Session session, int steps) {
    return new Progress(session, session.interactive() && steps > 1 ? bar(session, steps) : null);
  }

  private static ProgressBar bar(Session session, int steps) {
    return new ProgressBarBuilder()
        .setInitialMax(steps)
        .setTaskName(session.messages().text("import.progress"))
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(session.err(), session.width()))
        .build();
  }

  /** One more is done. */
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** A line about something that went wrong. */
  public void fail(String line) {
    session.err().println((bar == null ? "" : CLEAR_LINE) + line);
  }

  /** A line about something that went well; the bar says as much. */
  public void mention(String line) {
    if (bar == null) {
      session.print(line);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
