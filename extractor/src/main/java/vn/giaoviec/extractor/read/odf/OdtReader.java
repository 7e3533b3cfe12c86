package vn.giaoviec.extractor.read.odf;

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

/** Reads OpenDocument texts (ISO/IEC 26300): lists with their numbers, merged cells, footnotes. */
public final class OdtReader implements Reader {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(TYPE);
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    Archive archive = Archive.open(input.bytes());
    Document content = archive.xml("content.xml");
    Element root = content == null ? null : content.getDocumentElement();
    Element text = Xml.path(root, "body", "text");
    if (root == null || text == null) {
      throw new UnreadableException(Reason.BROKEN, "no text part");
    }
    OdtStyles styles = new OdtStyles();
    styles.add(archive.xml("styles.xml"));
    styles.add(content);
    Flow flow = new Flow();
    new OdtBody(styles, new OdtFonts(styles, text), flow).read(text);
    return ReadResult.flow(TYPE, flow.blocks());
  }
}
