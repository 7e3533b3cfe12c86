package vn.giaoviec.index.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a query, to mark them in the texts that were found.
 *
 * @param words the query's syllables without diacritics, abbreviations written out
 * @param abbreviations the table that texts are written out with
 */
public record Highlights(Set<String> words, Abbreviations abbreviations) {

  /**
   * A stretch of a text.
   *
   * @param start its first char
   * @param end the char after its last
   */
  public record Range(int start, int end) {}

  /** The words of a query as typed, and those that a short kind of document stands for. */
  public static Highlights of(String query, Abbreviations abbreviations) {
    Set<String> words = new HashSet<>();
    for (Syllable syllable : abbreviations.writtenOut(Syllables.of(query))) {
      words.add(syllable.folded());
      TypeAbbreviations.full(syllable.folded()).forEach(each -> words.add(each.folded()));
    }
    return new Highlights(Set.copyOf(words), abbreviations);
  }

  /** Those of the words that a text has, in any number. */
  Set<String> wordsIn(String text) {
    return abbreviations.writtenOut(Syllables.of(text)).stream()
        .map(Syllable::folded)
        .filter(words::contains)
        .collect(Collectors.toSet());
  }

  /**
   * Where the words stand in a text in composed form, in order; neighbours are joined. A word that
   * stands next to another of them somewhere in the text isn't marked where it stands alone: who
   * looks for "thị trường" doesn't mean the "trường" of "môi trường".
   */
  public List<Range> in(String text) {
    List<Range> ranges = new ArrayList<>();
    List<Set<String>> within = new ArrayList<>();
    for (Syllable syllable : abbreviations.writtenOut(Syllables.of(text))) {
      if (words.contains(syllable.folded())) {
        add(ranges, syllable, text);
        if (within.size() < ranges.size()) {
          within.add(new HashSet<>());
        }
        within.get(ranges.size() - 1).add(syllable.folded());
      }
    }
    Set<String> joined = new HashSet<>();
    within.stream().filter(stretch -> stretch.size() > 1).forEach(joined::addAll);
    return IntStream.range(0, ranges.size())
        .filter(i -> within.get(i).size() > 1 || !joined.containsAll(within.get(i)))
        .mapToObj(ranges::get)
        .toList();
  }

  private static void add(List<Range> ranges, Syllable syllable, String text) {
    int last = ranges.size() - 1;
    boolean joined =
        last >= 0
            && (ranges.get(last).end() >= syllable.start()
                || text.substring(ranges.get(last).end(), syllable.start()).isBlank());
    if (joined) {
      ranges.set(last, new Range(ranges.get(last).start(), syllable.end()));
    } else {
      ranges.add(new Range(syllable.start(), syllable.end()));
    }
  }
}
