package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.model.Box;

/**
 * The cells between lines that hang together.
 *
 * @param box the outermost lines
 * @param rows how many rows there are
 * @param cells the cells, by row and then from left to right; a merged one once
 */
record RuledGrid(Box box, int rows, List<Area> cells) {

  /** Two lines nearer than this, in points, bound no cell: a double line. */
  private static final float DOUBLE = 5f;

  /** How much of a cell's side a line must cover to close it. */
  private static final float COVER = 0.6f;

  /** More grid squares than this are no table that a person reads. */
  private static final int MAX_SQUARES = 5_000;

  /** A cell: its box, the row it begins in and how many it covers. */
  record Area(Box box, int row, int rowSpan) {}

  static RuledGrid of(List<Ruling> rulings) {
    List<Ruling> horizontal = rulings.stream().filter(Ruling::horizontal).toList();
    List<Ruling> vertical = rulings.stream().filter(r -> !r.horizontal()).toList();
    // a table open at its sides has no outer lines: the ends of the others stand for them
    float[] xs = positions(vertical, horizontal);
    float[] ys = positions(horizontal, vertical);
    if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MAX_SQUARES) {
      return new RuledGrid(new Box(0, 0, 0, 0), 0, List.of());
    }
    Box box = new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    return new RuledGrid(box, ys.length - 1, new Squares(xs, ys, horizontal, vertical).cells());
  }

  private static float[] positions(List<Ruling> along, List<Ruling> across) {
    List<Float> all = new ArrayList<>();
    along.forEach(ruling -> all.add(ruling.position()));
    if (along.isEmpty()) {
      return new float[0];
    }
    across.forEach(ruling -> all.add(ruling.start()));
    float low = all.stream().min(Float::compare).orElse(0f);
    float high = low;
    for (Ruling ruling : across) {
      high = Math.max(high, ruling.end());
    }
    List<Float> inner = new ArrayList<>(List.of(low, high));
    along.forEach(ruling -> inner.add(ruling.position()));
    return distinct(inner);
  }

  private static float[] distinct(List<Float> positions) {
    List<Float> sorted = positions.stream().sorted().toList();
    List<Float> kept = new ArrayList<>();
    for (float position : sorted) {
      if (kept.isEmpty() || position - kept.get(kept.size() - 1) >= DOUBLE) {
        kept.add(position);
      }
    }
    float[] distinct = new float[kept.size()];
    for (int i = 0; i < distinct.length; i++) {
      distinct[i] = kept.get(i);
    }
    return distinct;
  }

  /** The squares between all the lines, and which of them belong to one cell. */
  private record Squares(float[] xs, float[] ys, List<Ruling> horizontal, List<Ruling> vertical) {

    List<Area> cells() {
      boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
      List<Area> cells = new ArrayList<>();
      for (int row = 0; row < ys.length - 1; row++) {
        for (int column = 0; column < xs.length - 1; column++) {
          if (!taken[row][column]) {
            int right = lastColumn(row, column, taken);
            int bottom = lastRow(row, column, right);
            take(taken, row, bottom, column, right);
            Box box = new Box(xs[column], ys[row], xs[right + 1], ys[bottom + 1]);
            cells.add(new Area(box, row, bottom - row + 1));
          }
        }
      }
      return cells;
    }

    private int lastColumn(int row, int column, boolean[][] taken) {
      int last = column;
      while (last + 2 < xs.length
          && !taken[row][last + 1]
          && !covered(vertical, xs[last + 1], ys[row], ys[row + 1])) {
        last++;
      }
      return last;
    }

    private int lastRow(int row, int from, int to) {
      int last = row;
      while (last + 2 < ys.length && open(last, from, to)) {
        last++;
      }
      return last;
    }

    /** True if no line closes any of the squares below, nor parts them from one another. */
    private boolean open(int row, int from, int to) {
      for (int column = from; column <= to; column++) {
        if (covered(horizontal, ys[row + 1], xs[column], xs[column + 1])) {
          return false;
        }
        if (column < to && covered(vertical, xs[column + 1], ys[row + 1], ys[row + 2])) {
          return false;
        }
      }
      return true;
    }

    private static void take(boolean[][] taken, int top, int bottom, int left, int right) {
      for (int row = top; row <= bottom; row++) {
        for (int column = left; column <= right; column++) {
          taken[row][column] = true;
        }
      }
    }

    private static boolean covered(List<Ruling> lines, float position, float from, float to) {
      float covered = 0;
      for (Ruling line : lines) {
        if (Math.abs(line.position() - position) < DOUBLE) {
          float shared = Math.min(line.end(), to) - Math.max(line.start(), from);
          covered = Math.max(covered, shared);
        }
      }
      return covered >= COVER * (to - from);
    }
  }
}
