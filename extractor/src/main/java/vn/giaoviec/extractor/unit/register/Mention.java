package vn.giaoviec.extractor.unit.register;

import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Place;

/**
 * A place where a document names a unit.
 *
 * @param written the form as written
 * @param reading the same with an OCR's errors mended
 * @param place where it stands
 */
record Mention(String written, String reading, Place place) {

  static Mention of(Found<String> found) {
    Evidence evidence = found.evidence();
    String repaired = evidence.repaired();
    // a repaired source that is longer than the value is that of the sentence around it
    boolean own = repaired != null && repaired.length() == found.value().length();
    return new Mention(
        found.value(), own && repaired != null ? repaired : found.value(), evidence.place());
  }
}
