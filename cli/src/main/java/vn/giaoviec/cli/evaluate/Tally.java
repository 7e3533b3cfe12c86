package vn.giaoviec.cli.evaluate;

/**
 * Counts from which precision, recall and F1 follow.
 *
 * @param right entries of the answer that are right
 * @param predicted entries of the answer
 * @param gold entries that should have been found
 */
public record Tally(int right, int predicted, int gold) {

  /** Nothing counted yet; scores 1, since nothing was to be found and nothing was. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** One comparison that is right or wrong. */
  static Tally of(boolean right) {
    return new Tally(right ? 1 : 0, 1, 1);
  }

  /** Both counts together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** True where nothing was to be found and nothing was found. */
  public boolean isEmpty() {
    return predicted == 0 && gold == 0;
  }

  /** The part of the answer that is right, 0 to 1. */
  public double precision() {
    if (predicted == 0) {
      return gold == 0 ? 1 : 0;
    }
    return (double) right / predicted;
  }

  /** The part of the gold that was found, 0 to 1; 1 where there is no gold. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return isEmpty() ? 1 : 2.0 * right / (predicted + gold);
  }
}
