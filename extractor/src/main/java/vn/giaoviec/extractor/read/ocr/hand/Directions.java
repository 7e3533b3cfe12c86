package vn.giaoviec.extractor.read.ocr.hand;

/** How much edge of each direction a small picture has in each of its parts. */
final class Directions {

  private static final int WAYS = 8;

  private static final int PARTS = 5;

  /** How many numbers a picture is described with. */
  static final int COUNT = WAYS * PARTS * PARTS;

  private Directions() {}

  /**
   * Writes the description of a square picture to the first {@link #COUNT} places of {@code into}.
   */
  static void measure(float[] picture, int side, float[] into) {
    for (int y = 1; y + 1 < side; y++) {
      for (int x = 1; x + 1 < side; x++) {
        add(picture, side, x, y, into);
      }
    }
    float sum = 1e-6f;
    for (int i = 0; i < COUNT; i++) {
      into[i] = (float) Math.sqrt(into[i]);
      sum += into[i];
    }
    for (int i = 0; i < COUNT; i++) {
      into[i] *= COUNT / (2 * sum);
    }
  }

  private static void add(float[] p, int side, int x, int y, float[] into) {
    int at = y * side + x;
    float right = p[at + 1] + (p[at + 1 - side] + p[at + 1 + side]) / 2;
    float left = p[at - 1] + (p[at - 1 - side] + p[at - 1 + side]) / 2;
    float below = p[at + side] + (p[at + side - 1] + p[at + side + 1]) / 2;
    float above = p[at - side] + (p[at - side - 1] + p[at - side + 1]) / 2;
    float across = right - left;
    float down = below - above;
    float strength = (float) Math.hypot(across, down);
    if (strength < 0.02f) {
      return;
    }
    double turn = (Math.atan2(down, across) / (2 * Math.PI) + 1) * WAYS;
    int way = (int) turn;
    float rest = (float) (turn - way);
    spread(into, side, x, y, way % WAYS, strength * (1 - rest));
    spread(into, side, x, y, (way + 1) % WAYS, strength * rest);
  }

  /** Shares an edge among the parts that are near it. */
  private static void spread(float[] into, int side, int x, int y, int way, float strength) {
    float column = (x + 0.5f) * PARTS / side - 0.5f;
    float row = (y + 0.5f) * PARTS / side - 0.5f;
    int left = (int) Math.floor(column);
    int top = (int) Math.floor(row);
    for (int i = 0; i < 4; i++) {
      int c = left + i % 2;
      int r = top + i / 2;
      if (c >= 0 && c < PARTS && r >= 0 && r < PARTS) {
        float share = (1 - Math.abs(column - c)) * (1 - Math.abs(row - r));
        into[(r * PARTS + c) * WAYS + way] += strength * share;
      }
    }
  }
}
