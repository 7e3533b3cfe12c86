package vn.giaoviec.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.index.analysis.UnitName;

/**
 * Names of which a person said that they are of one body; kept with the index.
 *
 * @param groups the keys of names that belong together, see {@link UnitName#key}
 */
public record JoinedNames(List<List<String>> groups) {

  /** No names are joined. */
  public static final JoinedNames NONE = new JoinedNames(List.of());

  private static final String GROUP_END = "\n";
  private static final String NAME_END = "\t";

  /** The keys of all names that are joined with one that passes, itself included. */
  List<String> joinedWith(Predicate<UnitName> wanted) {
    List<String> keys = new ArrayList<>();
    for (List<String> group : groups) {
      if (group.stream().map(UnitName::ofKey).anyMatch(wanted)) {
        keys.addAll(group);
      }
    }
    return keys;
  }

  /** One key for all names of a body. */
  String one(String key) {
    for (List<String> group : groups) {
      if (group.contains(key)) {
        return group.get(0);
      }
    }
    return key;
  }

  /** The form that {@link #read} reads. */
  String written() {
    return groups.stream()
        .map(group -> String.join(NAME_END, group))
        .collect(Collectors.joining(GROUP_END));
  }

  /** The names that {@link #written} wrote; none for null. */
  static JoinedNames read(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return NONE;
    }
    List<List<String>> groups = new ArrayList<>();
    for (String group : written.split(GROUP_END)) {
      groups.add(List.of(group.split(NAME_END)));
    }
    return new JoinedNames(List.copyOf(groups));
  }
}
