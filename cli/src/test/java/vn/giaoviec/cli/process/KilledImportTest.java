package vn.giaoviec.cli.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.cli.CommandRun;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/**
 * Imports are killed (SIGKILL) at random moments, over and over in one library; after each kill
 * everything it said it had imported must be found, once and whole, with nobody mending anything.
 * {@code -Dgiaoviec.kills=200} for another number of kills, {@code -Dgiaoviec.kills.seed=…} for
 * other moments.
 */
class KilledImportTest {

  private static final int KILLS = Integer.getInteger("giaoviec.kills", 12);
  private static final long SEED = Long.getLong("giaoviec.kills.seed", 20);
  private static final int FILES = 6;

  /** About what the program needs to import the notices, once it has started. */
  private static final int FILE_MILLIS = 25;

  private static final int COMMIT_MILLIS = 150;

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final Set<Path> acknowledged = new LinkedHashSet<>();
  private int startMillis = 1500;
  private int written;

  @Test
  void whatWasAcknowledgedIsThereOnceAndWhole() throws Exception {
    System.out.println("kills: " + KILLS + ", seed: " + SEED);
    Path documents = folder.resolve("documents");
    int early = 0;
    for (int kills = 0; kills < KILLS; ) {
      Path batch = documents.resolve(String.valueOf(kills));
      if (!Files.exists(batch)) {
        ImportProcess.write(batch, written, FILES);
        written += FILES;
      }
      if (importAndKill(batch, kills)) {
        kills++;
        early += acknowledged.isEmpty() ? 1 : 0;
      }
      assertSound();
    }
    assertTrue(early < KILLS / 2, "most kills must come after the first import");
    assertEquals(0, ImportProcess.of(documents, library()).end());
    assertEverythingIsThere(documents);
  }

  /** Whether the process was killed before it ended by itself. */
  private boolean importAndKill(Path batch, int kill) throws Exception {
    long start = System.nanoTime();
    ImportProcess process = ImportProcess.of(batch, library());
    if (kill % 4 == 0) {
      Thread.sleep(random.nextInt(startMillis + FILES * FILE_MILLIS));
    } else {
      int lines = random.nextInt(FILES + 1);
      for (int i = 0; i < lines; i++) {
        process.line();
        startMillis = i == 0 ? (int) ((System.nanoTime() - start) / 1_000_000) : startMillis;
      }
      Thread.sleep(random.nextInt(lines == FILES ? COMMIT_MILLIS : FILE_MILLIS));
    }
    boolean killed = process.kill();
    acknowledged.addAll(process.acknowledged(files(batch)));
    return killed;
  }

  private void assertSound() throws IOException {
    Library library = Library.in(library());
    if (!library.exists()) {
      assertTrue(acknowledged.isEmpty());
      return;
    }
    List<String> documents = library.documents();
    assertEquals(documents.size(), new HashSet<>(documents).size(), "nothing twice");
    try (SearchIndex index = library.open()) {
      for (Path file : acknowledged) {
        byte[] bytes = Files.readAllBytes(file);
        String id = ContentHash.of(bytes);
        assertEquals(1 + ImportProcess.TASKS, index.entriesOf(id), file + " is found whole");
        assertArrayEquals(bytes, Files.readAllBytes(library.original(id)));
      }
      assertEquals(documents.size(), index.count(Search.Kind.DOCUMENTS));
      assertEquals(documents.size() * ImportProcess.TASKS, index.count(Search.Kind.TASKS));
    }
  }

  private void assertEverythingIsThere(Path documents) throws IOException {
    try (var all = Files.walk(documents)) {
      acknowledged.addAll(all.filter(Files::isRegularFile).toList());
    }
    assertSound();
    assertEquals(written, Library.in(library()).documents().size());
    CommandRun check = CommandRun.of("library", "--check", "--library", library().toString());
    assertEquals(0, check.status());
    assertTrue(check.out().contains("Everything is in order: " + written), check.out());
  }

  private static List<Path> files(Path batch) throws IOException {
    try (var all = Files.list(batch)) {
      return all.toList();
    }
  }

  private Path library() {
    return folder.resolve("library");
  }
}
