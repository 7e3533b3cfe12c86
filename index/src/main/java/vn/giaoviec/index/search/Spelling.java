package vn.giaoviec.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words of a search that are likely misspelt: those that no document has, and those that
 * never stand next to their neighbours where a word one letter away does. Most Vietnamese syllables
 * are one letter from another syllable, so that only the neighbours tell.
 */
final class Spelling {

  private static final int MOST = 3;
  private static final int SHORTEST_UNKNOWN = 3;
  private static final String VOWELS = "aeiouy";

  private final Vocabulary vocabulary;

  Spelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What a word may have been meant to be.
   *
   * @param words likely words, the likeliest first; empty where the word is all right
   * @param certain whether no document has the word as typed, or not next to its neighbours
   */
  record Correction(List<String> words, boolean certain) {
    static final Correction NONE = new Correction(List.of(), false);
  }

  /** A word with how well it stands next to the neighbours. */
  private record Candidate(String word, int sides, int documents) {}

  /** For each of the wanted words what it may have been meant to be. */
  List<Correction> corrections(List<Wanted> wanted) throws IOException {
    List<Wanted> likely = new ArrayList<>(wanted);
    List<Correction> corrections =
        new ArrayList<>(Collections.nCopies(wanted.size(), Correction.NONE));
    boolean shouted = wanted.stream().allMatch(Wanted::inCapitals);
    for (boolean known : new boolean[] {false, true}) { // unknown words tell nothing of neighbours
      for (int i = 0; i < wanted.size(); i++) {
        Wanted word = wanted.get(i);
        boolean abbreviation = word.inCapitals() && !shouted;
        if (word.mayBeMisspelt() && !abbreviation && isKnown(word) == known) {
          corrections.set(i, correction(likely, i, known));
          likely.set(i, corrected(word, corrections.get(i)));
        }
      }
    }
    return corrections;
  }

  private boolean isKnown(Wanted word) throws IOException {
    return vocabulary.documents(word.last().folded()) > 0;
  }

  private static Wanted corrected(Wanted word, Correction correction) {
    return correction.certain() ? word.corrected(correction.words().get(0)) : word;
  }

  private Correction correction(List<Wanted> wanted, int i, boolean known) throws IOException {
    String word = wanted.get(i).last().folded();
    String before = i == 0 ? "" : wanted.get(i - 1).last().folded();
    String after = i + 1 == wanted.size() ? "" : wanted.get(i + 1).syllables().get(0).folded();
    Candidate typed = candidate(word, before, after);
    int neighbours = (before.isEmpty() ? 0 : 1) + (after.isEmpty() ? 0 : 1);
    if (known && typed.sides() == neighbours || !known && word.length() < SHORTEST_UNKNOWN) {
      return Correction.NONE;
    }
    int leastSides = known ? typed.sides() + 1 : isSpoken(word) ? 0 : 1;
    List<String> likely = likely(word, before, after, leastSides);
    return likely.isEmpty()
        ? Correction.NONE
        : new Correction(likely, !known || typed.sides() == 0);
  }

  /** Whether a word has a vowel; most without one are abbreviations. */
  private static boolean isSpoken(String folded) {
    return folded.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  private List<String> likely(String word, String before, String after, int leastSides)
      throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (String near : vocabulary.near(word)) {
      Candidate candidate = candidate(near, before, after);
      if (candidate.sides() >= leastSides && isSpoken(near)) {
        candidates.add(candidate);
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::sides)
            .thenComparingInt(Candidate::documents)
            .reversed()
            .thenComparing(Candidate::word));
    return candidates.stream().limit(MOST).map(Candidate::word).toList();
  }

  private Candidate candidate(String word, String before, String after) throws IOException {
    int left = before.isEmpty() ? 0 : vocabulary.together(before, word);
    int right = after.isEmpty() ? 0 : vocabulary.together(word, after);
    int sides = (left > 0 ? 1 : 0) + (right > 0 ? 1 : 0);
    int documents = sides > 0 ? left + right : vocabulary.documents(word);
    return new Candidate(word, sides, documents);
  }
}
