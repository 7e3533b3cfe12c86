package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Landmark;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Patch;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.table.RuledPage;

/**
 * What may be a stamp of arrival, its lines level, as an engine for print reads it in several ways:
 * with all ink, and in the coloured ink alone, above print; as cells, and as lines. Of its labels
 * one is often seen only in one way, as digits written by hand run into the others.
 */
final class StampText {

  private static final Pattern ARRIVED = Pattern.compile("(?:cong van |van ban )?den(?: .{0,60})?");

  private static final Pattern LABEL = Pattern.compile("(so|ngay|chuyen)(?: den)? ?[:.].{0,60}");

  /** A label, also behind "ĐẾN" in its line. */
  static final Pattern LABELLED = Pattern.compile("(?:^|den )(?:so|ngay)\\b");

  /** The label of the number of arrival, and that of the day. */
  static final Pattern NUMBER = Pattern.compile("[Ss][ốôồóỐÔỒ][:.,;]{0,3}");

  static final Pattern DAY = Pattern.compile("[Nn][Gg][àáaÀA][yY][:.,;]{0,3}");

  /** How wide the column of labels is, in font sizes. */
  private static final float COLUMN = 2.9f;

  /** The engine is at least so sure of a label. */
  private static final float SEEN = 60;

  private final StampInk ink;
  private final OcrEngine engine;
  private final List<List<Segment>> ways = new ArrayList<>();

  private StampText(StampInk ink, OcrEngine engine) {
    this.ink = ink;
    this.engine = engine;
  }

  /** Reads a part of a page in ever more ways, until both labels are seen. */
  static StampText read(Patch patch, int dpi, OcrEngine engine) {
    StampInk ink = new StampInk(patch, dpi);
    StampText text = new StampText(ink, engine);
    for (Picture part : List.of(ink.print(), ink.all(), ink.coloured())) {
      text.ways.add(Segment.of(RuledPage.read(part, engine).words()));
      if (text.isDone()) {
        return text;
      }
      text.ways.add(Segment.of(engine.words(part, PageMode.BLOCK)));
      if (text.isDone()) {
        return text;
      }
    }
    return text;
  }

  private boolean isDone() {
    return isArrival() && !labels(NUMBER).isEmpty() && !labels(DAY).isEmpty();
  }

  /** Its inks. */
  StampInk ink() {
    return ink;
  }

  /** Whether it says "ĐẾN" or has a stamp's labels. */
  boolean isArrival() {
    Set<String> labels = new HashSet<>();
    boolean arrived = false;
    for (List<Segment> way : ways) {
      for (Segment segment : way) {
        String folded = segment.line().folded();
        arrived |= ARRIVED.matcher(folded).matches();
        Matcher label = LABEL.matcher(folded);
        if (label.matches() && !isLetterhead(segment)) {
          labels.add(label.group(1));
        }
      }
    }
    return labels.size() >= 2 || arrived && (!labels.isEmpty() || !labels(DAY).isEmpty());
  }

  /** The lines of the way in which most is sure. */
  List<Segment> lines() {
    List<Segment> best = List.of();
    for (List<Segment> way : ways) {
      best = sureness(way) > sureness(best) ? way : best;
    }
    return best;
  }

  private static double sureness(List<Segment> way) {
    return way.stream().mapToDouble(Segment::confidence).sum();
  }

  static boolean isLetterhead(Segment segment) {
    boolean number = Landmark.NUMBER.marks(segment.line()) && hasCode(segment.line().text());
    return number
        || Landmark.PLACE_DATE.marks(segment.line())
        || Landmark.MOTTO.marks(segment.line());
  }

  private static boolean hasCode(String text) {
    return text.matches(".{1,40}[/-] ?\\p{Lu}{2}.{0,40}");
  }

  /** The words "Số" or "Ngày" before number and day of arrival, as each way saw them. */
  List<RecognisedWord> labels(Pattern label) {
    List<RecognisedWord> labels = new ArrayList<>();
    for (List<Segment> way : ways) {
      for (Segment segment : way) {
        RecognisedWord word = isLetterhead(segment) ? null : label(segment, label);
        if (word != null) {
          labels.add(word);
        }
      }
    }
    return labels;
  }

  private static @Nullable RecognisedWord label(Segment segment, Pattern label) {
    for (RecognisedWord word : segment.words()) {
      if (word.confidence() >= SEEN && label.matcher(word.word().text()).matches()) {
        return word;
      }
    }
    return null;
  }

  /** Labels above or below another one, read without what is written behind them. */
  List<RecognisedWord> inColumn(RecognisedWord other, Pattern wanted) {
    Box box = other.word().box();
    float em = Entry.em(other);
    Picture print = ink.print();
    float left = Math.max(0, box.left() - 0.4f * em);
    Box column =
        new Box(left, 0, Math.min(print.width(), box.left() + COLUMN * em), print.height());
    List<RecognisedWord> labels = new ArrayList<>();
    for (Picture picture : List.of(print, ink.all())) {
      Picture part = Faded.part(RuledPage.bare(picture), column);
      for (PageMode mode : List.of(PageMode.BLOCK, PageMode.PAGE)) {
        for (RecognisedWord word : engine.words(part, mode)) {
          RecognisedWord there = word.moved(Math.round(left), 0);
          RecognisedWord label = label(new Segment(List.of(there)), wanted);
          if (label != null) {
            labels.add(label);
          }
        }
      }
    }
    return labels;
  }

  /** What the engine reads behind a label, of all ways; may be empty. */
  List<Segment> behind(RecognisedWord label) {
    List<Segment> behind = new ArrayList<>();
    for (List<Segment> way : ways) {
      for (Segment segment : way) {
        List<RecognisedWord> words =
            segment.words().stream().filter(word -> isBehind(word, label)).toList();
        if (!words.isEmpty()) {
          behind.add(new Segment(words));
        }
      }
    }
    return behind;
  }

  private static boolean isBehind(RecognisedWord word, RecognisedWord label) {
    float em = label.word().size();
    Box box = word.word().box();
    return Math.abs(word.word().baseline() - label.word().baseline()) < 0.5f * em
        && (box.left() + box.right()) / 2 > label.word().box().right();
  }
}
