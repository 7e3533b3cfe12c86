package vn.giaoviec.extractor.text.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of syllables that administrative documents are full of, and words so frequent that they are
 * never taken for a misspelling of another one.
 */
final class Vocabulary {

  /**
   * The spellings of one pair of letters without marks.
   *
   * @param spelt how each is spelt, as {@link Words#speltPair}
   * @param mend the spelling that misspellings are mended to; null where several are in use
   */
  record Pair(Set<Long> spelt, @Nullable String mend) {}

  private static final Vocabulary STANDARD = read();

  private final Map<Long, Pair> pairs = new HashMap<>();

  /** All spellings of all pairs: what nearly every pair of a sound text is looked up in. */
  private final Set<Long> spelt = new HashSet<>();

  private final Map<Long, String> misreadings = new HashMap<>();
  private final Set<Long> frequent = new HashSet<>();
  private final Set<Long> surnames = new HashSet<>();

  private Vocabulary() {}

  static Vocabulary standard() {
    return STANDARD;
  }

  private static Vocabulary read() {
    Vocabulary read = new Vocabulary();
    lines("phrases.txt").forEach(read::phrase);
    lines("misreadings.txt").forEach(read::misreading);
    lines("frequent-words.txt").forEach(line -> read.words(line, read.frequent));
    lines("/vn/giaoviec/extractor/unit/surnames.txt")
        .forEach(line -> read.words(line, read.surnames));
    return read;
  }

  /** The lines of a resource beside this class, without empty ones and remarks. */
  static List<String> lines(String name) {
    InputStream stream = Vocabulary.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Phrases separated by commas; one that begins with "=" is only protected. */
  private void phrase(String line) {
    for (String entry : line.split(",")) {
      String phrase = entry.strip();
      boolean guarded = phrase.startsWith("=");
      String words = guarded ? phrase.substring(1) : phrase;
      Words read = Words.of(words);
      for (int i = 0; i + 1 < read.size(); i++) {
        boolean mends = !guarded && read.size() == 2;
        add(read, i, mends ? words : null);
      }
    }
  }

  private void add(Words words, int first, @Nullable String mend) {
    Pair known = pairs.get(words.barePair(first));
    Set<Long> spelt = new HashSet<>(known == null ? Set.of() : known.spelt());
    boolean another = known != null && !spelt.contains(words.speltPair(first));
    spelt.add(words.speltPair(first));
    this.spelt.add(words.speltPair(first));
    String before = known == null ? null : known.mend();
    String kept = another ? null : before == null ? mend : before;
    pairs.put(words.barePair(first), new Pair(spelt, kept));
  }

  /** What is read, ">" and what is written. */
  private void misreading(String line) {
    String[] sides = line.split(">", -1);
    misreadings.put(Words.of(sides[0]).speltPair(0), sides[1].strip());
  }

  private void words(String line, Set<Long> into) {
    Words words = Words.of(line);
    for (int i = 0; i < words.size(); i++) {
      into.add(words.spelt(i));
    }
  }

  /** The pair that begins with a word, in whatever spelling; null for one that isn't known. */
  @Nullable Pair pair(Words words, int first) {
    return pairs.get(words.barePair(first));
  }

  /** Whether a pair is known as it is spelt. */
  boolean isPhrase(Words words, int first) {
    return spelt.contains(words.speltPair(first));
  }

  /** What is written where this pair is read; null where the pair isn't known as a misreading. */
  @Nullable String misread(Words words, int first) {
    return misreadings.get(words.speltPair(first));
  }

  boolean isFrequent(Words words, int word) {
    return frequent.contains(words.spelt(word));
  }

  boolean isSurname(Words words, int word) {
    return surnames.contains(words.spelt(word));
  }
}
