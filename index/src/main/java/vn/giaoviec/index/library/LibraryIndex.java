package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.search.IndexContents;
import vn.giaoviec.index.search.Indexing;
import vn.giaoviec.index.search.JoinedNames;
import vn.giaoviec.index.search.SearchIndex;
import vn.giaoviec.index.status.TaskState;

/**
 * The index of a library, which is derived from its truth. It knows up to which byte of the journal
 * it is complete. Whoever writes to it holds the library's lock.
 *
 * @param folder where it is
 * @param truth what it is derived from
 * @param abbreviations the abbreviations that it is searched with
 * @param watch is told how far the making of a whole index is
 */
record LibraryIndex(Path folder, Truth truth, Abbreviations abbreviations, IndexWatch watch) {

  /** The index as it is. */
  SearchIndex open() throws IOException {
    return SearchIndex.open(folder, abbreviations);
  }

  /** Whether there is one that this version of the program can read. */
  boolean exists() throws IOException {
    return Indexing.journalEnd(folder) >= 0;
  }

  /** Whether everything that happened is in it. */
  boolean isComplete() throws IOException {
    return Indexing.journalEnd(folder) >= truth.journal().length();
  }

  /** Puts into it what happened since it was last complete. */
  void catchUp() throws IOException {
    long start = Indexing.journalEnd(folder);
    if (start < 0) {
      rebuild();
      return;
    }
    Journal.Stretch news = truth.journal().from(start);
    if (news.end() > start) {
      try (Indexing indexing = Indexing.continued(folder, abbreviations)) {
        putAll(indexing, touchedBy(news), () -> {});
        indexing.commit(news.end(), new JoinedNames(truth.ledger().joins().groups()));
      }
    }
  }

  /** Makes it anew; the old one serves until the new one is whole. */
  void rebuild() throws IOException {
    long end = truth.journal().from(0).end();
    Collection<String> ids = truth.ledger().ids();
    watch.begins(ids.size(), Indexing.isOutdated(folder));
    try (Indexing indexing = Indexing.anew(folder, abbreviations)) {
      putAll(indexing, ids, watch::documentDone);
      indexing.commit(end, new JoinedNames(truth.ledger().joins().groups()));
    } finally {
      watch.ends();
    }
  }

  /** The documents of a stretch of the journal that are imported, each once, in order. */
  private Set<String> touchedBy(Journal.Stretch news) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode event : news.events()) {
      String id = event.path("id").asText();
      if (truth.ledger().has(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Reads and cuts texts on all processors, which is most of the work. */
  private void putAll(Indexing indexing, Collection<String> ids, Runnable done) throws IOException {
    Map<String, Integer> order = new HashMap<>();
    for (String id : truth.ledger().ids()) {
      order.put(id, order.size());
    }
    try {
      ids.parallelStream()
          .forEach(
              id -> {
                put(indexing, id, order.getOrDefault(id, 0));
                done.run();
              });
    } catch (UncheckedIOException e) {
      throw new IOException("cannot index", e.getCause());
    }
  }

  private void put(Indexing indexing, String id, int place) {
    try {
      Extractions.Searched extraction = truth.extractions().searched(id);
      if (extraction != null) {
        Map<String, TaskState> states = truth.ledger().states(id);
        indexing.put(extraction.document(), states, digest(extraction, states), place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is undamaged and holds exactly what extractions and journal say. */
  boolean agrees() throws IOException {
    Map<String, Long> digests = new LinkedHashMap<>();
    int entries = 0;
    for (String id : truth.ledger().ids()) {
      Extractions.Searched extraction = truth.extractions().searched(id);
      if (extraction != null) {
        digests.put(id, digest(extraction, truth.ledger().states(id)));
        Document document = extraction.document();
        entries += document.tasks().size() + document.indicators().size();
      }
    }
    return new IndexContents(digests, entries).equals(IndexContents.of(folder));
  }

  /** A checksum of everything that the index is told of a document. */
  private static long digest(Extractions.Searched extraction, Map<String, TaskState> states) {
    CRC32C sum = new CRC32C();
    sum.update(Long.toString(extraction.digest()).getBytes(StandardCharsets.UTF_8));
    states
        .values()
        .forEach(
            state ->
                state
                    .events()
                    .forEach(
                        event ->
                            sum.update(Json.line(event.json()).getBytes(StandardCharsets.UTF_8))));
    return sum.getValue();
  }
}
