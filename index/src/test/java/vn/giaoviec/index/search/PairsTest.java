package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Syllables;
import vn.giaoviec.index.analysis.Words;

class PairsTest {

  private static final Abbreviations TABLE = Abbreviations.standard();

  @Test
  void neighboursAreAPairInTheirOrder() {
    BytesRef pairs = Pairs.of(cut("Xây dựng chuỗi giá trị"), cut("Ban Tổ chức"));
    assertTrue(has(pairs, "chuoi", "gia", "tri"));
    assertTrue(has(pairs, "to", "chuc"));
    assertFalse(has(pairs, "tri", "gia"));
    assertFalse(has(pairs, "xay", "chuoi"));
    assertFalse(has(pairs, "tri", "ban"));
    assertTrue(has(pairs, "xay"), "a single word asks for no pair");
  }

  @Test
  void aPairIsTheSameInEveryVersion() {
    // the index holds these numbers: another way to work them out is another format of the index
    assertArrayEquals(new int[] {188, 213}, Pairs.bits(List.of("gia", "tri")));
  }

  @Test
  void bothReadingsOfAnAbbreviationHaveNeighbours() {
    Abbreviations defined = TABLE.with(Map.of("ktt", Syllables.of("kinh tế tỉnh")));
    List<Words> texts = List.of(Words.of("Phòng KTT họp", defined));
    BytesRef pairs = Pairs.of(texts, List.of());
    assertTrue(has(pairs, "phong", "ktt"));
    assertTrue(has(pairs, "phong", "kinh", "te", "tinh", "hop"));
    assertFalse(has(pairs, "ktt", "hop"));
  }

  @Test
  void whatMayHaveAllPairsIsStillAskedForItsWords() throws IOException {
    List<String> words = List.of("gia", "tri");
    try (Directory directory = directory("giá trị", "trị giá", "chuỗi giá trị", "giá vé");
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      var phrase = WordQueries.folded(Fields.TEXT, words);
      assertEquals(2, searcher.count(new WithPairs(phrase, words)));
      // a query that finds more than what has the pairs
      var word = WordQueries.folded(Fields.TEXT, List.of("gia"));
      assertEquals(2, searcher.count(new WithPairs(word, words)));
      assertEquals(0, searcher.count(new WithPairs(phrase, List.of("gia", "khong"))));
    }
  }

  private static boolean has(BytesRef pairs, String... words) {
    return Pairs.has(pairs, Pairs.bits(List.of(words)));
  }

  private static List<Words> cut(String text) {
    return List.of(Words.of(text, TABLE));
  }

  private static Directory directory(String... texts) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (String text : texts) {
        Document entry = new Document();
        Texts.add(entry, Fields.TEXT, cut(text));
        entry.add(new BinaryDocValuesField(Fields.PAIRS, Pairs.of(cut(text), List.of())));
        writer.addDocument(entry);
      }
    }
    return directory;
  }
}
