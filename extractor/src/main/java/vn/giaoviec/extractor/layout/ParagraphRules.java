package vn.giaoviec.extractor.layout;

/** Whether a line goes on with the paragraph of the line before it, in one column of text. */
final class ParagraphRules {

  /** A line that begins this far right of the margin, in points, is indented. */
  private static final float INDENT = 7f;

  /** Blank space that a centred line leaves on either side, in points. */
  private static final float CENTRED_SPACE = 18f;

  /** A step between baselines that is wider than the usual one by this parts paragraphs. */
  private static final float EXTRA_STEP = 2.5f;

  private final TextArea area;
  private final boolean column;
  private final boolean right;

  /**
   * The rules for one text area.
   *
   * @param side in a column, such as a letterhead's, all lines may be centred
   */
  ParagraphRules(TextArea area, Region.Side side) {
    this.area = area;
    this.column = side != Region.Side.NONE;
    this.right = side == Region.Side.RIGHT;
  }

  /**
   * Whether {@code line} goes on with the paragraph that begins with {@code first} and ends so far
   * with {@code before}.
   *
   * @param broken true if a page break or a footnote stands between the two lines
   */
  boolean continues(Line first, Line before, Line line, boolean broken) {
    if (Math.abs(line.size() - before.size()) > 1.1f) {
      return false;
    }
    boolean apart = !broken && line.baseline() - before.baseline() > step(line) + EXTRA_STEP;
    boolean centred = centred(line);
    if (centred && (centred(before) || column || startsTitle(before, line))) {
      return !apart && continuesCentred(before, line);
    }
    String text = line.text();
    boolean ended = LineText.endsSentence(before.text());
    if (column && ListMarker.at(first.text())) {
      // recipients: ragged lines, each item begins with its marker and ends with a semicolon
      return !apart && !ended && !ListMarker.at(text);
    }
    if (!full(before, line)) {
      return false;
    }
    boolean flowing = LineText.startsLowerCase(text) && !ended;
    if (ListMarker.at(text) && (indented(line) || ended && area.indent() == 0)) {
      return false;
    }
    if (indented(line) && !alignsWithin(first, before, line)) {
      return flowing && !apart;
    }
    return !apart || flowing || !ended && LineText.startsLowerCase(text);
  }

  /** True if a line that nearly fills the width is the first of a centred title. */
  private boolean startsTitle(Line before, Line line) {
    float left = before.left() - area.left();
    float right = area.right() - before.right();
    return left > 3 && right > 0 && Math.abs(left - right) < 14 && full(before, line);
  }

  private float step(Line line) {
    return area.step() > 0 ? Math.max(area.step(), line.size()) : 1.4f * line.size();
  }

  /** True if the next line's first word would not have had room on the line before. */
  private boolean full(Line before, Line line) {
    return before.right() + 0.2f * before.size() + line.firstWordWidth() > area.right() - 1;
  }

  private boolean indented(Line line) {
    return line.left() > area.left() + INDENT;
  }

  /** True for the second and further lines of a paragraph that is indented as a whole. */
  private boolean alignsWithin(Line first, Line before, Line line) {
    if (before != first) {
      return Math.abs(line.left() - before.left()) < INDENT;
    }
    if (area.hanging() && Math.abs(line.left() - area.left() - area.indent()) < 3) {
      boolean open = !LineText.endsSentence(first.text());
      return first.left() < line.left() - 3 && (open || LineText.startsLowerCase(line.text()));
    }
    // a hanging paragraph: the text of its second line stands under that of its first
    return ListMarker.at(first.text())
        && line.left() > first.left() + 3
        && line.left() < first.left() + 40
        && !ListMarker.at(line.text());
  }

  /** True if a line stands in the middle, with space on both sides. */
  boolean centred(Line line) {
    float before = line.left() - area.left();
    float after = area.right() - line.right();
    if (column) {
      return Math.abs(before - after) < 8 && !ListMarker.at(line.text());
    }
    boolean firstLine = area.indent() > 0 && Math.abs(before - area.indent()) < 3;
    return before > CENTRED_SPACE
        && after > CENTRED_SPACE
        && Math.abs(before - after) < 14
        && !(firstLine && !line.bold())
        && !ListMarker.at(line.text());
  }

  private boolean continuesCentred(Line before, Line line) {
    String text = line.text();
    String textBefore = before.text();
    if (before.bold() != line.bold()
        || before.italic() != line.italic()
        || LineText.isCapitals(textBefore) != LineText.isCapitals(text)
        || LineText.endsSentence(textBefore)
        || LineText.endsWithCode(textBefore)) {
      return false;
    }
    boolean room =
        before.right() - before.left() + 0.3f * line.size() + line.firstWordWidth()
            < (column ? 0.9f * (area.right() - area.left()) : 0.75f * line.box().width());
    // motto, date, authority, title and name stand on lines of their own
    return !room && !right || LineText.startsLowerCase(text);
  }
}
