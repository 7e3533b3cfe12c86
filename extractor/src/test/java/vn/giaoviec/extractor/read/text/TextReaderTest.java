package vn.giaoviec.extractor.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.Readers;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.text.legacy.LegacyLetters;

class TextReaderTest {

  private static List<Block> blocks(String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new TextReader().read(new Input(bytes, "text/plain")).blocks();
  }

  private static List<String> paragraphs(String text) throws UnreadableException {
    return blocks(text).stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  private static String rows(Block block) {
    return ((Block.Table) block)
        .rows().stream()
            .map(row -> row.cells().stream().map(Block.Cell::text).collect(Collectors.joining("|")))
            .collect(Collectors.joining("/"));
  }

  @Test
  void joinsWhatABlankLineOfAPageBreakCut() throws UnreadableException {
    assertEquals(
        List.of("- Xây dựng quy chế phối hợp và tổ chức thực hiện.", "- Rà soát hồ sơ."),
        paragraphs("- Xây dựng quy chế phối hợp và\n\ntổ chức thực hiện.\n- Rà soát hồ sơ.\n"));
  }

  @Test
  void setsAFootnoteApartAndJoinsTheTextAroundIt() throws UnreadableException {
    List<Block> found =
        blocks("Các xã vùng cao¹ tiếp tục rà soát và\n\n¹ Gồm ba xã.\n\nbáo cáo kết quả.\n");
    assertEquals("Các xã vùng cao tiếp tục rà soát và báo cáo kết quả.", text(found.get(0)));
    assertEquals("Gồm ba xã.", ((Block.Footnote) found.get(1)).text());
  }

  private static String text(Block block) {
    return ((Block.Paragraph) block).text();
  }

  @Test
  void takesEmphasisOffAndKeepsItAsStyle() throws UnreadableException {
    Block.Paragraph heading = (Block.Paragraph) blocks("**I. NHIỆM VỤ**\n\nNội dung.\n").get(0);
    assertEquals("I. NHIỆM VỤ", heading.text());
    assertEquals(true, heading.style().bold());
  }

  @Test
  void readsATableOfPipes() throws UnreadableException {
    Block table = blocks("| TT | Việc |\n|---|---|\n| 1 | Họp<br>giao ban |\n").get(0);
    assertEquals("TT|Việc/1|Họp\ngiao ban", rows(table));
  }

  private static String stacked(String... rows) {
    StringBuilder lines = new StringBuilder("Mở đầu.\n\n");
    for (String row : rows) {
      lines.append("|\n").append(row.replace(";", "\n|\n")).append("\n|\n");
    }
    return lines.append("\n").toString();
  }

  private static List<String> spans(String text) throws UnreadableException {
    return ((Block.Table) blocks(text).get(1))
        .rows().get(0).cells().stream()
            .map(c -> c.text() + " " + c.column() + "+" + c.columnSpan() + "x" + c.rowSpan())
            .toList();
  }

  @Test
  void aNumeralAloneOnAWrappedLineGoesOnWithItsParagraph() throws UnreadableException {
    String words =
        "Các cơ quan, đơn vị thuộc tỉnh rà soát các quy định về đầu tư công đã ban\n"
            + "hành, đề xuất những nội dung không còn phù hợp với thực tế của từng địa\n"
            + "phương; hoàn thiện dự thảo, lấy ý kiến của các sở, ngành có liên quan và\n"
            + "báo cáo kết quả xử lý về Sở Tài chính trước khi trình trong phiên họp quý\n";
    String text =
        words.replace("Các cơ quan", "Thủ trưởng cơ quan").replace("họp quý", "họp sau.\n")
            + words.replace("tỉnh rà", "huyện rà").replace("họp quý", "họp này.\n")
            + words
            + "III/2025.\n\nNỘI DUNG KHÁC\n";
    List<Block> found = blocks(text);
    assertEquals("III/2025.", text(found.get(2)).substring(text(found.get(2)).length() - 9));
    assertEquals("NỘI DUNG KHÁC", text(found.get(3)));
  }

  private static final String PARTED =
      """
      Các phòng chuyên môn chuẩn bị các nội dung được giao.

      1.
      Phòng Kinh tế:

      - Rà soát danh sách các hộ cần hỗ trợ giống lúa vụ mùa của từng xóm và lập kế
      hoạch cấp giống, báo cáo Ủy ban nhân dân xã.

      - Phối hợp với Phòng
      Văn hóa và Xã hội kiểm tra việc nhận giống của các hộ; tổng hợp kết quả từng
      xóm để công khai.

      2. Phòng
      Văn hóa và Xã hội:

      - Tuyên truyền trên đài của xã về lịch nhận giống, về cách ngâm ủ và thời vụ; mời
      cán bộ khuyến nông hướng dẫn các hộ ở xóm xa.

      - Cử cán bộ
      __ - xuống xóm khi có yêu cầu của các hộ.

      3. Các xóm:

      - Niêm yết danh sách.

      - Nhận giống theo lịch.
      """;

  @Test
  void blankLinesPartTheParagraphsOfATextWhoseFirstLinesAreShort() throws UnreadableException {
    List<String> found = paragraphs(PARTED);
    assertEquals("1. Phòng Kinh tế:", found.get(1));
    assertEquals(
        "- Phối hợp với Phòng Văn hóa và Xã hội kiểm tra việc nhận giống của các hộ; tổng hợp kết"
            + " quả từng xóm để công khai.",
        found.get(3));
    assertEquals("2. Phòng Văn hóa và Xã hội:", found.get(4));
    assertEquals("- Cử cán bộ", found.get(6), "no word begins the next line");
  }

  @Test
  void shortLinesStandApartWhereBlankLinesPartNothing() throws UnreadableException {
    String dense = PARTED.replace("\n\n", "\n");
    assertTrue(paragraphs(dense).containsAll(List.of("2. Phòng", "Văn hóa và Xã hội:")));
  }

  @Test
  void aPagesNumberStandsInsideASentenceThatGoesOnWithAName() throws UnreadableException {
    String full = "Phòng Kinh tế tổng hợp nhu cầu giống lúa của các xóm, báo cáo với Chủ tịch";
    List<String> found =
        paragraphs(PARTED + "\n" + full + "\n\n2\n\nỦy ban nhân dân xã trước ngày 5/6.\n");
    assertEquals(full + " Ủy ban nhân dân xã trước ngày 5/6.", found.get(found.size() - 1));
    assertEquals(
        List.of("Phòng Kinh tế", "2", "Phòng Văn hóa lập danh sách."),
        paragraphs("Phòng Kinh tế\n\n2\n\nPhòng Văn hóa lập danh sách.\n"));
  }

  @Test
  void findsTheSpansThatStackedTitlesLost() throws UnreadableException {
    assertEquals(
        List.of("STT 0+1x2", "Chỉ tiêu 1+1x2", "Năm 2025 2+2x1", "Kế hoạch năm 2026 4+1x2"),
        spans(
            stacked(
                "STT;Chỉ tiêu;Năm 2025;Kế hoạch năm 2026",
                "Kế hoạch;Ước thực hiện",
                "1;Sản lượng chè;120;118;125",
                "2;Sản lượng cá;45;46;50")));
    assertEquals(
        List.of("STT 0+1x1", "Chỉ tiêu 1+1x1", "Năm 2025 2+1x1"),
        spans(stacked("STT;Chỉ tiêu;Năm 2025", "1;Chè;118", "2;Cá;46", "3;Lúa;900")));
  }

  @Test
  void textBetweenStackedTablesIsNoCellThoughNoBlankLineEndsThem() throws UnreadableException {
    List<Block> found =
        blocks(
            """
            |
            |
            - Chủ tịch các xã;
            |
            Nước sông đang lên, Ủy ban nhân dân tỉnh yêu cầu:
            1. Các xã di dời dân ở bãi bồi.
            |
            Nơi nhận:
            - Như trên.
            |
            **CHỦ TỊCH**
            |
            |
            ** **
            **PHỤ LỤC**
            Các điểm trực
            |
            TT
            |
            Điểm
            |
            |
            1
            |
            Cống Đá
            |
            Hết bảng.
            """);
    assertEquals(
        List.of(
            "- Chủ tịch các xã;",
            "Nước sông đang lên, Ủy ban nhân dân tỉnh yêu cầu:",
            "1. Các xã di dời dân ở bãi bồi.",
            "Nơi nhận:",
            "- Như trên.",
            "CHỦ TỊCH",
            "PHỤ LỤC",
            "Các điểm trực",
            "Hết bảng."),
        found.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text())
            .filter(text -> !text.isBlank())
            .toList());
    assertEquals(
        List.of("TT|Điểm/1|Cống Đá"),
        found.stream().filter(Block.Table.class::isInstance).map(TextReaderTest::rows).toList());
  }

