package vn.giaoviec.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.status.Status;
import vn.giaoviec.index.units.UnitKey;
import vn.giaoviec.index.units.UnitRegister;

/**
 * Work that a document says in its text and lists again in its annex. A report counts it once: by
 * the annex's rows, which are what offices tick off, where the same body leads them.
 */
final class SaidTwice {

  private final UnitRegister register;
  private final Map<String, List<Hits.Hit>> same = new HashMap<>();

  SaidTwice(List<Hits.Hit> tasks, UnitRegister register) {
    this.register = register;
    Map<String, Hits.Hit> byId = new HashMap<>();
    tasks.forEach(task -> byId.put(task.id(), task));
    for (Hits.Hit task : tasks) {
      String document = task.id().substring(0, task.id().indexOf(':') + 1);
      for (JsonNode id : task.shown().path("sameAs")) {
        Hits.Hit other = byId.get(document + id.asText());
        if (other != null && isRow(task) != isRow(other)) {
          link(task, other);
          link(other, task);
        }
      }
    }
  }

  private void link(Hits.Hit task, Hits.Hit other) {
    List<Hits.Hit> others = same.computeIfAbsent(task.id(), id -> new ArrayList<>());
    if (others.stream().noneMatch(known -> known.id().equals(other.id()))) {
      others.add(other);
    }
  }

  private static boolean isRow(Hits.Hit task) {
    return task.shown().path("origin").asText().equals("table");
  }

  private List<Hits.Hit> others(Hits.Hit task) {
    return same.getOrDefault(task.id(), List.of());
  }

  private Set<UnitKey> leads(Hits.Hit task) {
    Set<UnitKey> leads = new HashSet<>();
    for (JsonNode lead : task.shown().path("lead")) {
      leads.add(register.bodyOf(task, lead.asText()));
    }
    return leads;
  }

  /** Whether rows of the annex count for a body's part in a task of the text. */
  boolean countsElsewhere(Hits.Hit task, UnitKey lead) {
    return !isRow(task) && others(task).stream().anyMatch(row -> leads(row).contains(lead));
  }

  /** Whether rows of the annex count for a task of the text as a whole. */
  boolean countsElsewhere(Hits.Hit task) {
    return !isRow(task)
        && !others(task).isEmpty()
        && leads(task).stream().allMatch(lead -> countsElsewhere(task, lead));
  }

  /**
   * How a task stands; a row of the annex also as the task of the text that is this work alone, for
   * who reports that doesn't report the row as well.
   */
  Status status(Hits.Hit task) {
    Status own = own(task);
    if (own.isDone() || !isRow(task)) {
      return own;
    }
    return others(task).stream()
        .filter(said -> others(said).size() == 1 && leads(said).equals(leads(task)))
        .map(SaidTwice::own)
        .filter(Status::isDone)
        .findFirst()
        .orElse(own);
  }

  private static Status own(Hits.Hit task) {
    String id = task.shown().path(Shown.STATUS).asText();
    for (Status status : Status.values()) {
      if (status.id().equals(id)) {
        return status;
      }
    }
    throw new IllegalStateException("a task without a status");
  }
}
