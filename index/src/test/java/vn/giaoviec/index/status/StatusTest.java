package vn.giaoviec.index.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.index.json.Json;

class StatusTest {

  private static final LocalDate DUE = LocalDate.of(2024, 4, 25);
  private static final Deadline BEFORE = new Deadline.OnDate("trước 25/4/2024", DUE, true, null);
  private static final Deadline QUARTERLY =
      new Deadline.Recurring("hằng quý", List.of(Period.ofMonths(3)), null, null, false);

  @Test
  void anOpenTaskIsInTimeUpToTheDeadlinesDayItself() {
    assertEquals(Status.OPEN_IN_TIME, Status.on(DUE, BEFORE, TaskState.NONE));
    assertEquals(Status.OVERDUE, Status.on(DUE.plusDays(1), BEFORE, TaskState.NONE));
  }

  @Test
  void whatIsDoneCountsByTheDayItWasDone() {
    assertEquals(Status.DONE_IN_TIME, onLater(BEFORE, done(DUE)));
    assertEquals(Status.DONE_LATE, onLater(BEFORE, done(DUE.plusDays(1))));
    assertEquals(Status.DONE_WITHOUT_DEADLINE, onLater(null, done(DUE)));
    Deadline ongoing = new Deadline.Ongoing("thường xuyên");
    assertEquals(Status.DONE_WITHOUT_DEADLINE, onLater(ongoing, done(DUE)));
    assertEquals(Status.OPEN_WITHOUT_DEADLINE, onLater(ongoing));
  }

  @Test
  void onAnEarlierDayTheTaskWasStillOpen() {
    TaskState done = state(done(DUE.plusDays(10)));
    assertEquals(Status.OVERDUE, Status.on(DUE.plusDays(9), BEFORE, done));
    assertEquals(Status.DONE_LATE, Status.on(DUE.plusDays(10), BEFORE, done));
  }

  @Test
  void reopeningTakesBackAndTheLastReportCounts() {
    assertEquals(Status.OVERDUE, onLater(BEFORE, done(DUE), reopened()));
    assertEquals(Status.DONE_LATE, onLater(BEFORE, done(DUE), done(DUE.plusDays(2))));
  }

  @Test
  void anExtensionMovesTheDeadline() {
    TaskEvent extended = extended(DUE.plusDays(20));
    assertEquals(Status.DONE_IN_TIME, onLater(BEFORE, extended, done(DUE.plusDays(20))));
    assertEquals(Status.DONE_LATE, onLater(BEFORE, done(DUE.plusDays(21)), extended));
    assertEquals(Status.OVERDUE, onLater(null, extended));
    assertEquals(Status.OPEN_IN_TIME, onLater(BEFORE, extended(LocalDate.of(2030, 1, 1))));
    Deadline quarter = new Deadline.During("quý II", LocalDate.of(2024, 4, 1), DUE);
    assertEquals(
        new Deadline.During("quý II", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 7, 15)),
        state(extended(LocalDate.of(2024, 7, 15))).moved(quarter));
    assertEquals(
        new Deadline.OnDate("quý II", LocalDate.of(2024, 3, 15), false, null),
        state(extended(LocalDate.of(2024, 3, 15))).moved(quarter));
  }

  @Test
  void aDoneOccurrenceClosesARecurringTaskUntilItsDayIsOver() {
    LocalDate june = LocalDate.of(2024, 6, 30);
    TaskState closed = state(done(LocalDate.of(2024, 6, 20), june));
    assertEquals(Status.OPEN_IN_TIME, Status.on(LocalDate.of(2024, 6, 19), QUARTERLY, closed));
    assertEquals(Status.DONE_IN_TIME, Status.on(june, QUARTERLY, closed));
    assertEquals(Status.OPEN_IN_TIME, Status.on(june.plusDays(1), QUARTERLY, closed));
    assertEquals(
        Status.OPEN_IN_TIME, Status.on(LocalDate.of(2029, 1, 1), QUARTERLY, TaskState.NONE));
  }

  @Test
  void eventsReadBackFromTheJournal() throws IOException {
    TaskEvent event =
        new TaskEvent(
            TaskEvent.Kind.DONE, "aa", "t3", "Xây dựng đề án", DUE, DUE, "12/BC", "2024-05-01");
    assertEquals(event, TaskEvent.read(Json.read(Json.line(event.json()))));
    assertEquals(reopened(), TaskEvent.read(reopened().json()));
    assertNull(TaskEvent.read(Json.read("{\"event\":\"imported\",\"id\":\"aa\"}")));
    assertNull(TaskEvent.read(Json.read("{\"event\":\"done\",\"id\":\"aa\",\"day\":\"x\"}")));
  }

  private static Status onLater(Deadline stated, TaskEvent... events) {
    return Status.on(LocalDate.of(2025, 1, 1), stated, state(events));
  }

  private static TaskState state(TaskEvent... events) {
    return new TaskState(List.of(events));
  }

  private static TaskEvent done(LocalDate day) {
    return done(day, null);
  }

  private static TaskEvent done(LocalDate day, LocalDate occurrence) {
    return new TaskEvent(TaskEvent.Kind.DONE, "aa", "t1", "…", day, occurrence, null, "");
  }

  private static TaskEvent reopened() {
    return new TaskEvent(TaskEvent.Kind.REOPENED, "aa", "t1", "…", null, null, null, "");
  }

  private static TaskEvent extended(LocalDate to) {
    return new TaskEvent(TaskEvent.Kind.EXTENDED, "aa", "t1", "…", to, null, null, "");
  }
}
