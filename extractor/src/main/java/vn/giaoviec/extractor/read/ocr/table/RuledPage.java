package vn.giaoviec.extractor.read.ocr.table;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.DrawnTable;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/**
 * A page with its drawn lines, read as they divide it: each cell of a table by itself, the rest as
 * a page. Engines garble tables when they have to find the columns on their own.
 *
 * @param words the words in pixels of the straight page, those outside tables first; in no order of
 *     reading
 * @param rulings the drawn lines in points of the straight page
 */
public record RuledPage(List<RecognisedWord> words, List<Ruling> rulings) {

  /**
   * Reads a page.
   *
   * @param picture the page's picture, upright and straight but for a degree
   */
  public static RuledPage read(Picture picture, OcrEngine engine) {
    List<Trace> rules = RuleFinder.find(picture);
    if (rules.isEmpty()) {
      return new RuledPage(engine.words(picture, PageMode.PAGE), List.of());
    }
    Straightening straightening = new Straightening(picture, rules);
    List<Ruling> rulings = rules.stream().map(straightening::straight).toList();
    Picture bare = RuleEraser.erase(picture, rules);
    List<DrawnTable> tables = DrawnTable.of(rulings);
    List<Cell> cells = cells(tables, new CellCutter(bare, straightening));
    List<RecognisedWord> words = new ArrayList<>(Strips.words(bare, tables, engine));
    cells.forEach(cell -> words.addAll(cell.words(engine)));
    words.replaceAll(word -> straight(word, straightening));
    return new RuledPage(List.copyOf(words), rulings);
  }

  /**
   * A copy of a picture without its drawn lines; letters that touch or cross them stay.
   *
   * @param picture straight but for a degree
   */
  public static Picture bare(Picture picture) {
    return RuleEraser.erase(picture, RuleFinder.find(picture));
  }

  private static List<Cell> cells(List<DrawnTable> tables, CellCutter cutter) {
    List<Cell> cells = new ArrayList<>();
    for (DrawnTable table : tables) {
      table.cells().forEach(box -> cutter.cut(box).ifPresent(cells::add));
    }
    return cells;
  }

  private static RecognisedWord straight(RecognisedWord word, Straightening straightening) {
    Box box = word.word().box();
    float x = (box.left() + box.right()) / 2;
    float y = word.word().baseline();
    return word.moved(-straightening.right(x, y), -straightening.low(x, y));
  }
}
