package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.read.flow.ListMarker;

/**
 * How long the first lines of paragraphs are in a text whose lines are those of a web page's
 * source: the tag before a paragraph, which the text no longer has, took up part of its first line.
 *
 * @param width their length, in chars; 0 where first lines are as long as the others
 */
record FirstLines(int width) {

  /** Fewer of them tell nothing. */
  private static final int FEW = 4;

  /** So many of them have no room for the next word. */
  private static final double SHARE = 0.8;

  /** A cut line may be shorter by the word that it had no room for, in chars. */
  private static final int WORD = 10;

  /** Tags differ by so many chars. */
  private static final int SLACK = 4;

  /**
   * What the lines of a text tell.
   *
   * @param width the length of the text's full lines
   */
  static FirstLines of(List<String> lines, int width) {
    List<Integer> lengths = new ArrayList<>();
    List<Integer> with = new ArrayList<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      if (opens(lines.get(i - 1), line) && goesOn(line, lines.get(i + 1))) {
        lengths.add(line.length());
        with.add(withWord(line, lines.get(i + 1)));
      }
    }
    if (lengths.size() < FEW) {
      return new FirstLines(0);
    }
    List<Integer> sorted = lengths.stream().sorted().toList();
    int first = sorted.get((int) ((sorted.size() - 1) * SHARE));
    long full = with.stream().filter(length -> length >= first - SLACK).count();
    boolean shorter = first <= width * 7 / 10 && full >= with.size() * SHARE;
    return new FirstLines(shorter ? first : 0);
  }

  private static boolean opens(String above, String line) {
    String end = above.strip();
    boolean ended = end.isEmpty() || ".;:|/".indexOf(end.charAt(end.length() - 1)) >= 0;
    return ended || ListMarker.begins(line.strip());
  }

  private static boolean goesOn(String line, String next) {
    String words = next.strip();
    return line.indexOf('*') < 0
        && line.indexOf(' ') > 0
        && ".;:|/".indexOf(line.charAt(line.length() - 1)) < 0
        && !words.isEmpty()
        && Character.isLowerCase(words.codePointAt(0))
        && !ListMarker.begins(words);
  }

  private static int withWord(String line, String next) {
    String words = next.strip();
    int end = words.indexOf(' ');
    return line.length() + 1 + (end < 0 ? words.length() : end);
  }

  /** Whether a line is as long as first lines are that were cut, so that it may be one. */
  boolean opens(String line) {
    return width > 0 && Math.abs(line.length() - width) <= WORD;
  }

  /** Whether a paragraph's first line had no room for the first word of the line below. */
  boolean cut(String first, String line) {
    return width > 0 && first.length() <= width + SLACK && withWord(first, line) >= width - SLACK;
  }
}
