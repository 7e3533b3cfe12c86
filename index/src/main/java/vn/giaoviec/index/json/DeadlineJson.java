package vn.giaoviec.index.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;

/** Deadlines as JSON: {@code kind}, the words, and dates in ISO 8601. */
public final class DeadlineJson {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private static final Map<Deadline.TimeUnit, String> UNITS =
      Map.of(
          Deadline.TimeUnit.HOUR, "hour",
          Deadline.TimeUnit.DAY, "day",
          Deadline.TimeUnit.WORKING_DAY, "workingDay",
          Deadline.TimeUnit.WEEK, "week",
          Deadline.TimeUnit.MONTH, "month",
          Deadline.TimeUnit.YEAR, "year");

  private DeadlineJson() {}

  /** The deadline as a tree of its own. */
  public static ObjectNode write(Deadline deadline) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("text", deadline.text());
    if (deadline instanceof Deadline.OnDate d) {
      writeDate(node, d);
    } else if (deadline instanceof Deadline.During d) {
      node.put("kind", "period");
      putDate(node, "start", d.start());
      putDate(node, "due", d.due());
    } else if (deadline instanceof Deadline.Recurring d) {
      writeRecurring(node, d);
    } else if (deadline instanceof Deadline.Relative d) {
      writeRelative(node, d);
    } else {
      node.put("kind", "ongoing");
    }
    return node;
  }

  private static void writeDate(ObjectNode node, Deadline.OnDate deadline) {
    node.put("kind", "date");
    putDate(node, "due", deadline.due());
    putStrict(node, deadline.strict());
    putTime(node, deadline.time());
  }

  private static void writeRecurring(ObjectNode node, Deadline.Recurring deadline) {
    node.put("kind", "recurring");
    putStrict(node, deadline.strict());
    if (!deadline.every().isEmpty()) {
      ArrayNode every = node.putArray("every");
      deadline.every().forEach(period -> every.add(interval(period)));
    }
    putNumber(node, "month", deadline.month());
    putNumber(node, "day", deadline.day());
    putTime(node, deadline.time());
  }

  /** An interval in one unit, as the schema wants it: a week is P1W, where Period says P7D. */
  private static String interval(Period period) {
    int days = period.getDays();
    boolean weeks = days > 0 && days % 7 == 0 && period.toTotalMonths() == 0;
    return weeks ? "P" + days / 7 + "W" : period.toString();
  }

  private static void writeRelative(ObjectNode node, Deadline.Relative deadline) {
    node.put("kind", "relative");
    putDate(node, "due", deadline.due());
    Deadline.Offset offset = deadline.offset();
    if (offset != null) {
      node.putObject("offset")
          .put("count", offset.count())
          .put("unit", UNITS.get(offset.unit()))
          .put("from", offset.from());
    }
  }

  private static void putDate(ObjectNode node, String name, @Nullable LocalDate date) {
    if (date != null) {
      node.put(name, date.toString());
    }
  }

  private static void putTime(ObjectNode node, @Nullable LocalTime time) {
    if (time != null) {
      node.put("time", TIME.format(time));
    }
  }

  private static void putNumber(ObjectNode node, String name, @Nullable Integer number) {
    if (number != null) {
      node.put(name, number);
    }
  }

  private static void putStrict(ObjectNode node, boolean strict) {
    if (strict) {
      node.put("strict", true);
    }
  }

  /**
   * The deadline that a tree holds.
   *
   * @throws IllegalArgumentException if the tree is not a deadline
   */
  public static Deadline read(JsonNode node) {
    String text = node.path("text").asText();
    boolean strict = node.path("strict").asBoolean(false);
    return switch (node.path("kind").asText()) {
      case "date" -> new Deadline.OnDate(text, requiredDue(node), strict, time(node));
      case "period" -> new Deadline.During(text, date(node, "start"), date(node, "due"));
      case "recurring" ->
          new Deadline.Recurring(
              text, every(node), number(node, "month"), number(node, "day"), strict, time(node));
      case "ongoing" -> new Deadline.Ongoing(text);
      case "relative" -> new Deadline.Relative(text, offset(node), date(node, "due"));
      default -> throw new IllegalArgumentException("not a kind of deadline: " + node.get("kind"));
    };
  }

  private static LocalDate requiredDue(JsonNode node) {
    LocalDate due = date(node, "due");
    if (due == null) {
      throw new IllegalArgumentException("a deadline on a date without a date");
    }
    return due;
  }

  static @Nullable LocalDate date(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null ? null : LocalDate.parse(value.asText());
  }

  private static @Nullable LocalTime time(JsonNode node) {
    JsonNode value = node.get("time");
    return value == null ? null : LocalTime.parse(value.asText());
  }

  private static @Nullable Integer number(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null ? null : value.asInt();
  }

  private static List<Period> every(JsonNode node) {
    List<Period> every = new ArrayList<>();
    node.path("every").forEach(period -> every.add(Period.parse(period.asText())));
    return List.copyOf(every);
  }

  private static Deadline.@Nullable Offset offset(JsonNode node) {
    JsonNode offset = node.get("offset");
    if (offset == null) {
      return null;
    }
    String unit = offset.path("unit").asText();
    for (Map.Entry<Deadline.TimeUnit, String> entry : UNITS.entrySet()) {
      if (entry.getValue().equals(unit)) {
        return new Deadline.Offset(
            offset.path("count").asInt(), entry.getKey(), offset.path("from").asText());
      }
    }
    throw new IllegalArgumentException("not a unit of time: " + unit);
  }
}
