package vn.giaoviec.cli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Hits;

/** The documents behind hits; those that were read last stay in memory. Not thread-safe. */
final class Sources {

  /** Hits sorted by deadline come from documents in turn: so many are kept. */
  private static final int KEPT = 256;

  private final Library library;
  private final Map<String, Document> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Document> eldest) {
          return size() > KEPT;
        }
      };

  Sources(Library library) {
    this.library = library;
  }

  /** The document with an id; a lost or damaged extraction is an {@link UncheckedIOException}. */
  Document document(String id) {
    return kept.computeIfAbsent(
        id,
        wanted -> {
          try {
            return library.document(wanted);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The document of a hit. */
  Document document(Hits.Hit hit) {
    return document(hit.documentId());
  }

  /** The task that a hit is. */
  Task task(Hits.Hit hit) {
    return document(hit).tasks().stream()
        .filter(task -> hit.id().endsWith(":" + task.id()))
        .findFirst()
        .orElseThrow(() -> outdated(hit));
  }

  /** The indicator that a hit is. */
  Indicator indicator(Hits.Hit hit) {
    return document(hit).indicators().stream()
        .filter(indicator -> hit.id().endsWith(":" + indicator.id()))
        .findFirst()
        .orElseThrow(() -> outdated(hit));
  }

  private static UncheckedIOException outdated(Hits.Hit hit) {
    return new UncheckedIOException(
        new IOException("index and extraction differ: " + hit.id() + " (library --rebuild)"));
  }
}
