package vn.giaoviec.extractor.model;

/**
 * A value together with the evidence for it.
 *
 * @param <T> the type of the value
 * @param value what was found
 * @param evidence where and why
 */
public record Found<T>(T value, Evidence evidence) {

  /** A value that {@code rule} read from {@code source} at {@code place}. */
  public static <T> Found<T> of(T value, Place place, String source, String rule) {
    return new Found<>(value, new Evidence(place, source, rule));
  }
}
