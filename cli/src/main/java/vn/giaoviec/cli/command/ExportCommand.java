package vn.giaoviec.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.export.DocumentExport;
import vn.giaoviec.cli.export.Export;
import vn.giaoviec.cli.export.FlatExport;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** {@code export}: the library, or what a search finds in it, for other programs. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private LibraryOption libraryOption = new LibraryOption();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "json|jsonl|csv|xlsx|ics|docx",
      descriptionKey = "export.format")
  private @Nullable ExportForm asked;

  @Option(names = "--flat", descriptionKey = "export.flat")
  private boolean flat;

  @Option(names = "--alarm", paramLabel = "DAYS", descriptionKey = "export.alarm")
  private int alarmDays = 3;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export.out")
  private @Nullable Path file;

  /** An export command that prints to {@code session}. */
  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ExportForm form = ExportForm.of(asked, file);
    Path target = file;
    check(form, target);
    if (target == null) {
      export(form, session.out());
      return Failures.DONE;
    }
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
      export(form, out);
    }
    Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    session.note("export.written", target);
    return Failures.DONE;
  }

  private void check(ExportForm form, @Nullable Path target) {
    String name = form.name().toLowerCase(Locale.ROOT);
    if (form.isBinary() && target == null) {
      throw wrong("error.needs-out", name);
    }
    if (form.isForTasks() && filters.kind() != Search.Kind.TASKS) {
      throw wrong("error.only-tasks", name);
    }
    if (alarmDays < 0) {
      throw wrong("error.not-allowed", "--alarm", alarmDays, "0 ...");
    }
  }

  private ParameterException wrong(String key, Object... values) {
    return new ParameterException(spec.commandLine(), session.messages().text(key, values));
  }

  private void export(ExportForm form, OutputStream out) throws IOException {
    Library library = libraryOption.library(session);
    Search search = filters.search(Integer.MAX_VALUE);
    try (SearchIndex index = library.open()) {
      switch (form) {
        case JSON, JSONL -> json(library, index, search, form == ExportForm.JSONL, out);
        default -> write(form, export(library, search.kind(), index.search(search)), out);
      }
    }
  }

  private Export export(Library library, Search.Kind kind, Hits hits) {
    return new Export(library, kind, hits, session.messages());
  }

  private void write(ExportForm form, Export export, OutputStream out) throws IOException {
    switch (form) {
      case CSV -> export.csv(out);
      case XLSX -> export.xlsx(out);
      case DOCX -> export.assignments(out);
      default -> {
        int leftOut = export.calendar(alarmDays, out);
        if (leftOut > 0) {
          session.note("export.without-day", leftOut);
        }
      }
    }
  }

  private void json(
      Library library, SearchIndex index, Search search, boolean lines, OutputStream out)
      throws IOException {
    PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
    if (flat) {
      FlatExport.print(index.search(search), lines, text);
    } else if (wholeDocuments(search)) {
      List<String> found = found(library, index.search(documents(search)));
      DocumentExport.print(library, found, lines, text);
    } else {
      DocumentExport.printOnly(library, search.kind(), index.search(search), lines, text);
    }
    if (text.checkError()) {
      throw new IOException(session.messages().text("error.cannot-write", String.valueOf(file)));
    }
  }

  /** What asks nothing of single tasks or indicators gives whole documents. */
  private static boolean wholeDocuments(Search search) {
    Filter filter = search.filter();
    boolean ofDocuments = filter.words().isBlank() && !filter.asksOfTasks();
    return search.kind() == Search.Kind.DOCUMENTS
        || search.kind() == Search.Kind.TASKS && ofDocuments;
  }

  private static Search documents(Search search) {
    return new Search(
        search.filter(), Search.Kind.DOCUMENTS, search.sort(), search.limit(), search.today());
  }

  /** The documents found, in the order of import. */
  private static List<String> found(Library library, Hits hits) throws IOException {
    Set<String> ids = hits.list().stream().map(Hits.Hit::documentId).collect(Collectors.toSet());
    return library.documents().stream().filter(ids::contains).toList();
  }
}
