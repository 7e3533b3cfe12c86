package vn.giaoviec.extractor.indicator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoviec.extractor.header.HeaderReader;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ocr.Ocr;
import vn.giaoviec.extractor.read.pdf.PdfReader;

/** Prints the figures of files, to be compared with the text by eye; not a test. */
final class DebugIndicators {
  private DebugIndicators() {}

  public static void main(String[] args) throws Exception {
    for (String file : args) {
      Parts parts = PartSplitter.split(blocks(Path.of(file)));
      System.out.println("== " + file);
      IndicatorFinder.find(parts, HeaderReader.read(parts))
          .indicators()
          .forEach(i -> System.out.println(show(i)));
    }
  }

  private static List<Block> blocks(Path file) throws Exception {
    if (file.toString().endsWith(".pdf")) {
      return new PdfReader(new Ocr(2))
          .read(new Input(Files.readAllBytes(file), "application/pdf"))
          .blocks();
    }
    List<Block> blocks = new ArrayList<>();
    for (String p : Files.readString(file).split("\\n\\s*\\n")) {
      String text = p.replace("*", "").replaceAll("\\s+", " ").strip();
      if (!text.isEmpty()) {
        blocks.add(
            new Block.Paragraph(
                text, new Block.Style(p.startsWith("**"), false, false, null), Place.UNKNOWN));
      }
    }
    return blocks;
  }

  static String show(Indicator i) {
    return i.value().toPlainString()
        + (i.max() == null ? "" : ".." + i.max().toPlainString())
        + " | "
        + i.unit()
        + " | "
        + i.comparator().sign()
        + " | "
        + i.measure().name().toLowerCase(Locale.ROOT)
        + " | "
        + i.name()
        + " | P "
        + i.period()
        + " | B "
        + i.basis()
        + " | S "
        + i.scope();
  }
}
