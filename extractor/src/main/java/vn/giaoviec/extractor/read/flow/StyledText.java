package vn.giaoviec.extractor.read.flow;

import java.util.ArrayList;
import java.util.List;

/** Gathers the runs of a paragraph, which may differ in style, into lines. */
public final class StyledText {

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean bold = true;
  private boolean italic = true;

  /** Adds words; white space alone doesn't count for the style. */
  public void append(String words, boolean isBold, boolean isItalic) {
    text.append(words);
    if (!words.codePoints().allMatch(Words::isSpace)) {
      bold &= isBold;
      italic &= isItalic;
    }
  }

  /** Ends the line, as a manual line break does. */
  public void lineBreak() {
    String tidy = Words.tidy(text);
    if (!tidy.isEmpty()) {
      lines.add(new Line(tidy, bold, italic));
    }
    text.setLength(0);
    bold = true;
    italic = true;
  }

  /** Whether no words have been added since the last line break. */
  public boolean isLineBlank() {
    return Words.tidy(text).isEmpty();
  }

  /** Whether no words have been added at all. */
  public boolean isBlank() {
    return lines.isEmpty() && isLineBlank();
  }

  /** The lines, without blank ones; begins anew afterwards. */
  public List<Line> take() {
    lineBreak();
    List<Line> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }
}
