package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parts of an exported document, whatever is absent. */
final class Answers {

  private Answers() {}

  /** The entries of a list; empty where there is none. */
  static List<JsonNode> list(JsonNode node, String field) {
    List<JsonNode> entries = new ArrayList<>();
    node.path(field).forEach(entries::add);
    return entries;
  }

  /** The texts of a list; empty where there is none. */
  static List<String> texts(JsonNode node, String field) {
    return list(node, field).stream().map(JsonNode::asText).toList();
  }

  /** A text; empty where there is none. */
  static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  /** A text; {@code absent} where there is none. */
  static String text(JsonNode node, String field, String absent) {
    return node.path(field).asText(absent);
  }

  /** A number in millionths, so that figures written differently compare equal. */
  static @Nullable Long millionths(JsonNode node, String field) {
    JsonNode number = node.path(field);
    return number.isNumber() ? Math.round(number.doubleValue() * 1e6) : null;
  }
}
