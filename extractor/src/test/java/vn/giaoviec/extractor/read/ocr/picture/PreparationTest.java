package vn.giaoviec.extractor.read.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.read.ocr.tesseract.TesseractEngine;

/**
 * A printed page of the corpus, mistreated; made ready, it looks as if it had been treated well.
 */
class PreparationTest {

  private static final int DPI = 150;

  private static final Path PRINTED = Path.of("../corpus/pdf/qd-khen-thuong.pdf");

  /** How much of two pictures' ink must fall together: skew and scaling blur the rims. */
  private static final double ALIKE = 0.6;

  private static BufferedImage page;
  private static Picture straight;

  @BeforeAll
  static void print() throws IOException {
    assumeTrue(TesseractEngine.available(), "no native libraries for this platform");
    try (PDDocument document = Loader.loadPDF(PRINTED.toFile())) {
      page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
    }
    straight = Preparation.prepare(new Scan(page, DPI, 0)).picture();
  }

  private static BufferedImage turned(double degrees, int width, int height) {
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = turned.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, width, height);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.rotate(Math.toRadians(degrees));
    turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    paper.drawImage(page, turn, null);
    paper.dispose();
    return turned;
  }

  /** The share of the dark pixels of one picture that are dark, within two pixels, in the other. */
  private static double alike(Picture a, Picture b) {
    int dark = 0;
    int both = 0;
    for (int y = 2; y < Math.min(a.height(), b.height()) - 2; y++) {
      for (int x = 2; x < Math.min(a.width(), b.width()) - 2; x++) {
        if (a.at(x, y) < 100) {
          dark++;
          both += isDarkNear(b, x, y) ? 1 : 0;
        }
      }
    }
    return (double) both / dark;
  }

  private static boolean isDarkNear(Picture picture, int x, int y) {
    for (int down = -2; down <= 2; down++) {
      for (int right = -2; right <= 2; right++) {
        if (picture.at(x + right, y + down) < 128) {
          return true;
        }
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void pageIsTurnedUpright(int degrees) {
    boolean across = degrees % 180 != 0;
    int width = across ? page.getHeight() : page.getWidth();
    int height = across ? page.getWidth() : page.getHeight();
    Picture ready = Preparation.prepare(new Scan(turned(degrees, width, height), DPI, 0)).picture();
    assertEquals(straight.width(), ready.width(), 2);
    double likeness = alike(straight, ready);
    assertTrue(likeness > ALIKE, "only " + likeness + " of the ink is in its place");
  }

  @Test
  void turnThatTheFileStatesIsMade() {
    BufferedImage lying = turned(270, page.getHeight(), page.getWidth());
    assertTrue(alike(straight, Preparation.prepare(new Scan(lying, DPI, 90)).picture()) > ALIKE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2.5, -0.8, 1.2, 3})
  void leaningLinesAreLevelled(double degrees) {
    BufferedImage leaning = turned(degrees, page.getWidth(), page.getHeight());
    double likeness = alike(straight, Preparation.prepare(new Scan(leaning, DPI, 0)).picture());
    assertTrue(likeness > ALIKE, "only " + likeness + " of the ink is in its place");
  }

  @Test
  void stampOverWordsVanishes() {
    BufferedImage stamped = turned(0, page.getWidth(), page.getHeight());
    for (int y = 300; y < 500; y++) {
      for (int x = 300; x < 500; x++) {
        int grey = stamped.getRGB(x, y) & 0xff; // red ink lets no green and blue through
        stamped.setRGB(
            x, y, new Color(grey * 210 / 255, grey * 40 / 255, grey * 50 / 255).getRGB());
      }
    }
    Picture ready = Preparation.prepare(new Scan(stamped, DPI, 0)).picture();
    assertTrue(alike(straight, ready) > 0.95, "words under the stamp are gone");
    assertTrue(alike(ready, straight) > 0.9, "the stamp is still there");
  }

  @Test
  void coarsePicturesAreEnlarged() {
    BufferedImage small = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
    small.createGraphics().drawImage(page, 0, 0, 595, 842, null);
    Picture ready = Preparation.prepare(new Scan(small, 72, 0)).picture();
    assertEquals(300, ready.dpi());
    assertEquals(595 * 300 / 72, ready.width(), 3);
  }

  @Test
  void blankPageStaysBlank() {
    BufferedImage blank = new BufferedImage(500, 700, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = blank.createGraphics();
    paper.setColor(Color.LIGHT_GRAY);
    paper.fillRect(0, 0, 500, 700);
    paper.dispose();
    Picture ready = Preparation.prepare(new Scan(blank, DPI, 0)).picture();
    assertEquals(500, ready.width());
    assertTrue(ready.at(250, 350) > 128);
  }

  @Test
  void withoutLeptonicaAPageIsTurnedAsItsFileSays() {
    BufferedImage image = new BufferedImage(2, 3, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(0, 0, 0, 10); // upper left; a quarter turn brings it to the right
    image.getRaster().setSample(1, 2, 0, 20);
    Picture picture = Preparation.plain(new Scan(image, 200, 90)).picture();
    assertEquals(3, picture.width());
    assertEquals(2, picture.height());
    assertEquals(10, picture.at(2, 0));
    assertEquals(20, picture.at(0, 1));
  }
}
