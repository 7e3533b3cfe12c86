package vn.giaoviec.index.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.library.CheckResult.Kind;
import vn.giaoviec.index.library.CheckResult.Problem;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** One check of a library's truth, under its lock; the index is compared afterwards. */
final class LibraryCheck {

  private final DurableFiles originals;
  private final DurableFiles extractions;
  private final Library library;
  private final Library.Reextraction again;
  private final List<Problem> problems = new ArrayList<>();

  LibraryCheck(
      DurableFiles originals,
      DurableFiles extractions,
      Library library,
      Library.Reextraction again) {
    this.originals = originals;
    this.extractions = extractions;
    this.library = library;
    this.again = again;
  }

  /** Checks and mends originals, extractions and journal. */
  List<Problem> truth() throws IOException {
    int partial = originals.deletePartial() + extractions.deletePartial();
    for (int i = 0; i < partial; i++) {
      problems.add(new Problem(Kind.PARTIAL_FILE, "", true));
    }
    Set<String> ids = new TreeSet<>(library.documents());
    ids.addAll(originals.ids());
    ids.addAll(extractions.ids());
    for (String id : ids) {
      check(id);
    }
    return problems;
  }

  private void check(String id) throws IOException {
    if (!originals.has(id)) {
      problems.add(new Problem(Kind.ORIGINAL_MISSING, id, false));
      return;
    }
    byte[] bytes = Files.readAllBytes(originals.path(id));
    if (!Sha256.of(bytes).equals(id)) {
      problems.add(new Problem(Kind.ORIGINAL_CHANGED, id, false));
      return;
    }
    Document document = library.readable(id);
    if (document == null) {
      boolean known = library.isImported(id);
      document = again.extract(bytes, library.fileName(id));
      if (document != null) {
        library.mend(id, document);
      }
      if (known || document != null) {
        problems.add(new Problem(Kind.EXTRACTION_LOST, id, document != null));
      }
    } else if (!library.isImported(id)) {
      library.acknowledge(id, document.source().fileName());
      problems.add(new Problem(Kind.NOT_ACKNOWLEDGED, id, true));
    }
  }

  /** Whether an index holds exactly the entries of all documents. */
  static boolean agrees(Library library, SearchIndex index) throws IOException {
    int documents = 0;
    int tasks = 0;
    int indicators = 0;
    for (String id : library.documents()) {
      Document document = library.readable(id);
      int entries = 0;
      if (document != null) {
        documents++;
        tasks += document.tasks().size();
        indicators += document.indicators().size();
        entries = 1 + document.tasks().size() + document.indicators().size();
      }
      if (index.entriesOf(id) != entries) {
        return false;
      }
    }
    return index.count(Search.Kind.DOCUMENTS) == documents
        && index.count(Search.Kind.TASKS) == tasks
        && index.count(Search.Kind.INDICATORS) == indicators;
  }
}
