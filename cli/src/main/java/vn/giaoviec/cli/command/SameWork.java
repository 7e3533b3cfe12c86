package vn.giaoviec.cli.command;

import java.util.List;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Task;

/** Work that a document says more than once, such as in its text and in its annex. */
final class SameWork {

  private SameWork() {}

  /** The other tasks that are the same work, whichever of them says so; in the document's order. */
  static List<Task> as(Document document, Task task) {
    return document.tasks().stream()
        .filter(other -> other.sameAs().contains(task.id()) || task.sameAs().contains(other.id()))
        .filter(other -> !other.id().equals(task.id()))
        .toList();
  }
}
