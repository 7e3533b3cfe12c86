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
import vn.giaoviec.index.analysis.SyllableForms.Form;

/**
 * The abbreviations of administrative Vietnamese that mean one thing everywhere (HTX, UBND …), from
 * the table abbreviations.tsv. Both texts and queries are compared written out.
 */
public final class Abbreviations {

  private final Map<String, List<Syllable>> full;
  private final Map<String, List<Form>> fullForms;
  private final Map<String, List<Form>> defined;
  private final SyllableForms forms;

  private Abbreviations(
      Map<String, List<Syllable>> full,
      Map<String, List<Form>> fullForms,
      Map<String, List<Form>> defined,
      SyllableForms forms) {
    this.full = full;
    this.fullForms = fullForms;
    this.defined = defined;
    this.forms = forms;
  }

  /** What is done with a syllable of a text in which abbreviations are written out. */
  interface Step {
    /**
     * @param forward how many places after the one before it: 0 for a second reading at its place
     */
    void syllable(Form form, int forward);
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
    return new Abbreviations(Map.copyOf(full), forms(full), Map.of(), new SyllableForms());
  }

  /** This table with the abbreviations that a document defines; the table's own come first. */
  public Abbreviations with(Map<String, List<Syllable>> definitions) {
    if (definitions.isEmpty()) {
      return this;
    }
    Map<String, List<Syllable>> defined = new HashMap<>(definitions);
    defined.keySet().removeAll(full.keySet());
    return new Abbreviations(full, fullForms, forms(defined), forms);
  }

  private static Map<String, List<Form>> forms(Map<String, List<Syllable>> table) {
    Map<String, List<Form>> forms = new HashMap<>();
    table.forEach(
        (abbreviation, parts) -> forms.put(abbreviation, parts.stream().map(Form::of).toList()));
    return forms;
  }

  private static String key(String abbreviation) {
    return Folding.folded(Folding.exact(abbreviation));
  }

  /** The syllables that a syllable stands for; empty where it is no abbreviation. */
  public List<Syllable> full(Syllable syllable) {
    return full.getOrDefault(syllable.folded(), List.of());
  }

  /**
   * Goes through the syllables of a text with every abbreviation written out; one that the document
   * itself defines is kept beside what it stands for.
   */
  void eachStep(String text, Step step) {
    String composed = Syllables.composed(text);
    Syllables.each(composed, (start, end) -> step(forms.of(composed, start, end), step));
  }

  private void step(Form form, Step step) {
    List<Form> own = defined.getOrDefault(form.folded(), List.of());
    List<Form> parts = own.isEmpty() ? fullForms.getOrDefault(form.folded(), List.of()) : own;
    if (parts.isEmpty() || !own.isEmpty()) {
      step.syllable(form, 1);
    }
    for (int i = 0; i < parts.size(); i++) {
      step.syllable(parts.get(i), i == 0 && !own.isEmpty() ? 0 : 1);
    }
  }

  private static Syllable at(Syllable part, Syllable place) {
    return new Syllable(part.exact(), part.folded(), place.start(), place.end());
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
        all.add(at(part, syllable));
      }
    }
    return all;
  }
}
