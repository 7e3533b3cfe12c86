package vn.giaoviec.index.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.SourceFile;
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
  private final Truth truth;
  private final PageStore pages;
  private final LibraryLock lock;
  private final LibraryIndex index;

  private Library(Path folder, Duration patience, IndexWatch watch) {
    this.folder = folder;
    this.patience = patience;
    this.truth = Truth.in(folder);
    this.pages = new KeptPages(new DurableFiles(folder.resolve("pages"), ".page"));
    this.lock = new LibraryLock(folder.resolve("lock"));
    Abbreviations abbreviations = Abbreviations.standard();
    this.index = new LibraryIndex(folder.resolve("index"), truth, abbreviations, watch);
  }

  /** The library in a folder, which need not be there before the first import. */
  public static Library in(Path folder) {
    return in(folder, PATIENCE);
  }

  /** The library in a folder, with somebody who watches while a whole index is made. */
  public static Library in(Path folder, IndexWatch watch) {
    return new Library(folder.toAbsolutePath().normalize(), PATIENCE, watch);
  }

  /** The library in a folder, with another time to wait for processes that write to it. */
  public static Library in(Path folder, Duration patience) {
    return new Library(folder.toAbsolutePath().normalize(), patience, IndexWatch.NONE);
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
    return Files.exists(truth.journal().file());
  }

  /** The ids of all documents, in the order of their import. */
  public List<String> documents() throws IOException {
    return truth.ledger().ids();
  }

  /**
   * Keeps a file and what was extracted from it. When this returns, the import is acknowledged and
   * survives everything; it is found by the next search.
   *
   * @param document what was extracted from it; its id is the file's
   * @return whether it is new; false where the same bytes were there already
   * @throws LibraryBusyException if another process writes for too long
   */
  public boolean add(SourceFile file, Document document) throws IOException {
    if (!file.id().equals(document.source().id())) {
      throw new IllegalArgumentException("the document's id is not its file's hash");
    }
    Files.createDirectories(folder);
    return lock.holding(patience, () -> truth.add(file.bytes(), document));
  }

  /** The same with the bytes of a file, whose SHA-256 is the document's id. */
  public boolean add(byte[] bytes, Document document) throws IOException {
    return add(SourceFile.of(bytes, document.source().fileName()), document);
  }

  /**
   * Whether a document was imported and its original is undamaged; asked before the costly
   * extraction.
   */
  public boolean has(String id) throws IOException {
    return truth.has(id);
  }

  /**
   * What people reported of a document's tasks, by the tasks' ids, in the order of the first
   * report; also of tasks that the extraction no longer has.
   */
  public Map<String, TaskState> states(String id) throws IOException {
    return truth.ledger().states(id);
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
            truth.append(event.json());
          }
          index.catchUp();
        });
  }

  /** The names of bodies that people joined. */
  public UnitJoins joins() throws IOException {
    return truth.ledger().joins();
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
          truth.append(join.json(event));
          index.catchUp();
        });
  }

  /**
   * A document as it was extracted.
   *
   * @throws java.nio.file.NoSuchFileException if it isn't in the library
   * @throws IOException if its extraction is damaged
   */
  public Document document(String id) throws IOException {
    return truth.extractions().read(id).document();
  }

  /** The original file of a document. */
  public Path original(String id) {
    return truth.originals().path(id);
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
    Extractions.Extraction extraction = truth.extractions().readable(id);
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
    if (!truth.ledger().has(id) || !truth.originals().holds(id)) {
      return Reextracted.failed(id, Reextracted.Outcome.ORIGINAL_DAMAGED);
    }
    Document fresh =
        again.extract(Files.readAllBytes(truth.originals().path(id)), truth.ledger().fileName(id));
    return fresh == null
        ? Reextracted.failed(id, Reextracted.Outcome.UNREADABLE)
        : lock.holding(patience, () -> truth.replace(id, fresh));
  }

  /**
   * Compares originals, extractions, journal and index, and mends what can be mended.
   *
   * @param again extracts an original anew where its extraction is lost
   */
  public CheckResult check(Reextraction again) throws IOException {
    Files.createDirectories(folder);
    LibraryCheck check = new LibraryCheck(truth, again);
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
}
