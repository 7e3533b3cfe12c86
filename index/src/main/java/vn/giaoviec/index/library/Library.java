package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.ocr.PageStore;
import vn.giaoviec.index.Program;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.status.TaskEvent;
import vn.giaoviec.index.status.TaskState;
import vn.giaoviec.index.units.UnitJoins;

/**
 * A library of documents in a folder.
 *
 * <p>The truth: {@code originals} by content hash, never changed or deleted; {@code extractions} as
 * JSON with the version of the program that made them; {@code journal.jsonl}, in which an import is
 * acknowledged and everything stands that people report. Derived: {@code pages}, the recognised
 * pages of scans; {@code index}, which knows up to which byte of the journal it is complete and
 * catches up with the rest whenever the library is opened for search. So a process may die at any
 * moment: what was acknowledged is found, what wasn't is as if it had never been.
 *
 * <p>Several processes may import and search at once; each holds the lock only while it writes.
 */
public final class Library {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Duration patience;
  private final DurableFiles originals;
  private final Extractions extractions;
  private final PageStore pages;
  private final Journal journal;
  private final Ledger ledger;
  private final LibraryLock lock;
  private final LibraryIndex index;

  private Library(Path folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
    this.originals = new DurableFiles(folder.resolve("originals"), "");
    this.extractions = new Extractions(new DurableFiles(folder.resolve("extractions"), ".json"));
    this.pages = new KeptPages(new DurableFiles(folder.resolve("pages"), ".page"));
    this.journal = new Journal(folder.resolve("journal.jsonl"));
    this.ledger = new Ledger(journal);
    this.lock = new LibraryLock(folder.resolve("lock"));
    Path index = folder.resolve("index");
    this.index = new LibraryIndex(index, journal, ledger, extractions, Abbreviations.standard());
  }

  /** The library in a folder, which need not be there before the first import. */
  public static Library in(Path folder) {
    return in(folder, PATIENCE);
  }

  /** The library in a folder, with another time to wait for processes that write to it. */
  public static Library in(Path folder, Duration patience) {
    return new Library(folder.toAbsolutePath().normalize(), patience);
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** The recognised pages of its scans, so that none is recognised twice. */
  public PageStore pages() {
    return pages;
  }

  /** The abbreviations that it is searched with. */
  public Abbreviations abbreviations() {
    return index.abbreviations();
  }

  /** Whether anything was ever imported. */
  public boolean exists() {
    return Files.exists(journal.file());
  }

  /** The ids of all documents, in the order of their import. */
  public List<String> documents() throws IOException {
    return ledger.ids();
  }

  /**
   * Keeps a file and what was extracted from it. When this returns, the import is acknowledged and
   * survives everything; it is found by the next search.
   *
   * @param bytes the file, whose SHA-256 is the document's id
   * @return whether it is new; false where the same bytes were there already
   * @throws LibraryBusyException if another process writes for too long
   */
  public boolean add(byte[] bytes, Document document) throws IOException {
    String id = document.source().id();
    if (!Sha256.of(bytes).equals(id)) {
      throw new IllegalArgumentException("the document's id is not its file's hash");
    }
    Files.createDirectories(folder);
    return lock.holding(patience, () -> addLocked(id, bytes, document));
  }

  private boolean addLocked(String id, byte[] bytes, Document document) throws IOException {
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
      acknowledge(id, document.source().fileName());
    }
    return !known;
  }

  /**
   * Whether a document was imported and its original is undamaged; asked before the costly
   * extraction.
   */
  public boolean has(String id) throws IOException {
    return ledger.has(id) && extractions.files().has(id) && originals.holds(id);
  }

  /**
   * What people reported of a document's tasks, by the tasks' ids, in the order of the first
   * report; also of tasks that the extraction no longer has.
   */
  public Map<String, TaskState> states(String id) throws IOException {
    return ledger.states(id);
  }

  /**
   * Keeps what people report of tasks. When this returns it survives everything and is seen by the
   * next search.
   *
   * @param events the reports; their time is filled in
   * @throws LibraryBusyException if another process writes for too long
   */
  public void report(List<TaskEvent> events) throws IOException {
    locked(
        () -> {
          for (TaskEvent event : events) {
            journal.append(event.json().put("at", now()));
          }
          index.catchUp();
        });
  }

  /** The names of bodies that people joined. */
  public UnitJoins joins() throws IOException {
    return ledger.joins();
  }

