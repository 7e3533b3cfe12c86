package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.hand.DigitNet;
import vn.giaoviec.extractor.read.ocr.picture.Patch;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Prepared;
import vn.giaoviec.extractor.read.ocr.table.Frames;

/**
 * Reads the stamp of arrival (dấu đến; Decree 30/2020/NĐ-CP, article 22) apart from the page on
 * which it is put: over, beside or under the letterhead, mostly askew. In colour it is told by its
 * ink, else by its frame; and it is one if it says "ĐẾN" or has its labels.
 */
public final class ArrivalStamp {

  /**
   * A page and the stamp on it.
   *
   * @param lines what the stamp says, from top to bottom; empty where there is none
   * @param page the page's picture without the stamp
   * @param rescued words of the page itself that stand in the stamp's place
   * @param unsure where digits in the stamp are that couldn't be read; they are left out
   * @param rows where the stamp's number and days are written in, in the page's pixels
   */
  public record Result(
      List<StampLine> lines,
      Picture page,
      List<RecognisedWord> rescued,
      List<Box> unsure,
      List<Box> rows) {

    /** The page's words without what was written into the stamp in ink as dark as print. */
    public List<RecognisedWord> own(List<RecognisedWord> words) {
      List<RecognisedWord> own = new ArrayList<>(words);
      own.addAll(rescued);
      for (Segment segment : rows.isEmpty() ? List.<Segment>of() : Segment.of(words)) {
        boolean inRow = rows.stream().anyMatch(row -> isIn(row, segment.box()));
        if (inRow && !WORDS.matcher(segment.line().text()).find()) {
          own.removeAll(segment.words());
        }
      }
      return own;
    }

    private static boolean isIn(Box row, Box box) {
      float x = (box.left() + box.right()) / 2;
      float y = (box.top() + box.bottom()) / 2;
      return x > row.left() && x < row.right() && y > row.top() && y < row.bottom();
    }
  }

  /** Printed words, which no number and day are. */
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

  /** A stamp stands in this part of the page. */
  private static final float LOWEST = 0.5f;

  /** The sizes of stamps, in inches. */
  private static final float NARROWEST = 0.8f;

  private static final float WIDEST = 3.8f;
  private static final float FLATTEST = 0.3f;
  private static final float HIGHEST = 2.2f;

  /** So many spots of ink are looked at. */
  private static final int SPOTS = 3;

  /** Paper around a stamp, in inches. */
  private static final float MARGIN = 0.06f;

  /** A stamp that leans by less, in degrees, lies straight in its box. */
  private static final float LEANING = 1.5f;

  private final Prepared prepared;
  private final OcrEngine engine;
  private final DigitNet net;

  private ArrivalStamp(Prepared prepared, OcrEngine engine, DigitNet net) {
    this.prepared = prepared;
    this.engine = engine;
    this.net = net;
  }

  /** Looks for a stamp on a page. */
  public static Result read(Prepared prepared, OcrEngine engine, DigitNet net) {
    ArrivalStamp stamp = new ArrivalStamp(prepared, engine, net);
    Picture ink = prepared.colouredInk(LOWEST);
    Result coloured = ink == null ? none(prepared) : stamp.inColour(ink);
    return coloured.lines().isEmpty() ? stamp.inFrame() : coloured;
  }

  /** A page on which no stamp is looked for. */
  public static Result none(Prepared prepared) {
    return new Result(List.of(), prepared.picture(), List.of(), List.of(), List.of());
  }

  /** In colour: the page's own picture has the ink faded already. */
  private Result inColour(Picture ink) {
    List<Box> spots = InkSpots.ofColour(ink).stream().filter(this::isSized).limit(SPOTS).toList();
    for (Box spot : spots) {
      Askew place = askew(spot);
      StampText text = read(place);
      if (text.isArrival()) {
        StampLines lines = StampLines.of(text, place, engine, net);
        return result(lines, prepared.picture(), List.of());
      }
    }
    return none(prepared);
  }

  private Askew askew(Box spot) {
    Box box = grown(spot);
    float lean = Preparation.lean(prepared.patch(box, 0).allInk(prepared.picture().dpi()));
    return new Askew(box, lean);
  }

  private StampText read(Askew place) {
    Patch patch = prepared.patch(place.box(), place.degrees());
    return StampText.read(patch, prepared.picture().dpi(), engine);
  }

  private boolean isSized(Box box) {
    float dpi = prepared.picture().dpi();
    return box.width() >= NARROWEST * dpi
        && box.width() <= WIDEST * dpi
        && box.height() >= FLATTEST * dpi
        && box.height() <= HIGHEST * dpi;
  }

  private Box grown(Box box) {
    float margin = MARGIN * prepared.picture().dpi();
    return new Box(
        box.left() - margin, box.top() - margin, box.right() + margin, box.bottom() + margin);
  }

  /** Without colours: what is in the frame is read by itself, then taken off the page. */
  private Result inFrame() {
    Picture page = prepared.picture();
    Picture upper = Faded.part(page, new Box(0, 0, page.width(), LOWEST * page.height()));
    List<Box> frames = new ArrayList<>(Frames.of(upper));
    InkSpots.drawn(upper).stream().filter(this::isSized).limit(SPOTS).forEach(frames::add);
    for (Box frame : frames) {
      Askew place = askew(frame);
      StampText text = read(place);
      if (text.isArrival()) {
        StampLines lines = StampLines.of(text, place, engine, net);
        return Math.abs(place.degrees()) < LEANING
            ? takenOff(lines, place.box(), text)
            : result(lines, leaningOff(place, text), List.of());
      }
    }
    return none(prepared);
  }

  /** Of a stamp that leans, only the ink in its own frame goes. */
  private Picture leaningOff(Askew place, StampText text) {
    Picture page = prepared.picture();
    return Erasure.isLighter(page, place.box())
        ? Erasure.faded(page, place.box())
        : Erasure.blank(page, place, text.ink().frame());
  }

  private Result takenOff(StampLines lines, Box box, StampText text) {
    Picture page = prepared.picture();
    boolean fading = Erasure.isLighter(page, box);
    List<RecognisedWord> rescued = new ArrayList<>();
    for (Segment segment : fading ? List.<Segment>of() : text.lines()) {
      if (StampText.isLetterhead(segment)) {
        segment.words().forEach(word -> rescued.add(word.moved(box.left(), box.top())));
      }
    }
    Picture rest = fading ? Erasure.faded(page, box) : Erasure.blank(page, box);
    return result(lines, rest, rescued);
  }

  private static Result result(StampLines lines, Picture page, List<RecognisedWord> rescued) {
    return new Result(lines.lines(), page, rescued, lines.unsure(), lines.rows());
  }
}
