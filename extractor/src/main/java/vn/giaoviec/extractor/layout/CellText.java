package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.model.Box;

/** The text of a cell: wrapped lines joined, paragraphs and list items apart by line feeds. */
final class CellText {

  /** Blank space, in font sizes, that a line must leave for the next word not to be wrapped. */
  private static final float SLACK = 0.35f;

  /** A wider step between baselines than the usual one, in font sizes, parts paragraphs. */
  private static final float EXTRA_STEP = 0.3f;

  private CellText() {}

  static String of(List<Line> lines, Box cell) {
    StringBuilder text = new StringBuilder();
    List<Line> paragraph = new ArrayList<>();
    float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
    float padding = Math.min(6, Math.max(1, left - cell.left()));
    float step = usualStep(lines);
    for (Line line : lines) {
      if (!paragraph.isEmpty() && begins(paragraph, line, cell.right() - padding, step)) {
        append(text, paragraph);
      }
      paragraph.add(line);
    }
    append(text, paragraph);
    return text.toString();
  }

  private static void append(StringBuilder text, List<Line> paragraph) {
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(LineText.join(paragraph));
      paragraph.clear();
    }
  }

  /** The smallest step between two baselines; infinite for fewer than two lines. */
  private static float usualStep(List<Line> lines) {
    float step = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      float here = lines.get(i).baseline() - lines.get(i - 1).baseline();
      step = here > 0.5f * lines.get(i).size() ? Math.min(step, here) : step;
    }
    return step;
  }

  private static boolean begins(List<Line> paragraph, Line line, float right, float step) {
    Line before = paragraph.get(paragraph.size() - 1);
    String text = line.text();
    boolean room = before.right() + (0.25f + SLACK) * before.size() + line.firstWordWidth() < right;
    boolean ended = LineText.endsSentence(before.text());
    if (ListMarker.at(text)) {
      return room || line.left() > before.left() + 3 || ended && !runsOn(paragraph, text);
    }
    boolean samePage = before.page() == line.page();
    boolean apart =
        samePage && line.baseline() - before.baseline() > step + EXTRA_STEP * line.size();
    if (apart) {
      return ended || room && LineText.startsUpperCase(text);
    }
    return room && (ended || LineText.startsUpperCase(text));
  }

  /** True if the item belongs to a list inside a sentence: "(1) …; (2) …". */
  private static boolean runsOn(List<Line> paragraph, String item) {
    String text = LineText.join(paragraph);
    return item.startsWith("(") && text.indexOf(" (", 1) > 0 && !text.startsWith("(");
  }
}
