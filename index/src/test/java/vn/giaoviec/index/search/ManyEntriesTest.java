package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Samples;

/** Searches for words that more tasks have than are ranked, and for the same among few of them. */
class ManyEntriesTest {

  private static final int MANY = 2_100;

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      String text = i == 1_500 ? "Rà soát kế hoạch" : "Lập kế toán, thu hoạch vụ " + i;
      tasks.add(task("t" + i, text, i % 1_000 == 0 ? "Ban Kinh tế" : "Văn phòng"));
    }
    tasks.add(task("t5000", "Sửa ke hoach năm", "Ban Kinh tế"));
    try (Indexing indexing = Indexing.continued(folder, Abbreviations.standard())) {
      Header header =
          new Header(
              null, null, null, null, null, null, List.of(), List.of(), null, null, List.of());
      Source source = new Source("ab".repeat(32), "a.pdf", "application/pdf", 1, false);
      indexing.put(new Document(source, header, tasks, List.of(), List.of()));
      indexing.commit(1);
    }
  }

  @Test
  void ofManyThatHaveTheWordsAsTypedThoseTogetherAreFirst() throws IOException {
    Hits hits = search(Filter.words("kế hoạch"), 1);
    assertEquals(List.of("t1500"), ids(hits));
    assertEquals(MANY, hits.total()); // those with other diacritics aren't looked for
    assertFalse(hits.more());
  }

  @Test
  void aLongListHasThoseWithOtherDiacriticsToo() throws IOException {
    Hits hits = search(Filter.words("kế hoạch"), 3_000);
    assertEquals(MANY + 1, hits.total());
    assertEquals("t1500", ids(hits).get(0));
    assertTrue(ids(hits).contains("t5000"));
  }

  @Test
  void ofFewAllAreFoundAndRanked() throws IOException {
    Filter filter =
        new Filter(
            "kế hoạch", "Ban Kinh tế", Filter.Role.ANY, null, null, null, null, null, null, null);
    Hits hits = search(filter, 100);
    assertEquals(Set.of("t5000", "t1000", "t2000"), Set.copyOf(ids(hits)));
    assertEquals(3, hits.total());
  }

  @Test
  void besideWordsThatMustNotBeAllFormsAreFound() throws IOException {
    Hits hits = search(Filter.words("kế hoạch NOT lập"), 9);
    assertEquals(Set.of("t1500", "t5000"), Set.copyOf(ids(hits)));
    assertEquals(List.of(), ids(search(Filter.words("sửa NOT \"ke hoach\""), 9)));
  }

  private static List<String> ids(Hits hits) {
    return hits.list().stream().map(hit -> hit.id().substring(13)).toList();
  }

  private static Hits search(Filter filter, int limit) throws IOException {
    LocalDate today = LocalDate.of(2024, 5, 1);
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      return index.search(
          new Search(filter, Search.Kind.TASKS, Search.Sort.RELEVANCE, limit, today));
    }
  }

  private static Task task(String id, String text, String lead) {
    return new Task(
        id,
        Samples.found(text),
        List.of(Samples.found(lead)),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        Origin.PROSE,
        List.of(),
        null,
        null,
        List.of());
  }
}
