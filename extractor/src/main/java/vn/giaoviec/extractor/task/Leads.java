package vn.giaoviec.extractor.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** Compares the bodies that two tasks give the same work to. */
final class Leads {

  /** Names that share more of the shorter one's syllables may be one body, misread or cut. */
  private static final double LIKE = 0.5;

  /** A collective ("các đơn vị liên quan", "mỗi xã") may include any other body. */
  private static final Set<String> COLLECTIVE = Set.of("cac", "moi", "nhung", "toan", "tat");

  private Leads() {}

  /**
   * Whether both tasks have leads, none of them collective, and no lead of one may be any body that
   * takes part in the other.
   */
  static boolean differ(Task one, Task other) {
    return !one.lead().isEmpty()
        && !other.lead().isEmpty()
        && Stream.concat(one.lead().stream(), other.lead().stream())
            .noneMatch(lead -> isCollective(lead.value()))
        && apart(one.lead(), others(other))
        && apart(other.lead(), others(one));
  }

  /** The leads' names, separated by commas. */
  static String names(Task task) {
    return task.lead().stream().map(Found::value).collect(Collectors.joining(", "));
  }

  private static List<Found<String>> others(Task task) {
    return Stream.of(task.lead(), task.coordinators(), task.supervisors())
        .flatMap(List::stream)
        .toList();
  }

  private static boolean apart(List<Found<String>> leads, List<Found<String>> bodies) {
    return leads.stream()
        .allMatch(lead -> bodies.stream().noneMatch(body -> alike(lead.value(), body.value())));
  }

  private static boolean isCollective(String name) {
    return syllables(name).stream().anyMatch(COLLECTIVE::contains);
  }

  private static boolean alike(String one, String other) {
    List<String> left = syllables(one);
    List<String> right = syllables(other);
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    int least = Math.min(left.size(), right.size());
    return shared.size() > LIKE * least || abbreviates(left, right) || abbreviates(right, left);
  }

  /** "ban tccb", "sở kh&đt": some syllable is made of initials of the other's. */
  private static boolean abbreviates(List<String> brief, List<String> full) {
    String initials = full.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    String letters = String.join("", brief);
    String last = brief.isEmpty() ? "" : brief.get(brief.size() - 1);
    return last.length() > 1 && initials.contains(last) || initials.equals(letters);
  }

  private static List<String> syllables(String name) {
    return Tokens.of(name).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCT)
        .map(token -> Normal.fold(token.text()))
        .toList();
  }
}
