package vn.giaoviec.index.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.library.CheckResult.Kind;
import vn.giaoviec.index.library.CheckResult.Problem;

/** One check of a library's truth, under its lock; the index is compared afterwards. */
final class LibraryCheck {

  private final Truth truth;
  private final Library.Reextraction again;
  private final List<Problem> problems = new ArrayList<>();

  LibraryCheck(Truth truth, Library.Reextraction again) {
    this.truth = truth;
    this.again = again;
  }

  /** Checks and mends originals, extractions and journal. */
  List<Problem> truth() throws IOException {
    int partial = truth.originals().deletePartial() + truth.extractions().files().deletePartial();
    for (int i = 0; i < partial; i++) {
      problems.add(new Problem(Kind.PARTIAL_FILE, "", true));
    }
    Set<String> ids = new TreeSet<>(truth.ledger().ids());
    ids.addAll(truth.originals().ids());
    ids.addAll(truth.extractions().files().ids());
    for (String id : ids) {
      check(id);
    }
    for (int line : truth.journal().from(0).damaged()) {
      problems.add(new Problem(Kind.JOURNAL_DAMAGED, String.valueOf(line), false));
    }
    return problems;
  }

  private void check(String id) throws IOException {
    if (!truth.originals().has(id)) {
      problems.add(new Problem(Kind.ORIGINAL_MISSING, id, false));
      return;
    }
    byte[] bytes = Files.readAllBytes(truth.originals().path(id));
    if (!ContentHash.of(bytes).equals(id)) {
      problems.add(new Problem(Kind.ORIGINAL_CHANGED, id, false));
      return;
    }
    Extractions.Extraction extraction = truth.extractions().readable(id);
    if (extraction == null) {
      extractAgain(id, bytes);
    } else if (!truth.ledger().has(id)) {
      truth.acknowledge(extraction.document());
      problems.add(new Problem(Kind.NOT_ACKNOWLEDGED, id, true));
    }
  }

  private void extractAgain(String id, byte[] bytes) throws IOException {
    boolean known = truth.ledger().has(id);
    Document document = again.extract(bytes, truth.ledger().fileName(id));
    if (document != null) {
      truth.mend(id, document);
    }
    if (known || document != null) {
      problems.add(new Problem(Kind.EXTRACTION_LOST, id, document != null));
    }
  }
}
