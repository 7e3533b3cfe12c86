package vn.giaoviec.index.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;

/**
 * Places and evidence as JSON.
 *
 * <p>A place is {@code page} and {@code line} (left out where unknown) and {@code box} (left, top,
 * right, bottom in points); evidence adds {@code source} and {@code rule}, and {@code repaired}
 * where an OCR's errors were mended. The evidence of a field stands under the field's own name in
 * the object's {@code evidence}, a list's in the list's order, so that the fields themselves keep
 * the plain form of the schema.
 */
final class EvidenceJson {

  private static final String REPAIRED = "\"repaired\"";

  private EvidenceJson() {}

  static ObjectNode write(Evidence evidence) {
    ObjectNode node = write(evidence.place());
    node.put("source", evidence.source()).put("rule", evidence.rule());
    return evidence.repaired() == null ? node : node.put("repaired", evidence.repaired());
  }

  static ObjectNode write(Place place) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (place.page() > 0) {
      node.put("page", place.page());
    }
    if (place.line() > 0) {
      node.put("line", place.line());
    }
    Box box = place.box();
    if (box != null) {
      node.putArray("box").add(box.left()).add(box.top()).add(box.right()).add(box.bottom());
    }
    return node;
  }

  static Evidence read(JsonNode node) {
    JsonNode repaired = node.get("repaired");
    return new Evidence(
        readPlace(node),
        node.path("source").asText(""),
        node.path("rule").asText(""),
        repaired == null ? null : repaired.asText());
  }

  /** The evidence of a task or indicator; where it was passed over, at least the page. */
  static Evidence read(@Nullable JsonNode evidence, JsonNode entry) {
    return evidence == null
        ? new Evidence(Place.onPage(entry.path("page").asInt(0)), "", "")
        : read(evidence);
  }

  /** Whether UTF-8 bytes say anywhere that words were mended. */
  static boolean hasRepaired(byte[] json) {
    return new String(json, StandardCharsets.ISO_8859_1).contains(REPAIRED); // each byte a char
  }

  static Place readPlace(JsonNode node) {
    return new Place(node.path("page").asInt(0), node.path("line").asInt(0), box(node.get("box")));
  }

  private static @Nullable Box box(@Nullable JsonNode node) {
    return node == null || node.size() != 4
        ? null
        : new Box(
            coordinate(node, 0), coordinate(node, 1), coordinate(node, 2), coordinate(node, 3));
  }

  private static float coordinate(JsonNode box, int index) {
    return box.path(index).decimalValue().floatValue();
  }

  /**
   * Puts a found value under {@code name} and its evidence into {@code evidence}, if that is
   * wanted; null is left out.
   */
  static <T> void put(
      ObjectNode node,
      @Nullable ObjectNode evidence,
      String name,
      @Nullable Found<T> found,
      Function<T, JsonNode> form) {
    if (found != null) {
      node.set(name, form.apply(found.value()));
      if (evidence != null) {
        evidence.set(name, write(found.evidence()));
      }
    }
  }

  /**
   * Puts a list of found texts and, if wanted, their evidence, in order; an empty list is left out.
   */
  static void put(
      ObjectNode node, @Nullable ObjectNode evidence, String name, List<Found<String>> found) {
    if (found.isEmpty()) {
      return;
    }
    ArrayNode values = node.putArray(name);
    found.forEach(f -> values.add(f.value()));
    if (evidence != null) {
      ArrayNode reasons = evidence.putArray(name);
      found.forEach(f -> reasons.add(write(f.evidence())));
    }
  }

  /** The found value under {@code name}; null where the object has none. */
  static <T> @Nullable Found<T> get(
      JsonNode node, JsonNode evidence, String name, Function<JsonNode, T> form) {
    JsonNode value = node.get(name);
    return value == null ? null : new Found<>(form.apply(value), read(evidence.path(name)));
  }

  /** The list of found texts under {@code name}; empty where the object has none. */
  static List<Found<String>> list(JsonNode node, JsonNode evidence, String name) {
    List<Found<String>> found = new ArrayList<>();
    JsonNode values = node.path(name);
    for (int i = 0; i < values.size(); i++) {
      found.add(new Found<>(values.path(i).asText(), read(evidence.path(name).path(i))));
    }
    return List.copyOf(found);
  }

  static void putWarnings(ObjectNode node, List<Warning> warnings) {
    if (!warnings.isEmpty()) {
      ArrayNode array = node.putArray("warnings");
      for (Warning warning : warnings) {
        array.add(
            write(warning.place()).put("code", warning.code()).put("detail", warning.detail()));
      }
    }
  }

  static List<Warning> warnings(JsonNode node) {
    List<Warning> warnings = new ArrayList<>();
    for (JsonNode warning : node.path("warnings")) {
      warnings.add(
          new Warning(
              warning.path("code").asText(), warning.path("detail").asText(), readPlace(warning)));
    }
    return List.copyOf(warnings);
  }
}
