package vn.giaoviec.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Samples;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.status.TaskEvent;
import vn.giaoviec.index.status.TaskState;

/** Tasks with a deadline of every kind, each open, done early, done late and extended. */
class StandingTest {

  /** The last day of the deadlines that have one. */
  private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    List<Task> tasks = new ArrayList<>();
    Map<String, TaskState> states = new HashMap<>();
    List<Deadline> deadlines = Samples.deadlines();
    for (int i = 0; i < deadlines.size(); i++) {
      Deadline deadline = deadlines.get(i);
      for (String variant : List.of("open", "early", "late", "moved")) {
        String id = "t" + i + variant;
        tasks.add(Samples.task(id, "Việc " + id, "Ban A", deadline));
        states.put(id, state(variant, i));
      }
    }
    try (Indexing indexing = Indexing.anew(folder, Abbreviations.standard())) {
      indexing.put(Samples.withTasks(tasks), states, 0);
      indexing.commit(1);
    }
  }

  private static TaskState state(String variant, int deadline) {
    LocalDate occurrence = deadline == 4 ? DUE : null; // "hằng tháng, quý"
    return switch (variant) {
      case "early" -> done(DUE.minusDays(5), occurrence);
      case "late" -> done(DUE.plusDays(5), occurrence);
      case "moved" -> deadline == 4 ? TaskState.NONE : moved(DUE.plusDays(10));
      default -> TaskState.NONE;
    };
  }

  private static TaskState done(LocalDate day, LocalDate occurrence) {
    return new TaskState(
        List.of(new TaskEvent(TaskEvent.Kind.DONE, "", "", "", day, occurrence, null, "")));
  }

  private static TaskState moved(LocalDate to) {
    return new TaskState(
        List.of(new TaskEvent(TaskEvent.Kind.EXTENDED, "", "", "", to, null, null, "")));
  }

  @Test
  void aSearchByStatusFindsWhatEveryTaskSaysOfItself() throws IOException {
    for (int days : List.of(-20, -5, 0, 1, 5, 10, 11, 40)) {
      LocalDate on = DUE.plusDays(days);
      List<Hits.Hit> all = search(null, on);
      assertEquals(48, all.size());
      for (Status status : Status.values()) {
        List<String> said =
            all.stream()
                .filter(hit -> hit.shown().path(Shown.STATUS).asText().equals(status.id()))
                .map(Hits.Hit::id)
                .toList();
        assertEquals(said, ids(Standing.any(on).among(Set.of(status))), status + " on " + on);
      }
    }
  }

  @Test
  void overdueLeavesOutWhatIsDoneAndWhatWasMoved() throws IOException {
    // deadlines 0, 1, 3 and 10 end on the day
    List<String> late = List.of("t0open", "t1open", "t3open", "t10open");
    assertEquals(late, shorts(Standing.overdue(DUE.plusDays(10))));
    assertEquals(List.of(), shorts(Standing.overdue(DUE)));
    assertEquals(
        List.of("t0open", "t0late", "t1open", "t1late", "t3open", "t3late", "t10open", "t10late"),
        shorts(Standing.overdue(DUE.plusDays(1))));
  }

  @Test
  void dueWithinCountsTodayAndTheLastDayAndOnlyOpenWork() throws IOException {
    List<String> onTheDay = List.of("t0open", "t0late", "t1open", "t1late", "t3open", "t3late");
    assertEquals(onTheDay, shorts(Standing.any(DUE).dueWithin(0)).subList(0, 6));
    assertEquals(List.of(), shorts(Standing.any(DUE.minusDays(1)).dueWithin(0)));
    assertEquals(onTheDay, shorts(Standing.any(DUE.minusDays(1)).dueWithin(1)).subList(0, 6));
  }

  @Test
  void whatGoesOnAndWhatHasNoDeadline() throws IOException {
    Standing all = Standing.any(DUE);
    assertEquals(List.of("t8open", "t8early", "t8late"), shorts(all.with(Standing.Term.ONGOING)));
    assertEquals(List.of(), shorts(all.with(Standing.Term.NONE)));
  }

  private static List<Hits.Hit> search(Standing standing, LocalDate on) throws IOException {
    Filter filter =
        new Filter("", null, Filter.Role.ANY, null, null, standing, null, null, null, null);
    try (SearchIndex index = SearchIndex.open(folder, Abbreviations.standard())) {
      return index.search(new Search(filter, Search.Kind.TASKS, Search.Sort.DUE, 100, on)).list();
    }
  }

  private static List<String> ids(Standing standing) throws IOException {
    return search(standing, standing.on()).stream().map(Hits.Hit::id).toList();
  }

  private static List<String> shorts(Standing standing) throws IOException {
    return ids(standing).stream().map(id -> id.substring(id.indexOf(':') + 1)).toList();
  }
}
