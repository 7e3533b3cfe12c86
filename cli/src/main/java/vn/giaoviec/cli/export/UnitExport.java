package vn.giaoviec.cli.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.units.Unit;

/** The register of bodies as a JSON array, each on a line of its own. */
public final class UnitExport {

  private UnitExport() {}

  /** Prints the bodies. */
  public static void print(List<Unit> units, PrintStream out) {
    List<String> lines = units.stream().map(unit -> Json.line(json(unit))).toList();
    out.println(lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]");
  }

  private static ObjectNode json(Unit unit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", unit.name());
    if (!unit.place().isEmpty()) {
      json.put("place", unit.place());
    }
    unit.others().forEach(json.putArray("aliases")::add);
    return json.put("open", unit.open())
        .put("overdue", unit.overdue())
        .put("coordinating", unit.taking())
        .put("tasks", unit.all());
  }
}
