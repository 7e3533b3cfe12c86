package vn.giaoviec.extractor.read.ocr.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Rules go, letters stay. */
class RuleEraserTest {

  private static Picture erased(Sheet sheet) {
    Picture picture = sheet.picture();
    return RuleEraser.erase(picture, RuleFinder.find(picture));
  }

  private static void assertWhite(Picture picture, int x, int y) {
    assertTrue(picture.at(x, y) > 200, () -> x + "," + y + " is " + picture.at(x, y));
  }

  private static void assertInk(Picture picture, int x, int y) {
    assertTrue(picture.at(x, y) < 100, () -> x + "," + y + " is " + picture.at(x, y));
  }

  @Test
  void nothingIsLeftOfAGrid() {
    int[] xs = {100, 400, 800};
    int[] ys = {100, 300, 500};
    Picture picture = erased(new Sheet(900, 600).grid(xs, ys));
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 900; x++) {
        assertWhite(picture, x, y);
      }
    }
  }

  @Test
  void aStrokeAcrossARuleStays() {
    Sheet sheet = new Sheet(900, 300).line(100, 150, 800, 150).ink(400, 130, 4, 40);
    Picture picture = erased(sheet);
    for (int y = 130; y < 170; y++) {
      assertInk(picture, 401, y);
    }
    assertWhite(picture, 300, 150);
    assertWhite(picture, 395, 150);
    assertWhite(picture, 408, 150);
  }

  @Test
  void aStrokeThatEndsOnARuleStaysUpToIt() {
    Sheet sheet = new Sheet(900, 300).line(100, 150, 800, 150).ink(400, 130, 4, 20);
    Picture picture = erased(sheet);
    for (int y = 130; y < 148; y++) {
      assertInk(picture, 401, y);
    }
    assertWhite(picture, 401, 152);
  }

  @Test
  void aPictureWithoutRulesIsTheSame() {
    Picture picture = erased(new Sheet(900, 300).ring(300, 150, 60));
    assertInk(picture, 240, 150);
  }
}
