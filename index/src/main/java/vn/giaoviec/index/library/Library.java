package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.Program;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.json.JsonDocument;
import vn.giaoviec.index.search.Indexing;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.status.TaskEvent;
import vn.giaoviec.index.status.TaskState;

/**
 * A library of documents in a folder.
 *
 * <p>The truth: {@code originals} by content hash, never changed or deleted; {@code extractions} as
 * JSON with the version of the program that made them; {@code journal.jsonl}, in which an import is
 * acknowledged. Derived: {@code index}, which knows up to which byte of the journal it is complete
 * and catches up with the rest whenever the library is opened for search. So a process may die at
 * any moment: what was acknowledged is found, what wasn't is as if it had never been.
 *
 * <p>Several processes may import and search at once; each holds the lock only while it writes.
 */
public final class Library {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Duration patience;
  private final DurableFiles originals;
  private final DurableFiles extractions;
  private final Journal journal;
  private final Ledger ledger;
  private final LibraryLock lock;
  private final Abbreviations abbreviations = Abbreviations.standard();

  private Library(Path folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
    this.originals = new DurableFiles(folder.resolve("originals"), "");
    this.extractions = new DurableFiles(folder.resolve("extractions"), ".json");
    this.journal = new Journal(folder.resolve("journal.jsonl"));
    this.ledger = new Ledger(journal);
    this.lock = new LibraryLock(folder.resolve("lock"));
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

  /** The abbreviations that it is searched with. */
  public Abbreviations abbreviations() {
    return abbreviations;
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
    if (!originals.has(id)) {
      originals.write(id, bytes);
    }
    extractions.write(id, Json.bytes(extraction(document)));
    journal.append(event(Ledger.IMPORTED, id).put("fileName", document.source().fileName()));
    return true;
  }

  /** Whether a document was imported; asked before the costly extraction. */
  public boolean has(String id) throws IOException {
    return originals.has(id) && extractions.has(id) && ledger.has(id);
  }

  /** Whether a document's import is acknowledged. */
  boolean isImported(String id) throws IOException {
    return ledger.has(id);
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
    lock.holding(
        patience,
        () -> {
          for (TaskEvent event : events) {
            journal.append(event.json().put("at", now()));
          }
          return catchUpLocked();
        });
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static ObjectNode extraction(Document document) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("program", Program.version());
    return json.setAll(DocumentJson.writeWithText(document));
  }

  private static ObjectNode event(String name, String id) {
    return JsonNodeFactory.instance.objectNode().put("at", now()).put("event", name).put("id", id);
  }

  /**
   * A document as it was extracted.
   *
   * @throws NoSuchFileException if it isn't in the library
   * @throws IOException if its extraction is damaged
   */
  public Document document(String id) throws IOException {
    try {
      return JsonDocument.read(Json.read(Files.readAllBytes(extractions.path(id))));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("damaged extraction of " + id, e);
    }
  }

  /** A document as it was extracted; null where that is lost or damaged, which a check mends. */
  @Nullable Document readable(String id) {
    try {
      Document document = document(id);
      return document.source().id().equals(id) ? document : null;
    } catch (IOException e) {
      return null;
    }
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
    Path index = index();
    if (Indexing.journalEnd(index) < 0) {
      catchUp();
    } else if (Indexing.journalEnd(index) < journal.length()) {
      try {
        lock.holding(Duration.ZERO, this::catchUpLocked);
      } catch (LibraryBusyException e) {
        // whoever writes catches up at its end
      }
    }
    return SearchIndex.open(index, abbreviations);
  }

  /** Puts into the index what was imported since it was last complete. */
  public void catchUp() throws IOException {
    Files.createDirectories(folder);
    lock.holding(patience, this::catchUpLocked);
  }

  private boolean catchUpLocked() throws IOException {
    Path index = index();
    long start = Indexing.journalEnd(index);
    if (start < 0) {
      return rebuildLocked();
    }
    Journal.Stretch news = journal.from(start);
    if (news.end() > start) {
      try (Indexing indexing = Indexing.continued(index, abbreviations)) {
        putAll(indexing, touchedBy(news));
        indexing.commit(news.end());
      }
    }
    return true;
  }

  /** The documents of a stretch of the journal that are imported, each once, in order. */
  private Set<String> touchedBy(Journal.Stretch news) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode event : news.events()) {
      String id = event.path("id").asText();
      if (ledger.has(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private void putAll(Indexing indexing, Iterable<String> ids) throws IOException {
    for (String id : ids) {
      Document document = readable(id);
      if (document != null) {
        indexing.put(document, ledger.states(id));
      }
    }
  }

  /** Makes the index anew from the extractions; the old one serves until the new one is whole. */
  public void rebuild() throws IOException {
    Files.createDirectories(folder);
    lock.holding(patience, this::rebuildLocked);
  }

  private boolean rebuildLocked() throws IOException {
    long end = journal.from(0).end();
    try (Indexing indexing = Indexing.anew(index(), abbreviations)) {
      putAll(indexing, documents());
      indexing.commit(end);
    }
    return true;
  }

  private Path index() {
    return folder.resolve("index");
  }

  /**
   * Compares originals, extractions, journal and index, and mends what can be mended.
   *
   * @param again extracts an original anew where its extraction is lost
   */
  public CheckResult check(Reextraction again) throws IOException {
    Files.createDirectories(folder);
    LibraryCheck check = new LibraryCheck(originals, extractions, this, again);
    List<CheckResult.Problem> problems = new ArrayList<>(lock.holding(patience, check::truth));
    if (!indexAgrees()) {
      rebuild();
      problems.add(new CheckResult.Problem(CheckResult.Kind.INDEX_DIFFERS, "", indexAgrees()));
    }
    return new CheckResult(documents().size(), List.copyOf(problems));
  }

  private boolean indexAgrees() {
    try (SearchIndex index = open()) {
      return LibraryCheck.agrees(this, index);
    } catch (IOException | IllegalArgumentException e) {
      return false; // an index that can't be read
    }
  }

  /** Extracts an original once more. */
  public interface Reextraction {
    /** What the bytes say; null where they can't be read. */
    @Nullable Document extract(byte[] bytes, String fileName);
  }

  /** The name that a document was imported under; its id where the journal doesn't know it. */
  String fileName(String id) throws IOException {
    return ledger.fileName(id);
  }

  /** Keeps an extraction in the place of a lost one, and acknowledges the import if need be. */
  void mend(String id, Document document) throws IOException {
    extractions.write(id, Json.bytes(extraction(document)));
    acknowledge(id, document.source().fileName());
  }

  /** Acknowledges an import that isn't yet. */
  void acknowledge(String id, String fileName) throws IOException {
    if (!ledger.has(id)) {
      journal.append(event(Ledger.IMPORTED, id).put("fileName", fileName));
    }
  }
}
