package vn.giaoviec.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Progress;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.SourceFile;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.index.library.Library;

/** {@code import}: files and folders into the library. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

  private static final int SEARCHABLE_EVERY = 500;

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "import.paths")
  private List<Path> paths = List.of();

  @Option(names = "--as-one", descriptionKey = "as-one")
  private boolean asOne;

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  private int imported;
  private int alreadyThere;
  private int failed;

  /** An import command that prints to {@code session}. */
  public ImportCommand(Session session) {
    this.session = session;
  }

  /** What came of one file before anything was written. */
  private sealed interface Prepared {}

  private record New(SourceFile file, Document document) implements Prepared {}

  private record There() implements Prepared {}

  private record Bad(Reading.Unread why) implements Prepared {}

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library(session);
    List<Path> files = asOne ? Inputs.documents(paths) : Inputs.files(paths);
    try (Progress progress = Progress.of(session, "import.progress", files.size())) {
      Reading reading = new Reading(session, library.pages(), progress);
      Ordered.forEach(
          files,
          file -> prepare(file, library, reading),
          (file, prepared) -> {
            finish(file, prepared, library, progress);
            progress.step();
          });
    }
    library.catchUp();
    session.say("import.summary", imported, alreadyThere, failed, library.folder());
    return failed == 0 ? Failures.DONE : Failures.SOME_FAILED;
  }

  private Prepared prepare(Path file, Library library, Reading reading) {
    try {
      SourceFile source = SourceFile.of(Reading.bytes(file), Reading.name(file));
      if (library.has(source.id())) {
        return new There();
      }
      Reading.Outcome outcome = reading.extract(source);
      return outcome instanceof Reading.Read read
          ? new New(source, read.document())
          : new Bad((Reading.Unread) outcome);
    } catch (UnreadableException e) {
      return new Bad(reading.unread(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish(Path file, Prepared prepared, Library library, Progress progress) {
    if (prepared instanceof Bad bad) {
      failed++;
      progress.fail(session.messages().text("file.failed", file, bad.why().line()));
    } else if (prepared instanceof New fresh && add(fresh, library)) {
      imported++;
      int tasks = fresh.document().tasks().size();
      int indicators = fresh.document().indicators().size();
      progress.mention(session.messages().text("import.done", file, tasks, indicators));
    } else {
      alreadyThere++;
      progress.mention(session.messages().text("import.already-there", file));
    }
  }

  private boolean add(New fresh, Library library) {
    try {
      boolean isNew = library.add(fresh.file(), fresh.document());
      if (isNew && (imported + 1) % SEARCHABLE_EVERY == 0) {
        library.catchUp();
      }
      return isNew;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
