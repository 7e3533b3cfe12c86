package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.text.Normal;

/** Words → lines. */
final class Lines {

  /** A wider gap, in font sizes, may be the gap between two columns. */
  private static final float WIDE_GAP = 1.2f;

  /** So may a narrower one that is much wider than the line's other gaps. */
  private static final float ODD_GAP = 0.6f;

  private static final float MUCH_WIDER = 2.2f;

  /** The usual space between words, in font sizes. */
  private static final float SPACE = 0.25f;

  /** How far two words of a line may overlap sideways, in font sizes (kerning, slanted letters). */
  private static final float OVERLAP = 0.6f;

  /** The height, in points, of the bands in which lines are looked for: some lines high. */
  private static final float BAND = 40f;

  private static final Pattern MOTTO =
      Pattern.compile("cong hoa xa hoi chu nghia viet nam|doc lap ?[-–] ?tu do ?[-–] ?hanh phuc");

  private Lines() {}

  /**
   * Lines that break at wide gaps: what stands in two columns is never one of them.
   *
   * @return from top to bottom by baseline, from left to right on one baseline
   */
  static List<Line> segments(int page, List<Word> words) {
    List<Line> segments = new ArrayList<>();
    build(page, words).forEach(line -> split(line, segments));
    return inOrder(segments);
  }

  /** Lines across the full width, whatever the gaps in them; in the order of {@link #segments}. */
  static List<Line> full(int page, List<Word> words) {
    return inOrder(build(page, words));
  }

  private static List<Line> build(int page, List<Word> words) {
    List<OpenLine> open = new ArrayList<>();
    Map<Integer, List<OpenLine>> bands = new HashMap<>();
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().left()));
    for (Word word : sorted) {
      OpenLine best = null;
      float bestOffset = Float.MAX_VALUE;
      for (OpenLine line : near(bands, word)) {
        float offset = Math.abs(line.anchor.baseline() - word.baseline());
        if (offset < bestOffset
            && offset < line.anchor.size() + word.size()
            && follows(line.last, word)
            && aligned(line.anchor, word)) {
          best = line;
          bestOffset = offset;
        }
      }
      if (best == null) {
        OpenLine line = new OpenLine(word);
        open.add(line);
        bands.computeIfAbsent(band(word), band -> new ArrayList<>()).add(line);
      } else {
        best.add(word);
      }
    }
    List<Line> lines = new ArrayList<>();
    open.forEach(line -> lines.add(Line.of(page, line.words)));
    return lines;
  }

  /** The lines that begin in the word's band of the page or in one beside it. */
  private static List<OpenLine> near(Map<Integer, List<OpenLine>> bands, Word word) {
    List<OpenLine> near = new ArrayList<>();
    for (int band = band(word) - 1; band <= band(word) + 1; band++) {
      near.addAll(bands.getOrDefault(band, List.of()));
    }
    return near;
  }

  private static int band(Word word) {
    return Math.round(word.baseline() / BAND);
  }

  /** Breaks a line at its wide gaps. */
  private static void split(Line line, List<Line> segments) {
    List<Word> words = line.words();
    float usual = Math.max(SPACE * line.size(), usualGap(words));
    List<Word> segment = new ArrayList<>(List.of(words.get(0)));
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).box().left() - words.get(i - 1).box().right();
      boolean odd = gap > ODD_GAP * line.size() && gap > MUCH_WIDER * usual;
      odd |= gap > usual && beginsMotto(line, words.get(i));
      if (odd || gap > WIDE_GAP * line.size()) {
        segments.add(Line.of(line.page(), segment));
        segment.clear();
      }
      segment.add(words.get(i));
    }
    segments.add(Line.of(line.page(), segment));
  }

  /** Whether a line goes on with the motto, which is never in one column with a body's name. */
  private static boolean beginsMotto(Line line, Word word) {
    if (!word.text().equals("CỘNG") && !word.text().equals("Độc")) {
      return false;
    }
    int at = line.words().indexOf(word);
    String rest =
        line.words().subList(at, line.words().size()).stream()
            .map(Word::text)
            .collect(Collectors.joining(" "));
    return MOTTO.matcher(Normal.fold(rest)).matches();
  }

  /** The gap that half of the gaps between words don't exceed; 0 for a single word. */
  private static float usualGap(List<Word> words) {
    float[] gaps = new float[words.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = words.get(i + 1).box().left() - words.get(i).box().right();
    }
    Arrays.sort(gaps);
    return gaps.length == 0 ? 0 : gaps[(gaps.length - 1) / 2];
  }

  /** A line that is being built. */
  private static final class OpenLine {

    private final List<Word> words = new ArrayList<>();

    /** The word that tells the baseline: the first that is not a raised sign. */
    private Word anchor;

    private Word last;

    OpenLine(Word first) {
      words.add(first);
      anchor = first;
      last = first;
    }

    void add(Word word) {
      words.add(word);
      last = word;
      anchor = word.size() > anchor.size() * 1.2f ? word : anchor;
    }
  }

  private static boolean follows(Word last, Word word) {
    float size = Math.max(last.size(), word.size());
    return word.box().left() - last.box().right() > -OVERLAP * size;
  }

  private static boolean aligned(Word a, Word b) {
    float small = Math.min(a.size(), b.size());
    float large = Math.max(a.size(), b.size());
    float offset = Math.abs(a.baseline() - b.baseline());
    // a smaller word may be raised or lowered: a call of a footnote, an exponent
    return small < 0.8f * large ? Line.sideBySide(a.box(), b.box()) : offset < 0.3f * small;
  }

  /** Groups lines that stand on one baseline, each group from left to right. */
  static List<List<Line>> rows(List<Line> lines) {
    List<List<Line>> rows = new ArrayList<>();
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::baseline));
    for (Line line : sorted) {
      List<Line> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row == null || line.baseline() - row.get(0).baseline() > 0.5f * line.size()) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(line);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
    return rows;
  }

  static List<Line> inOrder(List<Line> lines) {
    List<Line> ordered = new ArrayList<>();
    rows(lines).forEach(ordered::addAll);
    return ordered;
  }

  /** One line of all the words of some lines on one baseline. */
  static Line join(List<Line> row) {
    List<Word> words = new ArrayList<>();
    row.forEach(line -> words.addAll(line.words()));
    return Line.of(row.get(0).page(), words);
  }

  static Box boxOf(List<Line> lines) {
    Box box = lines.get(0).box();
    for (Line line : lines) {
      box = box.union(line.box());
    }
    return box;
  }
}
