package vn.giaoviec.extractor.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.text.legacy.LegacyFonts;

/** Reads Excel workbooks: each sheet's title lines as paragraphs, the rest as one table. */
public final class SheetReader implements Reader {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String XLS = "application/vnd.ms-excel";

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(XLSX) || mediaType.equals(XLS);
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(input.bytes()))) {
      Flow flow = new Flow();
      LegacyFonts fonts = SheetFonts.of(book);
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (!book.isSheetHidden(i)) {
          new SheetBlocks(book.getSheetAt(i), fonts).addTo(flow);
        }
      }
      return ReadResult.flow(input.mediaType(), flow.blocks());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Reason.ENCRYPTED, "");
    } catch (IOException e) {
      throw new UnreadableException(Reason.BROKEN, "no readable workbook");
    }
  }
}
