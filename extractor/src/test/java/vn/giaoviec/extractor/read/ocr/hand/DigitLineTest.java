package vn.giaoviec.extractor.read.ocr.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.read.ocr.picture.Patch;

class DigitLineTest {

  private static final DigitNet NET = DigitNet.packed();

  private static final DigitLine.Kind ANY = new DigitLine.Kind(digits -> true, false);

  private static Strip strip(String text) {
    BufferedImage paper = Handwriting.paper(400, 80);
    Handwriting.write(paper, text, 20, 55, 36);
    int[] rgb = paper.getRGB(0, 0, 400, 80, null, 0, 400);
    return new Strip(400, 80, new Patch(400, 80, rgb).withoutRed(), 55, 44);
  }

  private static DigitLine.Reading read(String text, DigitLine.Kind kind) {
    DigitLine.Reading reading = DigitLine.read(strip(text), NET, kind);
    assertNotNull(reading);
    return reading;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "11", "407", "1234", "70", "2", "3"})
  void digitsAreReadOneByOne(String digits) {
    DigitLine.Reading reading = read(digits, ANY);
    assertEquals(digits, reading.digits());
    assertTrue(reading.confidence() > 0.6, reading.toString());
  }

  @Test
  void strokeBeforeTheCodeIsNoDigit() {
    assertEquals("11", read("11/~", new DigitLine.Kind(digits -> true, true)).digits());
  }

  @Test
  void strokesPartADate() {
    DigitLine.Kind date =
        new DigitLine.Kind(d -> d.matches("\\d{1,2}/\\d{1,2}/20\\d\\d"), 10, false, true);
    DigitLine.Reading reading = read("12/3/2024", date);
    assertEquals("12/3/2024", reading.digits());
    assertTrue(reading.confidence() > 0.6, reading.toString());
    assertNull(DigitLine.read(strip("1234"), NET, date));
  }

  @Test
  void writingHasALineAndASizeOfItsOwn() {
    BufferedImage paper = Handwriting.paper(400, 90);
    Handwriting.write(paper, "407", 20, 50, 40);
    int[] rgb = paper.getRGB(0, 0, 400, 90, null, 0, 400);
    Strip strip = new Strip(400, 90, new Patch(400, 90, rgb).withoutRed(), 66, 30).onItsLine();
    assertEquals(52, strip.baseline(), 4);
    assertEquals(58, strip.em(), 8);
  }

  /** The seven leans over the four, so that no straight cut parts them. */
  @Test
  void digitsThatLeanIntoEachOtherAreParted() {
    BufferedImage paper = Handwriting.paper(400, 80);
    Handwriting.write(paper, "7", 20, 55, 36);
    Handwriting.write(paper, "4", 38, 55, 36);
    int[] rgb = paper.getRGB(0, 0, 400, 80, null, 0, 400);
    Strip strip = new Strip(400, 80, new Patch(400, 80, rgb).withoutRed(), 55, 44);
    DigitLine.Reading reading = DigitLine.read(strip, NET, ANY);
    assertNotNull(reading);
    assertEquals("74", reading.digits());
  }

  @Test
  void lettersTellHowLargeTheTypeIs() {
    BufferedImage paper = Handwriting.paper(400, 90);
    for (int i = 0; i < 8; i++) {
      for (int at = 0; at < 12 * 26; at++) {
        paper.setRGB(20 + 30 * i + at % 12, 40 + at / 12, 0);
      }
    }
    int[] rgb = paper.getRGB(0, 0, 400, 90, null, 0, 400);
    Strip wide = new Strip(400, 90, new Patch(400, 90, rgb).withoutRed(), 66, 80);
    assertEquals(26 / 0.66, wide.ofItsLetters().em(), 3);
    assertEquals(30, new Strip(400, 90, wide.ink(), 66, 30).ofItsLetters().em());
  }

  @Test
  void whatCannotBeTheNumberIsNotRead() {
    assertEquals("30", read("30", new DigitLine.Kind(d -> d.matches("[123]?\\d"), false)).digits());
    assertNull(DigitLine.read(strip("47"), NET, new DigitLine.Kind(d -> d.equals("99"), false)));
  }

  @Test
  void scribbleIsNotSure() {
    DigitLine.Reading reading = DigitLine.read(strip("~~"), NET, ANY);
    assertTrue(reading == null || reading.confidence() < 0.6, String.valueOf(reading));
  }

  @Test
  void emptyPaperSaysNothing() {
    assertNull(DigitLine.read(strip(""), NET, ANY));
  }
}
