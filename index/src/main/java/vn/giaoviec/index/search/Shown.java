package vn.giaoviec.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.json.DeadlineJson;
import vn.giaoviec.index.json.DocumentJson;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.status.TaskEvent;
import vn.giaoviec.index.status.TaskState;

/**
 * Entries as a list of hits shows them: the fields of the schema without evidence, an id that is
 * unique in the library, and under {@code document} what identifies the document.
 */
public final class Shown {

  /** The day to which a task's deadline was moved; absent where it wasn't. */
  public static final String EXTENDED_TO = "extendedTo";

  /** What was reported of a task that is done: {@code on}, {@code occurrence}, {@code note}. */
  public static final String DONE = "done";

  /** What its document's short names of bodies mean, by the short name; absent where none does. */
  public static final String FULL_NAMES = "fullNames";

  /** The status of a task on the day of the search, see {@link Status#id}. */
  public static final String STATUS = "status";

  private static final int SHORT_ID = 12;

  private Shown() {}

  /** The short form of a document's id. */
  public static String shortId(String id) {
    return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
  }

  /** A task as the index holds it, with what was reported of it. */
  static ObjectNode task(Task task, TaskState state, OwnNames names) {
    ObjectNode json = DocumentJson.writePlain(task);
    putFullNames(json, names, task.lead());
    putFullNames(json, names, task.coordinators());
    putReports(json, state);
    return json;
  }

  private static void putFullNames(ObjectNode json, OwnNames names, List<Found<String>> units) {
    for (Found<String> unit : units) {
      String full = names.of(unit.value());
      if (!full.equals(unit.value())) {
        json.withObject("/" + FULL_NAMES).put(unit.value(), full);
      }
    }
  }

  /** A task's tree with what was reported of it and its status on a day added. */
  public static ObjectNode withState(ObjectNode task, TaskState state, LocalDate day) {
    putReports(task, state);
    putStatus(task, day);
    return task;
  }

  /** Adds the status on a day to a task that is shown. */
  static void putStatus(ObjectNode shown, LocalDate day) {
    JsonNode deadline = shown.get("deadline");
    Deadline stated = deadline == null ? null : DeadlineJson.read(deadline);
    shown.put(STATUS, Status.on(day, stated, state(shown)).id());
  }

  private static void putReports(ObjectNode json, TaskState state) {
    LocalDate to = state.extendedTo();
    if (to != null) {
      json.put(EXTENDED_TO, to.toString());
    }
    TaskEvent done = state.done();
    LocalDate day = done == null ? null : done.day();
    if (done != null && day != null) {
      ObjectNode report = json.putObject(DONE).put("on", day.toString());
      LocalDate occurrence = done.occurrence();
      if (occurrence != null) {
        report.put("occurrence", occurrence.toString());
      }
      String note = done.note();
      if (note != null) {
        report.put("note", note);
      }
    }
  }

  /** What {@link #task} shows of the state, as far as it counts for the status. */
  private static TaskState state(JsonNode shown) {
    List<TaskEvent> events = new ArrayList<>();
    JsonNode done = shown.path(DONE);
    LocalDate on = day(done.path("on"));
    if (on != null) {
      LocalDate occurrence = day(done.path("occurrence"));
      events.add(event(TaskEvent.Kind.DONE, on, occurrence));
    }
    LocalDate to = day(shown.path(EXTENDED_TO));
    if (to != null) {
      events.add(event(TaskEvent.Kind.EXTENDED, to, null));
    }
    return new TaskState(List.copyOf(events));
  }

  private static TaskEvent event(
      TaskEvent.Kind kind, LocalDate day, @Nullable LocalDate occurrence) {
    return new TaskEvent(kind, "", "", "", day, occurrence, null, "");
  }

  private static @Nullable LocalDate day(JsonNode value) {
    return value.isTextual() ? LocalDate.parse(value.asText()) : null;
  }

  /** An indicator as the index holds it. */
  static ObjectNode indicator(Indicator indicator) {
    return DocumentJson.writePlain(indicator);
  }

  /** A task or indicator that the index holds, with what identifies its document. */
  static ObjectNode entry(ObjectNode held, ObjectNode document) {
    ObjectNode identity = document.withObject("/document").deepCopy();
    identity.remove("subject");
    held.put("id", document.path("id").asText() + ":" + held.path("id").asText());
    held.set("document", identity);
    return held;
  }

  /** A document, with how many tasks and indicators it has. */
  static ObjectNode document(Document document) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", shortId(document.source().id()));
    json.put("tasks", document.tasks().size());
    json.put("indicators", document.indicators().size());
    ObjectNode identity = identity(document);
    put(identity, "subject", document.header().subject());
    json.set("document", identity);
    return json;
  }

  private static ObjectNode identity(Document document) {
    Header header = document.header();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", document.source().id());
    json.put("fileName", document.source().fileName());
    put(json, "number", header.number());
    put(json, "type", header.type());
    put(json, "issuer", header.issuer());
    put(json, "place", header.place());
    Found<LocalDate> issued = header.issued();
    if (issued != null) {
      json.put("issued", issued.value().toString());
    }
    return json;
  }

  private static void put(ObjectNode json, String name, @Nullable Found<String> found) {
    if (found != null) {
      json.put(name, found.value());
    }
  }
}
