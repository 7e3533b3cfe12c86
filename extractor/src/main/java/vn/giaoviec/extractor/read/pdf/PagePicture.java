package vn.giaoviec.extractor.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.giaoviec.extractor.read.ocr.PageSource;
import vn.giaoviec.extractor.read.ocr.picture.Scan;

/**
 * A page of a PDF as a picture.
 *
 * @param document the document, which serves one thread at a time
 * @param number the page's number, from 1
 */
record PagePicture(PDDocument document, int number) implements PageSource {

  private static final int DPI = 300;

  @Override
  public Scan scan() throws IOException {
    synchronized (document) {
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(number - 1, DPI, ImageType.RGB);
      return new Scan(image, DPI);
    }
  }
}
