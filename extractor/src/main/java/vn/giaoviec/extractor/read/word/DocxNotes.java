package vn.giaoviec.extractor.read.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.read.flow.Xml;

/** A DOCX's footnotes by their ids. */
final class DocxNotes {

  private final Map<String, String> texts = new HashMap<>();
  private int called;

  DocxNotes(@Nullable Document footnotes, DocxFonts fonts) {
    if (footnotes == null) {
      return;
    }
    for (Element note : Xml.children(footnotes.getDocumentElement(), "footnote")) {
      String id = Xml.attribute(note, "id");
      // The separators between text and notes are notes of a type of their own.
      if (id != null && Xml.attribute(note, "type") == null) {
        texts.put(id, fonts.text(note));
      }
    }
  }

  /** The note's words; empty for an id that no note has. */
  String text(String id) {
    return texts.getOrDefault(id, "");
  }

  /** The sign that calls the next note: notes are numbered through the document. */
  String nextSign() {
    called++;
    return Integer.toString(called);
  }
}
