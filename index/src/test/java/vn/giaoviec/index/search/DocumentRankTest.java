package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.index.analysis.Abbreviations;

/** Which of several documents about the same comes first. */
class DocumentRankTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    try (Indexing indexing = Indexing.continued(folder, Abbreviations.standard())) {
      put(indexing, "aa", "34-NQ/TU", "Nghị quyết", "về phát triển các bến cảng", "Mở bến cảng.");
      put(
          indexing,
          "bb",
          "5/KH-UBND",
          "Kế hoạch",
          "Thực hiện Nghị quyết số 34-NQ/TU về phát triển các bến cảng",
          "Nạo vét luồng, mở bến cảng.");
      put(
          indexing,
          "cc",
          "61/BC-SXD",
          "Báo cáo",
          "Kết quả lắp trạm quan trắc mưa tại Sơn Khê quý II/2023",
          "Trạm đo mưa tự động.");
      put(
          indexing,
          "dd",
          "62/BC-SXD",
          "Báo cáo",
          "Kết quả lắp trạm quan trắc mưa, trạm đo gió ở các khu rừng",
          "Trạm quan trắc mưa lắp ở chân sơn lâm; dòng khê cạn nước quý I/2023.");
      put(
          indexing,
          "ee",
          "63/QĐ-SXD",
          "Quyết định",
          "Giải phóng mặt bằng tại thành phố Vạn Lộc",
          "Dự án đường sơn khê, ở thị xã.");
      indexing.put(
          withoutSubject(
              DocumentSearchTest.document(
                  "ff",
                  "9/CV-SXD",
                  "Công văn",
                  "",
                  DAY,
                  "Sở Du lịch",
                  "LẮP CỘT ĐÈN TÍN HIỆU",
                  "Trên phố cũ.",
                  "a ".repeat(250) + "cột đèn biển báo")));
      put(indexing, "99", "8/CV-SXD", "Công văn", "Mua sơn", "Cột đèn tín hiệu; cột đèn biển báo.");
      indexing.commit(1);
    }
  }

  private static void put(
      Indexing indexing, String digits, String number, String type, String subject, String text)
      throws IOException {
    indexing.put(
        DocumentSearchTest.document(
            digits, number, type, subject, DAY, "Sở Du lịch", subject, text));
  }

  @Test
  void theNumberOfACitedDocumentIsNotThatOfTheOneMeant() throws IOException {
    assertEquals("b", first("KH thuc hien NQ 34 ben cang"));
    assertEquals("b", first("kế hoạch nghị quyết số 34 bến cảng"));
    assertEquals("a", first("NQ 34 ben cang"));
    assertEquals("a", first("nghi quyet 34"));
  }

  @Test
  void aNameCountsAsAWholeNotByItsCommonSyllables() throws IOException {
    assertEquals("c", first("tram quan trac mua Son Khe"));
    assertEquals("d", first("tram quan trac mua khu rung"));
  }

  @Test
  void aQuartersNumberMayBeFollowedByItsYear() throws IOException {
    assertEquals("c", first("tram quan trac quý 2/2023"));
    assertEquals("d", first("tram quan trac quý 1/2023"));
  }

  @Test
  void abbreviationsOfOneMeaningAndOfSeveral() throws IOException {
    assertEquals("e", first("GPMB TP Vạn Lộc"));
    assertEquals("e", first("gpmb tp.van loc"));
    assertEquals("e", first("đường TX"));
  }

  @Test
  void aDocumentWithoutSubjectIsNamedByItsBeginning() throws IOException {
    assertEquals("f", first("cot den tin hieu"));
    assertEquals("9", first("cot den bien bao"));
  }

  private static Document withoutSubject(Document document) {
    Header header = document.header();
    Header other =
        new Header(
            header.number(),
            header.type(),
            header.issuer(),
            null,
            header.issued(),
            null,
            List.of(),
            List.of(),
            null,
            null,
            List.of());
    return new Document(
        document.source(), other, List.of(), List.of(), List.of(), document.paragraphs());
  }

  private static String first(String words) throws IOException {
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      Hits hits =
          index.search(
              new Search(
                  Filter.words(words), Search.Kind.DOCUMENTS, Search.Sort.RELEVANCE, 10, DAY));
      return hits.list().get(0).id().substring(0, 1);
    }
  }
}
