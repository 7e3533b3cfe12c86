package vn.giaoviec.extractor.layout.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Place;

/** Each outline is written as its labels (or first words) with the children in brackets. */
class OutlineTest {

  private static String outline(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String text : paragraphs) {
      boolean bold = text.startsWith("*");
      blocks.add(
          new Block.Paragraph(
              bold ? text.substring(1) : text,
              new Block.Style(bold, false, false, null),
              Place.UNKNOWN));
    }
    return show(Outline.of(blocks));
  }

  private static String show(List<Section> sections) {
    StringBuilder shown = new StringBuilder();
    for (Section section : sections) {
      Marker marker = section.marker();
      String name = marker == null ? section.text().split(" ")[0] : marker.label();
      shown.append(shown.isEmpty() ? "" : " ").append(name);
      shown.append(section.leaf() ? "" : "[" + show(section.children()) + "]");
    }
    return shown.toString();
  }

  @Test
  void romanNumbersThatWereMisreadCountOnlyBeforeAHeadingInCapitals() {
    assertEquals("III", label("HI- TỔ CHỨC THỰC HIỆN"));
    assertEquals("II", label("I1. NHIỆM VỤ CHỦ YẾU"));
    assertEquals("9", label("9, Ban Tuyên giáo"));
    assertEquals("", label("HI. Tổ chức"));
    assertEquals("", label("9, 10 và 11 là các ngày nghỉ"));
    assertEquals("", label("TI- vi"));
  }

  private static String label(String paragraph) {
    return Marker.of(paragraph).map(Marker::label).orElse("");
  }

  @Test
  void nestsTheUsualOrder() {
    assertEquals(
        "I[1[a b[- -]] 2] II[1]",
        outline(
            "I. CHUNG", "1. Một", "a) A", "b) B:", "- x", "- y", "2. Hai", "II. RIÊNG", "1. Một"));
  }

  @Test
  void aHeadingInCapitalsMayHaveLostTheDotOfItsNumber() {
    assertEquals("I[1] II[1]", outline("I KẾT QUẢ", "1. Một", "II NHIỆM VỤ NĂM 2025", "1. Hai"));
    assertEquals(Optional.empty(), Marker.of("V ATTP kiểm tra."));
  }

  @Test
  void nestsBracketsUnderNumbersAndDashesUnderBrackets() {
    assertEquals(
        "II[3[(1)[- -] (2)[-]]]",
        outline("II. X", "3. Nhiệm vụ", "(1) Một", "- a", "- b", "(2) Hai", "- c"));
  }

  @Test
  void opensAListThatRestartsInsideAnItem() {
    assertEquals("a[1 2] b[1]", outline("a) A:", "1. x", "2. y", "b) B:", "1. z"));
  }

  @Test
  void keepsADecimalWithoutItsParentBesideTheNumbers() {
    assertEquals(
        "III[1[-] 2.2[-] 3[-]]", outline("III. X", "1. A", "- a", "2.2. B", "- b", "3. C", "- c"));
  }

  @Test
  void putsDecimalsUnderTheirNumber() {
    assertEquals("1[1.1 1.2] 2[2.1]", outline("1. A", "1.1. x", "1.2. y", "2. B", "2.1. z"));
  }

  @Test
  void joinsAPlainParagraphToTheSentenceItContinues() {
    assertEquals("1 2", outline("1. Sở A làm.", "Hoàn thành trước 30/6.", "2. Sở B làm."));
  }

  @Test
  void joinsWhatAPageBreakCut() {
    assertEquals("- -", outline("- Xây dựng kế hoạch và", "triển khai thực hiện.", "- Rà soát."));
  }

  @Test
  void keepsAClosingParagraphBesideTheBulletsItCloses() {
    assertEquals("a[- - Giao] b", outline("a) A:", "- x;", "- y.", "Giao Ban B trình.", "b) B"));
  }

  @Test
  void endsABoldHeadingAtTheNext() {
    assertEquals("Sở[1 2] Sở[1]", outline("*Sở A", "1. x", "2. y", "*Sở B", "1. z"));
  }

  @Test
  void aDateOrQuantityIsNoSign() {
    assertEquals("2019 10,5", outline("2019 là năm đầu", "10,5 tỷ đồng"));
  }
}
