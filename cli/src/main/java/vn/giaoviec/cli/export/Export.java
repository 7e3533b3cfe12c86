package vn.giaoviec.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;

/**
 * What a search found, in the forms that other programs open.
 *
 * @param library where the hits' documents are
 * @param kind what was listed
 * @param hits what was found
 * @param messages the language of headings
 */
public record Export(Library library, Search.Kind kind, Hits hits, Messages messages) {

  /** Comma-separated values. */
  public void csv(OutputStream out) throws IOException {
    CsvExport.write(sheet(new Sources(library)), out);
  }

  /** An Excel workbook: the hits, and a sheet of the documents that they come from. */
  public void xlsx(OutputStream out) throws IOException {
    Sources sources = new Sources(library);
    Sheet found = sheet(sources);
    XlsxExport.write(
        kind == Search.Kind.DOCUMENTS ? List.of(found) : List.of(found, documents(sources)), out);
  }

  /**
   * A calendar of the tasks.
   *
   * @return how many tasks were left out because they are done or their deadline is no day
   */
  public int calendar(int alarmDays, OutputStream out) throws IOException {
    return CalendarExport.write(hits, new Sources(library), messages, alarmDays, out);
  }

  /** A Word file with the table of who does what. */
  public void assignments(OutputStream out) throws IOException {
    AssignmentTable.write(hits, new Sources(library), out);
  }

  private Sheet sheet(Sources sources) {
    return switch (kind) {
      case TASKS -> TaskSheet.of(hits, sources, messages);
      case INDICATORS -> IndicatorSheet.of(hits, sources, messages);
      case DOCUMENTS -> DocumentSheet.of("sheet.documents", documentIds(), sources, messages);
    };
  }

  private Sheet documents(Sources sources) {
    return DocumentSheet.of("sheet.sources", documentIds(), sources, messages);
  }

  private List<String> documentIds() {
    Set<String> ids = new LinkedHashSet<>();
    hits.list().forEach(hit -> ids.add(hit.documentId()));
    return List.copyOf(ids);
  }
}
