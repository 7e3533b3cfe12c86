package vn.giaoviec.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.search.Hits;

/**
 * Tasks as a Word file with the table "Phân công nhiệm vụ" in the form of offices' annexes: grouped
 * by the unit in charge, landscape A4, the heading row on every page. Its texts are Vietnamese in
 * every language of the program, because the offices that it goes to are. Page and letters follow
 * Decree 30/2020/NĐ-CP, annex I.
 */
final class AssignmentTable {

  /** The columns' widths; together the width of the page between its margins, in twips. */
  private static final List<Integer> WIDTHS = List.of(700, 5600, 2500, 2100, 1900, 1900);

  private static final int A4_LONG = 16838;
  private static final int A4_SHORT = 11906;
  private static final int MARGIN = 1068;

  private final Sources sources;
  private final Messages messages;
  private final XWPFDocument word = new XWPFDocument();

  private AssignmentTable(Sources sources, Messages messages) {
    this.sources = sources;
    this.messages = messages;
  }

  /** Writes the table of the tasks found; the stream stays open. */
  static void write(Hits hits, Sources sources, OutputStream out) throws IOException {
    AssignmentTable table = new AssignmentTable(sources, Messages.in("vi"));
    try (XWPFDocument word = table.word) {
      table.build(hits);
      word.write(out);
    }
  }

  private void build(Hits hits) {
    setLandscape();
    WordCells.line(word.createParagraph(), messages.text("assignment.title"), true)
        .setAlignment(ParagraphAlignment.CENTER);
    WordCells.line(word.createParagraph(), "", false);
    XWPFTable table = word.createTable(1, WIDTHS.size());
    WordCells.fixWidths(table, WIDTHS);
    heading(table.getRow(0));
    byUnit(hits).forEach((unit, tasks) -> group(table, unit, tasks));
  }

  private void setLandscape() {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(A4_LONG));
    size.setH(BigInteger.valueOf(A4_SHORT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }

  private void heading(XWPFTableRow row) {
    List<String> keys = List.of("order", "work", "coordinators", "supervisors", "time", "source");
    for (int column = 0; column < keys.size(); column++) {
      WordCells.fill(row.getCell(column), messages.text("assignment." + keys.get(column)), true)
          .setAlignment(ParagraphAlignment.CENTER);
    }
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
  }

  /** The tasks of each unit in charge, in the order in which the units first occur; none last. */
  private Map<String, List<Hits.Hit>> byUnit(Hits hits) {
    Map<String, List<Hits.Hit>> units = new LinkedHashMap<>();
    List<Hits.Hit> nobody = new ArrayList<>();
    for (Hits.Hit hit : hits.list()) {
      String lead = joined(sources.task(hit).lead());
      (lead.isEmpty() ? nobody : units.computeIfAbsent(lead, unit -> new ArrayList<>())).add(hit);
    }
    if (!nobody.isEmpty()) {
      units.put(messages.text("assignment.nobody"), nobody);
    }
    return units;
  }

  private void group(XWPFTable table, String unit, List<Hits.Hit> hits) {
    XWPFTableRow row = table.createRow();
    WordCells.fill(row.getCell(0), unit, true);
    WordCells.mergeRow(row);
    for (int i = 0; i < hits.size(); i++) {
      row(table.createRow(), i + 1, hits.get(i));
    }
  }

  private void row(XWPFTableRow row, int order, Hits.Hit hit) {
    Task task = sources.task(hit);
    Found<Deadline> deadline = task.deadline();
    WordCells.fill(row.getCell(0), Integer.toString(order), false)
        .setAlignment(ParagraphAlignment.CENTER);
    WordCells.fill(row.getCell(1), task.text().value(), false);
    WordCells.fill(row.getCell(2), joined(task.coordinators()), false);
    WordCells.fill(row.getCell(3), joined(task.supervisors()), false);
    WordCells.fill(row.getCell(4), deadline == null ? "" : deadline.value().text(), false);
    WordCells.fill(row.getCell(5), source(sources.document(hit)), false);
    row.setCantSplitRow(true);
  }

  private static String joined(List<Found<String>> names) {
    return String.join(", ", names.stream().map(Found::value).toList());
  }

  private static String source(Document document) {
    Found<String> number = document.header().number();
    return number == null ? document.source().fileName() : number.value();
  }
}
