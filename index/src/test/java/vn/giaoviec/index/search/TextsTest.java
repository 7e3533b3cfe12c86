package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.Words;

class TextsTest {

  private static final String TONE_OF_CAO = "\u0301";

  private final Abbreviations table = Abbreviations.standard();
  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;

  @BeforeEach
  void open() throws IOException {
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig()
                .setCodec(Texts.codec(table.numbers()))
                .setSimilarity(Texts.LENGTHS));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
  }

  private void add(String... texts) throws IOException {
    Document entry = new Document();
    List<Words> words = Stream.of(texts).map(text -> Words.of(text, table)).toList();
    Texts.add(entry, Fields.TEXT, words);
    writer.addDocument(entry);
  }

  @Test
  void wordsStandWhereTheTextsHaveThem() throws IOException {
    add("Lập báo cáo", "Báo cáo Bộ");
    add("Không có gì");
    add("Bộ gửi báo cáo");
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader index = reader.leaves().get(0).reader();
      assertEquals(List.of("0: 2 103", "2: 3"), postings(index, Fields.TEXT, "cao"));
      assertEquals(List.of("0: 104", "2: 0"), postings(index, Fields.TEXT, "bo"));
      assertEquals(List.of("0: 0"), postings(index, Fields.TEXT, "lap"));
      String exact = Fields.exact(Fields.TEXT);
      assertEquals(List.of("0 x2", "2 x1"), counts(index, exact, "cao" + TONE_OF_CAO));
      assertEquals(List.of(), counts(index, exact, "cao"));
      assertEquals(List.of("bao", "bo", "cao", "co", "gi", "gui", "khong", "lap"), terms(index));
    }
  }

  @Test
  void lengthsAreThoseOfTheWords() throws IOException {
    add("Lập báo cáo", "Báo cáo Bộ");
    add("");
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      NumericDocValues lengths = reader.leaves().get(0).reader().getNormValues(Fields.TEXT);
      assertEquals(0, lengths.nextDoc());
      assertEquals(SmallFloat.intToByte4(6), lengths.longValue());
      assertEquals(PostingsEnum.NO_MORE_DOCS, lengths.nextDoc());
    }
  }

  /** A text of 6,001 words, which is handed on in several parts. */
  @Test
  void aLongTextStaysInOnePiece() throws IOException {
    add("mot");
    add("mot hai ".repeat(3000) + "ba");
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader index = reader.leaves().get(0).reader();
      assertEquals(List.of("1: 6000"), postings(index, Fields.TEXT, "ba"));
      assertEquals(List.of("0 x1", "1 x3000"), counts(index, Fields.TEXT, "mot"));
      NumericDocValues lengths = index.getNormValues(Fields.TEXT);
      assertEquals(1, lengths.advance(1));
      assertEquals(SmallFloat.intToByte4(6001), (byte) lengths.longValue());
      assertNull(index.terms(Fields.exact(Fields.TEXT)), "no word has diacritics");
    }
  }

  @Test
  void whatIsMergedIsReadAsWords() throws IOException {
    add("Lập báo cáo");
    writer.commit();
    add("Báo cáo Bộ");
    writer.commit();
    writer.deleteDocuments(new Term(Fields.TEXT, "khong"));
    writer.forceMerge(1);
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      assertEquals(1, reader.leaves().size());
      LeafReader index = reader.leaves().get(0).reader();
      assertEquals(List.of("0: 1", "1: 0"), postings(index, Fields.TEXT, "bao"));
    }
  }

  private static List<String> postings(LeafReader index, String field, String term)
      throws IOException {
    List<String> found = new ArrayList<>();
    PostingsEnum postings = index.postings(new Term(field, term), PostingsEnum.POSITIONS);
    while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
      StringBuilder places = new StringBuilder(postings.docID() + ":");
      for (int i = 0; i < postings.freq(); i++) {
        places.append(' ').append(postings.nextPosition());
      }
      found.add(places.toString());
    }
    return found;
  }

  private static List<String> counts(LeafReader index, String field, String term)
      throws IOException {
    List<String> found = new ArrayList<>();
    PostingsEnum postings = index.postings(new Term(field, term));
    while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
      found.add(postings.docID() + " x" + postings.freq());
    }
    return found;
  }

  private static List<String> terms(LeafReader index) throws IOException {
    Terms terms = index.terms(Fields.TEXT);
    List<String> all = new ArrayList<>();
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      all.add(term.utf8ToString());
    }
    return all;
  }
}
