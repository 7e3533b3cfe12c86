package vn.giaoviec.extractor.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.text.legacy.LegacyLetters;

class DocxReaderTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private interface Content {
    void into(XWPFDocument document);
  }

  private static List<Block> blocks(Content content) throws IOException, UnreadableException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.into(document);
      document.write(out);
      return new DocxReader().read(new Input(out.toByteArray(), DOCX)).blocks();
    }
  }

  @Test
  void readsStyleAndLineBreaksOfATitle() throws IOException, UnreadableException {
    List<Block> found =
        blocks(
            document -> {
              XWPFParagraph title = document.createParagraph();
              title.setAlignment(ParagraphAlignment.CENTER);
              XWPFRun run = title.createRun();
              run.setBold(true);
              run.setText("KẾ HOẠCH");
              run.addBreak();
              run.setText("Kiểm tra năm 2025");
            });
    Block.Paragraph first = (Block.Paragraph) found.get(0);
    assertEquals("KẾ HOẠCH", first.text());
    assertEquals(new Block.Style(true, false, true, null), first.style());
    assertEquals("Kiểm tra năm 2025", ((Block.Paragraph) found.get(1)).text());
  }

  @Test
  void readsARuledTable() throws IOException, UnreadableException {
    List<Block> found =
        blocks(
            document -> {
              document.createParagraph().createRun().setText("Mở đầu.");
              XWPFTable table = document.createTable(2, 2);
              table.getRow(0).getCell(0).setText("TT");
              table.getRow(0).getCell(1).setText("Việc");
              table.getRow(1).getCell(0).setText("1");
              table.getRow(1).getCell(1).setText("Họp giao ban");
            });
    Block.Table table = (Block.Table) found.get(1);
    assertEquals("Họp giao ban", table.rows().get(1).cells().get(1).text());
  }

  @Test
  void convertsRunsInFontsFromBeforeUnicode() throws IOException, UnreadableException {
    List<Block> found =
        blocks(
            document -> {
              XWPFParagraph paragraph = document.createParagraph();
              run(paragraph, ".VnTimeH", LegacyLetters.inTcvn3("sở nội vụ"));
              run(paragraph, ".VnTime", LegacyLetters.inTcvn3(" gửi trước ngày 05/3 "));
              run(paragraph, "Times New Roman", "bản khác; ");
              // one letter of VNI, cut by a change of style
              run(paragraph, "VNI-Times", "Boä Y te");
              run(paragraph, "VNI-Times", "á").setItalic(true);
            });
    assertEquals(
        "SỞ NỘI VỤ gửi trước ngày 05/3 bản khác; Bộ Y tế", ((Block.Paragraph) found.get(0)).text());
  }

  @Test
  void unicodeUnderAnOldFontsNameStays() throws IOException, UnreadableException {
    List<Block> found =
        blocks(
            document -> {
              XWPFParagraph paragraph = document.createParagraph();
              run(paragraph, ".VnTime", "các ý khác ");
              run(paragraph, ".VnTime", "của Sở Nội vụ");
            });
    assertEquals("các ý khác của Sở Nội vụ", ((Block.Paragraph) found.get(0)).text());
  }

  private static XWPFRun run(XWPFParagraph paragraph, String font, String text) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font);
    run.setText(text);
    return run;
  }
}
