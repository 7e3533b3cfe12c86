package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.UnitName;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.status.Recurrence;
import vn.giaoviec.index.status.TaskState;

/** What the index holds of one document: an entry for itself, each task and each indicator. */
final class Entries {

  private final Document document;
  private final Map<String, TaskState> states;
  private final Abbreviations abbreviations;
  private final List<org.apache.lucene.document.Document> all = new ArrayList<>();

  private Entries(Document document, Map<String, TaskState> states, Abbreviations abbreviations) {
    this.document = document;
    this.states = states;
    this.abbreviations = abbreviations;
  }

  /** The entries of a document, in its order; the states are those of its tasks by their ids. */
  static List<org.apache.lucene.document.Document> of(
      Document document, Map<String, TaskState> states, Abbreviations abbreviations) {
    Entries entries = new Entries(document, states, abbreviations);
    entries.addDocument();
    document.tasks().forEach(entries::addTask);
    document.indicators().forEach(entries::addIndicator);
    return entries.all;
  }

  private void addDocument() {
    Header header = document.header();
    var entry = entry(Fields.DOCUMENT, Shown.document(document));
    text(entry, Fields.TEXT, words(header.type()), words(header.number()), words(header.subject()));
    text(entry, Fields.CONTEXT, words(header.issuer()), words(header.place()));
    header.addressees().forEach(addressee -> text(entry, Fields.CONTEXT, addressee.value()));
    header.references().forEach(reference -> text(entry, Fields.CONTEXT, reference.number()));
    document.tasks().forEach(task -> text(entry, Fields.CONTEXT, task.text().value()));
    document.indicators().forEach(indicator -> text(entry, Fields.CONTEXT, indicator.name()));
  }

  private void addTask(Task task) {
    TaskState state = states.getOrDefault(task.id(), TaskState.NONE);
    var entry = entry(Fields.TASK, Shown.task(document, task, state));
    text(entry, Fields.TEXT, task.text().value(), task.product(), task.note());
    addContext(entry, task.section());
    addUnits(entry, Filter.Role.LEAD, task.lead());
    addUnits(entry, Filter.Role.COORDINATOR, task.coordinators());
    addUnits(entry, Filter.Role.SUPERVISOR, task.supervisors());
    Found<Deadline> stated = task.deadline();
    Deadline deadline = state.moved(stated == null ? null : stated.value());
    if (deadline != null) {
      addDeadline(entry, deadline, state);
    }
    addTerm(entry, deadline);
    addDone(entry, deadline, state);
  }

  private static void addTerm(
      org.apache.lucene.document.Document entry, @Nullable Deadline deadline) {
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

  private static void addDone(
      org.apache.lucene.document.Document entry, @Nullable Deadline deadline, TaskState state) {
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

  private void addIndicator(Indicator indicator) {
    var entry = entry(Fields.INDICATOR, Shown.indicator(document, indicator));
    text(entry, Fields.TEXT, indicator.name(), indicator.unit(), indicator.scope());
    text(entry, Fields.TEXT, indicator.period(), indicator.basis());
    addContext(entry, indicator.section());
  }

  private org.apache.lucene.document.Document entry(String kind, ObjectNode shown) {
    var entry = new org.apache.lucene.document.Document();
    entry.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    entry.add(new StringField(Fields.DOC, document.source().id(), Field.Store.YES));
    entry.add(new StoredField(Fields.SHOWN, Json.bytes(shown)));
    entry.add(new NumericDocValuesField(Fields.ORDER, all.size()));
    Found<String> number = document.header().number();
    if (number != null) {
      text(entry, Fields.NUMBER, number.value());
    }
    Found<String> type = document.header().type();
    if (type != null) {
      entry.add(new StringField(Fields.TYPE, key(type.value()), Field.Store.NO));
    }
    Found<LocalDate> issued = document.header().issued();
    if (issued != null) {
      day(entry, Fields.ISSUED, issued.value());
      entry.add(new NumericDocValuesField(Fields.ISSUED, issued.value().toEpochDay()));
    }
    all.add(entry);
    return entry;
  }

  /** Not the subject or the issuer: by those every task of a document would be a hit. */
  private void addContext(org.apache.lucene.document.Document entry, List<String> section) {
    section.forEach(heading -> text(entry, Fields.CONTEXT, heading));
    text(entry, Fields.CONTEXT, words(document.header().number()));
  }

  private void addUnits(
      org.apache.lucene.document.Document entry, Filter.Role role, List<Found<String>> units) {
    for (Found<String> unit : units) {
      String key = key(unit.value());
      if (!key.isEmpty()) {
        entry.add(new StringField(Fields.unit(role), key, Field.Store.NO));
        entry.add(new StringField(Fields.unit(Filter.Role.ANY), key, Field.Store.NO));
      }
      text(entry, Fields.CONTEXT, unit.value());
    }
  }

  private static void addDeadline(
      org.apache.lucene.document.Document entry, Deadline deadline, TaskState state) {
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
      org.apache.lucene.document.Document entry,
      @Nullable LocalDate start,
      @Nullable LocalDate due) {
    LocalDate sorted = due == null ? start : due;
    if (sorted == null) {
      return;
    }
    day(entry, Fields.DUE_FROM, start == null ? sorted : start);
    day(entry, Fields.DUE_TO, due == null ? LocalDate.MAX : due);
    entry.add(new NumericDocValuesField(Fields.DUE, sorted.toEpochDay()));
  }

  private static void day(org.apache.lucene.document.Document entry, String field, LocalDate day) {
    entry.add(new LongPoint(field, day.toEpochDay()));
  }

  private static void text(
      org.apache.lucene.document.Document entry, String field, @Nullable String... values) {
    String joined = Stream.of(values).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    if (!joined.isEmpty()) {
      entry.add(new TextField(field, joined, Field.Store.NO));
    }
  }

  private static @Nullable String words(@Nullable Found<String> found) {
    return found == null ? null : found.value();
  }

  private String key(String name) {
    return UnitName.of(name, abbreviations).key();
  }
}
