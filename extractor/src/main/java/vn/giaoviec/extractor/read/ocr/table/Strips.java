package vn.giaoviec.extractor.read.ocr.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giaoviec.extractor.layout.DrawnTable;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * What stands over, between and under a page's tables, strip by strip: on a page that is nearly all
 * table, engines take the few lines of a heading for dirt.
 */
final class Strips {

  /** A lower strip, in points, holds no line of words. */
  private static final float LEAST_HEIGHT = 8;

  /** Darker pixels are ink, on an evened background. */
  private static final int DARK = 110;

  /** A dot of a footnote's size has as many dark pixels. */
  private static final int LEAST_INK = 12;

  private Strips() {}

  /**
   * The words outside tables, in the page's pixels.
   *
   * @param bare the page without rules and without what stands in cells
   * @param tables from top to bottom; may be empty
   */
  static List<RecognisedWord> words(Picture bare, List<DrawnTable> tables, OcrEngine engine) {
    List<RecognisedWord> words = new ArrayList<>();
    int top = 0;
    for (DrawnTable table : tables) {
      addWords(bare, top, pixel(bare, table.box().top()), engine, words);
      top = Math.max(top, pixel(bare, table.box().bottom()));
    }
    addWords(bare, top, bare.height(), engine, words);
    return words;
  }

  private static int pixel(Picture picture, float points) {
    return Math.max(0, Math.min(picture.height(), Math.round(points * picture.dpi() / 72)));
  }

  private static void addWords(
      Picture bare, int top, int bottom, OcrEngine engine, List<RecognisedWord> words) {
    if (bare.points(bottom - top) < LEAST_HEIGHT) {
      return;
    }
    byte[] grey = Arrays.copyOfRange(bare.grey(), top * bare.width(), bottom * bare.width());
    Picture strip = new Picture(bare.width(), bottom - top, bare.dpi(), grey);
    if (!hasInk(strip)) {
      return;
    }
    List<RecognisedWord> read = engine.words(strip, PageMode.PAGE);
    if (read.isEmpty()) {
      read = engine.words(strip, PageMode.BLOCK);
    }
    for (RecognisedWord word : read) {
      words.add(word.moved(0, top));
    }
  }

  /** True if there is more than specks. */
  private static boolean hasInk(Picture strip) {
    int dark = 0;
    for (byte pixel : strip.grey()) {
      dark += (pixel & 0xff) < DARK ? 1 : 0;
    }
    return dark >= LEAST_INK;
  }
}
