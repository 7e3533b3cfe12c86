package vn.giaoviec.extractor.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Task;

/** Reads the assignment tables of one document. */
final class Tables {

  private final @Nullable LocalDate issued;

  Tables(@Nullable LocalDate issued) {
    this.issued = issued;
  }

  /** The tasks of the table; empty if it assigns none. */
  List<Task> read(Block.Table table, List<String> section) {
    return List.of();
  }
}
