package vn.giaoviec.extractor.read.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.stamp.StampLine;

class PageTextTest {

  private static final Word WORD =
      new Word("Sở", new Box(72.5f, 100, 85, 114), 111, new TextStyle(14, true, false));

  private static final PositionedPage PAGE =
      new PositionedPage(3, 595.2f, 841.9f, List.of(WORD), List.of(new Ruling(true, 200, 70, 520)));

  private static final List<Box> UNSURE = List.of(new Box(120, 130, 150.5f, 150));

  private static final List<Box> UNNAMED = List.of(new Box(300, 600, 400, 650));

  private static final List<StampLine> STAMP =
      List.of(new StampLine("Số: 617", new Box(60, 160, 200, 230.5f)));

  private static final KeptPage KEPT = new KeptPage(PAGE, 200, UNSURE, UNNAMED, STAMP);

  @Test
  void pageComesBackAsItWas() {
    assertEquals(KEPT, PageText.read(PageText.write(KEPT)));
  }

  @Test
  void linesSayWhatStandsWhere() {
    assertEquals(
        "page\t3\t595.2\t841.9\t200\n"
            + "word\t72.5\t100.0\t85.0\t114.0\t111.0\t14.0\t-b\tSở\n"
            + "rule\th\t200.0\t70.0\t520.0\n"
            + "unsure\t120.0\t130.0\t150.5\t150.0\n"
            + "unnamed\t300.0\t600.0\t400.0\t650.0\n"
            + "stamp\t60.0\t160.0\t200.0\t230.5\tSố: 617\n",
        new String(PageText.write(KEPT), UTF_8));
  }

  @Test
  void damagedPagesAreNone() {
    byte[] whole = PageText.write(KEPT);
    assertNull(PageText.read(Arrays.copyOf(whole, whole.length - 12)));
    assertNull(PageText.read(new byte[0]));
    assertNull(PageText.read("page\tx\ty\tz\tw".getBytes(UTF_8)));
  }
}
