package vn.giaoviec.index.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.status.TaskState;

/**
 * What became of a document that was extracted once more.
 *
 * @param id the document
 * @param outcome whether the new extraction replaced the old one
 * @param vanished tasks that people reported on and that the new extraction no longer has, with
 *     what was reported; the library keeps it
 */
public record Reextracted(String id, Outcome outcome, Map<String, TaskState> vanished) {

  /** Whether the new extraction replaced the old one. */
  public enum Outcome {
    /** It did. */
    REPLACED,
    /** The original can't be read; the old extraction stays. */
    UNREADABLE,
    /** The original is lost or damaged; the old extraction stays. */
    ORIGINAL_DAMAGED
  }

  static Reextracted failed(String id, Outcome outcome) {
    return new Reextracted(id, outcome, Map.of());
  }

  static Reextracted of(Document document, Map<String, TaskState> states) {
    Set<String> ids = document.tasks().stream().map(Task::id).collect(Collectors.toSet());
    List<String> gone = states.keySet().stream().filter(id -> !ids.contains(id)).toList();
    Map<String, TaskState> vanished =
        gone.stream()
            .collect(Collectors.toMap(id -> id, id -> states.getOrDefault(id, TaskState.NONE)));
    return new Reextracted(document.source().id(), Outcome.REPLACED, vanished);
  }
}
