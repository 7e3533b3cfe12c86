package vn.giaoviec.index.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Unit;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.Samples;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.status.TaskEvent;

/** Newer extractions in the place of older ones. */
class ReextractTest {

  private static final byte[] FILE = "one".getBytes(StandardCharsets.UTF_8);
  private static final String ID = ContentHash.of(FILE);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void library() throws IOException {
    library = Library.in(folder);
    library.add(
        FILE,
        document("Xây dựng đề án phát triển", "Báo cáo kết quả năm 2024", "Họp giao ban tháng"));
  }

  @Test
  void whatIsTheSameKeepsItsIdAndWhatIsNewGetsOneThatWasNeverUsed() throws IOException {
    Document fresh =
        document("Rà soát quy chế", "Báo cáo kết quả năm 2024.", "Xây dựng đề án phát triển mới");
    library.reextract(ID, (bytes, name) -> fresh);
    assertEquals(List.of("t4", "t2", "t1"), ids());
    library.reextract(ID, (bytes, name) -> document("Việc khác hẳn", "Rà soát quy chế"));
    assertEquals(List.of("t5", "t4"), ids());
    library.reextract(ID, (bytes, name) -> document("Kiểm tra công tác thi đua"));
    assertEquals(List.of("t6"), ids());
  }

  @Test
  void theSameWordsAreToldApartByTheirHeadings() throws IOException {
    Document both = document("Họp giao ban tháng", "Họp giao ban tháng");
    List<Task> tasks =
        List.of(under("t1", both.tasks().get(0), "B"), under("t2", both.tasks().get(1), "A"));
    library.reextract(ID, (bytes, name) -> with(tasks));
    List<String> before = ids();
    List<Task> turned =
        List.of(under("t1", both.tasks().get(0), "A"), under("t2", both.tasks().get(1), "B"));
    library.reextract(ID, (bytes, name) -> with(turned));
    assertEquals(List.of(before.get(1), before.get(0)), ids());
  }

  @Test
  void whatWasReportedStaysWithTheWork() throws IOException {
    library.report(List.of(done("t2", "Báo cáo kết quả năm 2024")));
    library.reextract(ID, (bytes, name) -> document("Báo cáo kết quả năm 2024", "Họp"));
    library.catchUp();
    assertEquals(List.of("t2"), idsOfDone());
  }

  @Test
  void aReportWhoseTaskIsGoneIsKeptAndComesBackWithTheTask() throws IOException {
    library.report(List.of(done("t2", "Báo cáo kết quả năm 2024")));
    Reextracted result =
        library.reextract(ID, (bytes, name) -> document("Việc khác hẳn", "Họp giao ban tháng"));
    assertEquals(Map.of("t2", library.states(ID).get("t2")), result.vanished());
    library.catchUp();
    assertEquals(List.of(), idsOfDone());
    library.reextract(ID, (bytes, name) -> document("Thêm", "Báo cáo kết quả năm 2024"));
    library.catchUp();
    assertEquals(List.of("t2"), idsOfDone());
  }

  @Test
  void reportsAreNotGivenToOtherWorkWhereTheOldExtractionIsLost() throws IOException {
    library.report(List.of(done("t1", "Báo cáo kết quả năm 2024")));
    Files.delete(folder.resolve("extractions").resolve(ID.substring(0, 2)).resolve(ID + ".json"));
    library.check((bytes, name) -> document("Việc khác hẳn", "Báo cáo kết quả năm 2024"));
    assertEquals(List.of("t3", "t1"), ids());
    assertEquals(List.of("t1"), idsOfDone());
  }

  @Test
  void theRestIsThatOfTheNewExtraction() throws IOException {
    Unit unit =
        new Unit(
            "u1",
            "Ban A",
            Unit.Kind.BODY,
            List.of(new Unit.Alias("Ban A", 1)),
            List.of(Place.UNKNOWN));
    Document fresh = document("Việc khác hẳn").withUnits(List.of(unit));
    library.reextract(ID, (bytes, name) -> fresh);
    assertEquals(List.of(unit), library.document(ID).units());
  }

