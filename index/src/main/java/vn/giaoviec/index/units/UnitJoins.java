package vn.giaoviec.index.units;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that people said are of one body, in the order in which they said it.
 *
 * @param joins each two names that are one
 */
public record UnitJoins(List<Join> joins) {

  /** The event of the journal that joins two names. */
  public static final String MERGED = "merged";

  /** The event of the journal that takes a join back. */
  public static final String SPLIT = "split";

  /** No names are joined. */
  public static final UnitJoins NONE = new UnitJoins(List.of());

  /**
   * Two names of one body.
   *
   * @param one the name that it is shown under, as a person wrote it
   * @param other its other name
   * @param oneKey the key of {@code one}; its place is empty where the names are one everywhere
   * @param otherKey the key of {@code other}, with its place in the same case
   */
  public record Join(String one, String other, UnitKey oneKey, UnitKey otherKey) {

    /** Whether it joins the same two names, whichever comes first. */
    boolean isOf(String nameKey, String otherNameKey) {
      Set<String> names = Set.of(oneKey.name(), otherKey.name());
      return names.contains(nameKey) && names.contains(otherNameKey);
    }

    /** The join as an event of the journal. */
    public ObjectNode json(String event) {
      ObjectNode json = JsonNodeFactory.instance.objectNode().put("at", "").put("event", event);
      json.putArray("names").add(one).add(other);
      json.putArray("keys").add(oneKey.name()).add(otherKey.name());
      ArrayNode places = json.putArray("places");
      places.add(oneKey.place()).add(otherKey.place());
      return json;
    }

    private static Join read(JsonNode line) {
      JsonNode places = line.path("places");
      return new Join(
          line.path("names").path(0).asText(),
          line.path("names").path(1).asText(),
          new UnitKey(line.path("keys").path(0).asText(), places.path(0).asText()),
          new UnitKey(line.path("keys").path(1).asText(), places.path(1).asText()));
    }
  }

  /** These joins and what an event of the journal adds or takes back. */
  public UnitJoins and(JsonNode event) {
    String name = event.path("event").asText();
    if (!name.equals(MERGED) && !name.equals(SPLIT)) {
      return this;
    }
    Join join = Join.read(event);
    List<Join> all = new ArrayList<>(joins);
    all.removeIf(each -> each.isOf(join.oneKey().name(), join.otherKey().name()));
    if (name.equals(MERGED)) {
      all.add(join);
    }
    return new UnitJoins(List.copyOf(all));
  }

  /** Whether two names are joined directly. */
  public boolean has(String nameKey, String otherNameKey) {
    return joins.stream().anyMatch(join -> join.isOf(nameKey, otherNameKey));
  }

  /** The keys of names that belong together; a name is in one group at most. */
  public List<List<String>> groups() {
    List<List<String>> groups = new ArrayList<>();
    for (Join join : joins) {
      if (groups.stream().noneMatch(group -> group.contains(join.oneKey().name()))) {
        groups.add(List.copyOf(names(join.oneKey().name())));
      }
    }
    return List.copyOf(groups);
  }

  /** The keys of all names that a name is one with, itself first; over any number of joins. */
  public Set<String> names(String nameKey) {
    Set<String> names = new LinkedHashSet<>(Set.of(nameKey));
    Set<String> before = new HashSet<>();
    while (!before.equals(names)) {
      before.addAll(names);
      for (Join join : joins) {
        if (names.contains(join.oneKey().name()) || names.contains(join.otherKey().name())) {
          names.add(join.oneKey().name());
          names.add(join.otherKey().name());
        }
      }
    }
    return names;
  }
}
