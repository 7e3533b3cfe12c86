package vn.giaoviec.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks marked text (see {@link Table}) into lines of a width. */
final class Wrapping {

  private Wrapping() {}

  /** How many columns a marked text takes. */
  static int width(String marked) {
    int width = 0;
    for (int i = 0; i < marked.length(); i += Character.charCount(marked.codePointAt(i))) {
      int c = marked.codePointAt(i);
      boolean visible =
          c != Table.MARK
              && c != Table.UNMARK
              && Character.getType(c) != Character.NON_SPACING_MARK;
      width += visible ? 1 : 0;
    }
    return width;
  }

  /** The lines of a marked text; each has its marks in pairs. */
  static List<String> lines(String marked, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : marked.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        for (String piece : pieces(word, width)) {
          if (line.length() > 0 && width(line.toString()) + 1 + width(piece) > width) {
            lines.add(line.toString());
            line.setLength(0);
          }
          line.append(line.length() == 0 ? "" : " ").append(piece);
        }
      }
      lines.add(line.toString());
    }
    return pairMarks(lines);
  }

  /** A word that is wider than a line, cut to the width; others whole. */
  private static List<String> pieces(String word, int width) {
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (width(rest) > width) {
      int cut = Math.min(width, rest.length() - 1);
      cut = Character.isHighSurrogate(rest.charAt(cut - 1)) && cut > 1 ? cut - 1 : cut;
      pieces.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    pieces.add(rest);
    return pieces;
  }

  private static List<String> pairMarks(List<String> lines) {
    List<String> paired = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      String begun = open ? Table.MARK + line : line;
      open = begun.lastIndexOf(Table.MARK) > begun.lastIndexOf(Table.UNMARK);
      paired.add(open ? begun + Table.UNMARK : begun);
    }
    return paired;
  }
}
