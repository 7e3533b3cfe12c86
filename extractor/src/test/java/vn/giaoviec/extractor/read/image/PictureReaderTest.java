package vn.giaoviec.extractor.read.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.ocr.Ocr;

/** Pictures made here, of words in a typeface that every PDF reader has. */
class PictureReaderTest {

  private static final PictureReader READER = new PictureReader(new Ocr(2));

  @BeforeAll
  static void needsRecognition() {
    assumeTrue(Ocr.available(), "no native libraries for this platform");
  }

  private static BufferedImage picture(String text, int dpi) throws IOException {
    try (PDDocument printed = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      printed.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(printed, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
        content.newLineAtOffset(85, 700);
        content.showText(text);
        content.endText();
      }
      return new PDFRenderer(printed).renderImageWithDPI(0, dpi, ImageType.GRAY);
    }
  }

  private static byte[] written(String format, BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  private static byte[] tiff(List<BufferedImage> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return out.toByteArray();
  }

  private static ReadResult read(byte[] bytes, String mediaType) throws UnreadableException {
    return READER.read(new Input(bytes, mediaType));
  }

  private static Block.Paragraph paragraph(ReadResult result, int index) {
    return assertInstanceOf(Block.Paragraph.class, result.blocks().get(index));
  }

  @Test
  void pictureIsOnePage() throws Exception {
    ReadResult result = read(written("png", picture("thanh tra", 200)), "image/png");
    assertEquals(1, result.pages());
    assertEquals(true, result.ocr());
    assertEquals("thanh tra", paragraph(result, 0).text());
    assertEquals(85, paragraph(result, 0).place().box().left(), 1.5);
    assertEquals(List.of(), result.warnings());
  }

  @Test
  void eachPictureOfATiffIsAPage() throws Exception {
    byte[] bytes = tiff(List.of(picture("thanh tra", 200), picture("nhanh", 200)));
    ReadResult result = read(bytes, "image/tiff");
    assertEquals(2, result.pages());
    assertEquals("nhanh", paragraph(result, 1).text());
    assertEquals(2, paragraph(result, 1).place().page());
  }

  @Test
  void coarsePictureIsWarnedOf() throws Exception {
    ReadResult result = read(written("jpg", picture("thanh tra", 72)), "image/jpeg");
    assertEquals("low-resolution", result.warnings().get(0).code());
    assertEquals(1, result.warnings().get(0).place().page());
  }

  @Test
  void tornPictureIsBroken() throws IOException {
    byte[] whole = written("png", picture("thanh tra", 72));
    UnreadableException torn =
        assertThrows(
            UnreadableException.class,
            () -> read(Arrays.copyOf(whole, whole.length / 3), "image/png"));
    assertEquals(Reason.BROKEN, torn.reason());
  }
}
