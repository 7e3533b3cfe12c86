package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.read.flow.ListMarker;

/**
 * Footnotes at the foot of the pages of a text that keeps its layout: behind a blank line a number
 * without a full stop, then lines up to the page's end. Their numbers are raised, as those of typed
 * footnotes are.
 */
final class PageNotes {
  private static final Pattern NOTE =
      Pattern.compile(" {1,12}(?<number>\\d{1,2}) (?<text>\\p{Lu}.{40,})");

  /** A page's number in the middle, or the sign that a page ends. */
  private static final Pattern PAGE_END = Pattern.compile("\f.*| {15,}[-–]? ?\\d{1,3} ?[-–]?\\s*");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The notes of a page take no more lines. */
  private static final int MOST_LINES = 25;

  private PageNotes() {}

  /** The lines with each note on one line behind a raised number; as many as before. */
  static List<String> raised(List<String> lines) {
    List<String> result = new ArrayList<>(lines);
    for (int i = 1; i < lines.size(); i++) {
      Matcher note = NOTE.matcher(lines.get(i));
      int end = lines.get(i - 1).isBlank() && note.matches() ? end(lines, i) : 0;
      if (end > 0) {
        raise(result, i, end);
        i = end;
      }
    }
    return result;
  }

  /** The index of the line that ends the page; 0 where no page ends soon, or a list follows. */
  private static int end(List<String> lines, int from) {
    for (int i = from + 1; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      if (PAGE_END.matcher(lines.get(i)).matches()) {
        return i;
      }
      if (ListMarker.begins(lines.get(i).strip())) {
        return 0;
      }
    }
    return 0;
  }

  private static void raise(List<String> lines, int from, int end) {
    int last = from;
    for (int i = from; i < end; i++) {
      Matcher note = NOTE.matcher(lines.get(i));
      if (i == from || note.matches()) {
        last = i;
        lines.set(i, note.matches() ? raised(note) : lines.get(i));
      } else {
        lines.set(last, lines.get(last) + " " + lines.get(i).strip());
        lines.set(i, PageHeads.PAGE);
      }
    }
  }

  private static String raised(Matcher note) {
    StringBuilder line = new StringBuilder();
    note.group("number").chars().forEach(digit -> line.append(RAISED.charAt(digit - '0')));
    return line.append(' ').append(note.group("text").strip()).toString();
  }
}
