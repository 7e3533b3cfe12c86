package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Where ink lies together, as that of a stamp does: in squares of two millimetres. */
final class InkSpots {

  private static final float SQUARE = 0.08f;

  /** The share of dark pixels that makes a square inked. */
  private static final float INKED = 0.03f;

  private static final int DARK = 150;

  /** Inked squares that are so many squares apart belong together. */
  private static final int NEAR = 2;

  private final int size;
  private final int columns;
  private final int rows;
  private final boolean[] inked;

  private InkSpots(Picture ink) {
    size = Math.max(2, Math.round(SQUARE * ink.dpi()));
    columns = (ink.width() + size - 1) / size;
    rows = (ink.height() + size - 1) / size;
    int[] dark = new int[columns * rows];
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        dark[y / size * columns + x / size] += ink.at(x, y) < DARK ? 1 : 0;
      }
    }
    inked = new boolean[dark.length];
    for (int i = 0; i < dark.length; i++) {
      inked[i] = dark[i] > INKED * size * size;
    }
  }

  /** The boxes around spots, in pixels, the largest first. */
  static List<Box> of(Picture ink) {
    InkSpots spots = new InkSpots(ink);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < spots.inked.length; i++) {
      if (spots.inked[i]) {
        boxes.add(spots.take(i));
      }
    }
    boxes.sort(Comparator.comparing((Box box) -> box.width() * box.height()).reversed());
    return boxes;
  }

  /** Takes the spot to which a square belongs. */
  private Box take(int first) {
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    inked[first] = false;
    Box box = box(first);
    while (!open.isEmpty()) {
      int square = open.remove();
      box = box.union(box(square));
      for (int y = Math.max(0, square / columns - NEAR);
          y <= Math.min(rows - 1, square / columns + NEAR);
          y++) {
        for (int x = Math.max(0, square % columns - NEAR);
            x <= Math.min(columns - 1, square % columns + NEAR);
            x++) {
          if (inked[y * columns + x]) {
            inked[y * columns + x] = false;
            open.add(y * columns + x);
          }
        }
      }
    }
    return box;
  }

  private Box box(int square) {
    float left = square % columns * size;
    float top = square / columns * size;
    return new Box(left, top, left + size, top + size);
  }
}
