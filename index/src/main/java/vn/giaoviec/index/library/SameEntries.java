package vn.giaoviec.index.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.index.analysis.Syllables;

/** Finds which tasks (or indicators) of two extractions of one document are the same. */
final class SameEntries {

  /** The words must agree at least so far; as when an extraction is scored against an answer. */
  private static final double LEAST_WORDS = 0.6;

  private static final double SAME_ORIGIN = 0.2;
  private static final double SAME_SECTION = 0.1;
  private static final double SAME_PAGE = 0.1;

  /**
   * What tells an entry from others.
   *
   * @param id its id
   * @param words how often it has each of its words
   * @param length how many words it has
   * @param section the headings over it
   * @param table whether it is a table's row
   * @param page the page it is on; 0 in formats without pages
   */
  record Entry(
      String id,
      Map<String, Integer> words,
      int length,
      List<String> section,
      boolean table,
      int page) {

    static Entry of(String id, String text, List<String> section, boolean table, int page) {
      Map<String, Integer> words = new HashMap<>();
      String[] all = Syllables.composed(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
      int length = 0;
      for (String word : all) {
        if (!word.isEmpty()) {
          words.merge(word, 1, Integer::sum);
          length++;
        }
      }
      return new Entry(id, words, length, List.copyOf(section), table, page);
    }
  }

  private record Pair(String fresh, String old, double likeness, int apart) {}

  private SameEntries() {}

  /** The old id of each new entry that was there before, by its new id; one to one. */
  static Map<String, String> pairs(List<Entry> fresh, List<Entry> old) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      for (int j = 0; j < old.size(); j++) {
        double words = wordsInCommon(fresh.get(i), old.get(j));
        if (words >= LEAST_WORDS) {
          double likeness = words + around(fresh.get(i), old.get(j));
          candidates.add(new Pair(fresh.get(i).id(), old.get(j).id(), likeness, Math.abs(i - j)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::apart));
    return oneToOne(candidates);
  }

  private static Map<String, String> oneToOne(List<Pair> candidates) {
    Map<String, String> pairs = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.fresh()) && taken.add(pair.old())) {
        pairs.put(pair.fresh(), pair.old());
      }
    }
    return pairs;
  }

  /** The F1 of the words as bags; 0 at once where the lengths alone rule a pair out. */
  private static double wordsInCommon(Entry one, Entry other) {
    int both = one.length() + other.length();
    if (both == 0 || 2.0 * Math.min(one.length(), other.length()) / both < LEAST_WORDS) {
      return 0;
    }
    int common = 0;
    for (Map.Entry<String, Integer> word : one.words().entrySet()) {
      common += Math.min(word.getValue(), other.words().getOrDefault(word.getKey(), 0));
    }
    return 2.0 * common / both;
  }

  private static double around(Entry one, Entry other) {
    return (one.table() == other.table() ? SAME_ORIGIN : 0)
        + (one.section().equals(other.section()) ? SAME_SECTION : 0)
        + (one.page() == other.page() ? SAME_PAGE : 0);
  }
}
