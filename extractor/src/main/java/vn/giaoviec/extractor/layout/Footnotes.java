package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.page.Ruling;
import vn.giaoviec.extractor.layout.page.Word;

/**
 * Footnotes: lines in smaller type that begin with a raised sign, wherever on the page they stand,
 * and the rest of them over the page break, under a short line.
 */
final class Footnotes {

  /** A footnote's letters are at most this share of the size of the text's. */
  private static final float SMALL = 0.93f;

  /** A raised sign's letters are at most this share of its neighbour's. */
  private static final float RAISED = 0.8f;

  private static final Pattern SIGN = Pattern.compile("(?:\\d{1,3}|\\*{1,3}|[¹²³⁰⁴-⁹]{1,3})\\)?");

  private static final Pattern SUPERSCRIPT_START = Pattern.compile("[¹²³⁰⁴-⁹]{1,3}");

  private final float bodySize;

  /**
   * Footnotes of one document.
   *
   * @param bodySize the font size of most of its text
   */
  Footnotes(float bodySize) {
    this.bodySize = bodySize;
  }

  /**
   * The region's lines with the footnotes among them as regions of their own.
   *
   * @param rulings the page's lines outside tables, one of which may part footnotes from the text
   * @param afterNote true if the page before ends with a footnote, which may go on here
   */
  List<Region> split(Region.Text region, List<Ruling> rulings, boolean afterNote) {
    List<Region> regions = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    String marker = null;
    boolean under = false;
    for (Line line : region.lines()) {
      under = isSmall(line) && (under || isBelow(line, rulings));
      String starts = isSmall(line) ? markerOf(line, under) : "";
      boolean rest =
          marker == null
              && starts.isEmpty()
              && isSmall(line)
              && (isBelow(line, rulings) || afterNote && open.isEmpty() && regions.isEmpty());
      if (!starts.isEmpty() || rest || marker != null && !isSmall(line)) {
        close(open, marker, region, regions);
        marker = starts.isEmpty() && !rest ? null : starts;
      }
      open.add(line);
    }
    close(open, marker, region, regions);
    return regions;
  }

  private static void close(
      List<Line> open, @Nullable String marker, Region.Text region, List<Region> regions) {
    if (!open.isEmpty()) {
      List<Line> lines = List.copyOf(open);
      regions.add(
          marker == null ? new Region.Text(lines, region.side()) : new Region.Note(marker, lines));
      open.clear();
    }
  }

  private boolean isSmall(Line line) {
    return line.size() <= SMALL * bodySize;
  }

  /**
   * The sign at the beginning of a line; empty if there is none.
   *
   * @param under true if the line stands under the line that parts footnotes from the text, where
   *     the sign need not be raised
   */
  private static String markerOf(Line line, boolean under) {
    Word first = line.words().get(0);
    Matcher superscript = SUPERSCRIPT_START.matcher(first.text());
    if (superscript.lookingAt()) {
      return plainSign(superscript.group());
    }
    boolean sign = SIGN.matcher(first.text()).matches();
    if (sign && line.words().size() > 1 && (under || isRaised(first, line.words().get(1)))) {
      return plainSign(first.text());
    }
    return sign && first.text().startsWith("*") ? first.text() : "";
  }

  /** True if the word is a smaller one above the baseline of its neighbour. */
  static boolean isRaised(Word word, Word neighbour) {
    return word.size() <= RAISED * neighbour.size()
            && word.baseline() <= neighbour.baseline() + 0.05f * neighbour.size()
        || word.baseline() < neighbour.baseline() - 0.2f * neighbour.size();
  }

  /** Superscript digits as plain ones, without a bracket. */
  static String plainSign(String sign) {
    StringBuilder plain = new StringBuilder();
    for (char c : sign.toCharArray()) {
      int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
      if (digit >= 0) {
        plain.append(digit);
      } else if (c != ')') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** True if a short line that begins at the text's left edge stands over this line. */
  private static boolean isBelow(Line line, List<Ruling> rulings) {
    return rulings.stream()
        .anyMatch(
            ruling ->
                ruling.horizontal()
                    && ruling.length() > 50
                    && ruling.length() < 260
                    && Math.abs(ruling.start() - line.left()) < 12
                    && line.box().top() - ruling.position() > -2
                    && line.box().top() - ruling.position() < 14);
  }
}
