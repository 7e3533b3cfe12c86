package vn.giaoviec.extractor.read.ocr.table;

import java.util.Arrays;

/**
 * A thin line in a picture, followed piece by piece, as it may be slanted or bent. "Along" is the
 * direction in which it runs (x for a horizontal line), "across" the other one.
 *
 * @param horizontal true for a horizontal line, false for a vertical one
 * @param from where it begins, along, in pixels
 * @param to where it ends, along; greater than {@code from}
 * @param dark how many pixels of its length were found dark
 * @param thickness its thickness in pixels
 * @param step the distance of its nodes in pixels
 * @param nodes where it lies across in the middle of each stretch of {@code step} pixels from
 *     {@code from} on; not empty
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Trace(
    boolean horizontal, int from, int to, int dark, float thickness, int step, float[] nodes) {

  int length() {
    return to - from;
  }

  /** Where it lies across at a place along it; beyond its ends where it would go on to. */
  float at(float along) {
    float index = (along - from) / step - 0.5f;
    int last = nodes.length - 1;
    if (index <= 0) {
      return nodes[0] + slope() * step * index;
    }
    if (index >= last) {
      return nodes[last] + slope() * step * (index - last);
    }
    int node = (int) index;
    float share = index - node;
    return nodes[node] * (1 - share) + nodes[node + 1] * share;
  }

  /** By how many pixels it leaves its direction in one pixel: that of a line through its nodes. */
  float slope() {
    int n = nodes.length;
    if (n < 3) {
      return 0;
    }
    double middle = (n - 1) / 2.0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      sum += (i - middle) * nodes[i];
      squares += (i - middle) * (i - middle);
    }
    return (float) (sum / squares / step);
  }

  /** How far, in pixels, its nodes lie from a straight line at most. */
  float bend() {
    float slope = slope() * step;
    float mean = 0;
    for (float node : nodes) {
      mean += node / nodes.length;
    }
    float bend = 0;
    for (int i = 0; i < nodes.length; i++) {
      bend = Math.max(bend, Math.abs(nodes[i] - mean - slope * (i - (nodes.length - 1) / 2f)));
    }
    return bend;
  }

  /** One line of two, the other one further along. */
  Trace with(Trace next) {
    int end = Math.max(to, next.to);
    float[] all = Arrays.copyOf(nodes, Math.max(1, (end - from + step - 1) / step));
    for (int i = nodes.length; i < all.length; i++) {
      float along = from + (i + 0.5f) * step;
      all[i] = along >= next.from ? next.at(along) : inGap(next, along);
    }
    float thick = (thickness * dark + next.thickness * next.dark) / (dark + next.dark);
    return new Trace(horizontal, from, end, dark + next.dark, thick, step, all);
  }

  /** This line from one place along it to another. */
  Trace between(int newFrom, int newTo) {
    float[] all = new float[Math.max(1, (newTo - newFrom + step - 1) / step)];
    for (int i = 0; i < all.length; i++) {
      all[i] = at(newFrom + (i + 0.5f) * step);
    }
    return new Trace(horizontal, newFrom, newTo, dark, thickness, step, all);
  }

  private float inGap(Trace next, float along) {
    float share = (along - to) / Math.max(1, next.from - to);
    return at(to) * (1 - share) + next.at(next.from) * share;
  }
}
