package vn.giaoviec.index.search;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.status.Recurrence;
import vn.giaoviec.index.status.TaskState;

/** What the index holds of the times of a task: its deadline, and when it was done. */
final class TaskTimes {

  private TaskTimes() {}

  /** Adds the times of a task to its entry. */
  static void add(Document entry, Task task, TaskState state) {
    Found<Deadline> stated = task.deadline();
    Deadline deadline = state.moved(stated == null ? null : stated.value());
    if (deadline != null) {
      addDeadline(entry, deadline, state);
    }
    addTerm(entry, deadline);
    addDone(entry, deadline, state);
  }

  private static void addTerm(Document entry, @Nullable Deadline deadline) {
    Standing.Term term = Standing.Term.OPEN;
    if (deadline == null) {
      term = Standing.Term.NONE;
    } else if (deadline instanceof Deadline.Ongoing) {
      term = Standing.Term.ONGOING;
    } else if (deadline.dueDay() != null || entry.getField(Fields.RECURRENCE) != null) {
      return;
    }
    entry.add(new StringField(Fields.TERM, term.name(), Field.Store.NO));
  }

  private static void addDone(Document entry, @Nullable Deadline deadline, TaskState state) {
    LocalDate done = state.doneDay();
    if (done != null) {
      day(entry, Fields.DONE, done);
      entry.add(new StringField(Fields.OUTCOME, state.outcome(deadline).id(), Field.Store.NO));
    }
    LocalDate closed = state.closed();
    if (closed != null) {
      day(entry, Fields.CLOSED, closed);
    }
  }

  private static void addDeadline(Document entry, Deadline deadline, TaskState state) {
    if (deadline instanceof Deadline.OnDate date) {
      addWindow(entry, date.due(), date.due());
    } else if (deadline instanceof Deadline.During period) {
      addWindow(entry, period.start(), period.due());
    } else if (deadline instanceof Deadline.Relative relative) {
      addWindow(entry, relative.due(), relative.due());
    } else if (deadline instanceof Deadline.Recurring recurring) {
      Recurrence recurrence = Recurrence.of(recurring);
      if (recurrence != null) {
        entry.add(new StringField(Fields.RECURRENCE, recurrence.spec(), Field.Store.NO));
        LocalDate closed = state.closed();
        String sorted = recurrence.spec() + (closed == null ? "" : NextDay.CLOSED + closed);
        entry.add(new SortedDocValuesField(Fields.RECURRENCE, new BytesRef(sorted)));
      }
    }
  }

  /** A period without its first day is due on its last; one without its last has no end. */
  private static void addWindow(
      Document entry, @Nullable LocalDate start, @Nullable LocalDate due) {
    LocalDate sorted = due == null ? start : due;
    if (sorted == null) {
      return;
    }
    LocalDate last = due == null ? LocalDate.MAX : due;
    LocalDate first = start == null || start.isAfter(last) ? sorted : start;
    entry.add(
        new LongRange(
            Fields.DUE_SPAN, new long[] {first.toEpochDay()}, new long[] {last.toEpochDay()}));
    day(entry, Fields.DUE_TO, last);
    entry.add(new NumericDocValuesField(Fields.DUE, sorted.toEpochDay()));
  }

  /** Adds a day that ranges of days find. */
  static void day(Document entry, String field, LocalDate day) {
    entry.add(new LongPoint(field, day.toEpochDay()));
  }
}
