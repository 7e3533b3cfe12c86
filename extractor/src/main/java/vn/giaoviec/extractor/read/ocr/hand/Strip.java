package vn.giaoviec.extractor.read.ocr.hand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A strip of a page along one line of writing.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param ink how dark each pixel is, row by row: 0 is paper, 1 black; not copied
 * @param baseline how far the line's baseline is from the strip's upper edge, in pixels
 * @param em the line's font size in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Strip(int width, int height, float[] ink, float baseline, float em) {

  /** Darker is ink. */
  private static final float INK = 0.2f;

  /** What is smaller, in shares of the font size, is a dot, a dash or dirt. */
  static final float SMALL = 0.28f;

  /** What is cut off by the strip's edge and no wider belongs to what is beside the strip. */
  private static final float REST = 0.35f;

  /** What is wider is a drawn line. */
  private static final float LONG = 4;

  /** What is wider for its height may be several characters. */
  private static final float WIDE = 0.85f;

  /** Where two characters run into each other there is at most this share of the usual ink. */
  private static final float THIN = 0.5f;

  /** What is higher, in font sizes of the label, may be a digit. */
  private static final float HIGH = 0.4f;

  /** The height of digits in font sizes. */
  private static final float DIGIT = 0.72f;

  /** The height of capitals in font sizes. */
  private static final float CAPITAL = 0.66f;

  /** So many pieces tell how large the type is. */
  private static final int LETTERS = 6;

  /** A dash is at least so wide, and so far above the line. */
  private static final float DASH = 0.15f;

  /**
   * Its pieces from left to right, dots and drawn lines left out; may be empty.
   *
   * @param dashes whether the dashes between them are pieces too
   * @param leaning whether characters that touch are parted along {@link Seam}s, not straight down:
   *     that finds more places, also some within a letter
   */
  List<Part> parts(boolean dashes, boolean leaning) {
    return parts(part -> isWriting(part) || dashes && isDash(part), leaning);
  }

  /**
   * The same with the baseline and the size of what is written in it: by hand people write larger
   * than a label before it, and not on its line.
   */
  public Strip onItsLine() {
    List<Part> high = parts(part -> isWhole(part) && part.glyph().height() > HIGH * em, false);
    if (high.isEmpty()) {
      return this;
    }
    int[] heights = high.stream().mapToInt(part -> part.glyph().height()).sorted().toArray();
    int[] bottoms = high.stream().mapToInt(Part::bottom).sorted().toArray();
    float size = Math.max(em / 2, heights[heights.length / 2] / DIGIT);
    return new Strip(width, height, ink, bottoms[bottoms.length / 2], size);
  }

  /**
   * The same with the size that its letters have, where it is smaller than the engine's: what is
   * written by hand in a line makes the engine take all of its type for larger. A code behind a
   * number has more capitals than the number has digits.
   */
  public Strip ofItsLetters() {
    int[] heights =
        parts(false, false).stream()
            .filter(part -> part.glyph().height() > SMALL * em)
            .mapToInt(part -> part.glyph().height())
            .sorted()
            .toArray();
    if (heights.length < LETTERS) {
      return this;
    }
    float size = heights[heights.length / 2] / CAPITAL;
    return size < em ? new Strip(width, height, ink, baseline, size) : this;
  }

  /** Not cut off by the strip's upper or lower edge, as the lines above and below are. */
  private boolean isWhole(Part part) {
    return part.top() > 0
        && part.bottom() < height
        && part.glyph().width() < LONG * em
        && part.glyph().height() < 2 * em;
  }

  private List<Part> parts(Predicate<Part> wanted, boolean leaning) {
    List<Part> parts = new ArrayList<>();
    boolean[] seen = new boolean[ink.length];
    for (int start = 0; start < ink.length; start++) {
      if (!seen[start] && ink[start] > INK) {
        Part part = connected(start, seen);
        if (wanted.test(part)) {
          parts.addAll(cut(part, leaning));
        }
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.left() + part.right()));
    return parts;
  }

  private boolean isWriting(Part part) {
    float middle = (part.top() + part.bottom()) / 2f;
    boolean onLine = middle > baseline - 1.1f * em && middle < baseline + 0.25f * em;
    int high = part.glyph().height();
    boolean rest = part.left() == 0 && part.right() < REST * em; // of the word before the strip
    return !rest
        && onLine
        && high > SMALL * em
        && high < 2 * em
        && part.glyph().width() < LONG * em;
  }

  private boolean isDash(Part part) {
    float middle = (part.top() + part.bottom()) / 2f;
    int wide = part.glyph().width();
    int high = part.glyph().height();
    return middle > baseline - 0.75f * em
        && middle < baseline - DASH * em
        && wide > DASH * em
        && wide < WIDE * em
        && high < SMALL * em
        && wide > 1.5f * high;
  }

  private Part connected(int start, boolean[] seen) {
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    List<Integer> pixels = new ArrayList<>();
    int[] box = {width, height, 0, 0};
    seen[start] = true;
    while (!open.isEmpty()) {
      int at = open.pop();
      pixels.add(at);
      int x = at % width;
      int y = at / width;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x + 1);
      box[3] = Math.max(box[3], y + 1);
      for (int i = 0; i < 9; i++) {
        int nextX = x + i % 3 - 1;
        int nextY = y + i / 3 - 1;
        boolean inside = nextX >= 0 && nextY >= 0 && nextX < width && nextY < height;
        int next = nextY * width + nextX;
        if (inside && !seen[next] && ink[next] > INK) {
          seen[next] = true;
          open.push(next);
        }
      }
    }
    return part(pixels, box);
  }

  private Part part(List<Integer> pixels, int[] box) {
    int wide = box[2] - box[0];
    float[] own = new float[wide * (box[3] - box[1])];
    for (int at : pixels) {
      own[(at / width - box[1]) * wide + at % width - box[0]] = ink[at];
    }
    return new Part(box[0], box[1], new Glyph(wide, box[3] - box[1], own));
  }

  /** A wide piece cut where it is thin; others whole. */
  private List<Part> cut(Part part, boolean leaning) {
    Glyph glyph = part.glyph();
    if (glyph.height() < SMALL * em || glyph.width() < WIDE * Math.max(glyph.height(), 0.6f * em)) {
      return List.of(part);
    }
    List<Part> pieces = new ArrayList<>();
    Seam from = Seam.straight(glyph, 0);
    for (Seam to : leaning ? seams(glyph) : columns(glyph)) {
      pieces.addAll(between(part, from, to));
      from = to;
    }
    pieces.addAll(between(part, from, Seam.straight(glyph, glyph.width())));
    return pieces;
  }

  /** The thinnest columns, some way from each other and from the ends. */
  private List<Seam> columns(Glyph glyph) {
    float[] ink = columnInk(glyph);
    float thin = THIN * usual(ink);
    int apart = apart();
    return IntStream.range(apart, ink.length - apart)
        .filter(x -> thinnest(ink, x, x - apart, x + apart + 1, thin))
        .mapToObj(x -> Seam.straight(glyph, x))
        .toList();
  }

  /** The thinnest ways that may lean, some way from each other and from the ends. */
  private List<Seam> seams(Glyph glyph) {
    int apart = apart();
    List<Seam> near =
        IntStream.range(apart, glyph.width() - apart)
            .mapToObj(x -> Seam.near(glyph, x, apart / 2))
            .toList();
    float[] ink = new float[near.size()];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = near.get(i).ink();
    }
    float thin = THIN * usual(columnInk(glyph));
    return IntStream.range(0, ink.length)
        .filter(i -> thinnest(ink, i, i - apart, i + apart, thin))
        .mapToObj(near::get)
        .toList();
  }

  /** Characters are no narrower. */
  private int apart() {
    return Math.max(2, Math.round(0.2f * em));
  }

  /** Whether a place has no more than {@code thin} ink, and least of its neighbours. */
  private static boolean thinnest(float[] ink, int at, int from, int to, float thin) {
    boolean thinnest = ink[at] <= thin;
    for (int near = Math.max(0, from); thinnest && near < Math.min(ink.length, to); near++) {
      thinnest = ink[near] > ink[at] || ink[near] == ink[at] && near >= at;
    }
    return thinnest;
  }

  private static float[] columnInk(Glyph glyph) {
    float[] columns = new float[glyph.width()];
    for (int i = 0; i < glyph.ink().length; i++) {
      columns[i % glyph.width()] += glyph.ink()[i];
    }
    return columns;
  }

  /** The ink of a column as most have it. */
  private static float usual(float[] columns) {
    float[] sorted = columns.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * 3 / 4];
  }

  /** What of a part is between two seams; empty where there is nothing. */
  private static List<Part> between(Part part, Seam from, Seam to) {
    Glyph glyph = part.glyph();
    int left = Arrays.stream(from.columns()).min().orElseThrow();
    int right = Arrays.stream(to.columns()).max().orElseThrow();
    float[] ink = new float[Math.max(0, right - left) * glyph.height()];
    float sum = 0;
    for (int i = 0; i < ink.length; i++) {
      int y = i / (right - left);
      int x = left + i % (right - left);
      boolean inside = x >= from.columns()[y] && x < to.columns()[y];
      ink[i] = inside ? glyph.ink()[y * glyph.width() + x] : 0;
      sum += ink[i];
    }
    Glyph piece = new Glyph(right - left, glyph.height(), ink);
    return sum > 1 ? List.of(new Part(part.left() + left, part.top(), piece)) : List.of();
  }
}
