package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Scan;
import vn.giaoviec.extractor.read.ocr.table.RuledPage;

/** Reads one page: its picture is made ready, recognised, and turned into words with places. */
final class PageReader {

  private PageReader() {}

  static PositionedPage read(int number, Scan scan, OcrEngine engine) {
    Picture picture = Preparation.prepare(scan);
    RuledPage page = RuledPage.read(picture, engine);
    float width = picture.points(picture.width());
    float height = picture.points(picture.height());
    List<RecognisedWord> sure = page.words().stream().filter(w -> !Junk.isJunk(w)).toList();
    List<Word> words = TypeFaces.words(sure, picture.points(1));
    return new PositionedPage(number, width, height, words, page.rulings());
  }
}
