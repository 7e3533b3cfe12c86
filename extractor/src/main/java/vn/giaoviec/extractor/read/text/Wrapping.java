package vn.giaoviec.extractor.read.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.giaoviec.extractor.read.flow.ListMarker;

/**
 * How a text's lines were wrapped.
 *
 * @param width the length that full lines have; 0 where a line is a paragraph
 * @param margin the blanks before most lines
 * @param parted whether blank lines part all paragraphs, so that lines in between belong together
 * @param even whether every line that was wrapped is as full as its words allow
 * @param first how long first lines of paragraphs are
 */
record Wrapping(int width, int margin, boolean parted, boolean even, FirstLines first) {

  /** So many of the breaks inside blocks may follow a stop: a sentence can end with its line. */
  private static final double STOPS = 0.2;

  /** Longer lines are paragraphs: no one wraps so late. */
  private static final int WIDEST = 130;

  /** So many of a wrapped text's lines are not longer than its width. */
  private static final double SHARE = 0.97;

  /** A paragraph's first line is indented by at least so many blanks. */
  private static final int FIRST_LINE = 3;

  /** The sign of a heading that was cut from its words: "**4.". */
  private static final Pattern MARKER_ONLY =
      Pattern.compile("[ *#]{0,6}(?:[IVX]{1,6}|\\d{1,2}|\\p{Ll})[.)][ *]{0,4}");

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-–]? ?\\d{1,3} ?[-–]?\\s*");

  /** Fewer wrapped lines tell nothing of how a text was wrapped. */
  private static final int FEW_WRAPPED = 2;

  /** The widest lines may be so much wider than the width that most keep to. */
  private static final int SLACK = 4;

  /** Too few lines tell nothing. */
  private static final int FEW = 8;

  static Wrapping of(List<String> lines) {
    List<String> plain =
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("|") && line.indexOf('\t') < 0)
            .toList();
    if (plain.size() < FEW) {
      return new Wrapping(0, 0, false, false, new FirstLines(0));
    }
    int width = at(SHARE, plain.stream().mapToInt(String::length));
    int margin = at(0.5, plain.stream().mapToInt(Wrapping::indent));
    int cuts =
        plain.stream().filter(line -> line.length() > width * 3 / 5).mapToInt(Wrapping::cut).sum();
    boolean parted = width <= WIDEST && parted(lines);
    boolean wraps = width <= WIDEST && cuts >= 0 || parted && goesOn(lines) >= FEW;
    return new Wrapping(
        wraps ? width : 0,
        margin,
        wraps && parted,
        wraps && even(lines, width),
        wraps ? FirstLines.of(lines, width) : new FirstLines(0));
  }

  /** Whether blank lines stand between a text's paragraphs, and hardly any stop before a line. */
  private static boolean parted(List<String> lines) {
    int inside = 0;
    int stops = 0;
    int blanks = 0;
    for (int i = 1; i < lines.size(); i++) {
      String above = lines.get(i - 1);
      boolean pair = !apart(above) && !apart(lines.get(i));
      boolean stop = cut(above) < 0 && !MARKER_ONLY.matcher(above).matches();
      inside += pair ? 1 : 0;
      stops += pair && (stop || ListMarker.begins(lines.get(i).strip())) ? 1 : 0;
      blanks += above.isBlank() ? 0 : lines.get(i).isBlank() ? 1 : 0;
    }
    return blanks >= FEW && stops <= inside * STOPS;
  }

  /** Whether a line stands between others rather than in a paragraph: blank, or a cell's border. */
  private static boolean apart(String line) {
    return line.isBlank() || line.startsWith("|") || Markup.rule(line);
  }

  /** How many lines go on, in small letters, with the sentence of the line right above them. */
  private static long goesOn(List<String> lines) {
    return IntStream.range(1, lines.size())
        .filter(i -> !lines.get(i - 1).isBlank() && cut(lines.get(i - 1)) > 0)
        .mapToObj(i -> lines.get(i).strip())
        .filter(line -> !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)))
        .filter(line -> !ListMarker.begins(line))
        .count();
  }

  /** Whether before lines that go on with a sentence, in small letters, no word had room. */
  private static boolean even(List<String> lines, int width) {
    int wrapped = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      String above = lines.get(i - 1);
      String line = lines.get(i).strip();
      boolean sentence = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
      if (sentence && !above.isBlank() && cut(above) > 0 && !ListMarker.begins(line)) {
        wrapped++;
        full += room(above, line, width - SLACK) ? 0 : 1;
      }
    }
    return wrapped >= FEW_WRAPPED && full == wrapped;
  }

  /** Whether the first word of a line would have had room at the end of the line above. */
  private static boolean room(String above, String line, int width) {
    int end = line.indexOf(' ');
    int word = end < 0 ? line.length() : end;
    return above.length() + 1 + word < width;
  }

  /** Whether a line can't be the rest of the one above, which had room for its first word. */
  boolean ends(String above, String line) {
    return even && !parted && room(above, line.strip(), width * 4 / 5);
  }

  /** 1 for a line that ends within a sentence, -1 for one with a stop at its end. */
  private static int cut(String line) {
    String end = line.stripTrailing();
    return end.isEmpty() || ".;:/".indexOf(end.charAt(end.length() - 1)) < 0 ? 1 : -1;
  }

  /** The value under which that share of the values lies. */
  private static int at(double share, IntStream values) {
    int[] sorted = values.sorted().toArray();
    return sorted[(int) ((sorted.length - 1) * share)];
  }

  boolean wrapped() {
    return width > 0;
  }

  /** Whether a line is too long for a line that ends by itself in a letterhead or list. */
  boolean half(String line) {
    return line.length() >= width * 2 / 5;
  }

  /** Whether a line reaches nearly to the width. */
  boolean brimful(String line) {
    return line.length() >= width * 4 / 5;
  }

  /**
   * Whether a line is the first of a paragraph by where it begins, in a text that keeps its layout:
   * further in than the line above it; or as far in as that, where that was a first one itself or a
   * short line in the middle.
   *
   * @param above the line before
   * @param first whether that is the first of its paragraph
   */
  boolean indented(String line, String above, boolean first) {
    int in = indent(line);
    boolean alike = Math.abs(in - indent(above)) < FIRST_LINE || indent(above) >= width / 5;
    boolean beside = first && in >= margin + FIRST_LINE && alike;
    return wrapped() && (in >= indent(above) + FIRST_LINE || beside);
  }

  /** Whether two lines begin so far from each other that they stand in different columns. */
  boolean apart(String line, String above) {
    return wrapped() && Math.abs(indent(line) - indent(above)) >= width / 4;
  }

  /** Whether a line begins at the margin under one that was set far in, as a signer's name is. */
  boolean returns(String line, String above) {
    return wrapped() && indent(line) <= margin + FIRST_LINE && indent(above) >= margin + width / 4;
  }

  /** Whether a line holds a page's number and nothing else, far from the margin. */
  boolean pageNumber(String line) {
    return indent(line) >= width / 4 && PAGE_NUMBER.matcher(line).matches();
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a line is so long that a longer word may have been wrapped. */
  boolean full(String line) {
    return line.length() >= width * 3 / 5;
  }
}
