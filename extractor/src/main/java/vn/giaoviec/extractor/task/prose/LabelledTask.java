package vn.giaoviec.extractor.task.prose;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;

/** Puts what labelled lines say into the task that they stand under. */
final class LabelledTask {

  private static final String RULE = "task/label";

  private LabelledTask() {}

  /** The task with the roles and the time of the labels; what they don't name stays. */
  static Task with(
      Task task, Labels labels, @Nullable LocalDate issued, Place place, String source) {
    return new Task(
        task.id(),
        task.text(),
        found(labels.leads(), task.lead(), place, source),
        found(labels.coordinators(), task.coordinators(), place, source),
        found(labels.supervisors(), task.supervisors(), place, source),
        task.reportTo(),
        deadline(task, labels, issued, place, source),
        task.section(),
        task.origin(),
        task.sameAs(),
        task.note(),
        labels.product() == null ? task.product() : labels.product(),
        task.warnings());
  }

  private static List<Found<String>> found(
      List<String> names, List<Found<String>> before, Place place, String source) {
    return names.isEmpty()
        ? before
        : names.stream().map(name -> Found.of(name, place, source, RULE)).toList();
  }

  private static @Nullable Found<Deadline> deadline(
      Task task, Labels labels, @Nullable LocalDate issued, Place place, String source) {
    String time = labels.time();
    return time == null
        ? task.deadline()
        : DeadlineFinder.ofTimeCell(time, issued)
            .map(deadline -> Found.of(deadline, place, source, RULE))
            .orElse(task.deadline());
  }
}
