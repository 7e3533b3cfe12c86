package vn.giaoviec.extractor.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a value was found: where it stands, the words it was read from and the rule that read them.
 *
 * @param place where the words stand
 * @param source the words as the document has them, line breaks joined
 * @param rule the name of the rule or model that found the value, such as "deadline/before-date"
 * @param repaired the value's words with the errors of an OCR mended, as the rule read them; null
 *     where there was nothing to mend
 */
public record Evidence(Place place, String source, String rule, @Nullable String repaired) {

  /** Evidence whose words are as they should be. */
  public Evidence(Place place, String source, String rule) {
    this(place, source, rule, null);
  }
}
