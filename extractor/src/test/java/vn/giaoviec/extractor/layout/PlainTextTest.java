package vn.giaoviec.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Place;

class PlainTextTest {

  @Test
  void paragraphsNotesAndRowsAreEntries() {
    Block.Row row = new Block.Row(List.of(cell("1"), cell(""), cell("Đề án\na) B")), Place.UNKNOWN);
    Block.Row empty = new Block.Row(List.of(cell("")), Place.UNKNOWN);
    List<Block> blocks =
        List.of(
            new Block.Paragraph("Kính gửi: A", Block.Style.PLAIN, Place.UNKNOWN),
            new Block.Footnote("1", "Theo báo cáo", Place.UNKNOWN),
            new Block.Table(List.of(row, empty), Place.UNKNOWN));
    assertEquals(List.of("Kính gửi: A", "Theo báo cáo", "1\tĐề án a) B"), PlainText.of(blocks));
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(text, 0, 1, 1, false, Place.UNKNOWN);
  }
}
