package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The space that running text fills.
 *
 * @param left where its lines begin, in points
 * @param right where its full lines end, in points
 * @param indent how far the first lines of paragraphs are usually indented; 0 if they aren't
 * @param hanging true if most lines are indented: all but the first ones of paragraphs
 * @param step the usual distance of baselines within a paragraph, in points
 */
record TextArea(float left, float right, float indent, boolean hanging, float step) {

  /** A share of lines this small is chance. */
  private static final float FEW = 0.06f;

  private static final float MOST = 0.55f;

  /** A first line is indented by at least this, in points. */
  private static final float MIN_INDENT = 7f;

  /** The area that the lines fill. */
  static TextArea of(List<Line> lines) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Float> steps = new ArrayList<>();
    Line before = null;
    for (Line line : lines) {
      lefts.add(line.left());
      rights.add(-line.right());
      if (before != null && before.page() == line.page()) {
        steps.add(line.baseline() - before.baseline());
      }
      before = line;
    }
    float left = firstFrequent(lefts);
    float right = -firstFrequent(rights);
    List<Float> indents =
        lefts.stream().map(x -> x - left).filter(x -> x >= MIN_INDENT && x < 80).toList();
    steps.removeIf(step -> step < 8 || step > 40);
    float indent = mode(indents);
    long indented = lefts.stream().filter(x -> Math.abs(x - left - indent) < 2).count();
    boolean hanging = indent > 0 && indented > MOST * lefts.size();
    return new TextArea(left, right, indent, hanging, mode(steps));
  }

  /** The narrow area that a column's lines fill: from the first to the last letter. */
  static TextArea around(List<Line> lines) {
    TextArea area = of(lines);
    return new TextArea(
        Lines.boxOf(lines).left(), Lines.boxOf(lines).right(), area.indent, false, area.step);
  }

  float middle() {
    return (left + right) / 2;
  }

  /** The smallest value that is no exception. */
  private static float firstFrequent(List<Float> values) {
    List<Float> sorted = values.stream().sorted().toList();
    float needed = Math.max(1, FEW * sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      int near = 0;
      while (i + near < sorted.size() && sorted.get(i + near) - sorted.get(i) < 3) {
        near++;
      }
      if (near >= needed) {
        return sorted.get(i + near / 2);
      }
    }
    return sorted.isEmpty() ? 0 : sorted.get(0);
  }

  /** The most frequent value, to a point; 0 for none. */
  private static float mode(List<Float> values) {
    Map<Integer, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(Math.round(value * 2), 1, Integer::sum));
    int best = 0;
    int bestCount = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      int count = entry.getValue() + counts.getOrDefault(entry.getKey() + 1, 0);
      if (count > bestCount) {
        bestCount = count;
        best = entry.getKey();
      }
    }
    return best / 2f;
  }
}
