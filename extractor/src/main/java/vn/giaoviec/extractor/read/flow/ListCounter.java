package vn.giaoviec.extractor.read.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts one automatic list and writes its markers as the reader sees them. */
public final class ListCounter {

  /** Word and OpenDocument have at most ten levels. */
  private static final int LEVELS = 10;

  private final @Nullable Integer[] counts = new @Nullable Integer[LEVELS];

  /** Makes the next item of a level get this number. */
  public void startAt(int level, int number) {
    counts[level] = number - 1;
  }

  /**
   * The marker of the next item.
   *
   * @param levels the list's levels
   * @param level the item's level, from 0; deeper than the list is taken as its deepest
   * @return such as "1.", "a)", "-"; may be empty
   */
  public String next(List<ListLevel> levels, int level) {
    if (levels.isEmpty()) {
      return "";
    }
    int at = Math.max(0, Math.min(level, Math.min(levels.size(), LEVELS) - 1));
    Integer before = counts[at];
    counts[at] = before == null ? levels.get(at).start() : before + 1;
    for (int deeper = at + 1; deeper < Math.min(levels.size(), LEVELS); deeper++) {
      if (at < levels.get(deeper).restartBelow()) {
        counts[deeper] = null;
      }
    }
    return marker(levels, levels.get(at));
  }

  private String marker(List<ListLevel> levels, ListLevel level) {
    if (level.format() == NumberFormat.BULLET) {
      return bullet(level.text());
    }
    String text = level.text();
    for (int i = 0; i < Math.min(levels.size(), LEVELS - 1); i++) {
      if (text.contains("%" + (i + 1))) {
        text = text.replace("%" + (i + 1), number(levels.get(i), i, level.legal()));
      }
    }
    return Words.tidy(text);
  }

  private String number(ListLevel level, int index, boolean legal) {
    Integer count = counts[index];
    int number = count == null ? level.start() : count;
    return (legal ? NumberFormat.DECIMAL : level.format()).write(number);
  }

  // Symbol fonts keep their bullets at U+F000 and up, where Unicode has no characters; Courier's
  // bullet is the letter o.
  private static String bullet(String text) {
    String tidy = Words.tidy(text);
    if (tidy.isEmpty()) {
      return "";
    }
    int sign = tidy.codePointAt(0);
    if (sign == 0xF02D || sign == 0xF0BE) {
      return "-";
    }
    return Character.getType(sign) == Character.PRIVATE_USE || Character.isLetter(sign)
        ? "•"
        : tidy;
  }
}
