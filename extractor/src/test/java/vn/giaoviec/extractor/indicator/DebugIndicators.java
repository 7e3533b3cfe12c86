package vn.giaoviec.extractor.indicator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.pdf.PdfReader;

/** Writes the figures of files as JSON that the scorer reads: FILE OUT.json TYPE SUBJECT YEAR. */
final class DebugIndicators {
  private DebugIndicators() {}

  public static void main(String[] args) throws Exception {
    for (String job : args) {
      String[] a = job.split("\\|", -1);
      List<Block> blocks = blocks(Path.of(a[0]));
      List<Indicator> found =
          new IndicatorFinder().find(parts(blocks), a[2], a[3], Integer.valueOf(a[4]));
      try (PrintStream out = new PrintStream(a[1], StandardCharsets.UTF_8)) {
        out.println(
            "{\"indicators\":["
                + String.join(",\n", found.stream().map(DebugIndicators::json).toList())
                + "]}");
      }
    }
  }

  private static List<Block> blocks(Path file) throws Exception {
    if (file.toString().endsWith(".pdf")) {
      return new PdfReader().read(new Input(Files.readAllBytes(file), "application/pdf")).blocks();
    }
    List<Block> blocks = new ArrayList<>();
    for (String p : Files.readString(file).split("\\n\\s*\\n")) {
      String text = p.replace("*", "").replaceAll("\\s+", " ").strip();
      if (!text.isEmpty()) {
        blocks.add(
            new Block.Paragraph(
                text,
                new Block.Style(p.startsWith("**"), false, false, null),
                vn.giaoviec.extractor.model.Place.UNKNOWN));
      }
    }
    return blocks;
  }

  static Parts parts(List<Block> blocks) {
    List<Block> body = new ArrayList<>();
    List<Block> annex = new ArrayList<>();
    List<Block> opening = new ArrayList<>();
    int state = 0;
    for (Block block : blocks) {
      String text = block instanceof Block.Paragraph p ? p.text() : "";
      if (state == 0 && text.length() > 150) {
        state = 1;
      }
      if (state == 2 && (text.startsWith("PHỤ LỤC") || text.startsWith("PHÂN CÔNG"))) {
        state = 3;
      }
      if (text.strip().startsWith("Nơi nhận") || text.startsWith("Noi nhận")) {
        state = 2;
      }
      (state == 1 ? body : state == 3 ? annex : opening).add(block);
      if (state == 1 && text.endsWith("./.")) {
        state = 2;
      }
    }
    return new Parts(opening, body, List.of(), annex);
  }

  private static String json(Indicator i) {
    StringBuilder s =
        new StringBuilder(
            "{\"id\":\""
                + i.id()
                + "\",\"name\":"
                + q(i.name())
                + ",\"value\":"
                + i.value().toPlainString());
    if (i.max() != null) s.append(",\"max\":").append(i.max().toPlainString());
    s.append(",\"unit\":").append(q(i.unit() == null ? "" : i.unit()));
    s.append(",\"comparator\":").append(q(i.comparator().sign()));
    s.append(",\"measure\":").append(q(i.measure().name().toLowerCase(java.util.Locale.ROOT)));
    if (i.period() != null) s.append(",\"period\":").append(q(i.period()));
    if (i.basis() != null) s.append(",\"basis\":").append(q(i.basis()));
    if (i.scope() != null) s.append(",\"scope\":").append(q(i.scope()));
    return s.append(",\"origin\":")
        .append(q(i.origin().name().toLowerCase(java.util.Locale.ROOT)))
        .append("}")
        .toString();
  }

  private static String q(String s) {
    return "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}
