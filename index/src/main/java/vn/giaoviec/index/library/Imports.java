package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The imports that a journal acknowledges; reads on where it stopped the last time. */
final class Imports {

  static final String IMPORTED = "imported";

  private final Journal journal;
  private final Map<String, String> fileNames = new LinkedHashMap<>();
  private long end;

  Imports(Journal journal) {
    this.journal = journal;
  }

  /** The ids of all imported documents, in the order of import. */
  synchronized List<String> ids() throws IOException {
    readOn();
    return List.copyOf(fileNames.keySet());
  }

  /** Whether a document's import is acknowledged. */
  synchronized boolean has(String id) throws IOException {
    readOn();
    return fileNames.containsKey(id);
  }

  /** The name that a document was imported under; its id where the journal doesn't know it. */
  synchronized String fileName(String id) throws IOException {
    readOn();
    return fileNames.getOrDefault(id, id);
  }

  private void readOn() throws IOException {
    Journal.Stretch news = journal.from(end);
    in(news).forEach(fileNames::putIfAbsent);
    end = news.end();
  }

  /** The imports of one stretch of a journal: file names by id, in order. */
  static Map<String, String> in(Journal.Stretch stretch) {
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode event : stretch.events()) {
      if (event.path("event").asText().equals(IMPORTED)) {
        String id = event.path("id").asText();
        found.putIfAbsent(id, event.path("fileName").asText(id));
      }
    }
    return found;
  }
}
