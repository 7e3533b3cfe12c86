package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Source;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Samples;
import vn.giaoviec.index.query.QuerySyntaxException;

/** Searches for whole documents, by their names and all their words; counts of hits. */
class DocumentSearchTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    try (Indexing indexing = Indexing.continued(folder, Abbreviations.standard())) {
      indexing.put(
          document(
              "aa",
              "45/KH-UBND",
              "Kế hoạch",
              "Phát triển chuỗi giá trị lúa gạo",
              LocalDate.of(2024, 3, 1),
              "Sở Du lịch",
              "Chương trình mục tiêu vùng (CTMTV) hỗ trợ kho lạnh tại bến cảng.",
              "Kinh phí lấy từ CTMTV."));
      indexing.put(
          document(
              "bb",
              "7/TB-SDL",
              "Thông báo",
              "Kết luận hội nghị giao ban quý III",
              LocalDate.of(2024, 10, 4),
              "Sở Văn hóa, Thể thao và Du lịch",
              "Giá vé và chuỗi cửa hàng có trị số lớn; gạo, lúa.",
              "Đề nghị mở lớp kỹ năng đón khách tại bến thuyền."));
      indexing.commit(1);
    }
  }

  @Test
  void wordsThatNameADocumentAndStandTogetherComeFirst() throws IOException {
    assertEquals(List.of("a", "b"), documents("chuoi gia tri lua gao"));
    assertEquals(List.of("b"), documents("ky nang don khach"));
    assertEquals(List.of("b", "a"), documents("tai ben thuyen"));
  }

  @Test
  void aSlipIsMendedByTheNeighbours() throws IOException {
    assertEquals("a", documents("chuoi gia trj lua goa").get(0));
    assertEquals("chuoi gia tri lua gao", search("chuoi gia trj lua goa").meant());
    assertEquals("b", documents("mo lop ky nagn").get(0));
    assertNull(search("chuoi gia tri").meant());
  }

  @Test
  void shortKindsRomanNumbersAndDefinedAbbreviationsAreUnderstood() throws IOException {
    assertEquals("a", documents("KH lua gao").get(0));
    assertEquals("b", documents("giao ban quy 3").get(0));
    assertEquals(List.of("a"), documents("chuong trinh muc tieu vung"));
    assertEquals(List.of("a"), documents("CTMTV"));
  }

  @Test
  void numbersWholeAndInPart() throws IOException {
    assertEquals("a", documents("45/kh-ubnd").get(0));
    assertEquals("a", documents("so 45").get(0));
    assertEquals("b", documents("7/TB").get(0));
  }

  @Test
  void aWordThatNoDocumentHasTellsNothingOfItsNeighbours() throws IOException {
    assertEquals("ky nang don khach", search("ky nagn don khahc").meant());
    assertEquals("mo lop ky nang don", search("mo lop ky nanh don").meant());
  }

  @Test
  void whatIsTypedInCapitalsIsNoSlipUnlessAllIs() throws IOException {
    assertNull(search("lúa gạo LÚAX").meant());
    assertEquals("CHUOI GIA tri", search("CHUOI GIA TRJ").meant());
  }

  @Test
  void anAbbreviationIsNotMendedToAnother() throws IOException {
    assertNull(search("lua gao ctmtx").meant()); // nor is it CTMTV
    assertEquals("lua gao", search("lua ggo").meant());
  }

  @Test
  void fieldsAndOperatorsNarrow() throws IOException {
    assertEquals(List.of("a"), documents("lua NOT type:\"thong bao\""));
    assertEquals(List.of("b"), documents("issued:q4/2024"));
    assertEquals(List.of("a", "b"), sorted("kho OR thuyen"));
    assertEquals(List.of("a"), documents("unit:\"so du lich\""));
    assertEquals(List.of("b"), documents("due:2025 lua"));
    assertThrows(QuerySyntaxException.class, () -> documents("due:mai"));
  }

  @Test
  void aUnitIsNotOneWhoseNameHasItsWordsScattered() throws IOException {
    Filter filter =
        new Filter("", "Sở Du lịch", Filter.Role.ANY, null, null, null, null, null, null, null);
    Search search = new Search(filter, Search.Kind.TASKS, Search.Sort.DUE, 10, TODAY);
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      assertEquals(1, index.search(search).total());
    }
  }

  @Test
  void countsByWhatHitsShare() throws IOException {
    assertEquals(
        List.of(new Count("Sở Du lịch", 1), new Count("Sở Văn hóa, Thể thao và Du lịch", 1)),
        counts(Search.Kind.TASKS, Count.By.UNIT));
    assertEquals(
        List.of(new Count("2024-12", 1), new Count("2025-10", 1)),
        counts(Search.Kind.TASKS, Count.By.MONTH));
    assertEquals(List.of(new Count("2024", 2)), counts(Search.Kind.DOCUMENTS, Count.By.YEAR));
    assertEquals(
        List.of(new Count("Kế hoạch", 1), new Count("Thông báo", 1)),
        counts(Search.Kind.TASKS, Count.By.TYPE));
    assertEquals(
        List.of(new Count("Liên hiệp A", 2)), counts(Search.Kind.DOCUMENTS, Count.By.ISSUER));
  }

  private static List<Count> counts(Search.Kind kind, Count.By by) throws IOException {
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      return index.counts(new Search(Filter.NONE, kind, Search.Sort.DUE, 1, TODAY), by);
    }
  }

  private static List<String> sorted(String words) throws IOException {
    return documents(words).stream().sorted().toList();
  }

  private static List<String> documents(String words) throws IOException {
    return search(words).list().stream().map(hit -> hit.id().substring(0, 1)).toList();
  }

  private static Hits search(String words) throws IOException {
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      return index.search(
          new Search(Filter.words(words), Search.Kind.DOCUMENTS, Search.Sort.RELEVANCE, 10, TODAY));
    }
  }

  /** A document of Liên hiệp A with one task. */
  static Document document(
      String digits,
      String number,
      String type,
      String subject,
      LocalDate issued,
      String lead,
      String... paragraphs) {
    Header header =
        new Header(
            Samples.found(number),
            Samples.found(type),
            Samples.found("Liên hiệp A"),
            null,
            Samples.found(issued),
            Samples.found(subject),
            List.of(),
            List.of(),
            null,
            null,
            List.of());
    LocalDate due = issued.plusYears(1).withMonth(issued.getMonthValue() == 3 ? 12 : 10);
    Deadline deadline =
        new Deadline.OnDate("…", issued.getMonthValue() == 3 ? due.minusYears(1) : due, true, null);
    return new Document(
        new Source(digits.repeat(32), "tep-" + digits + ".pdf", "application/pdf", 1, false),
        header,
        List.of(Samples.task("t1", "Lập danh mục", lead, deadline)),
        List.of(),
        List.of(),
        List.of(paragraphs));
  }
}
