package vn.giaoviec.index.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.status.TaskState;

/**
 * Gives the tasks and indicators of a new extraction the ids that the same ones had in the old one,
 * so that what people reported of "t3" stays with the work that was t3. What is new gets a number
 * that no task or indicator of the document ever had.
 */
final class KeptIds {

  private final Document fresh;
  private final @Nullable Document old;
  private final Map<String, TaskState> reported;
  private int highest;

  private KeptIds(
      Document fresh, @Nullable Document old, Map<String, TaskState> reported, int highest) {
    this.fresh = fresh;
    this.old = old;
    this.reported = reported;
    this.highest = highest;
  }

  /**
   * The new document with the old ids.
   *
   * @param old the old extraction; null where it is lost: then the tasks that people reported on
   *     are known by the words in the reports, and the others keep the ids they come with
   * @param reported what people reported of the document's tasks, by the old ids
   * @param highest the highest number that an id of the document ever had
   */
  static Document in(
      Document fresh, @Nullable Document old, Map<String, TaskState> reported, int highest) {
    return new KeptIds(fresh, old, reported, highest).document();
  }

  /** The number in an id such as "t12"; 0 where there is none. */
  static int number(String id) {
    String digits = id.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
  }

  private Document document() {
    Map<String, String> taskIds = ids(of(fresh.tasks(), KeptIds::entry), oldTasks(), "t");
    Map<String, String> indicatorIds =
        ids(of(fresh.indicators(), KeptIds::entry), oldIndicators(), "i");
    return new Document(
        fresh.source(),
        fresh.header(),
        fresh.tasks().stream().map(task -> renamed(task, taskIds)).toList(),
        fresh.indicators().stream().map(indicator -> renamed(indicator, indicatorIds)).toList(),
        fresh.warnings(),
        fresh.paragraphs(),
        fresh.units());
  }

  /** The tasks of the old extraction, and those that people reported on and it hasn't. */
  private List<SameEntries.Entry> oldTasks() {
    List<SameEntries.Entry> tasks = new ArrayList<>();
    if (old != null) {
      tasks.addAll(of(old.tasks(), KeptIds::entry));
    }
    Set<String> known = tasks.stream().map(SameEntries.Entry::id).collect(Collectors.toSet());
    reported.forEach(
        (id, state) -> {
          if (!known.contains(id) && !state.events().isEmpty()) {
            String words = state.events().get(state.events().size() - 1).words();
            tasks.add(SameEntries.Entry.of(id, words, List.of(), false, 0));
          }
        });
    return tasks;
  }

  private List<SameEntries.Entry> oldIndicators() {
    return old == null ? List.of() : of(old.indicators(), KeptIds::entry);
  }

  /** The id of every new entry: that of the old one it is, or an unused one. */
  private Map<String, String> ids(
      List<SameEntries.Entry> entries, List<SameEntries.Entry> before, String letter) {
    Map<String, String> ids = new HashMap<>(SameEntries.pairs(entries, before));
    for (SameEntries.Entry entry : entries) {
      boolean free = old == null && !reported.containsKey(entry.id());
      if (free) {
        ids.putIfAbsent(entry.id(), entry.id());
      } else if (!ids.containsKey(entry.id())) {
        highest++;
        ids.put(entry.id(), letter + highest);
      }
    }
    return ids;
  }

  private static <T> List<SameEntries.Entry> of(List<T> all, Function<T, SameEntries.Entry> form) {
    List<SameEntries.Entry> entries = new ArrayList<>();
    all.forEach(each -> entries.add(form.apply(each)));
    return entries;
  }

  private static SameEntries.Entry entry(Task task) {
    int page = task.text().evidence().place().page();
    boolean table = task.origin() == Origin.TABLE;
    return SameEntries.Entry.of(task.id(), task.text().value(), task.section(), table, page);
  }

  private static SameEntries.Entry entry(Indicator indicator) {
    String words = indicator.name() + " " + indicator.value().toPlainString();
    boolean table = indicator.origin() == Origin.TABLE;
    int page = indicator.evidence().place().page();
    return SameEntries.Entry.of(indicator.id(), words, indicator.section(), table, page);
  }

  private static Task renamed(Task task, Map<String, String> ids) {
    return task.withId(ids.getOrDefault(task.id(), task.id()))
        .withSameAs(task.sameAs().stream().map(id -> ids.getOrDefault(id, id)).toList());
  }

  private static Indicator renamed(Indicator indicator, Map<String, String> ids) {
    return indicator.withId(ids.getOrDefault(indicator.id(), indicator.id()));
  }
}
