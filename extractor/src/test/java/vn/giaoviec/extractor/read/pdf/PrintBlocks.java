package vn.giaoviec.extractor.read.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.ocr.Ocr;

/** Prints the blocks of PDF files, to be compared with the pages by eye. */
final class PrintBlocks {

  private PrintBlocks() {}

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      ReadResult result = new PdfReader(new Ocr(2)).read(new Input(bytes, "application/pdf"));
      System.out.println("== " + file + " " + result.pages() + " " + result.warnings());
      result.blocks().forEach(block -> System.out.println(show(block)));
    }
  }

  static String show(Block block) {
    if (block instanceof Block.Paragraph p) {
      Block.Style s = p.style();
      String look = (s.bold() ? "b" : "-") + (s.italic() ? "i" : "-") + (s.centred() ? "c" : "-");
      return "P" + p.place().page() + " " + look + " [" + s.indent() + "] " + p.text();
    }
    if (block instanceof Block.Footnote n) {
      return "N" + n.place().page() + " (" + n.marker() + ") " + n.text();
    }
    StringBuilder text = new StringBuilder("T" + block.place().page());
    for (Block.Row row : ((Block.Table) block).rows()) {
      text.append("\n  ").append(row.place().page()).append(" |");
      for (Block.Cell c : row.cells()) {
        text.append(c.column()).append(c.columnSpan() > 1 ? "+" + c.columnSpan() : "");
        text.append(c.rowSpan() > 1 ? "v" + c.rowSpan() : "").append(c.bold() ? "b " : " ");
        text.append(c.text().replace("\n", " // ")).append(" |");
      }
    }
    return text.toString();
  }
}