  @Test
  void whatCantBeReadAgainStaysAsItWas() throws IOException {
    assertEquals(
        Reextracted.Outcome.UNREADABLE, library.reextract(ID, (bytes, name) -> null).outcome());
    Files.write(library.original(ID), new byte[] {1});
    assertEquals(
        Reextracted.Outcome.ORIGINAL_DAMAGED,
        library.reextract(ID, (bytes, name) -> document("Việc khác")).outcome());
    assertEquals(List.of("t1", "t2", "t3"), ids());
  }

  @Test
  void importingADamagedFileAgainMendsIt() throws IOException {
    Files.write(library.original(ID), new byte[] {1});
    assertFalse(library.has(ID));
    assertFalse(library.add(FILE, document("Việc khác hẳn")), "it was there, though damaged");
    assertTrue(library.has(ID));
    assertEquals(List.of("t1", "t2", "t3"), ids());
    assertEquals(List.of(), library.check((bytes, name) -> null).problems());
  }

  @Test
  void anUnreadableLineOfTheJournalIsTold() throws IOException {
    Files.writeString(folder.resolve("journal.jsonl"), "{\"eve\n", StandardOpenOption.APPEND);
    library.report(List.of(done("t1", "…")));
    assertEquals(
        List.of(new CheckResult.Problem(CheckResult.Kind.JOURNAL_DAMAGED, "2", false)),
        Library.in(folder).check((bytes, name) -> null).problems());
    assertEquals(List.of("t1"), idsOfDone());
  }

  @Test
  void anIndexThatSaysSomethingElseThanTheExtractionIsMadeAnew() throws IOException {
    library.catchUp();
    Document other = document("Việc khác", "Báo cáo", "Họp");
    new Extractions(new DurableFiles(folder.resolve("extractions"), ".json")).write(other, 0);
    assertEquals(
        List.of(new CheckResult.Problem(CheckResult.Kind.INDEX_DIFFERS, "", true)),
        library.check((bytes, name) -> null).problems());
    assertEquals(List.of(), library.check((bytes, name) -> null).problems());
  }

  private List<String> ids() throws IOException {
    return library.document(ID).tasks().stream().map(Task::id).toList();
  }

  private List<String> idsOfDone() throws IOException {
    Search all = new Search(Filter.NONE, Search.Kind.TASKS, Search.Sort.DUE, 10, DAY.plusDays(1));
    try (SearchIndex index = library.open()) {
      return index.search(all).list().stream()
          .filter(hit -> hit.shown().has("done"))
          .map(Hits.Hit::id)
          .map(id -> id.substring(id.indexOf(':') + 1))
          .toList();
    }
  }

  private static TaskEvent done(String task, String words) {
    return new TaskEvent(TaskEvent.Kind.DONE, ID, task, words, DAY, null, null, "");
  }

  private static Document document(String... works) {
    List<Task> tasks = new ArrayList<>();
    for (String work : works) {
      tasks.add(
          Samples.task("t" + (tasks.size() + 1), work, "Ban A", Samples.deadlines().get(0))
              .withSameAs(List.of()));
    }
    return with(tasks);
  }

  private static Document with(List<Task> tasks) {
    Document sample = Samples.withTasks(tasks);
    Source source = new Source(ID, "a.txt", "text/plain", 0, false);
    return new Document(source, sample.header(), tasks, List.of(), List.of());
  }

  private static Task under(String id, Task task, String heading) {
    return new Task(
        id,
        task.text(),
        task.lead(),
        task.coordinators(),
        task.supervisors(),
        task.reportTo(),
        task.deadline(),
        List.of(heading),
        task.origin(),
        List.of(),
        task.note(),
        task.product(),
        task.warnings());
  }
}
