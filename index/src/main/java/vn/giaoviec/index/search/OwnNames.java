package vn.giaoviec.index.search;

import java.util.HashMap;
import java.util.Map;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Unit;

/**
 * What the short names of bodies and people mean in one document, as it defines them: "Ban KTĐT" is
 * its "Ban Kinh tế đầu tư".
 *
 * @param full the full name of each short one that is surely meant by it
 */
record OwnNames(Map<String, String> full) {

  private static final double SURE = 0.9;

  static OwnNames of(Document document) {
    Map<String, String> full = new HashMap<>();
    for (Unit unit : document.units()) {
      for (Unit.Alias alias : unit.aliases()) {
        if (alias.confidence() >= SURE && !alias.written().equals(unit.name())) {
          full.put(alias.written(), unit.name());
        }
      }
    }
    return new OwnNames(Map.copyOf(full));
  }

  /** The full name; the name itself where the document knows no fuller one. */
  String of(String written) {
    return full.getOrDefault(written, written);
  }
}
