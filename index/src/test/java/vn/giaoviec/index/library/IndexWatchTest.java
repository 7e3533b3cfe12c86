package vn.giaoviec.index.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.Samples;

class IndexWatchTest {

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();

  private final IndexWatch watch =
      new IndexWatch() {
        @Override
        public void begins(int documents, boolean outdated) {
          told.add("begins " + documents + (outdated ? " outdated" : ""));
        }

        @Override
        public void documentDone() {
          told.add("done");
        }

        @Override
        public void ends() {
          told.add("ends");
        }
      };

  private void importOne() throws IOException {
    Library library = Library.in(folder);
    byte[] bytes = {1};
    library.add(bytes, Samples.of(ContentHash.of(bytes)));
    library.catchUp();
  }

  @Test
  void nothingIsToldOfAnIndexThatIsThere() throws IOException {
    importOne();
    Library.in(folder, watch).open().close();
    assertEquals(List.of(), told);
  }

  @Test
  void anIndexOfAnotherVersionIsToldOf() throws IOException {
    importOne();
    try (Directory directory = FSDirectory.open(folder.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("journalEnd", "1", "format", "0").entrySet());
      writer.commit();
    }
    Library.in(folder, watch).open().close();
    assertEquals(List.of("begins 1 outdated", "done", "ends"), told);
  }

  @Test
  void anIndexThatSomebodyAskedForIsNotOutdated() throws IOException {
    importOne();
    Library.in(folder, watch).rebuild();
    assertEquals(List.of("begins 1", "done", "ends"), told);
  }
}
