package vn.giaoviec.extractor.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.ocr.Ocr;

/** PDF files made here, with letters that the fonts every reader has can show. */
class PdfReaderTest {

  private static final String SENTENCE = "Ban Quy ho tro tinh giao cho Van phong trinh ban nay.";

  private static ReadResult read(byte[] bytes) throws UnreadableException {
    return new PdfReader(new Ocr(2)).read(new Input(bytes, "application/pdf"));
  }

  private static Reason reason(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> read(bytes)).reason();
  }

  private static byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private static PDPage addPage(PDDocument document, String text, FontName font, Matrix at)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(font), 12);
      content.setTextMatrix(at);
      content.showText(text);
      content.endText();
    }
    return page;
  }

  /** Adds a page with a picture of a text. */
  private static void addScan(PDDocument document, String text) throws IOException {
    try (PDDocument printed = new PDDocument()) {
      addPage(printed, text, FontName.TIMES_ROMAN, Matrix.getTranslateInstance(85, 700));
      addPicture(document, new PDFRenderer(printed).renderImageWithDPI(0, 150, ImageType.GRAY));
    }
  }

  private static void addPicture(PDDocument document, BufferedImage picture) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDImageXObject image = LosslessFactory.createFromImage(document, picture);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }
  }

  private static Block.Paragraph only(ReadResult result) {
    assertEquals(1, result.blocks().size());
    return assertInstanceOf(Block.Paragraph.class, result.blocks().get(0));
  }

  @Test
  void textHasPlaceAndStyle() throws Exception {
    PDDocument document = new PDDocument();
    addPage(document, SENTENCE, FontName.TIMES_BOLD, Matrix.getTranslateInstance(85, 700));
    Block.Paragraph paragraph = only(read(save(document)));
    assertEquals(SENTENCE, paragraph.text());
    assertEquals(true, paragraph.style().bold());
    assertEquals(1, paragraph.place().page());
    assertEquals(85, paragraph.place().box().left(), 0.1);
    assertEquals(PDRectangle.A4.getHeight() - 700, paragraph.place().box().bottom(), 4);
  }

  @Test
  void rotatedPageIsReadUpright() throws Exception {
    PDDocument document = new PDDocument();
    Matrix upwards = Matrix.getRotateInstance(Math.PI / 2, 200, 85);
    addPage(document, SENTENCE, FontName.TIMES_ROMAN, upwards).setRotation(90);
    Block.Paragraph paragraph = only(read(save(document)));
    assertEquals(SENTENCE, paragraph.text());
    assertEquals(85, paragraph.place().box().left(), 0.1);
    assertEquals(200, paragraph.place().box().bottom(), 4);
  }

  @Test
  void pagesWithoutContentKeepTheirNumbers() throws Exception {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage(PDRectangle.A4));
    addPage(document, SENTENCE, FontName.TIMES_ROMAN, Matrix.getTranslateInstance(85, 700));
    ReadResult result = read(save(document));
    assertEquals(2, result.pages());
    assertEquals(2, only(result).place().page());
  }

  @Test
  void scannedPageIsReadBesideOneWithText() throws Exception {
    PDDocument document = new PDDocument();
    addScan(document, "nhanh");
    addPage(document, SENTENCE, FontName.TIMES_ROMAN, Matrix.getTranslateInstance(85, 700));
    ReadResult result = read(save(document));
    assertEquals(List.of(), result.warnings());
    assertEquals(true, result.ocr());
    Block.Paragraph scanned = assertInstanceOf(Block.Paragraph.class, result.blocks().get(0));
    assertEquals("nhanh", scanned.text());
    assertEquals(1, scanned.place().page());
    assertEquals(85, scanned.place().box().left(), 1);
    assertEquals(PDRectangle.A4.getHeight() - 700, scanned.place().box().bottom(), 4);
    Block.Paragraph typed = assertInstanceOf(Block.Paragraph.class, result.blocks().get(1));
    assertEquals(SENTENCE, typed.text());
    assertEquals(2, typed.place().page());
  }

  @Test
  void textStampedOnAScanIsReadWithIt() throws Exception {
    PDDocument document = new PDDocument();
    addScan(document, "nhanh");
    try (PDPageContentStream content =
        new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
      content.newLineAtOffset(150, 700);
      content.showText("trong quy");
      content.endText();
    }
    ReadResult result = read(save(document));
    assertEquals(true, result.ocr());
    assertEquals("nhanh trong quy", only(result).text());
  }

  @Test
  void pictureWithoutWordsIsEmpty() throws Exception {
    PDDocument document = new PDDocument();
    addPicture(document, new BufferedImage(60, 84, BufferedImage.TYPE_BYTE_GRAY));
    assertEquals(Reason.EMPTY, reason(save(document)));
  }

  @Test
  void pageWhoseTextLostItsMarksIsReadAsPicture() throws Exception {
    PDDocument document = new PDDocument();
    String bare = (SENTENCE + " ").repeat(4);
    addPage(document, bare, FontName.TIMES_ROMAN, Matrix.getTranslateInstance(85, 700));
    assertEquals(true, read(save(document)).ocr());
  }

  @Test
  void blankPageIsEmpty() throws Exception {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());
    assertEquals(Reason.EMPTY, reason(save(document)));
    assertEquals(Reason.EMPTY, reason(new byte[0]));
  }

  @Test
  void passwordIsMissed() throws Exception {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertEquals(Reason.ENCRYPTED, reason(save(document)));
  }

  @Test
  void truncatedFileIsBrokenWhereverItEnds() throws Exception {
    PDDocument document = new PDDocument();
    addPage(document, SENTENCE, FontName.TIMES_ROMAN, Matrix.getTranslateInstance(85, 700));
    byte[] whole = save(document);
    for (int i = 1; i < 40; i++) {
      assertEquals(Reason.BROKEN, reason(Arrays.copyOf(whole, whole.length * i / 40)));
    }
  }

  @Test
  void contentThatUnpacksWithoutEndIsRefused() throws Exception {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    PDStream stream = new PDStream(document);
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    byte[] operators = "0 0 m 1 1 l S\n".repeat(70_000).getBytes();
    try (OutputStream out =
        new DeflaterOutputStream(stream.getCOSObject().createRawOutputStream())) {
      for (int i = 0; i < 130; i++) {
        out.write(operators);
      }
    }
    page.setContents(stream);
    assertEquals(Reason.BROKEN, reason(save(document)));
  }

  @Test
  void morePagesThanAnyDocumentHasAreRefused() throws Exception {
    PDDocument document = new PDDocument();
    for (int i = 0; i < 5001; i++) {
      document.addPage(new PDPage());
    }
    assertEquals(Reason.TOO_LARGE, reason(save(document)));
  }

  @Test
  void convertsTextInFontsFromBeforeUnicode() throws IOException, UnreadableException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setTextMatrix(Matrix.getTranslateInstance(72, 700));
        // the place of ư is a soft hyphen, which comes out of a PDF as a hyphen
        show(content, font("ABCDEF+.VnTime"), "Göi tr-íc ngµy 05/3 ");
        show(content, font("VNI-Times"), "veà Boä Y teá ");
        show(content, font("Helvetica"), "(3 copies, café)");
        content.endText();
      }
      assertEquals(
          "Gửi trước ngày 05/3 về Bộ Y tế (3 copies, café)", only(read(save(document))).text());
    }
  }

  @Test
  void wordsPaintedTwiceAreReadOnce() throws IOException, UnreadableException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = addPage(document, SENTENCE, FontName.HELVETICA, at(72, 700));
      addText(document, page, SENTENCE, at(72.4f, 700.2f));
      assertEquals(SENTENCE, only(read(save(document))).text());
    }
  }

  @Test
  void linesCloseTogetherAreNoLayers() throws IOException, UnreadableException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = addPage(document, SENTENCE, FontName.HELVETICA, at(72, 700));
      addText(document, page, "Cac don vi gui ve Ban Quy ho tro truoc ngay nay.", at(72, 690));
      assertEquals(
          SENTENCE + " Cac don vi gui ve Ban Quy ho tro truoc ngay nay.",
          only(read(save(document))).text());
    }
  }

  private static Matrix at(float x, float y) {
    return Matrix.getTranslateInstance(x, y);
  }

  private static void addText(PDDocument document, PDPage page, String text, Matrix at)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.setTextMatrix(at);
      content.showText(text);
      content.endText();
    }
  }

  private static void show(PDPageContentStream content, PDType1Font font, String text)
      throws IOException {
    content.setFont(font, 12);
    content.showText(text);
  }

  private static PDType1Font font(String name) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    return new PDType1Font(font);
  }
}
