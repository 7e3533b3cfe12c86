package vn.giaoviec.extractor.read.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.hand.DigitNet;
import vn.giaoviec.extractor.read.ocr.hand.FilledIn;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Prepared;
import vn.giaoviec.extractor.read.ocr.picture.Scan;
import vn.giaoviec.extractor.read.ocr.stamp.ArrivalStamp;
import vn.giaoviec.extractor.read.ocr.stamp.SignedName;
import vn.giaoviec.extractor.read.ocr.stamp.StampLine;
import vn.giaoviec.extractor.read.ocr.table.RuledPage;

/** Reads one page: its picture is made ready, recognised, and turned into words with places. */
final class PageReader {

  private static final DigitNet DIGITS = DigitNet.packed();

  private PageReader() {}

  static KeptPage read(int number, Scan scan, OcrEngine engine) {
    Prepared prepared = Preparation.prepare(scan);
    // only the first page of a document is stamped when it arrives
    ArrivalStamp.Result stamp =
        number == 1 ? ArrivalStamp.read(prepared, engine, DIGITS) : ArrivalStamp.none(prepared);
    Picture picture = stamp.page();
    RuledPage page = RuledPage.read(picture, engine);
    float width = picture.points(picture.width());
    float height = picture.points(picture.height());
    FilledIn.Result filled = FilledIn.read(stamp.own(page.words()), prepared, engine, DIGITS);
    SignedName.Result named = SignedName.read(filled.words(), picture, engine);
    List<RecognisedWord> sure = named.words().stream().filter(w -> !Junk.isJunk(w)).toList();
    List<Word> words = TypeFaces.words(sure, picture.points(1));
    List<Box> unsure = new ArrayList<>(filled.unsure());
    unsure.addAll(stamp.unsure());
    PositionedPage read = new PositionedPage(number, width, height, words, page.rulings());
    return new KeptPage(
        read,
        scan.dpi(),
        unsure.stream().map(box -> points(box, picture)).toList(),
        named.unread().stream().map(box -> points(box, picture)).toList(),
        stamp.lines().stream()
            .map(line -> new StampLine(line.text(), points(line.box(), picture)))
            .toList());
  }

  private static Box points(Box box, Picture picture) {
    return new Box(
        picture.points(box.left()),
        picture.points(box.top()),
        picture.points(box.right()),
        picture.points(box.bottom()));
  }
}
