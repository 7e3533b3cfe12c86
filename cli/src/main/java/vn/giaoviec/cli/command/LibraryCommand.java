package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.library.CheckResult;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** {@code library}: where it is and how much is in it; checks it, makes its index anew. */
@Command(name = "library")
public final class LibraryCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--rebuild", descriptionKey = "library.rebuild")
  private boolean rebuild;

  @Option(names = "--check", descriptionKey = "library.check")
  private boolean check;

  /** A library command that prints to {@code session}. */
  public LibraryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library();
    session.say("library.where", library.folder());
    if (!library.exists()) {
      session.say("library.empty");
      return Failures.DONE;
    }
    if (rebuild) {
      library.rebuild();
      session.say("library.rebuilt");
    }
    boolean sound = !check || check(library);
    try (SearchIndex index = library.open()) {
      session.say(
          "library.holds",
          index.count(Search.Kind.DOCUMENTS),
          index.count(Search.Kind.TASKS),
          index.count(Search.Kind.INDICATORS));
    }
    return sound ? Failures.DONE : Failures.SOME_FAILED;
  }

  private boolean check(Library library) throws IOException {
    Reading reading = new Reading(session);
    CheckResult result =
        library.check(
            (bytes, fileName) ->
                reading.extract(bytes, fileName) instanceof Reading.Read read
                    ? read.document()
                    : null);
    for (CheckResult.Problem problem : result.problems()) {
      String outcome = problem.mended() ? "check.mended" : "check.not-mended";
      session.say(
          "check.problem",
          session.messages().text("check." + problem.kind().name()),
          problem.id(),
          session.messages().text(outcome));
    }
    if (result.problems().isEmpty()) {
      session.say("check.sound", result.documents());
    }
    return result.allMended();
  }
}
