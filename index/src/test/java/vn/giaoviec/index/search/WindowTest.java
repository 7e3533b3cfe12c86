package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.json.Samples;
import vn.giaoviec.index.status.TaskState;

/** Deadlines of each kind, whose tasks are looked up one by one: by their number below. */
class WindowTest {

  private static final LocalDate ISSUED = day(2024, 2, 10);

  private static Directory directory;
  private static DirectoryReader reader;
  private static IndexSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      LocalDate march = day(2024, 3, 15);
      put(writer, new Deadline.OnDate("0", march, true, null));
      put(writer, new Deadline.During("1", day(2024, 3, 1), day(2024, 3, 31)));
      put(writer, new Deadline.During("2", march, null));
      put(writer, new Deadline.During("3", null, march));
      put(writer, new Deadline.Ongoing("4"));
      put(writer, every(1));
      put(writer, every(3));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private static Deadline every(int months) {
    return new Deadline.Recurring("…", List.of(Period.ofMonths(months)), null, null, false);
  }

  private static void put(IndexWriter writer, Deadline deadline) throws IOException {
    Document entry = new Document();
    entry.add(new NumericDocValuesField(Fields.ISSUED, ISSUED.toEpochDay()));
    TaskTimes.add(entry, Samples.task("t", "Việc", "Ban A", deadline), TaskState.NONE);
    writer.addDocument(entry);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void aDayIsInItsWindow() throws IOException {
    assertEquals(List.of(0, 1, 2, 3), within(day(2024, 3, 15), day(2024, 3, 15)));
  }

  @Test
  void aPeriodTouchesAWindowFromItsFirstDayToItsLast() throws IOException {
    assertEquals(List.of(1), within(day(2024, 3, 1), day(2024, 3, 1)));
    assertEquals(List.of(), within(day(2024, 2, 1), day(2024, 2, 29)));
    assertEquals(List.of(1, 2), within(day(2024, 3, 31), day(2024, 3, 31)));
  }

  @Test
  void aPeriodWithoutAnEndGoesOn() throws IOException {
    assertEquals(List.of(2), within(day(2030, 1, 1), null));
    assertEquals(List.of(0, 1, 2, 3), within(null, day(2024, 3, 15)));
    assertEquals(List.of(1), within(null, day(2024, 3, 14)));
  }

  @Test
  void recurringTasksHaveBegunByTheLastOfTheirDays() throws IOException {
    // the last days of January, February and March
    assertEquals(List.of(5), recurring(Map.of("1/0/0", day(2024, 2, 29))));
    assertEquals(List.of(5, 6), recurring(lastDays(day(2024, 2, 29), day(2024, 3, 31))));
    assertEquals(List.of(6), recurring(lastDays(day(2024, 1, 31), day(2024, 3, 31))));
    assertEquals(List.of(5), recurring(Map.of("1/0/0", ISSUED)));
    assertEquals(List.of(), recurring(Map.of("1/0/0", ISSUED.minusDays(1))));
    assertEquals(List.of(), recurring(Map.of("12/0/0", day(2024, 12, 31))));
  }

  private static Map<String, LocalDate> lastDays(LocalDate monthly, LocalDate quarterly) {
    return Map.of("1/0/0", monthly, "3/0/0", quarterly);
  }

  private static List<Integer> within(@Nullable LocalDate from, @Nullable LocalDate to)
      throws IOException {
    return found(
        new DueWithin(
            from == null ? Long.MIN_VALUE : from.toEpochDay(),
            to == null ? Long.MAX_VALUE : to.toEpochDay()));
  }

  private static List<Integer> recurring(Map<String, LocalDate> lastDays) throws IOException {
    return found(new Recurs(lastDays));
  }

  private static List<Integer> found(Query query) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc entry : searcher.search(query, 100, Sort.INDEXORDER).scoreDocs) {
      found.add(entry.doc);
    }
    return found;
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
