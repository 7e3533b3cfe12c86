package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Unit;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Samples;

/** Searches in two invented documents whose right answers can be read off the lists below. */
class SearchTest {

  private static final LocalDate TODAY = day(2024, 5, 1);

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    List<Task> first =
        List.of(
            task("t1", "Xây dựng đề án chuỗi giá trị", "BAN TỔ CHỨC CÁN BỘ", on(2024, 3, 15)),
            task("t2", "Giá thành và trị giá của chuỗi cửa hàng", "Ban TCCB", on(2024, 4, 30)),
            task("t3", "Rà soát quỹ đất", "Văn phòng", during(2024, 4, 1, 2024, 6, 30)),
            task("t4", "Báo cáo quý", "Văn phòng", every(3)),
            task("t5", "Củng cố hợp tác xã yếu kém", "Sở Nông nghiệp và PTNT", null));
    List<Task> second =
        List.of(
            task("t1", "Thành lập mới 10 HTX", "Liên minh HTX tỉnh", on(2025, 12, 31)),
            task("t2", "Tuyên truyền thường xuyên", "Ban Tuyên giáo", new Deadline.Ongoing("…")));
    Abbreviations table = Abbreviations.standard();
    try (Indexing indexing = Indexing.continued(folder, table)) {
      indexing.put(document("aa", "282/TB-LMHTX", "Thông báo", day(2024, 1, 10), first));
      indexing.put(document("bb", "09/KH-UBND", "Kế hoạch", day(2025, 2, 20), second));
      indexing.commit(1);
    }
  }

  @Test
  void findsWordsWithAndWithoutDiacritics() throws IOException {
    assertEquals(List.of("a:t1", "a:t2"), words("chuoi gia tri"));
    assertEquals(List.of("a:t1", "a:t2"), words("chuỗi giá trị"));
    assertEquals(List.of("a:t1"), words("\"chuỗi giá trị\""));
  }

  @Test
  void aWordTypedWithDiacriticsIsNotAnother() throws IOException {
    assertEquals(List.of("a:t3"), words("quỹ"));
    assertEquals(List.of("a:t4"), words("quý"));
    assertEquals(2, words("quy").size());
  }

  @Test
  void whereNothingIsAsTypedOtherDiacriticsAndOneWrongLetterHelp() throws IOException {
    assertEquals(Hits.Match.FOLDED, search(Filter.words("đề ản xây")).match());
    assertEquals(List.of("a:t1"), words("đề ản xây"));
    assertEquals(Hits.Match.MISSPELT, search(Filter.words("tuyen truyenn")).match());
    assertEquals(List.of("b:t2"), words("tuyen truyenn"));
    assertEquals(List.of(), words("hoàntoànkhác"));
  }

  @Test
  void abbreviationsAndFullNamesAreOne() throws IOException {
    assertEquals(words("hợp tác xã yếu"), words("HTX yếu"));
    assertEquals(List.of("a:t5"), words("HTX yếu"));
    assertTrue(words("hop tac xa").containsAll(List.of("b:t1", "a:t5")));
  }

  @Test
  void findsUnitsByAnyName() throws IOException {
    assertEquals(List.of("a:t1", "a:t2"), ids(unit("Ban Tổ chức cán bộ", Filter.Role.ANY)));
    assertEquals(List.of("a:t1", "a:t2"), ids(unit("ban tccb", Filter.Role.LEAD)));
    assertEquals(List.of(), ids(unit("ban tccb", Filter.Role.COORDINATOR)));
    assertEquals(List.of("a:t3", "a:t4"), ids(unit("văn phòng", Filter.Role.LEAD)));
    assertEquals(7, ids(unit("văn phòng", Filter.Role.COORDINATOR)).size());
  }

  @Test
  void aUnitOfExactlyTheNameComesBeforeLongerNames(@TempDir Path other) throws IOException {
    List<Task> tasks =
        List.of(
            task("t1", "Chuẩn bị hội nghị", "Văn phòng UBND tỉnh", on(2024, 1, 1)),
            task("t2", "Tổng hợp báo cáo", "VĂN PHÒNG", on(2024, 9, 1)),
            task("t3", "Mua sắm thiết bị", "Văn phòng", on(2024, 2, 1)));
    assertEquals(
        List.of("a:t3", "a:t2", "a:t1"),
        indexed(other, tasks, unit("van phong", Filter.Role.LEAD)));
  }

  @Test
  void whatAnOcrMisreadIsFoundAsReadAndAsMended(@TempDir Path other) throws IOException {
    Task read = task("t1", "Mở lóp tập huấn", "Ban Kề hoạch", null);
    Task mended =
        new Task(
            read.id(),
            mended(read.text().value(), "Mở lớp tập huấn"),
            List.of(mended("Ban Kề hoạch", "Ban Kế hoạch")),
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
    for (String words : List.of("mở lớp", "mở lóp", "ban kế hoạch", "ban kề hoạch")) {
      assertEquals(List.of("a:t1"), indexed(other, List.of(mended), Filter.words(words)), words);
    }
    assertEquals(
        List.of("a:t1"), indexed(other, List.of(mended), unit("Ban KH", Filter.Role.LEAD)));
  }

  @Test
  void aUnitIsFoundByTheFullNameThatItsDocumentGivesIt(@TempDir Path other) throws IOException {
    Unit.Alias alias = new Unit.Alias("Tổ GV", 0.9);
    String full = "Tổ giúp việc Ban Chỉ đạo";
    Unit unit = new Unit("u1", full, Unit.Kind.BODY, List.of(alias), List.of());
    Document document =
        document("aa", "1/KH", "Kế hoạch", TODAY, List.of(task("t1", "Họp tổ", "Tổ GV", null)))
            .withUnits(List.of(unit));
    assertEquals(List.of("a:t1"), indexed(other, document, unit("ban chỉ đạo", Filter.Role.LEAD)));
    assertEquals(List.of("a:t1"), indexed(other, document, unit("Tổ GV", Filter.Role.LEAD)));
  }

  private static Found<String> mended(String read, String mended) {
    Evidence evidence = Samples.found(read).evidence();
    return new Found<>(read, new Evidence(evidence.place(), read, evidence.rule(), mended));
  }

  private static List<String> indexed(Path other, List<Task> tasks, Filter filter)
      throws IOException {
    return indexed(other, document("aa", "282/TB", "Thông báo", TODAY, tasks), filter);
  }

  /** What a filter finds in an index of one document. */
  private static List<String> indexed(Path other, Document document, Filter filter)
      throws IOException {
    try (Indexing indexing = Indexing.anew(other, Abbreviations.standard())) {
      indexing.put(document);
      indexing.commit(1);
    }
    return ids(other, filter);
  }

  @Test
  void windowsTakeTheDayItselfPeriodsAndRecurrences() throws IOException {
    assertEquals(List.of("a:t1"), ids(due(day(2024, 3, 15), day(2024, 3, 15))));
    assertEquals(List.of(), ids(due(day(2024, 3, 16), day(2024, 3, 30))));
    assertEquals(List.of("a:t3", "a:t4"), ids(due(day(2024, 6, 1), day(2024, 7, 1))));
    assertEquals(List.of("a:t4", "b:t1"), ids(due(day(2024, 12, 1), null)));
    assertEquals(List.of("a:t1"), ids(due(null, day(2024, 3, 20))));
  }

  @Test
  void aRecurringTaskTellsItsNextDay() throws IOException {
    Hits hits = search(due(day(2024, 7, 1), day(2024, 10, 5)));
    assertEquals(day(2024, 9, 30), hits.list().get(0).next());
    assertEquals(1, hits.total());
  }

  @Test
  void overdueMeansAfterTheDay() throws IOException {
    assertEquals(List.of("a:t1"), ids(overdue(day(2024, 4, 30))));
    assertEquals(List.of("a:t1", "a:t2"), ids(overdue(day(2024, 5, 1))));
    assertEquals(List.of("a:t1", "a:t2", "a:t3"), ids(overdue(day(2024, 7, 1))));
  }

  @Test
  void findsDocumentsByNumberWholeAndInPart() throws IOException {
    assertEquals(5, ids(number("282")).size());
    assertEquals(5, ids(number("282/TB")).size());
    assertEquals(2, ids(number("9/KH")).size());
    assertEquals(0, ids(number("28")).size());
    assertEquals(0, ids(number("TB/282")).size());
    assertEquals(List.of("a"), documents(Filter.words("282/TB-LMHTX")));
  }

  @Test
  void narrowsByTypeAndIssue() throws IOException {
    Filter plans =
        new Filter("", null, Filter.Role.ANY, null, null, null, "ke hoach", null, null, null);
    assertEquals(List.of("b:t1", "b:t2"), ids(plans));
    Filter early =
        new Filter("", null, Filter.Role.ANY, null, null, null, null, null, null, day(2024, 1, 10));
    assertEquals(List.of("a"), documents(early));
  }

  @Test
  void documentsAreNarrowedByTheirTasks() throws IOException {
    assertEquals(List.of("b"), documents(unit("Ban Tuyên giáo", Filter.Role.ANY)));
    assertEquals(List.of("a"), documents(due(null, day(2024, 3, 20))));
  }

  @Test
  void sortsByDeadlineWithRecurrencesAtTheirNextDay() throws IOException {
    List<String> sorted = ids(Filter.NONE);
    assertEquals(List.of("a:t1", "a:t2", "a:t3", "a:t4", "b:t1", "a:t5", "b:t2"), sorted);
  }

  @Test
  void tellsHowManyThereAreBeyondTheLimit() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      Hits hits =
          index.search(new Search(Filter.NONE, Search.Kind.TASKS, Search.Sort.DUE, 2, TODAY));
      assertEquals(2, hits.list().size());
      assertEquals(7, hits.total());
    }
  }

  private static List<String> words(String words) throws IOException {
    return ids(Filter.words(words));
  }

  private static List<String> ids(Filter filter) throws IOException {
    return ids(folder, filter);
  }

  private static List<String> ids(Path folder, Filter filter) throws IOException {
    return search(folder, filter).list().stream().map(hit -> shortened(hit.id())).toList();
  }

  private static Hits search(Filter filter) throws IOException {
    return search(folder, filter);
  }

  private static Hits search(Path folder, Filter filter) throws IOException {
    Search.Sort sort = filter.words().isEmpty() ? Search.Sort.DUE : Search.Sort.RELEVANCE;
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      return index.search(new Search(filter, Search.Kind.TASKS, sort, 100, TODAY));
    }
  }

  private static List<String> documents(Filter filter) throws IOException {
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      Search search = new Search(filter, Search.Kind.DOCUMENTS, Search.Sort.ISSUED, 100, TODAY);
      return index.search(search).list().stream().map(hit -> shortened(hit.id())).toList();
    }
  }

  private static String shortened(String id) {
    return id.charAt(0) + id.substring(12);
  }

  private static Filter unit(String unit, Filter.Role role) {
    return new Filter("", unit, role, null, null, null, null, null, null, null);
  }

  private static Filter due(LocalDate from, LocalDate to) {
    return new Filter("", null, Filter.Role.ANY, from, to, null, null, null, null, null);
  }

  private static Filter overdue(LocalDate on) {
    Standing overdue = Standing.overdue(on);
    return new Filter("", null, Filter.Role.ANY, null, null, overdue, null, null, null, null);
  }

  private static Filter number(String number) {
    return new Filter("", null, Filter.Role.ANY, null, null, null, null, number, null, null);
  }

  private static Document document(
      String digits, String number, String type, LocalDate issued, List<Task> tasks) {
    Header header =
        new Header(
            Samples.found(number),
            Samples.found(type),
            Samples.found("Liên hiệp A"),
            null,
            Samples.found(issued),
            Samples.found("Phân công công tác"),
            List.of(),
            List.of(),
            null,
            null,
            List.of());
    Source source = new Source(digits.repeat(32), number + ".pdf", "application/pdf", 1, false);
    return new Document(source, header, tasks, List.of(), List.of());
  }

  private static Task task(String id, String text, String lead, Deadline deadline) {
    Found<Deadline> found = deadline == null ? null : Samples.found(deadline);
    return new Task(
        id,
        Samples.found(text),
        List.of(Samples.found(lead)),
        List.of(Samples.found("Văn phòng")),
        List.of(),
        List.of(),
        found,
        List.of(),
        Origin.PROSE,
        List.of(),
        null,
        null,
        List.of());
  }

  private static Deadline on(int year, int month, int day) {
    return new Deadline.OnDate("…", day(year, month, day), true, null);
  }

  private static Deadline during(int y1, int m1, int d1, int y2, int m2, int d2) {
    return new Deadline.During("…", day(y1, m1, d1), day(y2, m2, d2));
  }

  private static Deadline every(int months) {
    return new Deadline.Recurring("…", List.of(Period.ofMonths(months)), null, null, false);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
