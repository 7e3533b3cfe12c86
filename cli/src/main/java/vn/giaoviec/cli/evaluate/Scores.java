package vn.giaoviec.cli.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was counted for one document or for several, with a line for everything that is wrong. */
public final class Scores {

  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final List<String> errors = new ArrayList<>();

  /** Adds a count to what is there for {@code measure}. */
  void add(Measure measure, Tally tally) {
    tallies.merge(measure, tally, Tally::plus);
  }

  /** Notes something that is wrong. */
  void error(String line) {
    errors.add(line);
  }

  /** Adds everything counted in {@code other}. */
  void addAll(Scores other) {
    other.tallies.forEach(this::add);
    errors.addAll(other.errors);
  }

  /** The count for {@code measure}; {@link Tally#NONE} where nothing was counted. */
  public Tally get(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  /** A line for every miss, every surplus entry and every wrong field, in the order found. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
