package vn.giaoviec.extractor.read.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.giaoviec.extractor.read.flow.Xml;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;
import vn.giaoviec.extractor.text.legacy.LegacyFonts;

/** Which of a DOCX's runs are in a font from before Unicode. */
final class DocxFonts {

  private final DocxStyles styles;
  private final LegacyFonts fonts = new LegacyFonts();

  /**
   * Looks through parts of a file.
   *
   * @param styles its styles
   * @param parts its text and footnotes; absent ones are null
   */
  DocxFonts(DocxStyles styles, @Nullable Document... parts) {
    this.styles = styles;
    boolean any = styles.names(DocxFonts::namesLegacyFont);
    for (Document part : parts) {
      any |= part != null && namesLegacyFont(part.getDocumentElement());
    }
    for (Document part : parts) {
      if (part != null) {
        note(part.getDocumentElement(), any);
      }
    }
  }

  private static boolean namesLegacyFont(Element part) {
    NodeList elements = part.getElementsByTagNameNS("*", "rFonts");
    for (int i = 0; i < elements.getLength(); i++) {
      if (LegacyEncoding.ofFont(name((Element) elements.item(i))) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String name(Element rFonts) {
    String ascii = Xml.attribute(rFonts, "ascii");
    return ascii == null ? Xml.attribute(rFonts, "hAnsi") : ascii;
  }

  private void note(Element part, boolean byFont) {
    if (!byFont) {
      fonts.noteWhole(part.getTextContent());
      return;
    }
    NodeList runs = part.getElementsByTagNameNS("*", "r");
    for (int i = 0; i < runs.getLength(); i++) {
      Element run = (Element) runs.item(i);
      fonts.note(font(run, paragraphOf(run)), run.getTextContent());
    }
  }

  /** The properties of the paragraph around a run; null if it has none. */
  private static @Nullable Element paragraphOf(Element run) {
    for (org.w3c.dom.Node at = run; at instanceof Element element; at = at.getParentNode()) {
      if (Xml.is(element, "p")) {
        return Xml.child(element, "pPr");
      }
    }
    return null;
  }

  private @Nullable String font(Element run, @Nullable Element pPr) {
    return font(styles.runProperties(Xml.child(run, "rPr"), pPr));
  }

  private static @Nullable String font(List<Element> groups) {
    for (Element group : groups) {
      Element rFonts = Xml.child(group, "rFonts");
      String name = rFonts == null ? null : name(rFonts);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The encoding of a run with these property groups, nearest first; null for Unicode. */
  @Nullable LegacyEncoding encoding(List<Element> groups) {
    return fonts.isEmpty() ? null : fonts.encoding(font(groups));
  }

  /** The words of a note, in Unicode. */
  String text(Element note) {
    if (fonts.isEmpty()) {
      return note.getTextContent();
    }
    StringBuilder text = new StringBuilder();
    NodeList runs = note.getElementsByTagNameNS("*", "r");
    for (int i = 0; i < runs.getLength(); i++) {
      Element run = (Element) runs.item(i);
      LegacyEncoding encoding = fonts.encoding(font(run, paragraphOf(run)));
      String words = run.getTextContent();
      text.append(encoding == null ? words : encoding.decode(words));
    }
    return text.toString();
  }
}
