package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.Program;
import vn.giaoviec.index.status.TaskState;

/**
 * What everything else in a library is derived from. Whoever writes to it holds the library's lock.
 *
 * @param originals the files as they were imported, never changed or deleted
 * @param extractions what was extracted from them
 * @param journal what happened
 * @param ledger the same by document
 */
record Truth(DurableFiles originals, Extractions extractions, Journal journal, Ledger ledger) {

  /** The truth of the library in a folder. */
  static Truth in(Path folder) {
    Journal journal = new Journal(folder.resolve("journal.jsonl"));
    return new Truth(
        new DurableFiles(folder.resolve("originals"), ""),
        new Extractions(new DurableFiles(folder.resolve("extractions"), ".json")),
        journal,
        new Ledger(journal));
  }

  /** Whether a document was imported and its original is undamaged. */
  boolean has(String id) throws IOException {
    return ledger.has(id) && extractions.files().has(id) && originals.holds(id);
  }

  /** Keeps a file and what was extracted from it; false where they were there already. */
  boolean add(byte[] bytes, Document document) throws IOException {
    String id = document.source().id();
    if (has(id)) {
      return false;
    }
    if (!originals.holds(id)) {
      originals.write(id, bytes); // also in the place of one that was damaged
    }
    boolean known = ledger.has(id);
    if (!known || extractions.readable(id) == null) {
      extractions.write(document, 0);
    }
    if (!known) {
      acknowledge(document);
    }
    return !known;
  }

  /** Acknowledges the import of a document. */
  void acknowledge(Document document) throws IOException {
    String id = document.source().id();
    append(event(Ledger.IMPORTED, id).put("fileName", document.source().fileName()));
  }

  /** Takes down that something happens now. */
  void append(ObjectNode event) throws IOException {
    journal.append(event.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  private static ObjectNode event(String name, String id) {
    return JsonNodeFactory.instance.objectNode().put("event", name).put("id", id);
  }

  /**
   * Puts another extraction of an imported document in the place of the old one. The journal first:
   * an index that reads an old extraction once more does no harm.
   */
  Reextracted replace(String id, Document fresh) throws IOException {
    Extractions.Extraction old = extractions.readable(id);
    Map<String, TaskState> reported = ledger.states(id);
    int before = old == null ? Extractions.highestIn(fresh) : old.highestId();
    int highest = Math.max(before, ledger.highestId(id));
    Document kept = KeptIds.in(fresh, old == null ? null : old.document(), reported, highest);
    append(event("reextracted", id).put("program", Program.version()));
    extractions.write(kept, highest);
    return Reextracted.of(kept, reported);
  }

  /** Keeps an extraction in the place of a lost one, and acknowledges the import if need be. */
  void mend(String id, Document document) throws IOException {
    if (ledger.has(id)) {
      replace(id, document);
    } else {
      extractions.write(document, 0);
      acknowledge(document);
    }
  }
}
