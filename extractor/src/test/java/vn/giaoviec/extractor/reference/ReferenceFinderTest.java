package vn.giaoviec.extractor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.header.HeaderReader;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Written;
import vn.giaoviec.extractor.model.Reference;

class ReferenceFinderTest {

  private static List<Reference> find(String text) {
    List<Block> blocks = Written.blocks(text);
    return ReferenceFinder.find(blocks, HeaderReader.read(PartSplitter.split(blocks)));
  }

  private static List<String> numbers(String text) {
    return find(text).stream().map(Reference::number).toList();
  }

  @Test
  void fullAndShortMentionsAreOneReference() {
    List<Reference> found =
        find(
            """
            Triển khai Nghị quyết số 18/NQ-HĐND về giáo dục.
            Căn cứ Nghị quyết số 18/NQ-HĐND ngày 05/12/2023 của Hội đồng nhân dân tỉnh về giáo dục;
            """);
    assertEquals(1, found.size());
    assertEquals("Nghị quyết", found.get(0).type());
    assertEquals(LocalDate.of(2023, 12, 5), found.get(0).date());
    assertEquals("Hội đồng nhân dân tỉnh", found.get(0).issuer());
    assertEquals(1, found.get(0).evidence().place().line());
  }

  @Test
  void aPartOfTheCodeMayBeANumeral() {
    assertEquals(
        List.of("1205/VPCP-V.I", "7/QĐ-UBND"),
        numbers(
            "Theo Văn bản số 1205/VPCP-V.I của Văn phòng và Quyết định số 7/QĐ-UBND.Các sở.\n"));
  }

  @Test
  void listSharesTheKindOfItsFirstMember() {
    List<Reference> found = find("Theo các Nghị quyết số 01/NQ-CP, 02/NQ-CP và số 35/NQ-CP.\n");
    assertEquals(
        List.of("01/NQ-CP", "02/NQ-CP", "35/NQ-CP"),
        found.stream().map(Reference::number).toList());
    assertEquals(
        List.of("Nghị quyết", "Nghị quyết", "Nghị quyết"),
        found.stream().map(Reference::type).toList());
  }

  @Test
  void severalNumbersWithTheirSubjects() {
    List<Reference> found =
        find(
            "Căn cứ các Nghị quyết của Quốc hội số 158/2024/QH15 ngày 12 tháng 11 năm 2024 về kế"
                + " hoạch, số 159/2024/QH15 ngày 13 tháng 11 năm 2024 về dự toán;\n");
    assertEquals("Nghị quyết", found.get(1).type());
    assertEquals(LocalDate.of(2024, 11, 13), found.get(1).date());
  }

  @Test
  void anotherKindIsNotInherited() {
    List<Reference> found = find("Theo Nghị quyết số 01/NQ-CP và ý kiến tại số 35/UBND-KT.\n");
    assertEquals("01/NQ-CP", found.get(0).number());
    assertEquals(null, found.get(1).type());
  }

  @Test
  void ownNumberIsNoReference() {
    assertEquals(
        List.of("7/KH-SYT"),
        numbers(
            """
            SỞ Y TẾ
            Số: 15/BC-SYT
            BÁO CÁO
            Kết quả thực hiện Kế hoạch số 7/KH-SYT
            Sở Y tế báo cáo như sau.
            GIÁM ĐỐC
            Lê Thị Hoa
            PHỤ LỤC
            (Kèm theo Báo cáo số 15/BC-SYT ngày 5/6/2024)
            """));
  }

  @Test
  void annexThatMisnamesItsDocumentCitesNothing() {
    assertEquals(
        List.of(),
        numbers(
            """
            Số: 15/BC-SYT
            BÁO CÁO
            Kết quả quý I
            Sở Y tế báo cáo như sau.
            GIÁM ĐỐC
            Lê Thị Hoa
            BIỂU SỐ LIỆU (kèm theo Báo cáo số 5/SYT-BC ngày 5/6/2024 của Sở Y tế)
            """));
  }

  @Test
  void misreadCodeOfTheSameDayIsTheSameDocument() {
    assertEquals(
        List.of("01/2006/TT-BKHĐT"),
        numbers(
            """
            Thông tư số 01/2006/TT-BKHĐT ngày 19/01/2006 về HTX.
            Rà soát Thông tư số 01/2006/TT-BKHTT ngày 19/01/2006.
            """));
  }

  @Test
  void kindsThatExistAreTwoDocuments() {
    assertEquals(
        List.of("158-TB/TW", "158-KL/TW"),
        numbers(
            """
            Thông báo số 158-TB/TW ngày 02/01/2020 của Ban Bí thư.
            Kết luận số 158-KL/TW ngày 02/01/2020 của Ban Bí thư.
            """));
  }

  @Test
  void numberThatALineBreakCutIsWhole() {
    assertEquals(
        List.of("158-TB/TW", "45/2010/NĐ-CP"),
        numbers("Thông báo số 158- TB/TW và Nghị định số 45/2010/NĐ- CP của Chính phủ.\n"));
  }

  @Test
  void figuresAndDatesAreNone() {
    assertEquals(
        List.of(),
        numbers(
            """
            Tính đến 31/3/2019 có 56/93 nhiệm vụ, trực 24/7, tốc độ 60 km/h, quý I/2019, 5/2021.
            Thu nhập 4,3 triệu đồng/người/tháng, 15 HTX/huyện, 40-60%, Covid-19, 2 lần/năm.
            Luật HTX năm 2012; Nghị quyết Trung ương 5 khóa IX; TCVN ISO 9001:2015.
            """));
  }

  @Test
  void tablesAndFootnotesCiteToo() {
    assertEquals(
        List.of("20-CT/TW", "55/2015/NĐ-CP"),
        numbers("| 1 | Chỉ thị số 20-CT/TW /n Nghị định 55/2015/NĐ-CP | Sở Y tế\n"));
  }

  @Test
  void issuersEndBeforeWhatTheDocumentDoes() {
    List<Reference> found =
        find(
            "Thông tư liên tịch số 05/2008/TTLT-BKHCN-BNV ngày 18/6/2008 của Bộ Khoa học và Công"
                + " nghệ và Bộ Nội vụ về việc hướng dẫn; Thông tư số 09/2017/TT-BNNPTNT của Bộ"
                + " Nông nghiệp và Phát triển nông thôn hướng dẫn phân loại; Quyết định số"
                + " 12/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch, Sở Du lịch triển khai.\n");
    assertEquals(
        List.of(
            "Bộ Khoa học và Công nghệ và Bộ Nội vụ",
            "Bộ Nông nghiệp và Phát triển nông thôn",
            "Bộ Văn hóa, Thể thao và Du lịch"),
        found.stream().map(Reference::issuer).toList());
  }
}
