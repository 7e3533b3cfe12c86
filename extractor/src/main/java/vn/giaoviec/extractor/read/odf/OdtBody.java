package vn.giaoviec.extractor.read.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Grid;
import vn.giaoviec.extractor.read.flow.Line;
import vn.giaoviec.extractor.read.flow.StyledText;
import vn.giaoviec.extractor.read.flow.Xml;

/** Walks the paragraphs, lists and tables of an ODT in order. */
final class OdtBody {

  /** Elements nested deeper are left out: a hostile file must not exhaust the stack. */
  private static final int MAX_DEPTH = 100;

  private final OdtStyles styles;
  private final OdtFonts fonts;
  private final Flow flow;
  private final Map<String, OdtCounter> counters = new HashMap<>();
  private int notes;

  OdtBody(OdtStyles styles, OdtFonts fonts, Flow flow) {
    this.styles = styles;
    this.fonts = fonts;
    this.flow = flow;
  }

  void read(Element text) {
    blocks(text, flow::paragraph, flow::table, 0);
  }

  private void blocks(
      Element parent, Consumer<FlowParagraph> paragraphs, Consumer<Grid> tables, int depth) {
    for (Element child : Xml.children(parent)) {
      if (depth > MAX_DEPTH) {
        return;
      }
      if (Xml.is(child, "p") || Xml.is(child, "h")) {
        paragraphs.accept(paragraph(child, ""));
      } else if (Xml.is(child, "list")) {
        list(child, Xml.attribute(child, "style-name"), 1, paragraphs, depth + 1);
      } else if (Xml.is(child, "table")) {
        tables.accept(grid(child, depth + 1));
      } else if (!Xml.is(child, "tracked-changes") && !Xml.is(child, "sequence-decls")) {
        blocks(child, paragraphs, tables, depth + 1);
      }
    }
  }

  private void list(
      Element list,
      @Nullable String style,
      int level,
      Consumer<FlowParagraph> paragraphs,
      int depth) {
    String key = style == null ? "" : style;
    OdtCounter counter = counters.computeIfAbsent(key, name -> new OdtCounter(styles.list(style)));
    if (level == 1
        && !"true".equals(Xml.attribute(list, "continue-numbering"))
        && Xml.attribute(list, "continue-list") == null) {
      counter.restart();
    }
    for (Element item : Xml.children(list)) {
      boolean first = Xml.is(item, "list-item");
      for (Element child : Xml.children(item)) {
        if (Xml.is(child, "list") && depth < MAX_DEPTH) {
          list(child, style, level + 1, paragraphs, depth + 1);
        } else if (Xml.is(child, "p") || Xml.is(child, "h")) {
          paragraphs.accept(paragraph(child, first ? counter.next(level) : ""));
          first = false;
        }
      }
    }
  }

  private FlowParagraph paragraph(Element element, String marker) {
    String style = Xml.attribute(element, "style-name");
    StyledText text = new StyledText();
    List<Element> called = new ArrayList<>();
    Look look =
        new Look(
            bold("paragraph", style, false),
            italic("paragraph", style, false),
            fonts.inside(element, null));
    inline(element, text, look, called, 0);
    List<Line> lines = new ArrayList<>(text.take());
    if (!marker.isEmpty() && !lines.isEmpty()) {
      Line first = lines.get(0);
      lines.set(0, new Line(marker + " " + first.text(), first.bold(), first.italic()));
    }
    called.forEach(this::note);
    String align = styles.property("paragraph", style, "paragraph-properties", "text-align");
    return new FlowParagraph(lines, "center".equals(align), null, Place.UNKNOWN);
  }

  private void note(Element note) {
    notes++;
    Element body = Xml.child(note, "note-body");
    if (body != null) {
      flow.footnote(Integer.toString(notes), fonts.text(body), Place.UNKNOWN);
    }
  }

  /** How words look; the font's name may be null. */
  private record Look(boolean bold, boolean italic, @Nullable String font) {}

  private void inline(Node parent, StyledText text, Look look, List<Element> called, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words) {
        text.append(words.getData(), look.bold(), look.italic(), fonts.encoding(look.font()));
      } else if (node instanceof Element element && depth < MAX_DEPTH) {
        element(element, text, look, called, depth);
      }
    }
  }

  private void element(
      Element element, StyledText text, Look look, List<Element> called, int depth) {
    switch (element.getLocalName()) {
      case "line-break" -> text.lineBreak();
      case "tab", "s" -> text.append(" ", look.bold(), look.italic(), fonts.encoding(look.font()));
      case "note" -> called.add(element);
      case "annotation", "soft-page-break", "bookmark" -> {}
      case "span" -> {
        String style = Xml.attribute(element, "style-name");
        Look own =
            new Look(
                bold("text", style, look.bold()),
                italic("text", style, look.italic()),
                fonts.inside(element, look.font()));
        inline(element, text, own, called, depth + 1);
      }
      default -> inline(element, text, look, called, depth + 1);
    }
  }

  private boolean bold(String family, @Nullable String style, boolean above) {
    String weight = styles.property(family, style, "text-properties", "font-weight");
    return weight == null ? above : weight.equals("bold");
  }

  private boolean italic(String family, @Nullable String style, boolean above) {
    String slant = styles.property(family, style, "text-properties", "font-style");
    return slant == null ? above : slant.equals("italic");
  }

  private Grid grid(Element table, int depth) {
    Grid grid = new Grid(ruling(table));
    rows(table, grid, depth);
    return grid;
  }

  private void rows(Element parent, Grid grid, int depth) {
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, "table-row")) {
        row(child, grid, depth);
      } else if (Xml.is(child, "table-header-rows")
          || Xml.is(child, "table-rows")
          || Xml.is(child, "table-row-group")) {
        rows(child, grid, depth);
      }
    }
  }

  private void row(Element row, Grid grid, int depth) {
    grid.row(Place.UNKNOWN);
    int column = 0;
    for (Element cell : Xml.children(row)) {
      int repeated = Math.min(50, Math.max(1, Xml.number(cell, "number-columns-repeated", 1)));
      for (int i = 0; i < repeated; i++) {
        if (Xml.is(cell, "table-cell")) {
          List<FlowParagraph> content = new ArrayList<>();
          blocks(cell, content::add, inner -> content.addAll(inner.content()), depth + 1);
          content.removeIf(paragraph -> paragraph.lines().isEmpty());
          int span = Xml.number(cell, "number-columns-spanned", 1);
          int rows = Xml.number(cell, "number-rows-spanned", 1);
          grid.cell(content, column, span, rows, Place.UNKNOWN);
        }
        column++;
      }
    }
  }

  private Grid.Ruling ruling(Element table) {
    for (Element cell : descendants(table)) {
      String style = Xml.attribute(cell, "style-name");
      for (String side : new String[] {"border", "border-left", "border-bottom", "border-top"}) {
        String border = styles.property("table-cell", style, "table-cell-properties", side);
        if (border != null && !border.equals("none")) {
          return Grid.Ruling.RULED;
        }
      }
    }
    return Grid.Ruling.UNRULED;
  }

  private static List<Element> descendants(Element table) {
    List<Element> cells = new ArrayList<>();
    for (Element row : Xml.children(table)) {
      for (Element child : Xml.children(row)) {
        cells.add(child);
        cells.addAll(Xml.children(child));
      }
    }
    return cells;
  }
}
