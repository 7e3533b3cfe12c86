package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;

/**
 * Words that stand beside each other in one line, without a wide gap.
 *
 * @param words from left to right; not empty
 */
record Segment(List<RecognisedWord> words) {

  /** Baselines of one line differ by at most this share of the font size. */
  private static final float SAME_LINE = 0.45f;

  /** A wider gap, in font sizes, parts two segments. */
  private static final float GAP = 1.6f;

  /** The segments of a page, from top to bottom. */
  static List<Segment> of(List<RecognisedWord> words) {
    List<RecognisedWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(word -> word.word().baseline()));
    List<Segment> segments = new ArrayList<>();
    List<RecognisedWord> line = new ArrayList<>();
    for (RecognisedWord word : sorted) {
      if (!line.isEmpty() && !isBeside(line.get(line.size() - 1), word)) {
        split(line, segments);
        line.clear();
      }
      line.add(word);
    }
    split(line, segments);
    return segments;
  }

  private static boolean isBeside(RecognisedWord word, RecognisedWord other) {
    float em = Math.max(word.word().size(), other.word().size());
    return Math.abs(word.word().baseline() - other.word().baseline()) < SAME_LINE * em;
  }

  private static void split(List<RecognisedWord> line, List<Segment> segments) {
    List<RecognisedWord> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparing(word -> word.word().box().left()));
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || isApart(sorted.get(i - 1), sorted.get(i))) {
        segments.add(new Segment(List.copyOf(sorted.subList(from, i))));
        from = i;
      }
    }
  }

  private static boolean isApart(RecognisedWord left, RecognisedWord right) {
    float em = Math.max(left.word().size(), right.word().size());
    return right.word().box().left() - left.word().box().right() > GAP * em;
  }

  /** Its words as a line of text. */
  TextLine line() {
    String text = words.stream().map(word -> word.word().text()).collect(Collectors.joining(" "));
    return TextLine.of(text, 0, false, Place.onPage(1));
  }

  /** How sure the engine is of the word of which it is least sure, 0 to 100. */
  float confidence() {
    float least = 100;
    for (RecognisedWord word : words) {
      least = Math.min(least, word.confidence());
    }
    return least;
  }

  /** The box around its words. */
  Box box() {
    return words.stream().map(word -> word.word().box()).reduce(Box::union).orElseThrow();
  }

  /** The font size of its first word. */
  float size() {
    return words.get(0).word().size();
  }
}