  /**
   * Joins two names of a body for good, or takes that back; seen by the next search.
   *
   * @param event {@link UnitJoins#MERGED} or {@link UnitJoins#SPLIT}
   * @throws LibraryBusyException if another process writes for too long
   */
  public void join(String event, UnitJoins.Join join) throws IOException {
    locked(
        () -> {
          journal.append(join.json(event).put("at", now()));
          index.catchUp();
        });
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static ObjectNode event(String name, String id) {
    return JsonNodeFactory.instance.objectNode().put("at", now()).put("event", name).put("id", id);
  }

  /**
   * A document as it was extracted.
   *
   * @throws java.nio.file.NoSuchFileException if it isn't in the library
   * @throws IOException if its extraction is damaged
   */
  public Document document(String id) throws IOException {
    return extractions.read(id).document();
  }

  /** The original file of a document. */
  public Path original(String id) {
    return originals.path(id);
  }

  /**
   * The index, complete up to the last acknowledged import, unless another process is just writing;
   * that process completes it.
   *
   * @throws EmptyLibraryException if nothing was ever imported
   */
  public SearchIndex open() throws IOException {
    if (!exists()) {
      throw new EmptyLibraryException(folder.toString());
    }
    if (!index.exists()) {
      catchUp();
    } else if (!index.isComplete()) {
      try {
        lock.holding(Duration.ZERO, work(index::catchUp));
      } catch (LibraryBusyException e) {
        // whoever writes catches up at its end
      }
    }
    return index.open();
  }

  /** Puts into the index what happened since it was last complete. */
  public void catchUp() throws IOException {
    locked(index::catchUp);
  }

  /** Makes the index anew from the extractions; the old one serves until the new one is whole. */
  public void rebuild() throws IOException {
    locked(index::rebuild);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static LibraryLock.Work<Boolean> work(Writing writing) {
    return () -> {
      writing.run();
      return true;
    };
  }

  private void locked(Writing writing) throws IOException {
    Files.createDirectories(folder);
    lock.holding(patience, work(writing));
  }

  /** Extracts an original once more. */
  public interface Reextraction {
    /** What the bytes say; null where they can't be read. */
    @Nullable Document extract(byte[] bytes, String fileName);
  }

  /** Whether a document's extraction is lost or was made by another version of the program. */
  public boolean isOutdated(String id) {
    Extractions.Extraction extraction = extractions.readable(id);
    return extraction == null || !extraction.program().equals(Program.version());
  }

  /**
   * Extracts the original of a document once more and puts that in the place of the old extraction.
   * Tasks and indicators that are still the same keep their ids, so that what people reported stays
   * with them.
   *
   * @return what became of the document
   */
  public Reextracted reextract(String id, Reextraction again) throws IOException {
    if (!ledger.has(id) || !originals.holds(id)) {
      return Reextracted.failed(id, Reextracted.Outcome.ORIGINAL_DAMAGED);
    }
    Document fresh = again.extract(Files.readAllBytes(originals.path(id)), ledger.fileName(id));
    return fresh == null
        ? Reextracted.failed(id, Reextracted.Outcome.UNREADABLE)
        : lock.holding(patience, () -> replace(id, fresh));
  }

  /** The journal first: an index that reads an old extraction once more does no harm. */
  private Reextracted replace(String id, Document fresh) throws IOException {
    Extractions.Extraction old = extractions.readable(id);
    Map<String, TaskState> reported = ledger.states(id);
    int before = old == null ? Extractions.highestIn(fresh) : old.highestId();
    int highest = Math.max(before, ledger.highestId(id));
    Document kept = KeptIds.in(fresh, old == null ? null : old.document(), reported, highest);
    journal.append(event("reextracted", id).put("program", Program.version()));
    extractions.write(kept, highest);
    return Reextracted.of(kept, reported);
  }

  /**
   * Compares originals, extractions, journal and index, and mends what can be mended.
   *
   * @param again extracts an original anew where its extraction is lost
   */
  public CheckResult check(Reextraction again) throws IOException {
    Files.createDirectories(folder);
    LibraryCheck check = new LibraryCheck(originals, extractions, journal, ledger, this, again);
    List<CheckResult.Problem> problems = new ArrayList<>(lock.holding(patience, check::truth));
    if (exists() && !indexAgrees()) {
      rebuild();
      problems.add(new CheckResult.Problem(CheckResult.Kind.INDEX_DIFFERS, "", indexAgrees()));
    }
    return new CheckResult(documents().size(), List.copyOf(problems));
  }

  /** Whether the index, once it has caught up, holds what it should. */
  private boolean indexAgrees() {
    try {
      catchUp();
      return lock.holding(patience, index::agrees);
    } catch (LibraryBusyException e) {
      return true; // whoever writes for so long isn't done; nothing is known to be wrong
    } catch (IOException | RuntimeException e) {
      return false; // an index that can't be read
    }
  }

  /** Keeps an extraction in the place of a lost one, and acknowledges the import if need be. */
  void mend(String id, Document document) throws IOException {
    if (ledger.has(id)) {
      replace(id, document);
    } else {
      extractions.write(document, 0);
      acknowledge(id, document.source().fileName());
    }
  }

  /** Acknowledges an import. */
  void acknowledge(String id, String fileName) throws IOException {
    journal.append(event(Ledger.IMPORTED, id).put("fileName", fileName));
  }
}