  @Test
  void linesThatCantEndAParagraphGoOn() throws UnreadableException {
    assertEquals(
        List.of(
            "Sau khi nghe Sở Y tế báo cáo tình hình các trạm, Chủ tịch kết luận như sau:",
            "1. Cơ bản thống nhất với Báo cáo của Sở Y tế.",
            "- Nghiêm túc báo cáo hằng tháng.",
            "Bộ Y tế sẽ kiểm tra."),
        paragraphs(
            """
            Sau khi nghe Sở Y tế báo cáo tình hình các trạm, Chủ tịch kết luận như sau:
            1. Cơ bản thống nhất với
            Báo cáo của Sở Y tế.
            -
            Nghiêm túc báo cáo hằng tháng.
            Bộ
            Y tế sẽ kiểm tra.
            """));
    assertEquals(
        List.of("Số: 12/KH-UBND", "An Phú, ngày 19 tháng 1 năm 2025"),
        paragraphs("|\nSố:\n12/KH-UBND\n|\nAn Phú, ngày\n19 tháng 1 năm 2025\n|\n\n"));
  }

  @Test
  void readsATableOfStackedCells() throws UnreadableException {
    String stacked = "|\nSTT\n|\nViệc\n|\nHạn\n|\n|\n1\n|\nLập\nkế hoạch\n|\nQuý I\n|\n\n";
    assertEquals("STT|Việc|Hạn/1|Lập kế hoạch|Quý I", rows(blocks("Mở đầu.\n\n" + stacked).get(1)));
  }

