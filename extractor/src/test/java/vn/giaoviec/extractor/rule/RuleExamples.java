package vn.giaoviec.extractor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs what rules say of themselves: each example and each near-miss is a test. */
public final class RuleExamples {
  private static final int HOSTILE_CHARS = 100_000;

  /**
   * Three times the 200 ms that such a line may cost on a machine of its own: a shared one needs
   * more, and a pattern that isn't linear needs minutes.
   */
  private static final long HOSTILE_MILLIS = 600;

  /** The first run compiles, and others use the machine too: the best of a few counts. */
  private static final int TRIES = 5;

  private RuleExamples() {}

  /** A test for each example and near-miss of each rule of a set. */
  public static <V> Stream<DynamicTest> of(RuleSet<V> set) {
    return set.rules().stream().flatMap(rule -> of(set, rule));
  }

  private static <V> Stream<DynamicTest> of(RuleSet<V> set, Rule<V> rule) {
    String name = set.nameOf(rule);
    Stream<DynamicTest> examples =
        rule.examples().stream()
            .map(e -> DynamicTest.dynamicTest(name + ": " + e.text(), () -> finds(set, rule, e)));
    Stream<DynamicTest> misses =
        rule.nearMisses().stream()
            .map(
                text ->
                    DynamicTest.dynamicTest(
                        name + " not in: " + text, () -> lacks(set, rule, text)));
    return Stream.concat(examples, misses);
  }

  private static <V> void finds(RuleSet<V> set, Rule<V> rule, Rule.Example<V> example) {
    List<Hit<V>> hits =
        set.find(example.text()).stream().filter(hit -> hit.rule() == rule).toList();
    assertFalse(hits.isEmpty(), () -> "found only " + set.find(example.text()));
    assertEquals(example.value(), hits.get(0).value());
  }

  private static <V> void lacks(RuleSet<V> set, Rule<V> rule, String text) {
    assertTrue(set.find(text).stream().noneMatch(hit -> hit.rule() == rule), text);
  }

  /** Tests that lines of 100,000 chars made of a set's own words cost little each. */
  public static Stream<DynamicTest> hostile(RuleSet<?> set) {
    return hostileUnits(set).stream()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    set.name() + " on: " + unit,
                    () -> {
                      String line = unit.repeat(HOSTILE_CHARS / unit.length());
                      long best = Long.MAX_VALUE;
                      for (int i = 0; i < TRIES && best > HOSTILE_MILLIS; i++) {
                        long start = cpuNanos();
                        set.find(line);
                        best = Math.min(best, (cpuNanos() - start) / 1_000_000);
                      }
                      long cost = best;
                      assertTrue(cost <= HOSTILE_MILLIS, () -> cost + " ms on: " + unit);
                    }));
  }

  /** What to repeat: single signs, and beginnings of the rules' own examples. */
  private static List<String> hostileUnits(RuleSet<?> set) {
    List<String> units =
        new ArrayList<>(List.of(" ", "a", "a ", "1", "1/", "1 ", "1.", "I ", "(", "-", ",", ". "));
    for (Rule<?> rule : set.rules()) {
      String text = rule.examples().get(0).text();
      units.add(text + " ");
      units.add(text.substring(0, Math.max(1, text.length() / 2)) + " ");
    }
    return units.stream().distinct().toList();
  }

  /** The time that this thread computed, so that a busy machine makes no difference. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
