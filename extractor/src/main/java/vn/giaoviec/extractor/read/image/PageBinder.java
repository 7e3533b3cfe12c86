package vn.giaoviec.extractor.read.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.ocr.picture.Scan;

/**
 * Binds pictures of pages to one PDF: from then on a document like any other, which can be kept,
 * opened and read again. The same pictures always give the same bytes.
 */
public final class PageBinder {

  private static final float POINTS_PER_INCH = 72;

  /** What PDFBox makes a file's identifier from in place of the time. */
  private static final long SAME_EVERY_TIME = 1;

  private PageBinder() {}

  /**
   * One PDF of all pictures.
   *
   * @param files by name, JPEG, PNG or TIFF files in the order of the pages; a TIFF may hold
   *     several
   * @throws UnreadableException BROKEN if one is damaged or no picture; the detail is its name
   */
  public static byte[] pdf(Map<String, byte[]> files) throws UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(SAME_EVERY_TIME);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        addAll(new PictureFile(file.getValue()), file.getKey(), document);
      }
      document.save(out);
    } catch (IOException e) {
      throw new UnreadableException(Reason.BROKEN, "the pages cannot be put together");
    }
    return out.toByteArray();
  }

  private static void addAll(PictureFile file, String name, PDDocument document)
      throws UnreadableException {
    try {
      int count = file.count();
      for (int i = 0; i < count; i++) {
        add(file.picture(i), file, i, document);
      }
    } catch (IOException e) {
      throw new UnreadableException(Reason.BROKEN, name);
    }
  }

  private static void add(BufferedImage picture, PictureFile file, int index, PDDocument document)
      throws IOException {
    float scale = POINTS_PER_INCH / Scan.of(picture, file.statedDpi(index), 0).dpi();
    PDRectangle size = new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale);
    PDPage page = new PDPage(size);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      PDImageXObject drawn = packed(picture, file, document);
      content.drawImage(drawn, 0, 0, size.getWidth(), size.getHeight());
    }
  }

  /** A JPEG as it is: packing it once more would blur it. */
  private static PDImageXObject packed(BufferedImage picture, PictureFile file, PDDocument document)
      throws IOException {
    if (file.isJpeg()) {
      return JPEGFactory.createFromByteArray(document, file.bytes());
    }
    return picture.getType() == BufferedImage.TYPE_BYTE_BINARY
            && picture.getColorModel().getPixelSize() == 1
        ? CCITTFactory.createFromImage(document, picture)
        : LosslessFactory.createFromImage(document, picture);
  }
}
