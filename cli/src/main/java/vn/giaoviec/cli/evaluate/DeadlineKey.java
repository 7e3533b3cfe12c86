package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two deadlines must have in common to be the same: everything but the words.
 *
 * @param parts the parts that are given, by name; empty without a deadline
 */
record DeadlineKey(Map<String, String> parts) {

  private static final List<String> PARTS =
      List.of("kind", "start", "due", "strict", "time", "month", "day");

  /** The key of a task's deadline. */
  static DeadlineKey ofTask(JsonNode task) {
    JsonNode deadline = task.path("deadline");
    Map<String, String> parts = new TreeMap<>();
    for (String part : PARTS) {
      String value = deadline.path(part).asText("");
      if (!value.isEmpty() && !value.equals("false") && !value.equals("null")) {
        parts.put(part, value);
      }
    }
    List<String> every = Answers.texts(deadline, "every");
    if (!every.isEmpty()) {
      parts.put("every", every.stream().sorted().toList().toString());
    }
    deadline
        .path("offset")
        .properties()
        .forEach(e -> parts.put("offset." + e.getKey(), Words.normal(e.getValue().asText())));
    return new DeadlineKey(parts);
  }

  @Override
  public String toString() {
    return parts.isEmpty() ? "none" : parts.toString();
  }
}
