package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Words;

class NeighboursTest {

  @Test
  void countsTheDocumentsInWhichOneWordFollowsTheOther() throws IOException {
    try (Directory directory = directory("giá trị, giá vé", "trị giá", "giá cả có trị", "gia tri");
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertEquals(2, Neighbours.documents(reader, Fields.BODY, "gia", "tri"));
      assertEquals(
          2, Neighbours.documents(reader, Fields.BODY, "tri", "gia")); // a comma may stand between
      assertEquals(1, Neighbours.documents(reader, Fields.BODY, "gia", "ve"));
      assertEquals(0, Neighbours.documents(reader, Fields.BODY, "ca", "tri"));
      assertEquals(0, Neighbours.documents(reader, Fields.BODY, "gia", "khong"));
      assertEquals(0, Neighbours.documents(reader, Fields.HEAD, "gia", "tri"));
    }
  }

  private static Directory directory(String... texts) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (String text : texts) {
        Document entry = new Document();
        Texts.add(entry, Fields.BODY, List.of(Words.of(text, Abbreviations.standard())));
        writer.addDocument(entry);
      }
    }
    return directory;
  }
}
