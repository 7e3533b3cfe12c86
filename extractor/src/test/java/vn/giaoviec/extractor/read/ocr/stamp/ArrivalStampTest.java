package vn.giaoviec.extractor.read.ocr.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.hand.DigitNet;
import vn.giaoviec.extractor.read.ocr.hand.Handwriting;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Prepared;
import vn.giaoviec.extractor.read.ocr.picture.Scan;
import vn.giaoviec.extractor.read.ocr.tesseract.TesseractEngine;

/** Stamps of arrival drawn on a page at 200 dots an inch, read by the real engine. */
class ArrivalStampTest {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final Color PRINT = new Color(30, 30, 30);
  private static final Color GREY = new Color(120, 120, 120);
  private static final Color RED = new Color(200, 50, 60);

  @BeforeAll
  static void engineIsThere() {
    assumeTrue(TesseractEngine.available(), "no native libraries for this platform");
  }

  private static final class Sheet {

    private final BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();
    private final Font font;

    Sheet() {
      graphics.setColor(new Color(245, 245, 240));
      graphics.fillRect(0, 0, 1654, 2339);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      try (InputStream in = Sheet.class.getResourceAsStream(FONT)) {
        font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException(e);
      }
      text(PRINT, 42, "CHỈ THỊ", 740, 760);
      for (int y = 900; y < 2000; y += 50) {
        text(PRINT, 36, "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện", 260, y);
      }
    }

    Sheet text(Color ink, int size, String text, int x, int y) {
      graphics.setColor(ink);
      graphics.setFont(font.deriveFont((float) size));
      graphics.drawString(text, x, y);
      return this;
    }

    /** A stamp of 420 by 220 pixels. */
    Sheet stamp(Color ink, int x, int y) {
      return frame(ink, x, y)
          .text(ink, 28, "617", x + 200, y + 105)
          .text(ink, 28, "26/02/2018", x + 225, y + 155);
    }

    /** The same, turned clockwise around its upper left corner. */
    Sheet leaning(Color ink, int x, int y, double degrees) {
      graphics.rotate(Math.toRadians(degrees), x, y);
      stamp(ink, x, y);
      graphics.rotate(Math.toRadians(-degrees), x, y);
      return this;
    }

    /** A stamp that is still to be filled in. */
    Sheet frame(Color ink, int x, int y) {
      graphics.setColor(ink);
      graphics.setStroke(new BasicStroke(3));
      graphics.draw(new Rectangle2D.Float(x, y, 420, 220));
      graphics.draw(new Rectangle2D.Float(x, y + 60, 120, 160));
      graphics.draw(new Rectangle2D.Float(x, y, 420, 60));
      return text(ink, 26, "VĂN PHÒNG SỞ Y TẾ", x + 70, y + 42)
          .text(ink, 34, "ĐẾN", x + 20, y + 150)
          .text(ink, 28, "Số:", x + 140, y + 105)
          .text(ink, 28, "Ngày:", x + 140, y + 155)
          .text(ink, 28, "Chuyển:", x + 140, y + 205);
    }

    Prepared prepared(boolean colour) {
      if (colour) {
        return Preparation.prepare(new Scan(image, 200, 0));
      }
      BufferedImage grey = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
      grey.createGraphics().drawImage(image, 0, 0, null);
      return Preparation.prepare(new Scan(grey, 200, 0));
    }
  }

  private static ArrivalStamp.Result read(Prepared page) {
    try (TesseractEngine engine = new TesseractEngine()) {
      return ArrivalStamp.read(page, engine, DigitNet.packed());
    }
  }

  private static List<String> texts(ArrivalStamp.Result result) {
    return result.lines().stream().map(StampLine::text).toList();
  }

  @Test
  void redStampIsReadByItsInk() {
    List<String> lines = texts(read(new Sheet().stamp(RED, 200, 300).prepared(true)));
    assertTrue(lines.containsAll(List.of("Số: 617", "Ngày: 26/02/2018")), lines.toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-6, 3, 8})
  void stampThatLeansIsReadInColour(double degrees) {
    List<String> lines = texts(read(new Sheet().leaning(RED, 200, 320, degrees).prepared(true)));
    assertTrue(lines.containsAll(List.of("Số: 617", "Ngày: 26/02/2018")), lines.toString());
  }

