package vn.giaoviec.extractor.task.prose;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import vn.giaoviec.extractor.layout.*;
import vn.giaoviec.extractor.model.*;

public class DebugProse {
  public static void main(String[] a) throws Exception {
    List<Block> bs = new ArrayList<>();
    if (a[0].endsWith(".pdf"))
      bs.addAll(
          new vn.giaoviec.extractor.read.pdf.PdfReader()
              .read(
                  new vn.giaoviec.extractor.read.Input(
                      Files.readAllBytes(Path.of(a[0])), "application/pdf"))
              .blocks());
    else
      for (String l : Files.readAllLines(Path.of(a[0]))) {
        l = l.replace("**", "").replace("*", "").strip();
        if (l.isEmpty()
            || l.startsWith("¹")
            || l.startsWith("²")
            || l.contains("\t")
            || l.startsWith("|")) continue;
        if (l.startsWith("#")) l = l.replaceAll("^#+ ", "");
        bs.add(
            new Block.Paragraph(
                java.text.Normalizer.normalize(l, java.text.Normalizer.Form.NFC),
                Block.Style.PLAIN,
                Place.UNKNOWN));
        if (l.startsWith("Nơi nhận")) break;
      }
    if (a.length > 2)
      for (Block b : bs)
        System.out.println(
            b instanceof Block.Paragraph p
                ? "P " + p.text()
                : b instanceof Block.Table tt ? "T " + tt.rows().size() : "F " + b);
    for (Task t :
        ProseTasks.of(
            bs, DocumentKind.of(a[1]), List.of(), LocalDate.of(2019, 4, 24), (t, s) -> List.of())) {
      System.out.println(
          t.section()
              + " "
              + (t.text().value().length() > 220
                  ? t.text().value().substring(0, 110)
                      + " … "
                      + t.text().value().substring(t.text().value().length() - 110)
                  : t.text().value()));
      System.out.println(
          "     L="
              + v(t.lead())
              + " C="
              + v(t.coordinators())
              + " S="
              + v(t.supervisors())
              + " R="
              + v(t.reportTo()));
    }
  }

  static String v(List<Found<String>> l) {
    return l.stream().map(Found::value).toList().toString();
  }
}
