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

/** One check of a library's truth, under its lock; the index is compared afterwards. */
final class LibraryCheck {

  private final DurableFiles originals;
  private final Extractions extractions;
  private final Journal journal;
  private final Ledger ledger;
  private final Library library;
  private final Library.Reextraction again;
  private final List<Problem> problems = new ArrayList<>();

  LibraryCheck(
      DurableFiles originals,
      Extractions extractions,
      Journal journal,
      Ledger ledger,
      Library library,
      Library.Reextraction again) {
    this.originals = originals;
    this.extractions = extractions;
    this.journal = journal;
    this.ledger = ledger;
    this.library = library;
    this.again = again;
  }

  /** Checks and mends originals, extractions and journal. */
  List<Problem> truth() throws IOException {
    int partial = originals.deletePartial() + extractions.files().deletePartial();
    for (int i = 0; i < partial; i++) {
      problems.add(new Problem(Kind.PARTIAL_FILE, "", true));
    }
    Set<String> ids = new TreeSet<>(ledger.ids());
    ids.addAll(originals.ids());
    ids.addAll(extractions.files().ids());
    for (String id : ids) {
      check(id);
    }
    for (int line : journal.from(0).damaged()) {
      problems.add(new Problem(Kind.JOURNAL_DAMAGED, String.valueOf(line), false));
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
    Extractions.Extraction extraction = extractions.readable(id);
    if (extraction == null) {
      extractAgain(id, bytes);
    } else if (!ledger.has(id)) {
      library.acknowledge(id, extraction.document().source().fileName());
      problems.add(new Problem(Kind.NOT_ACKNOWLEDGED, id, true));
    }
  }

  private void extractAgain(String id, byte[] bytes) throws IOException {
    boolean known = ledger.has(id);
    Document document = again.extract(bytes, ledger.fileName(id));
    if (document != null) {
      library.mend(id, document);
    }
    if (known || document != null) {
      problems.add(new Problem(Kind.EXTRACTION_LOST, id, document != null));
    }
  }
}
