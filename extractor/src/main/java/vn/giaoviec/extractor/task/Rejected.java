package vn.giaoviec.extractor.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.deadline.DeadlineFinder;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;

/**
 * What a task's own words name without its being chosen: candidates for a field that lost. They are
 * found again from the words that the task was read from, so they need no place in a document.
 */
public final class Rejected {

  private Rejected() {}

  /**
   * The times that the task's words state beside its deadline, in the order of the words.
   *
   * @param issued the document's date of issue; null where it isn't known
   */
  public static List<DeadlineFinder.Mention> deadlines(Task task, @Nullable LocalDate issued) {
    String chosen = task.deadline() == null ? "" : folded(task.deadline().value().text());
    List<DeadlineFinder.Mention> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String source : sources(task)) {
      for (DeadlineFinder.Mention mention : DeadlineFinder.mentions(source, issued)) {
        String words = folded(mention.deadline().text());
        if (!chosen.contains(words) && seen.add(words)) {
          found.add(mention);
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The bodies and people that the work's own text names and that take no part in it, each once.
   */
  public static List<String> bodies(Task task) {
    List<String> taken =
        Stream.of(task.lead(), task.coordinators(), task.supervisors(), task.reportTo())
            .flatMap(List::stream)
            .map(found -> folded(found.value()))
            .toList();
    Set<String> found = new LinkedHashSet<>();
    for (String body : named(Normal.nfc(task.text().value()))) {
      String folded = folded(body);
      if (taken.stream().noneMatch(each -> each.contains(folded) || folded.contains(each))) {
        found.add(body);
      }
    }
    return List.copyOf(found);
  }

  private static List<String> named(String text) {
    List<Token> tokens = Tokens.of(text);
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      BodyPhrase phrase = BodyFinder.at(tokens, at);
      if (phrase == null || phrase.to() <= at) {
        at++;
      } else {
        names.add(text.substring(tokens.get(at).start(), tokens.get(phrase.to() - 1).end()));
        at = phrase.to();
      }
    }
    return names;
  }

  /** The different words that the task's fields were read from. */
  private static Set<String> sources(Task task) {
    Set<String> sources = new LinkedHashSet<>();
    sources.add(Normal.nfc(task.text().value()));
    Stream.of(task.lead(), task.coordinators(), task.supervisors(), task.reportTo())
        .flatMap(List::stream)
        .map(Found::evidence)
        .map(Evidence::source)
        .map(Normal::nfc)
        .forEach(sources::add);
    if (task.deadline() != null) {
      sources.add(Normal.nfc(task.deadline().evidence().source()));
    }
    return sources;
  }

  private static String folded(String words) {
    return Normal.fold(words.replaceAll("\\s+", " ").strip());
  }
}
