package vn.giaoviec.extractor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Tokens;

/** The labels of a table's rows with their parents: which row is a part of which. */
final class Labels {
  private static final Pattern MARKER =
      Pattern.compile(
          "^(?<marker>[IVX]{1,6}[.)]?|[A-H][.)]|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]?|[a-zđ][.)]|[-–+*•]|\\+ \\+)(?=\\s|$)\\s*");

  private static final Pattern CAPITAL = Pattern.compile("[IVX]{1,6}[.)]?|[A-Z][.)]?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,5}[a-zđ]?[.)]?");
  private static final Pattern LETTER = Pattern.compile("[a-zđ][.)]?");

  /** Words that only say how the next rows part the one above: no group of their own. */
  private static final Phrases WITHOUT_FIGURES =
      Phrases.of("trong đó, t . đó, gồm, bao gồm, chia ra, chia theo, phân theo, phân ra");

  /** Rows that sum up the others and are part of none. */
  private static final Phrases TOTALS =
      Phrases.of(
          "tổng cộng, cộng, tổng, toàn tỉnh, toàn huyện, toàn xã, toàn thành phố, toàn quốc, cả nước, tổng số");

  private final List<Level> open = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  private record Level(int depth, String label) {}

  /**
   * A row's label.
   *
   * @param name the label after its parent's, "A > B"
   * @param own the label alone
   * @param groups the headings of groups over it, outermost first
   */
  record Label(String name, String own, List<String> groups) {}

  /**
   * The label of the next row.
   *
   * @param order what stands in the column TT; ""
   * @param text what stands in the label's column
   * @param figures whether the row has any figure
   * @param wide whether the label stretches over the whole row
   */
  @Nullable Label next(String order, String text, boolean figures, boolean wide) {
    Matcher matcher = MARKER.matcher(text);
    boolean own = order.isEmpty() && matcher.find();
    String marker = own ? matcher.group("marker").strip() : order.strip();
    String label = own ? text.substring(matcher.end()).strip() : text.strip();
    if (label.isEmpty()) {
      return null;
    }
    int depth = depth(marker);
    if (!figures && parts(label)) {
      return null;
    }
    if (!figures && (wide || depth <= 1)) {
      group(depth, label);
      return null;
    }
    return labelled(depth, label);
  }

  private void group(int depth, String label) {
    if (depth <= 1) {
      groups.clear();
    }
    groups.add(label);
    open.clear();
  }

  private Label labelled(int depth, String label) {
    int at = depth;
    if (depth == UNMARKED && TOTALS.at(Tokens.of(label), 0) > 0) {
      at = 0;
    } else if (depth == UNMARKED) {
      at = unmarkedDepth();
    }
    while (!open.isEmpty() && open.get(open.size() - 1).depth() >= at) {
      open.remove(open.size() - 1);
    }
    String parent = open.isEmpty() ? "" : open.get(open.size() - 1).label() + " > ";
    if (!label.startsWith("%")) { // "% so với tổng số" is a remark on the row above, no whole
      open.add(new Level(at, label));
    }
    return new Label(parent + label, label, List.copyOf(groups));
  }

  /** A row without marker stands beside the last one without, else is a part of the one before. */
  private int unmarkedDepth() {
    for (Level level : open) {
      if (level.depth() % 2 != 0) {
        return level.depth();
      }
    }
    return open.isEmpty() ? ROOT : open.get(open.size() - 1).depth() + 1;
  }

  private static final int UNMARKED = -1;

  /** Of rows without markers in a table without any. */
  private static final int ROOT = 3;

  /** Marked rows have even depths, so that unmarked ones fit between. */
  private static int depth(String marker) {
    if (marker.isEmpty()) {
      return UNMARKED;
    }
    if (CAPITAL.matcher(marker).matches()) {
      return 0;
    }
    if (NUMBER.matcher(marker).matches()) {
      String number = marker.endsWith(".") ? marker.substring(0, marker.length() - 1) : marker;
      return 2 + 2 * (int) number.chars().filter(c -> c == '.').count();
    }
    if (LETTER.matcher(marker).matches()) {
      return 12;
    }
    return marker.startsWith("+") ? 16 : 14;
  }

  private static boolean parts(String label) {
    return WITHOUT_FIGURES.at(Tokens.of(label), 0) > 0;
  }
}
