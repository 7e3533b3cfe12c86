package vn.giaoviec.extractor.read.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Grid;
import vn.giaoviec.extractor.read.flow.Xml;

/** Reads one table of a DOCX with its merged cells. */
final class DocxTable {

  private record Cell(Element element, int column, int span, boolean continued) {}

  private final DocxBody body;
  private final DocxStyles styles;
  private final Element table;
  private final List<List<Cell>> rows = new ArrayList<>();

  DocxTable(DocxBody body, DocxStyles styles, Element table) {
    this.body = body;
    this.styles = styles;
    this.table = table;
    for (Element row : rowsOf(table)) {
      if (Xml.path(row, "trPr", "del") == null) {
        rows.add(cells(row));
      }
    }
  }

  private static List<Element> rowsOf(Element table) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(table)) {
      if (Xml.is(child, "tr")) {
        found.add(child);
      } else if (Xml.is(child, "sdt")) {
        Element content = Xml.child(child, "sdtContent");
        found.addAll(content == null ? List.of() : Xml.children(content, "tr"));
      }
    }
    return found;
  }

  private static List<Cell> cells(Element row) {
    List<Cell> cells = new ArrayList<>();
    int column = Xml.number(Xml.path(row, "trPr", "gridBefore"), "val", 0);
    for (Element tc : Xml.children(row, "tc")) {
      int span = Math.max(1, Xml.number(Xml.path(tc, "tcPr", "gridSpan"), "val", 1));
      Element merge = Xml.path(tc, "tcPr", "vMerge");
      boolean continued = merge != null && !"restart".equals(Xml.attribute(merge, "val"));
      cells.add(new Cell(tc, column, span, continued));
      column += span;
    }
    return cells;
  }

  /** The table's cells; {@code depth} counts the tables around it. */
  Grid grid(int depth) {
    Grid grid = new Grid(ruling());
    for (int row = 0; row < rows.size(); row++) {
      grid.row(Place.UNKNOWN);
      for (Cell cell : rows.get(row)) {
        if (!cell.continued || row == 0) {
          List<FlowParagraph> content = new ArrayList<>();
          body.cell(cell.element, depth, content);
          grid.cell(content, cell.column, cell.span, rowSpan(row, cell), Place.UNKNOWN);
        }
      }
    }
    return grid;
  }

  private int rowSpan(int row, Cell cell) {
    int end = row + 1;
    while (end < rows.size() && continues(rows.get(end), cell.column)) {
      end++;
    }
    return end - row;
  }

  private static boolean continues(List<Cell> cells, int column) {
    return cells.stream().anyMatch(cell -> cell.continued && cell.column == column);
  }

  private Grid.Ruling ruling() {
    Element properties = Xml.child(table, "tblPr");
    Element own = Xml.child(properties, "tblBorders");
    if (own != null) {
      return drawn(own) || cellsDrawn() ? Grid.Ruling.RULED : Grid.Ruling.UNRULED;
    }
    for (Element style : styles.chain(Xml.attribute(Xml.child(properties, "tblStyle"), "val"))) {
      Element borders = Xml.path(style, "tblPr", "tblBorders");
      if (borders != null && drawn(borders)) {
        return Grid.Ruling.RULED;
      }
    }
    return cellsDrawn() ? Grid.Ruling.RULED : Grid.Ruling.UNRULED;
  }

  private boolean cellsDrawn() {
    return rows.stream()
        .flatMap(List::stream)
        .map(cell -> Xml.path(cell.element, "tcPr", "tcBorders"))
        .anyMatch(DocxTable::drawn);
  }

  private static boolean drawn(@Nullable Element borders) {
    if (borders == null) {
      return false;
    }
    return Xml.children(borders).stream()
        .map(line -> Xml.attribute(line, "val"))
        .anyMatch(value -> value != null && !value.equals("nil") && !value.equals("none"));
  }
}
