package vn.giaoviec.extractor.read.ocr;

import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Scan;

/** Reads one page: its picture is made ready, recognised, and turned into words with places. */
final class PageReader {

  private PageReader() {}

  static PositionedPage read(int number, Scan scan, OcrEngine engine) {
    Picture picture = Preparation.prepare(scan);
    List<RecognisedWord> recognised = engine.words(picture, PageMode.PAGE);
    float width = picture.points(picture.width());
    float height = picture.points(picture.height());
    return new PositionedPage(
        number, width, height, TypeFaces.words(recognised, picture.points(1)), List.of());
  }
}
