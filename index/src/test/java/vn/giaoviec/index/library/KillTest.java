package vn.giaoviec.index.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.Samples;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** Processes that import are killed at random moments; nothing acknowledged may be lost. */
class KillTest {

  private static final int KILLS = 4;
  private static final int MOST_BEFORE_A_KILL = 25;
  private static final int DOCUMENTS = 10_000;

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsTwice() throws Exception {
    Random random = new Random(7);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(importUntilKilled(1 + random.nextInt(MOST_BEFORE_A_KILL)));
      Library library = Library.in(folder);
      List<String> documents = library.documents();
      assertEquals(documents.size(), new HashSet<>(documents).size());
      assertTrue(documents.containsAll(acknowledged));
      try (SearchIndex index = library.open()) {
        assertEquals(documents.size(), index.count(Search.Kind.DOCUMENTS));
        assertEquals(documents.size(), index.count(Search.Kind.TASKS));
      }
    }
    Library library = Library.in(folder);
    assertTrue(library.check((bytes, name) -> document(bytes)).allMended());
    assertEquals(List.of(), library.check((bytes, name) -> document(bytes)).problems());
  }

  /** The documents that a process acknowledged before it was killed, after so many of them. */
  private List<String> importUntilKilled(int many) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (acknowledged.size() < many) {
        String line = lines.readLine();
        assertTrue(line != null, "the importing process ended by itself");
        acknowledged.add(line);
      }
      process.destroyForcibly().waitFor();
    }
    return acknowledged;
  }

  /** Imports documents until it is killed, and makes them searchable now and then. */
  public static void main(String[] args) throws IOException {
    Library library = Library.in(Path.of(args[0]));
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] bytes = ("document " + i).getBytes(StandardCharsets.UTF_8);
      if (library.add(bytes, document(bytes))) {
        System.out.println(ContentHash.of(bytes));
      }
      if (i % 3 == 0) {
        library.catchUp();
      }
    }
  }

  private static Document document(byte[] bytes) {
    return Samples.of(ContentHash.of(bytes));
  }
}
