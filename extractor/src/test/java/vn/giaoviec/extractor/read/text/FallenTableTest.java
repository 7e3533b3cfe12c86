package vn.giaoviec.extractor.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Tables of which a copy kept only the words, one cell a line. */
class FallenTableTest {

  private static final String ROWS =
      """
      I
      Hạ tầng
      1
      Sửa cầu An
      Sở Xây dựng
      Quý II
      2
      Thay đèn đường
      UBND xã
      Tháng 7
      """;

  private static TextTable read(String text) {
    return FallenTable.read(text.lines().toList(), 0);
  }

  @Test
  void beginsWithItsHeadingAndEndsWithTheLastCellOfItsLastRow() {
    String heading = "TT\nNội dung\nChủ trì\nThời hạn\n";
    TextTable alone = read(heading + "\n" + ROWS + "Nơi khác thực hiện theo quy định.");
    assertNotNull(alone);
    assertEquals(15, alone.end()); // four of the heading, a blank one, ten cells
    assertEquals(14, read(heading + ROWS).end());
  }

  @Test
  void theHeadingMayStandBetweenPipes() {
    TextTable table = read("| TT | Nội dung | Chủ trì |\n| --- | --- | --- |\nThời hạn\n" + ROWS);
    assertNotNull(table);
    assertEquals(13, table.end());
  }

  @Test
  void aListIsNoTable() {
    assertNull(read("TT\nNội dung\n1\nSửa cầu An\n2\nThay đèn\n"));
    assertNull(read("Kính gửi\nSở Y tế\nSở Xây dựng\nSở Nội vụ\n" + ROWS));
    assertNull(read("TT\nNội dung\nChủ trì\nThời hạn\n1\nSửa cầu An\n2\nThay đèn\n"));
    assertNull(read("|"));
  }
}
