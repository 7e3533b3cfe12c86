package vn.giaoviec.extractor.read.ocr.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts runs that touch one another, on neighbouring lines of pixels, together to pieces. */
final class Pieces {

  private final Runs runs;
  private final boolean horizontal;

  /** The distance of a trace's nodes, in pixels. */
  private final int step;

  /** For each run another one of its piece, and itself for the first. */
  private final int[] parent;

  private Pieces(Runs runs, boolean horizontal, int step) {
    this.runs = runs;
    this.horizontal = horizontal;
    this.step = step;
    this.parent = new int[runs.size()];
    Arrays.setAll(parent, run -> run);
  }

  /**
   * The pieces of thin lines.
   *
   * @param runs the dark runs, by line and along it
   * @param step the distance of the traces' nodes, in pixels
   * @return in no particular order
   */
  static List<Trace> of(Runs runs, boolean horizontal, int step) {
    Pieces pieces = new Pieces(runs, horizontal, step);
    pieces.connect();
    return pieces.traces();
  }

  /** Joins each run with those that touch it on the line before. */
  private void connect() {
    int before = 0;
    for (int run = 0; run < runs.size(); run++) {
      while (before < run && endsInFront(before, run)) {
        before++;
      }
      for (int other = before; other < run && touchesNext(other, run); other++) {
        if (runs.line(other) == runs.line(run) - 1 && runs.to(other) >= runs.from(run)) {
          parent[root(other)] = root(run);
        }
      }
    }
  }

  /** True if a run can touch neither the given one nor any behind that. */
  private boolean endsInFront(int other, int run) {
    int lines = runs.line(run) - runs.line(other);
    return lines > 1 || lines == 1 && runs.to(other) < runs.from(run);
  }

  private boolean touchesNext(int other, int run) {
    return runs.line(other) < runs.line(run) && runs.from(other) <= runs.to(run);
  }

  private int root(int run) {
    int root = run;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private List<Trace> traces() {
    int[] next = new int[runs.size()];
    int[] head = new int[runs.size()];
    Arrays.fill(head, -1);
    for (int run = runs.size() - 1; run >= 0; run--) {
      int root = root(run);
      next[run] = head[root];
      head[root] = run;
    }
    List<Trace> traces = new ArrayList<>();
    for (int first : head) {
      if (first >= 0) {
        traces.add(trace(first, next));
      }
    }
    return traces;
  }

  private Trace trace(int first, int[] next) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    int pixels = 0;
    for (int run = first; run >= 0; run = next[run]) {
      from = Math.min(from, runs.from(run));
      to = Math.max(to, runs.to(run));
      pixels += runs.length(run);
    }
    float[] nodes = nodes(first, next, from, to);
    float thickness = (float) pixels / (to - from);
    return new Trace(horizontal, from, to, to - from, thickness, step, nodes);
  }

  private float[] nodes(int first, int[] next, int from, int to) {
    float[] sum = new float[(to - from + step - 1) / step];
    float[] weight = new float[sum.length];
    for (int run = first; run >= 0; run = next[run]) {
      for (int node = (runs.from(run) - from) / step; node < sum.length; node++) {
        int low = Math.max(runs.from(run), from + node * step);
        int high = Math.min(runs.to(run), from + (node + 1) * step);
        if (high <= low) {
          break;
        }
        sum[node] += (high - low) * (float) runs.line(run);
        weight[node] += high - low;
      }
    }
    for (int node = 0; node < sum.length; node++) {
      // a piece hangs together, so that no node is bare
      sum[node] /= Math.max(1, weight[node]);
    }
    return sum;
  }
}
