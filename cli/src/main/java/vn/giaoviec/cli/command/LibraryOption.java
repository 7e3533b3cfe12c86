package vn.giaoviec.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.giaoviec.cli.terminal.DataFolder;
import vn.giaoviec.cli.terminal.IndexProgress;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.library.Library;

/** Which library a command works on. */
final class LibraryOption {

  @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
  private @Nullable Path folder;

  /** The library, there or not; where its index has to be made anew, the session shows it. */
  Library library(Session session) {
    Path named = folder;
    return Library.in(
        named != null
            ? named
            : DataFolder.library(
                System.getenv(),
                System.getProperty("os.name", ""),
                System.getProperty("user.home", ".")),
        new IndexProgress(session));
  }
}
