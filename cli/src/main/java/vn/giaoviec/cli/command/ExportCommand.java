package vn.giaoviec.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.cli.export.DocumentExport;
import vn.giaoviec.cli.export.FlatExport;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** {@code export}: the library, or what a search finds in it, as JSON. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private LibraryOption libraryOption = new LibraryOption();
  @Mixin private FilterOptions filters = new FilterOptions();

  /** The forms of an export. */
  enum ExportFormat {
    /** As the export schema says. */
    JSON
  }

  @Option(names = "--format", paramLabel = "json", descriptionKey = "export.format")
  private ExportFormat format = ExportFormat.JSON;

  @Option(names = "--flat", descriptionKey = "export.flat")
  private boolean flat;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export.out")
  private @Nullable Path file;

  /** An export command that prints to {@code session}. */
  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path target = file;
    if (target == null) {
      export(session.out());
      return Failures.DONE;
    }
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(partial)),
            false,
            StandardCharsets.UTF_8)) {
      export(out);
      if (out.checkError()) {
        throw new IOException(session.messages().text("error.cannot-write", target));
      }
    }
    Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    session.note("export.written", target);
    return Failures.DONE;
  }

  private void export(PrintStream out) throws IOException {
    Library library = libraryOption.library();
    Search search = filters.search(Integer.MAX_VALUE);
    try (SearchIndex index = library.open()) {
      if (flat) {
        FlatExport.print(index.search(search), out);
      } else if (wholeDocuments(search)) {
        DocumentExport.print(library, found(library, index.search(documents(search))), out);
      } else {
        DocumentExport.printOnly(library, search.kind(), index.search(search), out);
      }
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
