package vn.giaoviec.extractor.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.task.table.AssignmentTable;

/** Reads the assignment tables of one document, one after the other. */
final class Tables {

  private final @Nullable LocalDate issued;

  /** The assignment table read last, which the next may continue; null before the first. */
  private @Nullable AssignmentTable previous;

  Tables(@Nullable LocalDate issued) {
    this.issued = issued;
  }

  /** The tasks of the table; empty if it assigns none. */
  List<Task> read(Block.Table table, List<String> section) {
    Optional<AssignmentTable> found = AssignmentTable.recognise(table, previous);
    previous = found.orElse(previous);
    return found.map(assigned -> assigned.tasks(issued, section)).orElse(List.of());
  }
}
