package vn.giaoviec.extractor.read.ocr.table;

import java.util.List;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * A cell's own picture.
 *
 * @param picture what is written in the cell, with paper around it
 * @param left where the picture's left edge lies in the page's picture, in pixels; may be negative
 * @param top where its upper edge lies
 */
record Cell(Picture picture, int left, int top) {

  /** What is no higher, in inches, margins included, is one line. */
  private static final float LINE = 0.39f;

  /** A narrower cell, in inches, has so little in it that engines misjudge the letters' size. */
  private static final float NARROW = 1.2f;

  /** Pixels an inch at which a narrow cell is read, the likeliest first, until one is sure. */
  private static final int[] SIZES = {300, 200, 400};

  /** From this confidence on, a reading is sure. */
  private static final float SURE = 88;

  /** The cell's words, with places in the page's picture. */
  List<RecognisedWord> words(OcrEngine engine) {
    List<RecognisedWord> words =
        picture.width() > NARROW * picture.dpi() ? engine.words(picture, mode()) : surest(engine);
    return words.stream().map(word -> word.moved(left, top)).toList();
  }

  private PageMode mode() {
    return picture.height() <= LINE * picture.dpi() ? PageMode.LINE : PageMode.BLOCK;
  }

  private List<RecognisedWord> surest(OcrEngine engine) {
    List<RecognisedWord> best = List.of();
    for (int i = 0; i < SIZES.length && confidence(best) < SURE; i++) {
      List<RecognisedWord> words = atSize(engine, (float) SIZES[i] / picture.dpi());
      best = confidence(words) > confidence(best) ? words : best;
    }
    return best;
  }

  /** That of the word that is least sure; -1 of none. */
  private static float confidence(List<RecognisedWord> words) {
    float least = words.isEmpty() ? -1 : 100;
    for (RecognisedWord word : words) {
      least = Math.min(least, word.confidence());
    }
    return least;
  }

  private List<RecognisedWord> atSize(OcrEngine engine, float factor) {
    if (Math.abs(factor - 1) < 0.05f) {
      return engine.words(picture, mode());
    }
    return engine.words(Sizing.scaled(picture, factor), mode()).stream()
        .map(word -> scaled(word, 1 / factor))
        .toList();
  }

  private static RecognisedWord scaled(RecognisedWord recognised, float by) {
    Word word = recognised.word();
    Box box = word.box();
    Box there = new Box(box.left() * by, box.top() * by, box.right() * by, box.bottom() * by);
    TextStyle style = word.style();
    TextStyle sized = new TextStyle(style.size() * by, style.bold(), style.italic());
    return recognised.with(new Word(word.text(), there, word.baseline() * by, sized));
  }
}
