package vn.giaoviec.cli.terminal;

import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.library.IndexWatch;

/** Tells how far the making of a library's index is, and why it is made where nobody asked. */
public final class IndexProgress implements IndexWatch {

  private final Session session;
  private @Nullable Progress progress;

  /** Progress that is shown in {@code session}. */
  public IndexProgress(Session session) {
    this.session = session;
  }

  @Override
  public void begins(int documents, boolean outdated) {
    if (outdated) {
      session.note("index.outdated", documents);
    }
    progress = Progress.of(session, "index.progress", documents);
  }

  @Override
  public void documentDone() {
    if (progress != null) {
      progress.step();
    }
  }

  @Override
  public void ends() {
    if (progress != null) {
      progress.close();
    }
  }
}
