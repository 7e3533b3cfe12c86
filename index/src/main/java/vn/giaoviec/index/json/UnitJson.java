package vn.giaoviec.index.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Unit;

/**
 * The units of a document as JSON: {@code units} with {@code id}, {@code name}, {@code kind},
 * {@code confidence}, {@code aliases} and {@code places}; in a task {@code units} says for each of
 * its lists of names, in the list's order, which unit is meant and how sure that is.
 */
final class UnitJson {

  private UnitJson() {}

  static void write(ObjectNode root, List<Unit> units) {
    if (units.isEmpty()) {
      return;
    }
    ArrayNode array = root.putArray("units");
    for (Unit unit : units) {
      ObjectNode node = array.addObject().put("id", unit.id()).put("name", unit.name());
      node.put("kind", unit.kind().name().toLowerCase(Locale.ROOT));
      node.put("confidence", unit.confidence());
      ArrayNode aliases = node.putArray("aliases");
      unit.aliases()
          .forEach(
              alias ->
                  aliases
                      .addObject()
                      .put("written", alias.written())
                      .put("confidence", alias.confidence()));
      ArrayNode places = node.putArray("places");
      unit.places().forEach(place -> places.add(EvidenceJson.write(place)));
    }
  }

  static List<Unit> read(JsonNode root) {
    List<Unit> units = new ArrayList<>();
    for (JsonNode node : root.path("units")) {
      List<Unit.Alias> aliases = new ArrayList<>();
      node.path("aliases")
          .forEach(
              alias ->
                  aliases.add(
                      new Unit.Alias(
                          alias.path("written").asText(), alias.path("confidence").asDouble(1))));
      List<Place> places = new ArrayList<>();
      node.path("places").forEach(place -> places.add(EvidenceJson.readPlace(place)));
      Unit.Kind kind = Unit.Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT));
      units.add(
          new Unit(
              node.path("id").asText(),
              node.path("name").asText(),
              kind,
              List.copyOf(aliases),
              List.copyOf(places)));
    }
    return List.copyOf(units);
  }

  /** Which units the names of tasks mean. */
  static final class Resolver {

    private final Map<String, ObjectNode> byForm = new HashMap<>();

    Resolver(List<Unit> units) {
      for (Unit unit : units) {
        for (Unit.Alias alias : unit.aliases()) {
          ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", unit.id());
          byForm.put(alias.written(), node.put("confidence", alias.confidence()));
        }
      }
    }

    void write(ObjectNode node, Task task) {
      ObjectNode units = JsonNodeFactory.instance.objectNode();
      put(units, "lead", task.lead());
      put(units, "coordinators", task.coordinators());
      put(units, "supervisors", task.supervisors());
      put(units, "reportTo", task.reportTo());
      if (!units.isEmpty()) {
        node.set("units", units);
      }
    }

    private void put(ObjectNode units, String field, List<Found<String>> names) {
      if (byForm.isEmpty() || names.isEmpty()) {
        return;
      }
      ArrayNode array = units.putArray(field);
      for (Found<String> name : names) {
        ObjectNode unit = byForm.get(name.value());
        array.add(unit == null ? JsonNodeFactory.instance.objectNode() : unit.deepCopy());
      }
    }
  }
}
