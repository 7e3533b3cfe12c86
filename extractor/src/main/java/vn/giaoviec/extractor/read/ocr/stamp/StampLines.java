package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.hand.DigitLine;
import vn.giaoviec.extractor.read.ocr.hand.DigitNet;

/**
 * The lines of a stamp of arrival as they are given on: those with number and day hold what was
 * read of them for certain.
 *
 * @param lines from top to bottom, number and day last
 * @param unsure the stamp's place where digits in it couldn't be read
 * @param rows where number and days are written in, on the page
 */
record StampLines(List<StampLine> lines, List<Box> unsure, List<Box> rows) {

  /** What stands for digits that aren't certain. */
  private static final String LEFT_OUT = "…";

  /** Digits of lines without a label count when the engine is so sure. */
  private static final float SURE = 75;

  /** How wide a label is at most, in font sizes. */
  private static final float NUMBER_WIDE = 1.7f;

  private static final float DAY_WIDE = 3;

  static StampLines of(StampText text, Askew place, OcrEngine engine, DigitNet net) {
    List<RecognisedWord> number = text.labels(StampText.NUMBER);
    List<RecognisedWord> day = text.labels(StampText.DAY);
    if (number.isEmpty() && !day.isEmpty()) {
      number = text.inColumn(day.get(0), StampText.NUMBER);
    }
    if (day.isEmpty() && !number.isEmpty()) {
      day = text.inColumn(number.get(0), StampText.DAY);
    }
    Lines lines = new Lines(place);
    text.lines().forEach(lines::add);
    Entry entry = new Entry(text, engine, net);
    lines.add("Số: ", number, entry, NUMBER_WIDE, Entry.NUMBER);
    lines.add("Ngày: ", day, entry, DAY_WIDE, Entry.DAY);
    return new StampLines(
        List.copyOf(lines.lines),
        lines.doubtful ? List.of(place.box()) : List.of(),
        List.copyOf(lines.rows));
  }

  private static final class Lines {

    private final Askew place;
    private final List<StampLine> lines = new ArrayList<>();
    private final List<Box> rows = new ArrayList<>();
    private boolean doubtful;

    Lines(Askew place) {
      this.place = place;
    }

    /** A line as the engine read it; those with labels are read apart. */
    void add(Segment segment) {
      if (StampText.isLetterhead(segment)
          || StampText.LABELLED.matcher(segment.line().folded()).find()) {
        return;
      }
      StringBuilder text = new StringBuilder();
      for (RecognisedWord word : segment.words()) {
        String written = word.word().text();
        boolean digits = written.chars().anyMatch(Character::isDigit);
        boolean sure = !digits || word.confidence() >= SURE;
        text.append(text.isEmpty() ? "" : " ").append(sure ? written : LEFT_OUT);
      }
      lines.add(new StampLine(text.toString(), place.box()));
    }

    void add(
        String shown, List<RecognisedWord> labels, Entry entry, float wide, DigitLine.Kind kind) {
      if (labels.isEmpty()) {
        return;
      }
      String digits = entry.read(labels, wide, kind);
      lines.add(new StampLine(shown + (digits == null ? LEFT_OUT : digits), place.box()));
      doubtful |= digits == null && entry.isFilled(labels.get(0), wide);
      labels.forEach(label -> rows.add(place.onPage(entry.row(label))));
    }
  }
}
