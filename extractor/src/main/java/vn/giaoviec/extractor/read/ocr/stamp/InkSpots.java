package vn.giaoviec.extractor.read.ocr.stamp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Where ink lies together, as that of a stamp does, found in small squares. */
final class InkSpots {

  /**
   * How ink is looked for.
   *
   * @param square the squares' side in inches
   * @param inked the share of dark pixels that makes a square inked
   * @param dark the brightness below which a pixel is dark
   * @param near inked squares that are at most so many squares apart belong together
   */
  private record Way(float square, float inked, int dark, int near) {}

  /** Coloured ink in squares of two millimetres: nothing else is near a stamp. */
  private static final Way COLOURED = new Way(0.08f, 0.03f, 205, 2);

  /** Ink of any colour in squares of half a millimetre: what is drawn in one go. */
  private static final Way DRAWN = new Way(0.02f, 0.12f, 190, 1);

  /** So near, in inches, are parts of one stamp that worn ink parts. */
  private static final float NEIGHBOURS = 0.1f;

  private final Way way;
  private final int size;
  private final int columns;
  private final int rows;
  private final boolean[] inked;

  private InkSpots(Picture ink, Way way) {
    this.way = way;
    size = Math.max(2, Math.round(way.square() * ink.dpi()));
    columns = (ink.width() + size - 1) / size;
    rows = (ink.height() + size - 1) / size;
    int[] dark = new int[columns * rows];
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        dark[y / size * columns + x / size] += ink.at(x, y) < way.dark() ? 1 : 0;
      }
    }
    inked = new boolean[dark.length];
    for (int i = 0; i < dark.length; i++) {
      inked[i] = dark[i] > way.inked() * size * size;
    }
  }

  /** The boxes around spots of coloured ink, in pixels, the largest first. */
  static List<Box> ofColour(Picture ink) {
    return of(ink, COLOURED);
  }

  /** The boxes around what is drawn in one go, such as a frame askew, the largest first. */
  static List<Box> drawn(Picture page) {
    return of(page, DRAWN);
  }

  private static List<Box> of(Picture ink, Way way) {
    InkSpots spots = new InkSpots(ink, way);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < spots.inked.length; i++) {
      if (spots.inked[i]) {
        boxes.add(spots.take(i));
      }
    }
    if (way == COLOURED) {
      join(boxes, NEIGHBOURS * ink.dpi());
    }
    boxes.sort(Comparator.comparing((Box box) -> box.width() * box.height()).reversed());
    return boxes;
  }

  /** Puts what is parted by worn ink together. */
  private static void join(List<Box> boxes, float near) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int k = boxes.size() - 1; k > i; k--) {
        if (isNear(boxes.get(i), boxes.get(k), near)) {
          boxes.set(i, boxes.get(i).union(boxes.remove(k)));
          k = boxes.size();
        }
      }
    }
  }

  private static boolean isNear(Box a, Box b, float near) {
    return a.left() - near < b.right()
        && b.left() - near < a.right()
        && a.top() - near < b.bottom()
        && b.top() - near < a.bottom();
  }

  /** Takes the spot to which a square belongs. */
  private Box take(int first) {
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    inked[first] = false;
    Box box = box(first);
    while (!open.isEmpty()) {
      int square = open.remove();
      box = box.union(box(square));
      for (int y = Math.max(0, square / columns - way.near());
          y <= Math.min(rows - 1, square / columns + way.near());
          y++) {
        for (int x = Math.max(0, square % columns - way.near());
            x <= Math.min(columns - 1, square % columns + way.near());
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
