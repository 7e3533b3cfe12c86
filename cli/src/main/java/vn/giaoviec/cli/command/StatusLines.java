package vn.giaoviec.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Days;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.status.TaskEvent;
import vn.giaoviec.index.status.TaskState;

/** How a task stands, in words. */
record StatusLines(Messages messages, LocalDate today) {

  /** The status of a task; where anything was reported, below it what. */
  String status(Task task, TaskState state) {
    Found<Deadline> found = task.deadline();
    Deadline stated = found == null ? null : found.value();
    String status = messages.text("status." + Status.on(today, stated, state).id());
    return Stream.concat(Stream.of(status), events(state).stream())
        .collect(Collectors.joining("\n"));
  }

  /** The deadline that counts in brackets after a task; "" for none. */
  String deadline(Task task, TaskState state) {
    LocalDate moved = state.extendedTo();
    Found<Deadline> stated = task.deadline();
    String words = stated == null ? "" : stated.value().text();
    if (moved != null) {
      words = words.isEmpty() ? Days.written(moved) : words + " ⇒ " + Days.written(moved);
    }
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  /** What was reported, one line each, in order. */
  List<String> events(TaskState state) {
    return state.events().stream().map(this::event).toList();
  }

  private String event(TaskEvent event) {
    String occurrence =
        event.occurrence() == null
            ? ""
            : messages.text("event.occurrence", written(event.occurrence()));
    String note = event.note();
    return messages.text("event." + event.kind().id(), written(event.day()))
        + occurrence
        + (note == null ? "" : ": " + note);
  }

  private static String written(@Nullable LocalDate day) {
    return day == null ? "" : Days.written(day);
  }
}
