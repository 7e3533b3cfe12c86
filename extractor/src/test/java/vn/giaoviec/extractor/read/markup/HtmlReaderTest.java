package vn.giaoviec.extractor.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.UnreadableException;

class HtmlReaderTest {

  private static List<Block> blocks(String html) throws UnreadableException {
    byte[] bytes =
        ("<meta charset=utf-8><body>" + html + "</body>").getBytes(StandardCharsets.UTF_8);
    return new HtmlReader().read(new Input(bytes, "text/html")).blocks();
  }

  private static String text(Block block) {
    return ((Block.Paragraph) block).text();
  }

  @Test
  void givesListItemsTheSignsThatABrowserShows() throws UnreadableException {
    List<Block> found = blocks("<ol><li>Một</li><li>Hai</li></ol><ul><li>Ba</li></ul>");
    assertEquals(
        List.of("1. Một", "2. Hai", "- Ba"), found.stream().map(HtmlReaderTest::text).toList());
  }

  @Test
  void keepsSpansOfCells() throws UnreadableException {
    String table =
        "<p>Mở.</p><table border=1><tr><td rowspan=2>1</td><td colspan=2>A</td></tr>"
            + "<tr><td>B</td><td>C</td></tr><tr><td>2</td><td>D</td><td>E</td></tr></table>";
    Block.Table found = (Block.Table) blocks(table).get(1);
    assertEquals(2, found.rows().get(0).cells().get(0).rowSpan());
    assertEquals(2, found.rows().get(0).cells().get(1).columnSpan());
    assertEquals(1, found.rows().get(1).cells().get(0).column());
  }

  @Test
  void leavesScriptsOut() throws UnreadableException {
    assertEquals("Nội dung.", text(blocks("<script>var x;</script><p>Nội dung.</p>").get(0)));
  }

  @Test
  void fontsFromBeforeUnicodeAreRead() throws UnreadableException {
    List<Block> found =
        blocks(
            "<p><font face='.VnTimeH'>th«ng b¸o</font></p>"
                + "<p style='font-family:VNI-Times'>Caên cöù</p>"
                + "<p>Giá 5 µm</p>");
    assertEquals(
        List.of("THÔNG BÁO", "Căn cứ", "Giá 5 µm"),
        found.stream().map(HtmlReaderTest::text).toList());
  }

  @Test
  void fontNameThatAConversionLeftIsNoEncoding() throws UnreadableException {
    List<Block> found = blocks("<p><font face='.VnTime'>Căn cứ Luật á</font></p>");
    assertEquals("Căn cứ Luật á", text(found.get(0)));
  }
}
