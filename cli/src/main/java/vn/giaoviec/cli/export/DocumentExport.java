package vn.giaoviec.cli.export;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.Shown;

/**
 * One JSON document per source document, in the form of the export schema and in the order of
 * import, each on a line of its own: one array, or JSON Lines.
 */
public final class DocumentExport {

  private DocumentExport() {}

  /** Prints whole documents; without the array around them if {@code lines}. */
  public static void print(Library library, List<String> ids, boolean lines, PrintStream out)
      throws IOException {
    JsonList list = JsonList.to(out, lines);
    for (String id : ids) {
      list.add(Json.line(DocumentJson.write(library.document(id))));
    }
    list.end();
  }

  /** Prints the documents of some hits, each with only the tasks or indicators that were found. */
  public static void printOnly(
      Library library, Search.Kind kind, Hits hits, boolean lines, PrintStream out)
      throws IOException {
    Set<String> documents = new HashSet<>();
    Set<String> entries = new HashSet<>();
    for (Hits.Hit hit : hits.list()) {
      documents.add(hit.documentId());
      entries.add(hit.id());
    }
    JsonList list = JsonList.to(out, lines);
    for (String id : library.documents()) {
      if (documents.contains(id)) {
        list.add(Json.line(DocumentJson.write(only(library.document(id), kind, entries))));
      }
    }
    list.end();
  }

  private static Document only(Document document, Search.Kind kind, Set<String> entries) {
    String prefix = Shown.shortId(document.source().id()) + ":";
    boolean tasks = kind == Search.Kind.TASKS;
    return new Document(
        document.source(),
        document.header(),
        document.tasks().stream()
            .filter(task -> tasks && entries.contains(prefix + task.id()))
            .toList(),
        document.indicators().stream()
            .filter(indicator -> !tasks && entries.contains(prefix + indicator.id()))
            .toList(),
        document.warnings());
  }
}
