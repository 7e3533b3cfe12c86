package vn.giaoviec.extractor.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Line;
import vn.giaoviec.extractor.read.flow.StyledText;
import vn.giaoviec.extractor.read.flow.Xml;

/** Reads one paragraph of a DOCX: its words, its number, the notes it calls, its text boxes. */
final class DocxParagraph {

  /** What was deleted or moved away, and what is no text of the paragraph. */
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "Fallback", "fldData");

  /** Twentieths of a point, in which Word measures. */
  private static final float TWIPS = 20f;

  private final Element element;
  private final @Nullable Element properties;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxFonts fonts;
  private final StyledText text = new StyledText();
  private final List<String> notes = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();

  DocxParagraph(Element element, DocxStyles styles, DocxNumbering numbering, DocxFonts fonts) {
    this.element = element;
    this.styles = styles;
    this.numbering = numbering;
    this.fonts = fonts;
    properties = Xml.child(element, "pPr");
  }

  /** Reads it; ask once. */
  FlowParagraph read() {
    String marker = numbering.marker(properties);
    walk(element, null);
    List<Line> lines = text.take();
    if (!marker.isEmpty() && !lines.isEmpty()) {
      Line first = lines.get(0);
      lines = new ArrayList<>(lines);
      lines.set(0, new Line(marker + " " + first.text(), first.bold(), first.italic()));
    }
    return new FlowParagraph(lines, centred(), indent(), Place.UNKNOWN);
  }

  /** The ids of the footnotes that it calls, in order. */
  List<String> notes() {
    return notes;
  }

  /** The contents of the text boxes that are anchored in it, in order. */
  List<Element> boxes() {
    return boxes;
  }

  private void walk(Element parent, @Nullable Element run) {
    for (Element child : Xml.children(parent)) {
      String name = child.getLocalName();
      if (name == null || LEFT_OUT.contains(name)) {
        continue;
      }
      switch (name) {
        case "t" -> append(child.getTextContent(), run);
        case "tab" -> append(" ", run);
        case "noBreakHyphen" -> append("-", run);
        case "br", "cr" -> lineBreak(child);
        case "footnoteReference" -> note(child);
        case "txbxContent" -> boxes.add(child);
        case "r" -> walk(child, child);
        default -> walk(child, run);
      }
    }
  }

  private void append(String words, @Nullable Element run) {
    List<Element> groups =
        styles.runProperties(run == null ? null : Xml.child(run, "rPr"), properties);
    text.append(
        words, DocxStyles.isOn(groups, "b"), DocxStyles.isOn(groups, "i"), fonts.encoding(groups));
  }

  private void lineBreak(Element element) {
    String type = Xml.attribute(element, "type");
    if (type == null || type.equals("textWrapping")) {
      text.lineBreak();
    } else {
      text.append(" ", false, false);
    }
  }

  private void note(Element reference) {
    String id = Xml.attribute(reference, "id");
    if (id != null) {
      notes.add(id);
    }
  }

  private boolean centred() {
    String align =
        Xml.attribute(DocxStyles.nearest(styles.paragraphProperties(properties), "jc"), "val");
    return "center".equals(align);
  }

  private @Nullable Float indent() {
    Element ind = DocxStyles.nearest(styles.paragraphProperties(properties), "ind");
    if (ind == null) {
      return null;
    }
    int left = Xml.number(ind, "left", Xml.number(ind, "start", 0));
    int first = Xml.number(ind, "firstLine", 0) - Xml.number(ind, "hanging", 0);
    return (left + first) / TWIPS;
  }
}
