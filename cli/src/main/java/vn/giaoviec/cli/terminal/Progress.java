package vn.giaoviec.cli.terminal;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.read.ocr.PageWatch;

/**
 * How far long work is, with the time left: a bar where a person watches, lines elsewhere. A file
 * is one step, and each of its pages that has to be recognised, which takes far longer, one more.
 */
public final class Progress implements AutoCloseable, PageWatch {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Session session;
  private final String task;
  private int steps;
  private int done;
  private @Nullable ProgressBar bar;

  private Progress(Session session, String task, int steps) {
    this.session = session;
    this.task = task;
    this.steps = steps;
  }

  /**
   * The progress of some files.
   *
   * @param task the key of the text that says what is being done
   * @param files how many files, each a step; 0 to count pages only
   */
  public static Progress of(Session session, String task, int files) {
    Progress progress = new Progress(session, task, files);
    progress.show();
    return progress;
  }

  /** A single step needs no bar. */
  private void show() {
    if (bar != null) {
      bar.maxHint(steps);
    } else if (session.interactive() && steps > 1) {
      bar =
          new ProgressBarBuilder()
              .setInitialMax(steps)
              .setTaskName(session.messages().text(task))
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(session.err(), session.width()))
              .build();
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void planned(int pages) {
    steps += pages;
    show();
  }

  @Override
  public void pageDone() {
    step();
  }

  /** One more is done. */
  public synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
    }
  }

  /** A line about something that went wrong. */
  public synchronized void fail(String line) {
    session.err().println((bar == null ? "" : CLEAR_LINE) + line);
  }

  /** A line about something that went well; the bar says as much. */
  public synchronized void mention(String line) {
    if (bar == null) {
      session.print(line);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