  @Test
  void givesATitleOverSeveralColumnsItsSpan() throws UnreadableException {
    Block.Table table =
        (Block.Table) blocks("TT\tTên\tSo sánh\t\n\t\tKế hoạch\tNăm trước\n1\tA\t5\t6\n").get(0);
    assertEquals(2, table.rows().get(0).cells().get(2).columnSpan());
    assertEquals(2, table.rows().get(0).cells().get(0).rowSpan());
  }

  @Test
  void dropsAHeaderThatAPageBreakRepeats() throws UnreadableException {
    assertEquals(
        "TT|Việc|Hạn/1|A|Q1/2|B|Q2",
        rows(blocks("TT\tViệc\tHạn\n1\tA\tQ1\n\nTT\tViệc\tHạn\n2\tB\tQ2\n").get(0)));
  }

  @Test
  void readsTextWithAByteOrderMark() throws UnreadableException {
    byte[] bytes = "Số lượng".getBytes(java.nio.charset.Charset.forName("UTF-16LE"));
    byte[] marked = new byte[bytes.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(bytes, 0, marked, 2, bytes.length);
    List<Block> found = new TextReader().read(new Input(marked, "text/plain")).blocks();
    assertEquals("Số lượng", text(found.get(0)));
  }

  @Test
  void readsEncodingsFromBeforeUnicode() throws UnreadableException {
    String text =
        "Các đơn vị báo cáo kết quả thực hiện về Văn phòng trước ngày 25 hằng tháng để tổng hợp.";
    byte[] tcvn3 = LegacyLetters.inTcvn3(text).getBytes(StandardCharsets.ISO_8859_1);
    byte[] vni = LegacyLetters.inVni(text).getBytes(StandardCharsets.UTF_8);
    byte[] vniBytes = LegacyLetters.inVni(text).getBytes(StandardCharsets.ISO_8859_1);
    Readers readers = new Readers(List.of(new TextReader()));
    for (byte[] bytes : List.of(tcvn3, vni, vniBytes)) {
      List<Block> found = readers.read(bytes, "a.txt").blocks();
      assertEquals(text, ((Block.Paragraph) found.get(0)).text());
    }
  }

  @Test
  void bytesThatAreNoTextAreNone() {
    byte[] bytes = new byte[400];
    new Random(7).nextBytes(bytes);
    Readers readers = new Readers(List.of(new TextReader()));
    assertThrows(UnreadableException.class, () -> readers.read(bytes, "a.txt"));
  }
}
