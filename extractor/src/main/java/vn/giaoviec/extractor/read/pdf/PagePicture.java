package vn.giaoviec.extractor.read.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.read.ocr.PageSource;
import vn.giaoviec.extractor.read.ocr.picture.Scan;

/**
 * A page of a PDF as a picture: the one picture that fills it, taken out as it is, or the page as a
 * printer would print it.
 *
 * @param document the document, which serves one thread at a time
 * @param number the page's number, from 1
 * @param turn by how many degrees a viewer turns the page clockwise
 * @param whole the picture that fills the page; null if there is none or are several
 */
record PagePicture(PDDocument document, int number, int turn, @Nullable PlacedPicture whole)
    implements PageSource {

  private static final int DPI = 300;

  /** A picture that covers this share of a page is all of it; scanners leave small rims. */
  private static final float FULL = 0.9f;

  /**
   * The picture of a page.
   *
   * @param lettered whether text belongs to what the page shows, such as a number that was stamped
   *     on the scan digitally: the page is then printed with it
   */
  static PagePicture of(PDDocument document, RawPage page, boolean lettered) {
    boolean alone = page.pictures().size() == 1 && !lettered;
    PlacedPicture first = alone ? page.pictures().get(0) : null;
    boolean full = first != null && first.upright() && first.area() >= FULL * page.area();
    return new PagePicture(document, page.number(), page.rotation(), full ? first : null);
  }

  @Override
  public Scan scan() throws IOException {
    synchronized (document) {
      return whole == null ? rendered() : extracted(whole);
    }
  }

  private Scan rendered() throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    return Scan.of(renderer.renderImageWithDPI(number - 1, DPI, ImageType.RGB), DPI, 0);
  }

  /** The picture as it was scanned; unpacked anew each time, since the first copy would be kept. */
  private Scan extracted(PlacedPicture placed) throws IOException {
    PDImageXObject image = new PDImageXObject(new PDStream(placed.stream()), null);
    return Scan.of(pixels(image), image.getWidth() / placed.width() * 72, turn);
  }

  private static BufferedImage pixels(PDImageXObject image) throws IOException {
    boolean plainGrey =
        image.getBitsPerComponent() == 8
            && !image.isStencil()
            && image.getColorSpace() instanceof PDDeviceGray
            && !image.getCOSObject().containsKey(COSName.DECODE);
    if (!plainGrey) {
      return image.getImage();
    }
    WritableRaster raster = image.getRawRaster();
    BufferedImage grey =
        new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.setData(raster);
    return grey;
  }
}
