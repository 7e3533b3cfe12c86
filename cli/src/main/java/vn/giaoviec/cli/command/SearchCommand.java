package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.export.FlatExport;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Count;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** {@code search}: tasks, documents or indicators of the library as a table or as JSON. */
@Command(name = "search")
public final class SearchCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private LibraryOption libraryOption = new LibraryOption();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private int limit = 50;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "search.format")
  private Format format = Format.TABLE;

  @Option(names = "--count-by", paramLabel = "WHAT", descriptionKey = "count-by")
  private Count.@Nullable By countBy;

  @Option(names = "--help-query", descriptionKey = "help-query")
  private boolean helpQuery;

  /** A search command that prints to {@code session}. */
  public SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (helpQuery) {
      QueryHelp.print(session);
      return Failures.DONE;
    }
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(),
          session.messages().text("error.not-allowed", "--limit", limit, "1 ..."));
    }
    Library library = libraryOption.library(session);
    try (SearchIndex index = library.open()) {
      if (countBy != null) {
        CountRows.print(index.counts(countable(countBy), countBy), countBy, format, session);
      } else {
        print(index, library);
      }
    }
    return Failures.DONE;
  }

  /** The search that is counted; only tasks have units. */
  private Search countable(Count.By by) {
    if (by == Count.By.UNIT && filters.kind() != Search.Kind.TASKS) {
      throw new ParameterException(
          spec.commandLine(), session.messages().text("error.units-of-tasks"));
    }
    return filters.search(Integer.MAX_VALUE);
  }

  private void print(SearchIndex index, Library library) throws IOException {
    Search search = filters.search(limit);
    Hits hits = index.search(search);
    HitList list = new HitList(session, library, filters.unit());
    if (format == Format.JSON) {
      FlatExport.print(hits, false, session.out());
      return;
    }
    list.print(search, hits);
    boolean whole = hits.list().size() == hits.total();
    if (whole && search.kind() != Search.Kind.DOCUMENTS && !search.filter().words().isBlank()) {
      printDocuments(index, search, hits, list);
    }
  }

  /** Where nothing was found, the documents that fit; else the one that fits best. */
  private void printDocuments(SearchIndex index, Search search, Hits hits, HitList list)
      throws IOException {
    Search documents = search.among(Search.Kind.DOCUMENTS);
    Hits others = index.search(documents);
    if (hits.total() == 0 && others.total() > 0) {
      session.note("search.documents-instead");
      list.print(documents, others);
    } else {
      noteOther(hits, others);
    }
  }

  /** Names the document that fits the words best among all, where none of the hits is of it. */
  private void noteOther(Hits hits, Hits documents) {
    if (documents.list().isEmpty() || documents.match() != Hits.Match.AS_TYPED) {
      return;
    }
    Hits.Hit best = documents.list().get(0);
    if (hits.list().stream().noneMatch(hit -> hit.documentId().equals(best.documentId()))) {
      JsonNode document = best.shown().path("document");
      session.note(
          "search.see-also",
          document.path("number").asText(document.path("fileName").asText()),
          document.path("subject").asText());
    }
  }
}
