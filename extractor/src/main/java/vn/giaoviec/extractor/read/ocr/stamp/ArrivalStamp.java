package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Patch;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Prepared;
import vn.giaoviec.extractor.read.ocr.table.Frames;
import vn.giaoviec.extractor.read.ocr.table.RuledPage;

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

  /** Digits count when the engine is so sure. */
  private static final float SURE = 75;

  /** The score of a stamp of which number and day were read. */
  private static final int WHOLE = 4;

  private static final Pattern ARRIVED = Pattern.compile("(?:cong van |van ban )?den(?: .{0,60})?");

  private static final Pattern LABEL = Pattern.compile("(so|ngay|chuyen)(?: den)? ?[:.].{0,60}");

  /** A label, also behind "ĐẾN" in its line. */
  private static final Pattern LABELLED = Pattern.compile("(?:^|den )(?:so|ngay)\\b");

  private final Prepared prepared;
  private final OcrEngine engine;

  private ArrivalStamp(Prepared prepared, OcrEngine engine) {
    this.prepared = prepared;
    this.engine = engine;
  }

  /** Looks for a stamp on a page. */
  public static Result read(Prepared prepared, OcrEngine engine) {
    ArrivalStamp stamp = new ArrivalStamp(prepared, engine);
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
    Picture page = prepared.picture();
    List<Box> spots = InkSpots.of(ink).stream().filter(this::isSized).limit(SPOTS).toList();
    for (Box spot : spots) {
      List<Segment> segments = inSpot(spot);
      if (isArrival(segments)) {
        return result(segments, spot, page, List.of(), List.of());
      }
    }
    return none(prepared);
  }

  /** Read in all ink, where some may be black, else in the coloured alone, above print. */
  private List<Segment> inSpot(Box spot) {
    Box box = grown(spot);
    int dpi = prepared.picture().dpi();
    Patch patch =
        prepared.patch(
            Math.round(box.left()),
            Math.round(box.top()),
            Math.max(1, Math.round(box.width())),
            Math.max(1, Math.round(box.height())));
    List<Segment> best = List.of();
    for (Picture part : List.of(patch.allInk(dpi), patch.withoutBlack(dpi))) {
      Picture level = Preparation.levelled(part);
      for (List<RecognisedWord> words :
          List.of(RuledPage.read(level, engine).words(), engine.words(level, PageMode.BLOCK))) {
        List<Segment> segments = Segment.of(words);
        best = score(segments) > score(best) ? segments : best;
        if (score(best) >= WHOLE) {
          return best;
        }
      }
    }
    return best;
  }

  /**
   * What of a stamp was read: that it is one, and in two lines digits of which the engine is sure.
   */
  private static int score(List<Segment> segments) {
    int score = isArrival(segments) ? 2 : 0;
    for (Segment segment : segments) {
      boolean labelled = LABEL.matcher(segment.line().folded()).matches();
      boolean digits = segment.line().text().chars().anyMatch(Character::isDigit);
      score += labelled && digits && segment.confidence() >= SURE ? 1 : 0;
    }
    return score;
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
    for (Box frame : Frames.of(upper)) {
      Box box = grown(frame);
      Picture part = Faded.part(page, box);
      List<RecognisedWord> words = RuledPage.read(part, engine).words();
      List<Segment> segments = Segment.of(words);
      if (isArrival(segments)) {
        return takenOff(page, box, segments);
      }
    }
    return none(prepared);
  }

  private Result takenOff(Picture page, Box box, List<Segment> segments) {
    List<RecognisedWord> rescued = new ArrayList<>();
    List<Segment> stamp = new ArrayList<>();
    boolean fading = Erasure.isLighter(page, box);
    for (Segment segment : segments) {
      if (!isLetterhead(segment)) {
        stamp.add(segment);
      } else if (!fading) {
        int left = Math.round(box.left());
        int top = Math.round(box.top());
        segment.words().forEach(word -> rescued.add(word.moved(left, top)));
      }
    }
    Picture rest = fading ? Erasure.faded(page, box) : Erasure.blank(page, box);
    return result(stamp, box, rest, rescued, rows(stamp, box));
  }

  /** The rows from each label to the frame. */
  private static List<Box> rows(List<Segment> stamp, Box frame) {
    List<Box> rows = new ArrayList<>();
    for (Segment segment : stamp) {
      if (LABELLED.matcher(segment.line().folded()).find()) {
        Box box = segment.box();
        float top = frame.top() + box.top() - box.height() / 2;
        float bottom = frame.top() + box.bottom() + box.height() / 2;
        rows.add(new Box(frame.left() + box.left(), top, frame.right(), bottom));
      }
    }
    return rows;
  }

  private static boolean isLetterhead(Segment segment) {
    boolean number = Landmark.NUMBER.marks(segment.line()) && hasCode(segment.line().text());
    return number
        || Landmark.PLACE_DATE.marks(segment.line())
        || Landmark.MOTTO.marks(segment.line());
  }

  private static boolean hasCode(String text) {
    return text.matches(".{1,40}[/-] ?\\p{Lu}{2}.{0,40}");
  }

  private static Result result(
      List<Segment> segments, Box box, Picture page, List<RecognisedWord> rescued, List<Box> rows) {
    List<StampLine> lines = new ArrayList<>();
    boolean doubtful = false;
    for (Segment segment : segments) {
      StringBuilder text = new StringBuilder();
      for (RecognisedWord word : segment.words()) {
        String written = word.word().text();
        boolean digits = written.chars().anyMatch(Character::isDigit);
        boolean sure = !digits || word.confidence() >= SURE;
        doubtful |= !sure && LABELLED.matcher(segment.line().folded()).find();
        text.append(text.isEmpty() ? "" : " ").append(sure ? written : "…");
      }
      lines.add(new StampLine(text.toString(), box));
    }
    return new Result(List.copyOf(lines), page, rescued, doubtful ? List.of(box) : List.of(), rows);
  }

  private static boolean isArrival(List<Segment> segments) {
    Set<String> labels = new HashSet<>();
    boolean arrived = false;
    for (Segment segment : segments) {
      String folded = segment.line().folded();
      arrived |= ARRIVED.matcher(folded).matches();
      Matcher label = LABEL.matcher(folded);
      if (label.matches() && !isLetterhead(segment)) {
        labels.add(label.group(1));
      }
    }
    return labels.size() >= 2 || arrived && !labels.isEmpty();
  }
}
