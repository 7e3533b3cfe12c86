package vn.giaoviec.extractor.read.ocr.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Joins pieces of lines that go on in one another, over gaps. */
final class Chains {

  /** By how much a line may leave its direction within a gap. */
  private static final float SLANT = 0.03f;

  /** The widest gap in pixels. */
  private final int gap;

  /** How far the ends at a gap may differ across, in pixels. */
  private final float offset;

  private final BiPredicate<Trace, Trace> joins;

  /** The chains by where their end lies across, in bands. */
  private final Map<Integer, List<Integer>> open = new HashMap<>();

  private final List<Trace> chains = new ArrayList<>();

  /**
   * A way of joining.
   *
   * @param gap the widest gap, in pixels
   * @param offset how far the ends at a gap may differ across, in pixels
   * @param joins whether two pieces, in this order, are one line
   */
  Chains(int gap, float offset, BiPredicate<Trace, Trace> joins) {
    this.gap = gap;
    this.offset = offset;
    this.joins = joins;
  }

  /** The lines that pieces of one direction make up, in order of where they begin. */
  List<Trace> of(List<Trace> pieces) {
    open.clear();
    chains.clear();
    List<Trace> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingInt(Trace::from));
    sorted.forEach(this::place);
    return List.copyOf(chains);
  }

  private void place(Trace piece) {
    Integer best = best(piece);
    if (best == null) {
      chains.add(piece);
      open(chains.size() - 1);
    } else {
      chains.set(best, chains.get(best).with(piece));
      open(best);
    }
  }

  private void open(int chain) {
    Trace trace = chains.get(chain);
    open.computeIfAbsent(band(trace.at(trace.to())), band -> new ArrayList<>()).add(chain);
  }

  /** The chain whose end lies nearest to the piece's beginning, across; null if none goes on. */
  private @Nullable Integer best(Trace piece) {
    Integer best = null;
    float least = Float.MAX_VALUE;
    int middle = band(piece.at(piece.from()));
    for (int band = middle - 1; band <= middle + 1; band++) {
      List<Integer> near = open.computeIfAbsent(band, none -> new ArrayList<>());
      near.removeIf(chain -> piece.from() - chains.get(chain).to() > gap);
      for (int chain : near) {
        float off = offset(chains.get(chain), piece);
        if (off < least) {
          least = off;
          best = chain;
        }
      }
    }
    return best;
  }

  private float offset(Trace chain, Trace piece) {
    int width = piece.from() - chain.to();
    float off = Math.abs(chain.at(chain.to()) - piece.at(piece.from()));
    boolean near = off <= offset + SLANT * Math.max(0, width);
    // lines that run beside one another for a while are a double line
    boolean behind = width >= -gap / 2 && piece.to() > chain.to();
    return near && behind && joins.test(chain, piece) ? off : Float.MAX_VALUE;
  }

  private int band(float across) {
    return (int) (across / (2 * (offset + SLANT * gap) + 1));
  }
}
