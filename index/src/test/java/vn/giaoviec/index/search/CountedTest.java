package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forty entries in four segments, of which every second one is a task: 0, 2, 4 … 38. */
class CountedTest {

  private static final Query TASKS = new TermQuery(new Term(Fields.KIND, Fields.TASK));

  private static Directory directory;
  private static DirectoryReader reader;
  private static IndexSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < 40; i++) {
        Document entry = new Document();
        String kind = i % 2 == 0 ? Fields.TASK : Fields.INDICATOR;
        entry.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        writer.addDocument(entry);
        if (i % 10 == 9) {
          writer.commit();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
    assertEquals(4, reader.leaves().size());
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void keepsTheFirstInTheIndexAndCountsAll() throws IOException {
    Counted counted = new Counted(TASKS, searcher, 100, 7);
    assertEquals(List.of(0, 2, 4, 6, 8, 10, 12), entries(counted.first()));
    assertEquals(20, counted.total());
  }

  @Test
  void keepsAllWhereThereAreNoMoreThanAskedFor() throws IOException {
    Counted counted = new Counted(TASKS, searcher, 30, 20);
    assertEquals(tasks(20), entries(counted.first()));
    assertEquals(20, counted.total());
  }

  @Test
  void countsNoFurtherThanAskedForHoweverTheThreadsRun() throws IOException {
    for (int run = 0; run < 50; run++) {
      Counted counted = new Counted(TASKS, searcher, 11, 11);
      assertEquals(tasks(11), entries(counted.first()));
      assertEquals(11, counted.total());
    }
  }

  @Test
  void findsNothingWhereNothingFits() throws IOException {
    Query none = new TermQuery(new Term(Fields.KIND, Fields.DOCUMENT));
    Counted counted = new Counted(none, searcher, 11, 5);
    assertEquals(List.of(), entries(counted.first()));
    assertEquals(0, counted.total());
  }

  private static List<Integer> tasks(int count) {
    return IntStream.range(0, count).mapToObj(i -> 2 * i).toList();
  }

  private static List<Integer> entries(Query query) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc entry : searcher.search(query, 100, Sort.INDEXORDER).scoreDocs) {
      found.add(entry.doc);
    }
    return found;
  }
}