  @Test
  void stampThatLeansIsReadWithoutColoursAndTakenOffThePage() {
    ArrivalStamp.Result result = read(new Sheet().leaning(PRINT, 200, 320, -4).prepared(false));
    List<String> lines = texts(result);
    assertTrue(lines.containsAll(List.of("Số: 617", "Ngày: 26/02/2018")), lines.toString());
    Box inside = new Box(230, 330, 600, 480);
    assertTrue(Faded.level(Faded.part(result.page(), inside), 0.001f) > 150, "ink is left");
  }

  @Test
  void whatIsWrittenByHandIsRead() {
    Sheet sheet = new Sheet().frame(RED, 200, 300);
    Handwriting.write(sheet.image, "417", 420, 402, 32);
    Handwriting.write(sheet.image, "12/3/2024", 420, 453, 23);
    List<String> lines = texts(read(sheet.prepared(true)));
    assertTrue(lines.containsAll(List.of("Số: 417", "Ngày: 12/3/2024")), lines.toString());
  }

  @Test
  void digitThatRunsIntoTheFrameMayBeAnother() {
    Sheet sheet = new Sheet().frame(RED, 200, 300);
    Handwriting.write(sheet.image, "12/3/2024", 430, 453, 26);
    ArrivalStamp.Result result = read(sheet.prepared(true));
    assertTrue(texts(result).contains("Ngày: …"), texts(result).toString());
    assertEquals(1, result.unsure().size());
  }

  @Test
  void scribbleInAStampIsLeftOutAndTold() {
    Sheet sheet = new Sheet().frame(RED, 200, 300);
    Handwriting.write(sheet.image, "~~~", 420, 402, 32);
    ArrivalStamp.Result result = read(sheet.prepared(true));
    assertTrue(texts(result).contains("Số: …"), texts(result).toString());
    assertEquals(1, result.unsure().size());
  }

  @Test
  void greyStampIsReadByItsFrameAndTakenOffThePage() {
    ArrivalStamp.Result result = read(new Sheet().stamp(GREY, 200, 300).prepared(false));
    List<String> lines = texts(result);
    assertTrue(lines.containsAll(List.of("Số: 617", "Ngày: 26/02/2018")), lines.toString());
    Box inside = new Box(205, 305, 615, 515);
    assertTrue(Faded.level(Faded.part(result.page(), inside), 0.001f) > 150, "ink is left");
  }

  @Test
  void numberOfTheDocumentUnderAGreyStampStaysOnThePage() {
    Sheet sheet = new Sheet().stamp(GREY, 200, 300).text(PRINT, 36, "Số: 15/CT-UBND", 230, 345);
    ArrivalStamp.Result result = read(sheet.prepared(false));
    assertTrue(texts(result).contains("Ngày: 26/02/2018"), texts(result).toString());
    Box number = new Box(230, 310, 500, 355);
    assertTrue(Faded.level(Faded.part(result.page(), number), 0.05f) < 60, "the number is gone");
  }

  @Test
  void smallTableAndBareLetterheadAreNoStamps() {
    Sheet table = new Sheet();
    table.graphics.setColor(PRINT);
    table.graphics.draw(new Rectangle2D.Float(200, 300, 420, 220));
    table.graphics.draw(new Rectangle2D.Float(200, 300, 420, 60));
    table.text(PRINT, 28, "Chỉ tiêu", 230, 345).text(PRINT, 28, "Năm 2018", 230, 420);
    assertEquals(List.of(), texts(read(table.prepared(false))));
    Sheet letterhead =
        new Sheet()
            .text(RED, 32, "Số: 15/CT-UBND", 200, 345)
            .text(RED, 32, "Ngày 3 tháng 2", 200, 420);
    assertEquals(List.of(), texts(read(letterhead.prepared(true))));
  }
}
