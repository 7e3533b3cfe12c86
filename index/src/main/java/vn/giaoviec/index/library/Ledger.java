package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.index.status.TaskEvent;
import vn.giaoviec.index.status.TaskState;
import vn.giaoviec.index.units.UnitJoins;

/** What the journal says of each document; reads on where it stopped the last time. */
final class Ledger {

  static final String IMPORTED = "imported";

  private final Journal journal;
  private final Map<String, String> fileNames = new LinkedHashMap<>();
  private final Map<String, List<TaskEvent>> reports = new HashMap<>();
  private UnitJoins joins = UnitJoins.NONE;
  private long end;

  Ledger(Journal journal) {
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

  /** What was reported of a document's tasks, by their ids; in the order of the first report. */
  synchronized Map<String, TaskState> states(String id) throws IOException {
    readOn();
    Map<String, List<TaskEvent>> byTask = new LinkedHashMap<>();
    for (TaskEvent event : reports.getOrDefault(id, List.of())) {
      byTask.computeIfAbsent(event.task(), task -> new ArrayList<>()).add(event);
    }
    Map<String, TaskState> states = new LinkedHashMap<>();
    byTask.forEach((task, events) -> states.put(task, new TaskState(List.copyOf(events))));
    return states;
  }

  /**
   * The highest number in the id of a task of the document that anybody reported on; 0 for none.
   */
  synchronized int highestId(String id) throws IOException {
    readOn();
    return reports.getOrDefault(id, List.of()).stream()
        .mapToInt(event -> KeptIds.number(event.task()))
        .max()
        .orElse(0);
  }

  /** The names of bodies that people joined. */
  synchronized UnitJoins joins() throws IOException {
    readOn();
    return joins;
  }

  private void readOn() throws IOException {
    Journal.Stretch news = journal.from(end);
    for (JsonNode line : news.events()) {
      add(line);
    }
    end = news.end();
  }

  private void add(JsonNode line) {
    String id = line.path("id").asText();
    if (line.path("event").asText().equals(IMPORTED)) {
      fileNames.putIfAbsent(id, line.path("fileName").asText(id));
    }
    joins = joins.and(line);
    TaskEvent event = TaskEvent.read(line);
    if (event != null) {
      reports.computeIfAbsent(id, any -> new ArrayList<>()).add(event);
    }
  }
}
