package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;

/**
 * Words that stand beside each other in one line, without a wide gap.
 *
 * @param words from left to right; not empty
 */
record Segment(List<RecognisedWord> words) {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private static final Pattern SCRAPS = Pattern.compile("^[^\\p{L}]{1,5}(?=\\p{Lu})");

  /** Baselines of one line differ by at most this share of the font size. */
  private static final float SAME_LINE = 0.45f;

  /** A wider gap, in font sizes, parts two segments. */
  private static final float GAP = 1.6f;

  /** Words of one line overlap sideways by at most this share of the font size. */
  private static final float KERNED = 0.6f;

  /** A gap between words of one name is narrower, in font sizes. */
  private static final float MISSING = 0.8f;

  /** A size counts at most so many times another one's: a pen's stroke may be as high as a page. */
  private static final float LARGER = 1.5f;

  /** The segments of a page, from top to bottom. */
  static List<Segment> of(List<RecognisedWord> words) {
    List<RecognisedWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(word -> word.word().box().left()));
    List<List<RecognisedWord>> open = new ArrayList<>();
    for (RecognisedWord word : sorted) {
      List<RecognisedWord> best = null;
      for (List<RecognisedWord> line : open) {
        boolean nearer = best == null || apart(line, word) < apart(best, word);
        best = goesOn(line, word) && nearer ? line : best;
      }
      if (best == null) {
        best = new ArrayList<>();
        open.add(best);
      }
      best.add(word);
    }
    open.sort(Comparator.comparing(line -> line.get(0).word().baseline()));
    return open.stream().map(line -> new Segment(List.copyOf(line))).toList();
  }

  private static boolean goesOn(List<RecognisedWord> line, RecognisedWord word) {
    RecognisedWord last = line.get(line.size() - 1);
    float em = em(last, word);
    float gap = word.word().box().left() - last.word().box().right();
    return apart(line, word) < SAME_LINE * em && gap < GAP * em && gap > -KERNED * em;
  }

  /** How far a word's baseline is from those of a line's first and last word. */
  private static float apart(List<RecognisedWord> line, RecognisedWord word) {
    float baseline = word.word().baseline();
    float first = Math.abs(line.get(0).word().baseline() - baseline);
    return Math.max(first, Math.abs(line.get(line.size() - 1).word().baseline() - baseline));
  }

  private static float em(RecognisedWord a, RecognisedWord b) {
    float small = Math.min(a.word().size(), b.word().size());
    return Math.min(LARGER * small, Math.max(a.word().size(), b.word().size()));
  }

  /** Its words as a line of text. */
  TextLine line() {
    String text = words.stream().map(word -> word.word().text()).collect(Collectors.joining(" "));
    return TextLine.of(text, 0, false, Place.onPage(1));
  }

  /** Without the scraps of a seal before its first letter; itself where there is none. */
  Segment bare() {
    for (int i = 0; i < words.size(); i++) {
      if (LETTER.matcher(words.get(i).word().text()).find()) {
        List<RecognisedWord> bare = new ArrayList<>(words.subList(i, words.size()));
        bare.set(0, trimmed(bare.get(0)));
        return new Segment(List.copyOf(bare));
      }
    }
    return this;
  }

  private static RecognisedWord trimmed(RecognisedWord recognised) {
    Word word = recognised.word();
    String text = SCRAPS.matcher(word.text()).replaceFirst("");
    return text.length() == word.text().length()
        ? recognised
        : recognised.with(new Word(text, word.box(), word.baseline(), word.style()));
  }

  /** How sure the engine is of the word of which it is least sure, 0 to 100. */
  float confidence() {
    float least = 100;
    for (RecognisedWord word : words) {
      least = Math.min(least, word.confidence());
    }
    return least;
  }

  /** Whether no gap is so wide that a word may be missing in it. */
  boolean isWhole() {
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).word().box().left() - words.get(i - 1).word().box().right();
      if (gap > MISSING * em(words.get(i - 1), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The box around its words. */
  Box box() {
    return words.stream().map(word -> word.word().box()).reduce(Box::union).orElseThrow();
  }

  /** Whether its middle lies in a place. */
  boolean isIn(Box place) {
    Box box = box();
    float x = (box.left() + box.right()) / 2;
    float y = (box.top() + box.bottom()) / 2;
    return x > place.left() && x < place.right() && y > place.top() && y < place.bottom();
  }

  /** The font size of its first word. */
  float size() {
    return words.get(0).word().size();
  }
}
