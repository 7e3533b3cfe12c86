package vn.giaoviec.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoviec.extractor.layout.PageSketch.LEFT;
import static vn.giaoviec.extractor.layout.PageSketch.RIGHT;
import static vn.giaoviec.extractor.layout.PageSketch.full;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.PositionedPage;

/** Lines → paragraphs, on one page and over page breaks. */
class ParagraphsTest {

  private static List<String> texts(PageSketch... sketches) {
    List<PositionedPage> pages = new ArrayList<>();
    for (PageSketch sketch : sketches) {
      pages.add(sketch.page());
    }
    return Layout.blocks(pages).stream().map(ParagraphsTest::text).toList();
  }

  private static String text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().replace(" đủđủđủ", "");
    }
    if (block instanceof Block.Footnote note) {
      return "[" + note.marker() + "] " + note.text().replace(" đủđủđủ", "");
    }
    return "table";
  }

  /** Eight two-line paragraphs, so that the page shows its margins and its indent. */
  private static PageSketch withBody(PageSketch page) {
    for (int i = 0; i < 8; i++) {
      page.paragraph(300 + 40 * i, 28, full("Đoạn" + i, 28), "tiếp.");
    }
    return page;
  }

  private static List<String> body() {
    List<String> body = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      body.add("Đoạn" + i + " tiếp.");
    }
    return body;
  }

  @Test
  void indentedLineBeginsAParagraph() {
    assertEquals(body(), texts(withBody(new PageSketch(1))));
  }

  @Test
  void shortLineEndsAParagraphWithoutIndent() {
    PageSketch page = new PageSketch(1);
    page.paragraph(100, 0, full("Một", 0), "hết một.");
    page.paragraph(132, 0, full("Hai", 0), full("giữa", 0), "hết hai.");
    for (int i = 0; i < 4; i++) {
      page.paragraph(180 + 48 * i, 0, full("Dài", 0), full("giữa", 0), "hết.");
    }
    assertEquals(List.of("Một hết một.", "Hai giữa hết hai."), texts(page).subList(0, 2));
  }

  @Test
  void mottoIsPartedFromALongNameBesideIt() {
    PageSketch page = withBody(new PageSketch(1));
    String name = "LIÊN MINH HỢP TÁC XÃ VIỆT NAM";
    page.text(60, 60, name);
    page.text(60 + PageSketch.width(name) + 7, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    page.text(110, 76, "VĂN PHÒNG").text(310, 76, "Độc lập - Tự do - Hạnh phúc");
    page.text(110, 100, "Số: 268/VP-TH").text(290, 100, "Hà Nội, ngày 17 tháng 3 năm 2026");
    List<String> texts = texts(page);
    assertTrue(texts.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), texts.toString());
  }

  @Test
  void paragraphGoesOnOverThePageBreakAndPageNumbersAreDropped() {
    PageSketch first = withBody(new PageSketch(1));
    first.paragraph(640, 28, full("Cắt", 28), full("đôi", 0));
    PageSketch second = new PageSketch(2).centred(LEFT, RIGHT, 50, "2");
    second.paragraph(90, 0, "phần còn lại.");
    List<String> expected = body();
    expected.add("Cắt đôi phần còn lại.");
    expected.addAll(body());
    assertEquals(expected, texts(first, withBody(second)));
  }

  @Test
  void indentedLineAfterThePageBreakIsNew() {
    PageSketch first = withBody(new PageSketch(1));
    PageSketch second = new PageSketch(2).centred(LEFT, RIGHT, 50, "- 2 -");
    second.paragraph(90, 28, "- Mới.");
    List<String> expected = body();
    expected.add("- Mới.");
    expected.addAll(body());
    assertEquals(expected, texts(first, withBody(second)));
  }

  @Test
  void headThatRepeatsOnThreePagesIsDroppedAndOneThatDoesNotIsKept() {
    PageSketch[] pages = new PageSketch[3];
    for (int i = 0; i < 3; i++) {
      String own = i == 1 ? "Riêng trang này" : "Báo cáo năm 2020";
      pages[i] = withBody(new PageSketch(i + 1)).text(LEFT, 60, "CÔNG BÁO/Số " + (i + 40));
      pages[i].text(LEFT, 150, own);
    }
    List<String> texts = texts(pages);
    assertTrue(texts.stream().noneMatch(text -> text.contains("CÔNG BÁO")), texts.toString());
    assertEquals(2, texts.stream().filter("Báo cáo năm 2020"::equals).count());
    assertTrue(texts.contains("Riêng trang này"));
  }

  @Test
  void footnoteStandsAfterItsCallAndIsNotPartOfTheText() {
    PageSketch page = new PageSketch(1);
    page.text(LEFT + 28, 100, "Các tỉnh").raised("1").text(LEFT + 90, 100, "báo cáo.");
    withBody(page);
    page.horizontal(700, LEFT, LEFT + 144);
    page.size(9).text(LEFT, 712, "1 Theo danh sách kèm theo.");
    List<String> expected = new ArrayList<>(List.of("Các tỉnh báo cáo."));
    expected.add("[1] Theo danh sách kèm theo.");
    expected.addAll(body());
    assertEquals(expected, texts(page));
  }

  @Test
  void raisedSignWithoutFootnoteStays() {
    PageSketch page = withBody(new PageSketch(1));
    page.text(LEFT + 28, 100, "Diện tích 20 m").raised("2").text(LEFT + 130, 100, "đất.");
    assertEquals("Diện tích 20 m2 đất.", texts(page).get(0));
  }

  @Test
  void letterheadColumnsAreReadOneAfterTheOther() {
    PageSketch page = new PageSketch(1);
    page.bold(true).centred(LEFT, 255, 80, "ỦY BAN NHÂN DÂN").centred(280, RIGHT, 80, "CỘNG HÒA");
    page.centred(LEFT, 255, 96, "TỈNH NÚI XANH").centred(280, RIGHT, 96, "Độc lập - Tự do");
    page.bold(false).centred(LEFT, 255, 122, "Số: 15/TB-UBND");
    page.centred(280, RIGHT, 122, "Núi Xanh, ngày 05 tháng 3 năm 2024");
    page.bold(true).centred(LEFT, RIGHT, 170, "THÔNG BÁO").bold(false);
    List<String> expected =
        new ArrayList<>(
            List.of(
                "ỦY BAN NHÂN DÂN TỈNH NÚI XANH",
                "Số: 15/TB-UBND",
                "CỘNG HÒA",
                "Độc lập - Tự do",
                "Núi Xanh, ngày 05 tháng 3 năm 2024",
                "THÔNG BÁO"));
    expected.addAll(body());
    assertEquals(expected, texts(withBody(page)));
  }

  @Test
  void columnsWithANarrowGapAreTwoColumns() {
    PageSketch page = new PageSketch(1);
    page.text(LEFT, 80, "ỦY BAN NHÂN DÂN HUYỆN NÚI XANH").text(276, 80, "CỘNG HÒA XÃ HỘI");
    page.text(LEFT + 40, 96, "Số: 15/TB-UBND").text(300, 96, "Độc lập - Tự do");
    List<String> texts = texts(withBody(page));
    assertEquals("ỦY BAN NHÂN DÂN HUYỆN NÚI XANH", texts.get(0));
    assertEquals("Số: 15/TB-UBND", texts.get(1));
    assertEquals("CỘNG HÒA XÃ HỘI", texts.get(2));
  }

  @Test
  void markersBeforeATabAreNoColumn() {
    PageSketch page = withBody(new PageSketch(1));
    page.text(LEFT + 28, 80, "a)").text(LEFT + 60, 80, "Việc một;");
    page.text(LEFT + 28, 120, "b)").text(LEFT + 60, 120, "Việc hai.");
    assertEquals(List.of("a) Việc một;", "b) Việc hai."), texts(page).subList(0, 2));
  }

  @Test
  void hangingParagraphsBeginAtTheMargin() {
    PageSketch page = new PageSketch(1);
    for (int i = 0; i < 5; i++) {
      page.text(LEFT, 100 + 48 * i, full("Mục" + i, 0));
      page.text(LEFT + 24, 116 + 48 * i, full("giữa", 24)).text(LEFT + 24, 132 + 48 * i, "hết.");
    }
    assertEquals("Mục0 giữa hết.", texts(page).get(0));
    assertEquals(5, texts(page).size());
  }

  @Test
  void recipientsComeBeforeTheSignature() {
    PageSketch page = withBody(new PageSketch(1));
    page.text(LEFT, 660, "Nơi nhận:").centred(300, RIGHT, 660, "KT. CHỦ TỊCH");
    page.text(LEFT, 676, "- Như trên;").centred(300, RIGHT, 676, "PHÓ CHỦ TỊCH");
    page.text(LEFT, 692, "- Sở Tài chính, Sở Nội vụ,");
    page.text(LEFT + 6, 708, "Sở Xây dựng;");
    page.text(LEFT, 724, "- Lưu: VT.").centred(300, RIGHT, 750, "Trần Văn Mẫu");
    List<String> expected = body();
    expected.addAll(
        List.of(
            "Nơi nhận:",
            "- Như trên;",
            "- Sở Tài chính, Sở Nội vụ, Sở Xây dựng;",
            "- Lưu: VT.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Trần Văn Mẫu"));
    assertEquals(expected, texts(page));
  }

  @Test
  void stampOfADigitalSignatureIsDropped() {
    PageSketch page = withBody(new PageSketch(1));
    page.size(8).text(400, 30, "VĂN PHÒNG MẪU").text(400, 40, "05.03.2024 09:27:05");
    page.text(400, 50, "+07:00").size(12);
    page.text(LEFT + 28, 200, "Họp lúc 9:30:00 sáng.");
    assertEquals("Họp lúc 9:30:00 sáng.", texts(page).get(0));
    assertEquals(9, texts(page).size());
  }

  @Test
  void aTokenCutByTheLineBreakIsWholeAgain() {
    PageSketch page = withBody(new PageSketch(1));
    page.text(LEFT, 200, full("theo", 0) + "/TB-").text(LEFT, 216, "UBND nêu trên.");
    assertEquals("theo/TB-UBND nêu trên.", texts(page).get(0));
  }
}
