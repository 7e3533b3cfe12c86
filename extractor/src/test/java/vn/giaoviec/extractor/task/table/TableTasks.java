package vn.giaoviec.extractor.task.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;

/** The tasks of drawn tables, and written short. */
final class TableTasks {

  static final LocalDate ISSUED = LocalDate.of(2025, 3, 14);

  static List<Task> tasks(Block.Table table, String... section) {
    return AssignmentTable.recognise(table, null).orElseThrow().tasks(ISSUED, List.of(section));
  }

  static String names(List<Found<String>> found) {
    return found.stream().map(Found::value).collect(Collectors.joining(" + "));
  }

  /** A task in one line: section: text [lead] (coordinators) {supervisors}. */
  static String line(Task task) {
    String coordinators =
        task.coordinators().isEmpty() ? "" : " (" + names(task.coordinators()) + ")";
    String supervisors = task.supervisors().isEmpty() ? "" : " {" + names(task.supervisors()) + "}";
    return String.join("/", task.section())
        + ": "
        + task.text().value()
        + " ["
        + names(task.lead())
        + "]"
        + coordinators
        + supervisors;
  }

  static String lines(List<Task> tasks) {
    return tasks.stream().map(TableTasks::line).collect(Collectors.joining("\n")) + "\n";
  }

  private TableTasks() {}
}
