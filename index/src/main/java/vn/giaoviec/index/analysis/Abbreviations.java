package vn.giaoviec.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The abbreviations of administrative Vietnamese that mean one thing everywhere (HTX, UBND …), from
 * the table abbreviations.tsv. Both texts and queries are compared written out.
 */
public final class Abbreviations {

  private final Map<String, List<Syllable>> full;

  private Abbreviations(Map<String, List<Syllable>> full) {
    this.full = full;
  }

  /** The table of the program. */
  public static Abbreviations standard() {
    Map<String, List<Syllable>> full = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Abbreviations.class.getResourceAsStream("abbreviations.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          full.put(key(line.substring(0, tab)), List.copyOf(Syllables.of(line.substring(tab + 1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(Map.copyOf(full));
  }

  private static String key(String abbreviation) {
    return Folding.folded(Folding.exact(abbreviation));
  }

  /** The syllables that a syllable stands for; empty where it is no abbreviation. */
  public List<Syllable> full(Syllable syllable) {
    return full.getOrDefault(syllable.folded(), List.of());
  }

  /** The syllables with every abbreviation written out, at the abbreviation's place. */
  public List<Syllable> writtenOut(List<Syllable> syllables) {
    List<Syllable> all = new ArrayList<>(syllables.size());
    for (Syllable syllable : syllables) {
      List<Syllable> parts = full(syllable);
      if (parts.isEmpty()) {
        all.add(syllable);
      }
      for (Syllable part : parts) {
        all.add(new Syllable(part.exact(), part.folded(), syllable.start(), syllable.end()));
      }
    }
    return all;
  }
}
