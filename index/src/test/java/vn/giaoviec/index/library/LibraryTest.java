package vn.giaoviec.index.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.Samples;
import vn.giaoviec.index.library.CheckResult.Kind;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

class LibraryTest {

  private static final byte[] ONE = bytes("one");
  private static final byte[] TWO = bytes("two");

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void folder() {
    folder = temporary.resolve("library");
  }

  @Test
  void keepsOriginalsAndExtractions() throws IOException {
    Library library = Library.in(folder);
    assertFalse(library.exists());
    assertTrue(library.add(ONE, document(ONE)));
    assertEquals(List.of(id(ONE)), library.documents());
    assertArrayEquals(ONE, Files.readAllBytes(library.original(id(ONE))));
    assertEquals(document(ONE), Library.in(folder).document(id(ONE)));
  }

  @Test
  void theSameBytesAreOneDocument() throws IOException {
    Library library = Library.in(folder);
    assertTrue(library.add(ONE, document(ONE)));
    assertFalse(library.add(ONE, document(ONE)));
    assertFalse(Library.in(folder).add(ONE, document(ONE)));
    assertEquals(1, count(library));
  }

  @Test
  void aDocumentOfOtherBytesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Library.in(folder).add(ONE, document(TWO)));
  }

  @Test
  void whatIsAcknowledgedIsFoundThoughTheIndexNeverHeardOfIt() throws IOException {
    Library.in(folder).add(ONE, document(ONE));
    assertEquals(1, count(Library.in(folder)));
    Library.in(folder).add(TWO, document(TWO));
    assertEquals(2, count(Library.in(folder)));
  }

  @Test
  void anImportCutOffBeforeItsAcknowledgementIsAsIfItHadNeverBeen() throws IOException {
    Library library = Library.in(folder);
    library.add(ONE, document(ONE));
    library.add(TWO, document(TWO));
    cutOffLastLine(""); // killed just before the journal was written
    Library after = Library.in(folder);
    assertEquals(List.of(id(ONE)), after.documents());
    assertEquals(1, count(after));
    assertTrue(after.add(TWO, document(TWO)));
    assertEquals(2, count(after));
  }

  @Test
  void anUnfinishedLineOfTheJournalDoesntCountAndDoesntHarm() throws IOException {
    Library.in(folder).add(ONE, document(ONE));
    Library.in(folder).add(TWO, document(TWO));
    cutOffLastLine("{\"event\":\"imp");
    Library after = Library.in(folder);
    assertEquals(1, count(after));
    assertTrue(after.add(TWO, document(TWO)));
    assertEquals(List.of(id(ONE), id(TWO)), Library.in(folder).documents());
    assertEquals(2, count(Library.in(folder)));
  }

  @Test
  void halfWrittenFilesAreSweptByTheCheck() throws IOException {
    Library library = Library.in(folder);
    library.add(ONE, document(ONE));
    Path partial = library.original(id(ONE)).resolveSibling(id(ONE) + ".partial");
    Files.write(partial, bytes("o"));
    assertEquals(1, count(library));
    assertEquals(List.of(Kind.PARTIAL_FILE), kinds(library));
    assertFalse(Files.exists(partial));
    assertEquals(List.of(), kinds(library));
  }

  @Test
  void theCheckMendsWhatWasLost() throws IOException {
    Library library = Library.in(folder);
    library.add(ONE, document(ONE));
    library.add(TWO, document(TWO));
    assertEquals(2, count(library));
    delete(folder.resolve("extractions").resolve(id(ONE).substring(0, 2)));
    cutOffLastLine("");
    assertEquals(
        List.of(Kind.EXTRACTION_LOST, Kind.NOT_ACKNOWLEDGED),
        kinds(Library.in(folder)).stream().sorted().toList());
    assertEquals(List.of(), kinds(Library.in(folder)));
    assertEquals(2, count(Library.in(folder)));
  }

  @Test
  void theCheckTellsWhatCantBeMended() throws IOException {
    Library library = Library.in(folder);
    library.add(ONE, document(ONE));
    Files.write(library.original(id(ONE)), bytes("changed"));
    CheckResult result = library.check(LibraryTest::extract);
    assertEquals(Kind.ORIGINAL_CHANGED, result.problems().get(0).kind());
    assertFalse(result.allMended());
  }

  @Test
  void aLostOrDamagedIndexIsMadeAnew() throws IOException {
    Library library = Library.in(folder);
    library.add(ONE, document(ONE));
    assertEquals(1, count(library));
    delete(folder.resolve("index"));
    assertEquals(1, count(library));
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.write(file, bytes("garbage"));
      }
    }
    assertThrows(IOException.class, () -> count(library));
    assertEquals(List.of(Kind.INDEX_DIFFERS), kinds(library));
    assertEquals(1, count(library));
    library.rebuild();
    assertEquals(1, count(library));
  }

  @Test
  void whoeverWaitsTooLongIsToldThatTheLibraryIsBusy() throws Exception {
    Library.in(folder).add(ONE, document(ONE));
    LibraryLock lock = new LibraryLock(folder.resolve("lock"));
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              try {
                lock.holding(
                    Duration.ZERO,
                    () -> {
                      held.countDown();
                      await(done);
                      return true;
                    });
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    other.start();
    held.await();
    Library impatient = Library.in(folder, Duration.ofMillis(50));
    assertThrows(LibraryBusyException.class, () -> impatient.add(TWO, document(TWO)));
    done.countDown();
    other.join();
    assertTrue(impatient.add(TWO, document(TWO)));
  }

  @Test
  void manyAtOnceKeepEveryDocumentOnce() throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(4);
    List<Future<Integer>> all = new ArrayList<>();
    for (int worker = 0; worker < 4; worker++) {
      all.add(workers.submit(() -> addAll(Library.in(folder))));
    }
    int added = 0;
    for (Future<Integer> one : all) {
      added += one.get();
    }
    workers.shutdown();
    assertEquals(10, added);
    assertEquals(10, Library.in(folder).documents().size());
    assertEquals(10, count(Library.in(folder)));
    assertEquals(List.of(), kinds(Library.in(folder)));
  }

  private static int addAll(Library library) throws IOException {
    int added = 0;
    for (int i = 0; i < 10; i++) {
      byte[] bytes = bytes("document " + i);
      added += library.add(bytes, document(bytes)) ? 1 : 0;
    }
    library.catchUp();
    return added;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Kind> kinds(Library library) throws IOException {
    return library.check(LibraryTest::extract).problems().stream()
        .map(CheckResult.Problem::kind)
        .toList();
  }

  private static Document extract(byte[] bytes, String fileName) {
    return document(bytes);
  }

  private static int count(Library library) throws IOException {
    try (SearchIndex index = library.open()) {
      return index.count(Search.Kind.DOCUMENTS);
    }
  }

  /** Takes the last line of the journal away and leaves {@code rest} in its place. */
  private void cutOffLastLine(String rest) throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    List<String> lines = Files.readAllLines(journal);
    String kept = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
    Files.writeString(journal, kept + rest, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Document document(byte[] bytes) {
    return Samples.of(ContentHash.of(bytes));
  }

  private static String id(byte[] bytes) {
    return ContentHash.of(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
