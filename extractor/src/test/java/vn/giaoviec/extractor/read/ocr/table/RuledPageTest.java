package vn.giaoviec.extractor.read.ocr.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** What is recognised of a page with tables, with an engine that takes all ink for one word. */
class RuledPageTest {

  /** The box of all ink as a word; remembers what it was asked. */
  private static final class InkEngine implements OcrEngine {

    private final List<PageMode> asked = new ArrayList<>();

    @Override
    public List<RecognisedWord> words(Picture picture, PageMode mode) {
      asked.add(mode);
      Box box = new Box(picture.width(), picture.height(), 0, 0);
      for (int y = 0; y < picture.height(); y++) {
        for (int x = 0; x < picture.width(); x++) {
          if (picture.at(x, y) < 100) {
            box =
                new Box(
                    Math.min(box.left(), x),
                    Math.min(box.top(), y),
                    Math.max(box.right(), x + 1),
                    Math.max(box.bottom(), y + 1));
          }
        }
      }
      if (box.right() == 0) {
        return List.of();
      }
      Word word = new Word("w", box, box.bottom(), new TextStyle(20, false, false));
      return List.of(new RecognisedWord(word, 90, 0.1f));
    }

    @Override
    public void close() {}
  }

  private static List<Box> boxes(RuledPage page) {
    return page.words().stream().map(word -> word.word().box()).toList();
  }

  private static void assertBox(double left, double top, double right, double bottom, Box box) {
    assertEquals(left, box.left(), 1.5);
    assertEquals(top, box.top(), 1.5);
    assertEquals(right, box.right(), 1.5);
    assertEquals(bottom, box.bottom(), 1.5);
  }

  @Test
  void cellsOneByOneAndTheRestAsAPage() {
    Sheet sheet = new Sheet(900, 600).grid(new int[] {100, 400, 800}, new int[] {200, 300, 500});
    sheet.ink(120, 220, 60, 20).ink(500, 400, 80, 30).ink(300, 50, 200, 20);
    InkEngine engine = new InkEngine();
    RuledPage page = RuledPage.read(sheet.picture(), engine);
    assertEquals(List.of(PageMode.PAGE, PageMode.LINE, PageMode.LINE), engine.asked);
    assertEquals(6, page.rulings().size());
    List<Box> boxes = boxes(page);
    assertEquals(3, boxes.size());
    assertBox(300, 50, 500, 70, boxes.get(0));
    assertBox(120, 220, 180, 240, boxes.get(1));
    assertBox(500, 400, 580, 430, boxes.get(2));
  }

  @Test
  void whatStandsOverAndUnderATableIsReadApart() {
    Sheet sheet = new Sheet(900, 700).grid(new int[] {100, 400, 800}, new int[] {200, 500});
    sheet.ink(300, 50, 200, 20).ink(120, 600, 60, 20);
    InkEngine engine = new InkEngine();
    List<Box> boxes = boxes(RuledPage.read(sheet.picture(), engine));
    assertEquals(List.of(PageMode.PAGE, PageMode.PAGE), engine.asked);
    assertBox(300, 50, 500, 70, boxes.get(0));
    assertBox(120, 600, 180, 620, boxes.get(1));
  }

  @Test
  void aMergedCellIsReadOnce() {
    Sheet sheet = new Sheet(900, 600).grid(new int[] {100, 800}, new int[] {200, 500});
    sheet.line(400, 200, 400, 500).line(100, 350, 400, 350);
    sheet.ink(120, 220, 60, 20).ink(120, 400, 60, 20).ink(500, 340, 80, 20);
    InkEngine engine = new InkEngine();
    List<Box> boxes = boxes(RuledPage.read(sheet.picture(), engine));
    assertEquals(3, boxes.size());
    assertBox(500, 340, 580, 360, boxes.get(1));
  }

  @Test
  void aPageWithoutRulesIsReadAsItIs() {
    InkEngine engine = new InkEngine();
    RuledPage page = RuledPage.read(new Sheet(900, 600).ink(300, 50, 200, 20).picture(), engine);
    assertEquals(List.of(PageMode.PAGE), engine.asked);
    assertEquals(List.of(), page.rulings());
    assertBox(300, 50, 500, 70, boxes(page).get(0));
  }

  @Test
  void specksAreNoWriting() {
    Sheet sheet = new Sheet(900, 600).grid(new int[] {100, 400, 800}, new int[] {200, 500});
    sheet.ink(200, 300, 2, 2).ink(600, 350, 2, 2);
    InkEngine engine = new InkEngine();
    assertEquals(List.of(), RuledPage.read(sheet.picture(), engine).words());
    assertEquals(List.of(), engine.asked);
  }

  /** Ten pixels in a thousand: words of one row come to stand at one height. */
  @Test
  void placesAreThoseOfTheStraightPage() {
    Sheet sheet = new Sheet(1600, 700);
    sheet.line(100, 193, 1500, 207).line(98, 393, 1498, 407);
    sheet.line(100, 193, 98, 393).line(800, 200, 798, 400).line(1500, 207, 1498, 407);
    sheet.ink(300, 295, 40, 20).ink(1300, 305, 40, 20);
    List<Box> boxes = boxes(RuledPage.read(sheet.picture(), new InkEngine()));
    assertEquals(2, boxes.size());
    assertEquals(300, boxes.get(0).top(), 1.5);
    assertEquals(300, boxes.get(1).top(), 1.5);
  }
}
