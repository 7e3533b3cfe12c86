package vn.giaoviec.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.read.ocr.PageWatch;
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

  @Option(names = "--reextract", descriptionKey = "library.reextract")
  private boolean reextract;

  @Option(names = "--all", descriptionKey = "library.all")
  private boolean all;

  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "library.ids")
  private List<String> ids = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A library command that prints to {@code session}. */
  public LibraryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!reextract && (all || !ids.isEmpty())) {
      String surplus = all ? "--all" : String.join(" ", ids);
      throw new ParameterException(
          spec.commandLine(), session.messages().text("library.only-reextract", surplus));
    }
    Library library = libraryOption.library(session);
    session.say("library.where", library.folder());
    if (!library.exists()) {
      session.say("library.empty");
      return Failures.DONE;
    }
    if (rebuild) {
      library.rebuild();
      session.say("library.rebuilt");
    }
    boolean sound = !reextract || new Reextracting(session, library).run(ids, all);
    sound &= !check || check(library);
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
    CheckResult result = library.check(Reextracting.reader(session, library, PageWatch.NONE));
    for (CheckResult.Problem problem : result.problems()) {
      String outcome = problem.mended() ? "check.mended" : "check.way." + problem.kind().name();
      session.say(
          "check.problem",
          session.messages().text("check." + problem.kind().name()),
          problem.id(),
          session.messages().text(outcome));
    }
    if (result.allMended()) {
      session.say("check.sound", result.documents());
    }
    return result.allMended();
  }
}
