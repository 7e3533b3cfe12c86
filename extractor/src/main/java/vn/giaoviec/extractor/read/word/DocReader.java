package vn.giaoviec.extractor.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.flow.Flow;

/** Reads Word 97-2003 files. */
public final class DocReader implements Reader {

  private static final String TYPE = "application/msword";

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(TYPE);
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(input.bytes()))) {
      Flow flow = new Flow();
      new DocBody(document, flow).read();
      return ReadResult.flow(TYPE, flow.blocks());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Reason.ENCRYPTED, "");
    } catch (OldWordFileFormatException e) {
      throw new UnreadableException(Reason.NOT_A_DOCUMENT, "Word 95 or older");
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Reason.BROKEN, "no readable Word file");
    }
  }
}
