package vn.giaoviec.index.units;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.UnitName;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.status.Status;

/**
 * The bodies that some tasks name. Two names are one body where their keys are the same (so that
 * abbreviations of the table count), where one abbreviates the other among the names of the same
 * issuer's documents and no third name fits, and where a person joined them. Bodies of the same
 * name in documents of different issuers are different ones, see {@link Whereabouts}.
 */
public final class UnitRegister {

  private final Abbreviations abbreviations;
  private final UnitJoins joins;
  private final Map<UnitKey, Names> bodies = new LinkedHashMap<>();
  private final Map<UnitKey, UnitKey> parents = new HashMap<>();

  private UnitRegister(Abbreviations abbreviations, UnitJoins joins) {
    this.abbreviations = abbreviations;
    this.joins = joins;
  }

  /** What is known of one key. */
  private static final class Names {
    private final Map<String, Integer> written = new HashMap<>();
    private String place = "";
    private int open;
    private int overdue;
    private int taking;
    private int all;
  }

  /** The bodies of the tasks of some hits. */
  public static UnitRegister of(
      List<Hits.Hit> tasks, Abbreviations abbreviations, UnitJoins joins) {
    UnitRegister register = new UnitRegister(abbreviations, joins);
    tasks.forEach(register::add);
    register.joinAbbreviations();
    joins.joins().forEach(register::join);
    return register;
  }

  private void add(Hits.Hit hit) {
    JsonNode shown = hit.shown();
    String status = shown.path(Shown.STATUS).asText();
    boolean open = Status.allThatAre(false).stream().anyMatch(each -> each.id().equals(status));
    for (JsonNode lead : shown.path("lead")) {
      Names names = names(hit, lead.asText());
      names.open += open ? 1 : 0;
      names.overdue += status.equals(Status.OVERDUE.id()) ? 1 : 0;
    }
    for (JsonNode coordinator : shown.path("coordinators")) {
      names(hit, coordinator.asText()).taking += open ? 1 : 0;
    }
  }

  private Names names(Hits.Hit hit, String written) {
    Whereabouts where = whereabouts(hit, written);
    Names names = bodies.computeIfAbsent(key(hit, written), key -> new Names());
    names.written.merge(written, 1, Integer::sum);
    names.place = where.label();
    names.all++;
    return names;
  }

  private Whereabouts whereabouts(Hits.Hit hit, String written) {
    return Whereabouts.isSaidBy(written)
        ? Whereabouts.NONE
        : Whereabouts.of(hit.shown().path("document"), abbreviations);
  }

  private UnitKey key(Hits.Hit hit, String written) {
    String full = hit.shown().path(Shown.FULL_NAMES).path(written).asText(written);
    return new UnitKey(UnitName.of(full, abbreviations).key(), whereabouts(hit, full).key());
  }

  /** Joins names that abbreviate each other within a place, if only one other name fits. */
  private void joinAbbreviations() {
    Map<String, List<UnitKey>> byPlace =
        bodies.keySet().stream().collect(Collectors.groupingBy(UnitKey::place));
    for (List<UnitKey> keys : byPlace.values()) {
      for (UnitKey key : keys) {
        List<UnitKey> fitting = keys.stream().filter(other -> abbreviates(key, other)).toList();
        if (fitting.size() == 1) {
          unite(fitting.get(0), key);
        }
      }
    }
  }

  private static boolean abbreviates(UnitKey key, UnitKey other) {
    UnitName name = UnitName.ofKey(key.name());
    UnitName longer = UnitName.ofKey(other.name());
    return name.words().size() < longer.words().size()
        && name.covers(longer)
        && longer.covers(name);
  }

  private void join(UnitJoins.Join join) {
    boolean everywhere = join.oneKey().place().isEmpty() && join.otherKey().place().isEmpty();
    if (!everywhere) {
      unite(join.oneKey(), join.otherKey());
      return;
    }
    Set<String> places = bodies.keySet().stream().map(UnitKey::place).collect(Collectors.toSet());
    for (String place : places) {
      UnitKey one = new UnitKey(join.oneKey().name(), place);
      UnitKey other = new UnitKey(join.otherKey().name(), place);
      if (bodies.containsKey(one) && bodies.containsKey(other)) {
        unite(one, other);
      }
    }
  }

  private void unite(UnitKey one, UnitKey other) {
    UnitKey root = root(one);
    if (!root.equals(root(other))) {
      parents.put(root(other), root);
    }
  }

  private UnitKey root(UnitKey key) {
    UnitKey root = key;
    UnitKey parent = parents.get(root);
    while (parent != null) {
      root = parent;
      parent = parents.get(root);
    }
    return root;
  }

  /** The keys under which a name, as a person types it, is known; with their places. */
  public List<UnitKey> keysOf(String typed) {
    String name = UnitName.of(typed, abbreviations).key();
    return bodies.keySet().stream().filter(key -> key.name().equals(name)).toList();
  }

  /** The body that a hit names so. */
  public UnitKey bodyOf(Hits.Hit hit, String written) {
    return root(key(hit, written));
  }

  /** All bodies by what {@link #bodyOf} says. */
  public Map<UnitKey, Unit> byBody() {
    Map<UnitKey, List<UnitKey>> groups = new LinkedHashMap<>();
    for (UnitKey key : bodies.keySet()) {
      groups.computeIfAbsent(root(key), root -> new ArrayList<>()).add(key);
    }
    Map<UnitKey, Unit> units = new LinkedHashMap<>();
    groups.forEach((root, keys) -> units.put(root, unit(keys)));
    return units;
  }

  /** All bodies, those with the most open tasks first. */
  public List<Unit> units() {
    return byBody().values().stream()
        .sorted(Comparator.comparingInt(Unit::open).reversed().thenComparing(Unit::name))
        .toList();
  }

  private Unit unit(List<UnitKey> keys) {
    Map<String, Integer> written = new HashMap<>();
    int open = 0;
    int overdue = 0;
    int taking = 0;
    int all = 0;
    String place = "";
    for (UnitKey key : keys) {
      Names names = bodies.getOrDefault(key, new Names());
      names.written.forEach((name, times) -> written.merge(name, times, Integer::sum));
      open += names.open;
      overdue += names.overdue;
      taking += names.taking;
      all += names.all;
      place = place.isEmpty() ? names.place : place;
    }
    String name = usual(written, keys);
    List<String> others =
        written.keySet().stream().filter(other -> !other.equals(name)).sorted().toList();
    return new Unit(name, place, others, open, overdue, taking, all);
  }

  /** What a person chose, else written out rather than short or in capitals, and most often. */
  private String usual(Map<String, Integer> written, List<UnitKey> keys) {
    Set<String> names = keys.stream().map(UnitKey::name).collect(Collectors.toSet());
    for (UnitJoins.Join join : joins.joins()) {
      if (names.contains(join.oneKey().name()) && names.contains(join.otherKey().name())) {
        return join.one();
      }
    }
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.comparing((Map.Entry<String, Integer> each) -> !isCapitals(each.getKey()))
            .thenComparing(each -> each.getKey().split("\\s+").length)
            .thenComparing(Map.Entry::getValue)
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
    return written.entrySet().stream().max(order).map(Map.Entry::getKey).orElse("");
  }

  private static boolean isCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
