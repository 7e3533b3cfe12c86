package vn.giaoviec.extractor.unit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name of the bodies of one kind on one level: "UBND các xã, phường", "UBND cấp xã" and "UBND xã,
 * phường" are the same, with one base and one level.
 *
 * @param base the kind: "UBND"
 * @param level the first level named, "xã"; empty where none is: "các Cục Thuế"
 */
record GroupName(Name base, String level) {

  private static final Set<String> SEVERAL = Set.of("các", "những", "cấp");

  /** Words of which lists of levels are made: "tỉnh, thành phố trực thuộc Trung ương". */
  private static final Set<String> LEVEL_WORDS =
      Set.of(
          "tỉnh", "thành", "phố", "huyện", "thị", "xã", "quận", "phường", "trấn", "đặc", "khu",
          "trực", "thuộc", "trung", "ương");

  /** First words of levels, each of one or two words. */
  private static final Set<String> LEVELS =
      Set.of("tỉnh", "thành", "huyện", "thị", "xã", "quận", "phường", "đặc");

  /** What the name means; null if it names one body, or bodies told in another way. */
  static @Nullable GroupName of(Name name) {
    int end = name.size();
    while (end > 0 && LEVEL_WORDS.contains(name.words().get(end - 1))) {
      end--;
    }
    List<String> levels = levels(name.words().subList(end, name.size()));
    int marks = 0;
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      boolean mark = SEVERAL.contains(name.words().get(i));
      marks += mark ? 1 : 0;
      if (!mark) {
        kept.add(i);
      }
    }
    boolean outside =
        marks == 1 && (SEVERAL.contains(name.words().get(0)) || endsInMark(name, end));
    boolean group = outside || marks == 0 && levels.size() > 1;
    boolean told = levels.isEmpty() ? outside && kept.size() > 1 : !kept.isEmpty();
    return group && told
        ? new GroupName(name.only(kept), levels.isEmpty() ? "" : levels.get(0))
        : null;
  }

  private static boolean endsInMark(Name name, int end) {
    return end > 0 && end < name.size() && SEVERAL.contains(name.words().get(end - 1));
  }

  private static List<String> levels(List<String> words) {
    return words.stream().filter(LEVELS::contains).toList();
  }

  /** Whether both mean the same bodies; a level that one leaves out is no difference. */
  boolean same(GroupName other) {
    boolean levels = level.equals(other.level) || level.isEmpty() || other.level.isEmpty();
    return levels && (base.words().equals(other.base.words()) || Initials.agree(base, other.base));
  }
}
