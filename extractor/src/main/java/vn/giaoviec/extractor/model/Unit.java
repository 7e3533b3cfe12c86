package vn.giaoviec.extractor.model;

import java.util.List;

/**
 * A body, a group of bodies or a person that a document names, in whatever forms.
 *
 * @param id unique within the document: "u1", in the order of first mention
 * @param name the fullest form in which the document writes it
 * @param kind what it is
 * @param aliases the forms in which the document writes it, {@code name} among them, in the order
 *     of first mention; not empty; no form belongs to two units
 * @param places where it is named, each once, in the order of mention
 */
public record Unit(String id, String name, Kind kind, List<Alias> aliases, List<Place> places) {

  /** What a unit is. */
  public enum Kind {
    /** One body: an office, a company, an association. */
    BODY,
    /** Several bodies together, by their kind: "các sở, ban, ngành". */
    GROUP,
    /** A person, by name. */
    PERSON
  }

  /**
   * A form of a unit's name.
   *
   * @param written as the document writes it
   * @param confidence how sure it is that this form means this unit, above 0 and at most 1: 1 for
   *     the same words, less for abbreviations and short forms
   */
  public record Alias(String written, double confidence) {}

  /** How sure it is that all forms mean this one unit: the least sure one. */
  public double confidence() {
    return aliases.stream().mapToDouble(Alias::confidence).min().orElse(1);
  }
}
