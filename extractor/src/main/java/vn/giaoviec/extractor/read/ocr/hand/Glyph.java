package vn.giaoviec.extractor.read.ocr.hand;

/**
 * One character's ink.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param ink how dark each pixel is, row by row from the upper left: 0 is paper, 1 black; not
 *     copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Glyph(int width, int height, float[] ink) {

  /** How many numbers {@link #features} gives. */
  public static final int FEATURES = Directions.COUNT + 1;

  /** The side of the square on which characters are compared, and of the ink's part of it. */
  private static final int SQUARE = 28;

  private static final int INNER = 20;

  /** Less is paper's grain. */
  private static final float FAINT = 0.2f;

  /**
   * What tells one character from another whatever its size: the directions of its edges by where
   * they are, and how wide it is for its height.
   *
   * @return {@link #FEATURES} numbers; all 0 where there is no ink
   */
  public float[] features() {
    float[] features = new float[FEATURES];
    int[] box = box();
    if (box[2] <= box[0]) {
      return features;
    }
    float wide = box[2] - box[0];
    float high = box[3] - box[1];
    Directions.measure(square(box), SQUARE, features);
    features[FEATURES - 1] = (float) Math.log(wide / high);
    return features;
  }

  /** The smallest box around the ink: left, top, right, bottom; right and bottom excluded. */
  private int[] box() {
    int[] box = {width, height, 0, 0};
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ink[y * width + x] > FAINT) {
          box[0] = Math.min(box[0], x);
          box[1] = Math.min(box[1], y);
          box[2] = Math.max(box[2], x + 1);
          box[3] = Math.max(box[3], y + 1);
        }
      }
    }
    return box;
  }

  /** The ink in a square, its centre of mass in the middle. */
  private float[] square(int[] box) {
    float scale = Math.max(box[2] - box[0], box[3] - box[1]) / (float) INNER;
    float mass = 0;
    float x = 0;
    float y = 0;
    for (int row = box[1]; row < box[3]; row++) {
      for (int column = box[0]; column < box[2]; column++) {
        float here = ink[row * width + column];
        mass += here;
        x += here * column;
        y += here * row;
      }
    }
    float left = x / mass + 0.5f - scale * SQUARE / 2;
    float top = y / mass + 0.5f - scale * SQUARE / 2;
    float[] square = new float[SQUARE * SQUARE];
    for (int row = 0; row < SQUARE; row++) {
      for (int column = 0; column < SQUARE; column++) {
        square[row * SQUARE + column] = mean(box, left + column * scale, top + row * scale, scale);
      }
    }
    return square;
  }

  /** The mean ink of a small square, of which what lies outside of the box is paper. */
  private float mean(int[] box, float left, float top, float side) {
    int steps = Math.max(2, Math.min(6, Math.round(side * 1.5f)));
    float sum = 0;
    for (int i = 0; i < steps * steps; i++) {
      int x = (int) Math.floor(left + (i % steps + 0.5f) * side / steps);
      int y = (int) Math.floor(top + (i / steps + 0.5f) * side / steps);
      boolean inside = x >= box[0] && x < box[2] && y >= box[1] && y < box[3];
      sum += inside ? ink[y * width + x] : 0;
    }
    return sum / (steps * steps);
  }
}
