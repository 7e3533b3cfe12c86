package vn.giaoviec.index.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person reported of a task. It is kept in the library's journal, never in the
 * extraction, and with the task's words, so that it can be read even if a later extraction no
 * longer finds the task.
 *
 * @param kind what happened
 * @param document the id of the task's document
 * @param task the task's id within the document
 * @param words the task as it was then
 * @param day the day on which it was done, or the new deadline; null for {@link Kind#REOPENED}
 * @param occurrence which day of a recurring task was done; null for others
 * @param note what the person adds; null for nothing
 * @param at when it was reported, ISO 8601; empty until it is
 */
public record TaskEvent(
    Kind kind,
    String document,
    String task,
    String words,
    @Nullable LocalDate day,
    @Nullable LocalDate occurrence,
    @Nullable String note,
    String at) {

  /** What can be reported. */
  public enum Kind {
    /** The work is done. */
    DONE,
    /** It isn't done after all. */
    REOPENED,
    /** Its deadline was moved. */
    EXTENDED;

    /** Its name in the journal. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The event as a line of the journal; {@link #read} reads it. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("at", at).put("event", kind.id()).put("id", document).put("task", task);
    put(json, "day", day);
    put(json, "occurrence", occurrence);
    put(json, "note", note);
    return json.put("words", words);
  }

  private static void put(ObjectNode json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value.toString());
    }
  }

  /** The event of a line of the journal; null where the line is about something else. */
  public static @Nullable TaskEvent read(JsonNode line) {
    for (Kind kind : Kind.values()) {
      if (kind.id().equals(line.path("event").asText())) {
        return read(kind, line);
      }
    }
    return null;
  }

  private static @Nullable TaskEvent read(Kind kind, JsonNode line) {
    try {
      return new TaskEvent(
          kind,
          line.path("id").asText(),
          line.path("task").asText(),
          line.path("words").asText(),
          day(line.get("day")),
          day(line.get("occurrence")),
          line.has("note") ? line.path("note").asText() : null,
          line.path("at").asText());
    } catch (DateTimeException e) {
      return null; // a damaged line; the library's check tells
    }
  }

  private static @Nullable LocalDate day(@Nullable JsonNode value) {
    return value == null ? null : LocalDate.parse(value.asText());
  }
}
