package vn.giaoviec.extractor.read.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Grid;
import vn.giaoviec.extractor.read.flow.Xml;

/** Walks the paragraphs and tables of a DOCX in order. */
final class DocxBody {

  /** Tables within tables within … of a hostile file. */
  private static final int MAX_DEPTH = 20;

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxNotes notes;
  private final DocxFonts fonts;
  private final Flow flow;

  DocxBody(
      DocxStyles styles, DocxNumbering numbering, DocxNotes notes, DocxFonts fonts, Flow flow) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.fonts = fonts;
    this.flow = flow;
  }

  void read(Element parent) {
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, "p")) {
        paragraph(child);
      } else if (Xml.is(child, "tbl")) {
        flow.table(new DocxTable(this, styles, child).grid(0));
      } else if (Xml.is(child, "sdt")) {
        readIfPresent(Xml.child(child, "sdtContent"));
      } else if (Xml.is(child, "ins") || Xml.is(child, "moveTo") || Xml.is(child, "customXml")) {
        read(child);
      }
    }
  }

  private void readIfPresent(@Nullable Element content) {
    if (content != null) {
      read(content);
    }
  }

  private void paragraph(Element element) {
    DocxParagraph paragraph = new DocxParagraph(element, styles, numbering, fonts);
    flow.paragraph(paragraph.read());
    paragraph.boxes().forEach(this::read);
    for (String id : paragraph.notes()) {
      flow.footnote(notes.nextSign(), notes.text(id), Place.UNKNOWN);
    }
  }

  /** The paragraphs of a table's cell; those of a table inside it follow in their order. */
  void cell(Element parent, int depth, List<FlowParagraph> into) {
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, "p")) {
        DocxParagraph paragraph = new DocxParagraph(child, styles, numbering, fonts);
        FlowParagraph read = paragraph.read();
        if (!read.lines().isEmpty()) {
          into.add(read);
        }
        paragraph.boxes().forEach(box -> cell(box, depth + 1, into));
      } else if (Xml.is(child, "tbl") && depth < MAX_DEPTH) {
        Grid inner = new DocxTable(this, styles, child).grid(depth + 1);
        into.addAll(inner.content());
      } else if (Xml.is(child, "sdt") && depth < MAX_DEPTH) {
        Element content = Xml.child(child, "sdtContent");
        if (content != null) {
          cell(content, depth + 1, into);
        }
      }
    }
  }
}
