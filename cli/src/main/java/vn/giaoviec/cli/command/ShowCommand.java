package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.status.TaskState;

/** {@code show}: one document, task or indicator whole, with the words each field came from. */
@Command(name = "show")
public final class ShowCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "ID", descriptionKey = "show.id")
  private String typed = "";

  @Mixin private LibraryOption libraryOption = new LibraryOption();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "show.format")
  private Format format = Format.TABLE;

  @Option(names = "--why", descriptionKey = "show.why")
  private boolean why;

  /** A show command that prints to {@code session}. */
  public ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library = libraryOption.library(session);
    LibraryId id = LibraryId.of(typed);
    List<String> found = library.exists() ? id.among(library) : List.of();
    if (found.size() > 1) {
      session.note("show.ambiguous", typed);
      found.forEach(document -> session.err().println("  " + Shown.shortId(document)));
      return Failures.SOME_FAILED;
    }
    boolean shown = found.size() == 1 && show(library, library.document(found.get(0)), id);
    if (!shown) {
      session.note("show.none", typed);
    }
    return shown ? Failures.DONE : Failures.SOME_FAILED;
  }

  private boolean show(Library library, Document document, LibraryId id) throws IOException {
    String entry = id.entry();
    Map<String, TaskState> states = library.states(document.source().id());
    DetailsView view = new DetailsView(session, document, states);
    if (entry == null) {
      return answer(DocumentJson.write(document), view::document);
    }
    Optional<Task> task =
        document.tasks().stream().filter(each -> each.id().equals(entry)).findFirst();
    Optional<Indicator> indicator =
        document.indicators().stream().filter(each -> each.id().equals(entry)).findFirst();
    return task.map(each -> answer(json(each, states), () -> task(document, each, view)))
        .or(
            () ->
                indicator.map(each -> answer(DocumentJson.write(each), () -> view.indicator(each))))
        .orElse(false);
  }

  private static ObjectNode json(Task task, Map<String, TaskState> states) {
    TaskState state = states.getOrDefault(task.id(), TaskState.NONE);
    return Shown.withState(DocumentJson.write(task), state, LocalDate.now());
  }

  private void task(Document document, Task task, DetailsView view) {
    if (why) {
      new WhyView(session, document).task(task);
    } else {
      view.task(task);
    }
  }

  private boolean answer(ObjectNode json, Runnable view) {
    if (format == Format.JSON) {
      session.print(Json.pretty(json));
    } else {
      view.run();
    }
    return true;
  }
}
