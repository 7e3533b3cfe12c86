package vn.giaoviec.index.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.index.analysis.Syllable;
import vn.giaoviec.index.analysis.Syllables;

/**
 * A unit of measure as a multiple of another: "triệu đồng" and "tỷ đồng" are 10⁶ and 10⁹ đồng, so
 * that figures in both can be compared.
 *
 * @param base the words of the unit that is multiplied, folded; what a unit without multiple says
 * @param power the power of ten by which it is multiplied; 0 without one
 */
record UnitScale(List<String> base, int power) {

  private static final Map<String, Integer> MULTIPLES =
      Map.of("nghin", 3, "ngan", 3, "van", 4, "trieu", 6, "tr", 6, "ty", 9, "ti", 9, "1000", 3);

  /** What offices write for đồng. */
  private static final Set<String> MONEY = Set.of("d", "vnd", "dong");

  private static final String MILLIONS_OF_MONEY = "trd";

  private static final int MILLION = 6;

  /** The scale of a unit as written; nothing is multiplied where only a multiple is written. */
  static UnitScale of(String unit) {
    List<String> words = Syllables.of(unit).stream().map(Syllable::folded).toList();
    int power = 0;
    int from = 0;
    while (from + 1 < words.size() && MULTIPLES.containsKey(words.get(from))) {
      power += MULTIPLES.getOrDefault(words.get(from), 0);
      from++;
    }
    List<String> base = words.subList(from, words.size());
    if (base.isEmpty() || !MONEY.contains(base.get(0)) && !base.get(0).equals(MILLIONS_OF_MONEY)) {
      return new UnitScale(base, power);
    }
    boolean millions = base.get(0).equals(MILLIONS_OF_MONEY);
    List<String> money = new ArrayList<>(base);
    money.set(0, "dong");
    return new UnitScale(List.copyOf(money), millions ? power + MILLION : power);
  }
}
