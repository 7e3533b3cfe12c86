package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoviec.extractor.layout.page.Ruling;

/** Drawn lines as a reader sees them: pieces joined, doubled ones once. */
final class Rulings {

  /** Lines nearer to one another than this, in points, look like one. */
  private static final float SAME = 2f;

  /** A gap in a line up to this, in points, is a joint or a dash. */
  private static final float JOINT = 4f;

  /** Shorter lines, in points, separate nothing. */
  private static final float SHORT = 6f;

  private Rulings() {}

  static List<Ruling> merged(List<Ruling> rulings) {
    List<Ruling> merged = new ArrayList<>();
    merged.addAll(merge(rulings.stream().filter(Ruling::horizontal).toList()));
    merged.addAll(merge(rulings.stream().filter(r -> !r.horizontal()).toList()));
    merged.removeIf(ruling -> ruling.length() < SHORT);
    return merged;
  }

  private static List<Ruling> merge(List<Ruling> parallel) {
    List<Ruling> sorted = new ArrayList<>(parallel);
    sorted.sort(Comparator.comparingDouble(Ruling::position));
    List<Ruling> merged = new ArrayList<>();
    List<Ruling> band = new ArrayList<>();
    for (Ruling ruling : sorted) {
      if (!band.isEmpty() && ruling.position() - band.get(0).position() > SAME) {
        merged.addAll(joinBand(band));
        band.clear();
      }
      band.add(ruling);
    }
    merged.addAll(joinBand(band));
    return merged;
  }

  /** Joins the pieces of lines at one position. */
  private static List<Ruling> joinBand(List<Ruling> band) {
    List<Ruling> joined = new ArrayList<>();
    List<Ruling> sorted = new ArrayList<>(band);
    sorted.sort(Comparator.comparingDouble(Ruling::start));
    for (Ruling ruling : sorted) {
      Ruling last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && ruling.start() <= last.end() + JOINT) {
        float end = Math.max(last.end(), ruling.end());
        joined.set(
            joined.size() - 1, new Ruling(last.horizontal(), last.position(), last.start(), end));
      } else {
        joined.add(ruling);
      }
    }
    return joined;
  }
}
