package vn.giaoviec.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.cli.CommandRun;
import vn.giaoviec.index.library.Library;

/**
 * Several processes import the same files into one new library at once, while somebody searches.
 * {@code -Dgiaoviec.imports=10 -Dgiaoviec.imports.files=100} for other numbers.
 */
class ImportsAtOnceTest {

  private static final int PROCESSES = Integer.getInteger("giaoviec.imports", 4);
  private static final int FILES = Integer.getInteger("giaoviec.imports.files", 12);
  private static final String BUSY = "the library is busy";

  @TempDir Path folder;

  @Test
  void everyDocumentIsThereOnceAndNobodyFails() throws Exception {
    Path documents = folder.resolve("documents");
    ImportProcess.write(documents, 1, FILES);
    List<ImportProcess> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(ImportProcess.of(documents, library()));
    }
    List<CompletableFuture<Integer>> ends =
        processes.stream().map(p -> CompletableFuture.supplyAsync(() -> end(p))).toList();
    CompletableFuture<Void> all = CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
    int searches = 0;
    while (!all.isDone()) {
      search();
      searches++;
      Thread.sleep(200);
    }
    int busy = 0;
    int imported = 0;
    for (int i = 0; i < PROCESSES; i++) {
      String said = String.join("\n", processes.get(i).lines());
      busy += said.contains(BUSY) ? 1 : 0;
      imported += said.split(": " + ImportProcess.TASKS + " tasks", -1).length - 1;
      assertTrue(ends.get(i).get() == 0 || said.contains(BUSY), said);
    }
    System.out.printf("busy: %d of %d, searches meanwhile: %d%n", busy, PROCESSES, searches);
    assertEquals(FILES, imported, "each file is new for one process only");
    assertAllThereOnce();
  }

  private void assertAllThereOnce() throws IOException {
    List<String> ids = Library.in(library()).documents();
    assertEquals(FILES, ids.size());
    assertEquals(FILES, new HashSet<>(ids).size());
    CommandRun run = CommandRun.of("library", "--check", "--library", library().toString());
    assertEquals(0, run.status());
    assertTrue(run.out().contains("Everything is in order: " + FILES), run.out());
    int tasks = FILES * ImportProcess.TASKS;
    assertTrue(run.out().contains("Documents: " + FILES + ", tasks: " + tasks), run.out());
  }

  /** Finds what is there so far, or nothing yet; never fails otherwise. */
  private void search() {
    CommandRun run = CommandRun.of("search", "đề án", "--library", library().toString());
    boolean empty = run.err().contains("the library is empty");
    assertTrue(run.status() == 0 || empty, run.err());
  }

  private static int end(ImportProcess process) {
    try {
      return process.end();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path library() {
    return folder.resolve("library");
  }
}
