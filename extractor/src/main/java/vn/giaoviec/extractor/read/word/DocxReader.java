package vn.giaoviec.extractor.read.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.giaoviec.extractor.read.Archive;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.read.flow.Xml;

/**
 * Reads Word files (ISO/IEC 29500-1): automatic numbers as a reader sees them, merged cells,
 * footnotes, text boxes; tracked changes as accepted, running heads dropped.
 */
public final class DocxReader implements Reader {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(TYPE);
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    Archive archive = Archive.open(input.bytes());
    Document document = archive.xml("word/document.xml");
    Element body = document == null ? null : Xml.child(document.getDocumentElement(), "body");
    if (body == null) {
      throw new UnreadableException(Reason.BROKEN, "no text part");
    }
    DocxStyles styles = new DocxStyles(archive.xml("word/styles.xml"));
    DocxNumbering numbering = new DocxNumbering(archive.xml("word/numbering.xml"), styles);
    Document footnotes = archive.xml("word/footnotes.xml");
    DocxFonts fonts = new DocxFonts(styles, document, footnotes);
    DocxNotes notes = new DocxNotes(footnotes, fonts);
    Flow flow = new Flow();
    new DocxBody(styles, numbering, notes, fonts, flow).read(body);
    return ReadResult.flow(TYPE, flow.blocks());
  }
}
